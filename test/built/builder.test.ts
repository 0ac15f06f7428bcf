// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout as delay } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { builtInDataset } from '../../src/dataset/built-in/catalogue.js';
import type { DemoSite } from '../fixtures/demo-site.js';
import { startDemoSite } from '../fixtures/demo-site.js';
import { listViolations } from '../fixtures/reader-page.js';
import type { OpenPage, Site } from '../fixtures/site.js';
import { startSite } from '../fixtures/site.js';

let site: DemoSite;
/** A publisher's, on another origin. */
let host: Site;
before(async () => {
  site = await startDemoSite();
  host = await startSite();
});
after(async () => {
  await site.close();
  await host.close();
});

/** The names of the roles that are shown where a page has no data of its own. */
const [FIRST = '', SECOND = ''] = builtInDataset([])!.roles.map(({ name }) => name);

const open = (query = '', prepare?: (page: Page) => Promise<unknown>): Promise<OpenPage> =>
  site.open(`builder.html${query}`, prepare);

/** What an element shows to a reader, once it shows something. */
async function readElement(page: Page, selector: string): Promise<string> {
  await page.waitForFunction(
    (selector) => document.querySelector(selector)?.shadowRoot?.querySelector('.base'),
    {},
    selector,
  );
  // The words of its language come after it.
  const lang = await page.$eval(selector, (element) => (element as HTMLElement).lang);
  if (lang === 'de') {
    await page.waitForFunction(
      (selector) => document.querySelector(selector)!.shadowRoot!.textContent.includes('Aspekt'),
      {},
      selector,
    );
  }
  return page.$eval(selector, (element) =>
    [...element.shadowRoot!.querySelectorAll('th, td, caption')]
      .map((cell) => cell.textContent.replace(/\s+/g, ' ').trim())
      .join('|'),
  );
}

const readCode = (page: Page, index = 0) =>
  page.$$eval('.snippet:not([hidden]) code', (codes, index) => codes[index]!.textContent, index);

const readMarkup = (page: Page) =>
  page.$eval('.sheet', (sheet) => (sheet.firstElementChild!.cloneNode() as Element).outerHTML);

/** Opens a page of a publisher with a code of the builder, under its header if one is given. */
const openHost = (code: string, header = '', width = 1200): Promise<OpenPage> =>
  host.show(`<meta name="viewport" content="width=device-width"><body>${code}`, {
    policy: header.replace(/^[^:]*: /, ''),
    prepare: (page) => page.setViewport({ width, height: 900 }),
  });

const files = () => new URL('role-comparison/', site.base).href;

describe('the embed builder', () => {
  it('puts the chosen view into the address, goes back, and opens it again', async () => {
    const { page, problems, close } = await open();
    await page.select('[name=only]', 'differences');
    await page.select('#lang', 'de');
    assert.equal(new URL(page.url()).search, '?only=differences&lang=de');
    assert.equal(
      await readMarkup(page),
      '<role-comparison only="differences" lang="de"></role-comparison>',
    );
    await page.goBack();
    assert.equal(await readMarkup(page), '<role-comparison only="differences"></role-comparison>');
    assert.equal(await page.$eval('#lang', (select) => (select as HTMLSelectElement).value), '');
    await page.goForward();
    const again = await open(new URL(page.url()).search);
    assert.equal(await readMarkup(again.page), await readMarkup(page));
    assert.deepEqual([...problems, ...again.problems], []);
    await close();
    await again.close();
  });

  it('offers the roles of the other catalogue, and shows four of them', async () => {
    const { page, problems, close } = await open();
    await page.select('#catalogue', 'demo');
    await page.select('#role-3', 'software-engineer');
    await page.waitForFunction(() =>
      document.querySelector('.sheet > *')?.shadowRoot?.textContent.includes('Software Engineer'),
    );
    assert.equal(
      new URL(page.url()).search,
      '?catalogue=demo&roles=data-scientist+data-engineer+software-engineer',
    );
    assert.deepEqual(problems, []);
    await close();
  });

  it('reads a catalogue of one’s own, and says where it cannot', async () => {
    const address = `${site.base}data/catalogue.json`;
    const { page, close } = await open();
    await page.select('#catalogue', 'own');
    const write = async (text: string) => {
      await page.$eval('#catalogue-address', (input) => ((input as HTMLInputElement).value = ''));
      await page.type('#catalogue-address', text);
      await page.keyboard.press('Tab');
    };
    await write('example');
    await page.waitForSelector('#catalogue-problem:not(:empty)');
    await write(`${site.base}nothing.json`);
    await page.waitForFunction(() =>
      document.querySelector('#catalogue-problem')!.textContent.includes('404'),
    );
    await write(address);
    await page.waitForFunction(
      () => document.querySelector<HTMLSelectElement>('#role-1')!.value === 'data-scientist',
    );
    assert.equal(await page.$eval('#catalogue-problem', (line) => line.textContent), '');
    assert.equal(new URL(page.url()).searchParams.get('catalogue'), address);
    await close();
  });

  it('takes over what a reader chooses in the preview', async () => {
    const { page, close } = await open('?element=salary-chart');
    await page.waitForFunction(() =>
      document.querySelector('.sheet > *')?.shadowRoot?.querySelector('button'),
    );
    // What can be chosen comes when it is near the screen.
    await page.$eval('.sheet', (sheet) => sheet.scrollIntoView());
    await page.waitForFunction(() => {
      const buttons = document.querySelector('.sheet > *')!.shadowRoot!.querySelectorAll('button');
      const adverts = [...buttons].find((button) => button.textContent.trim() === 'Job adverts');
      adverts?.click();
      return adverts;
    });
    await page.waitForFunction(() => location.search.includes('source=adverts'));
    assert.equal(
      await page.$eval('[name=source]', (one) => (one as HTMLSelectElement).value),
      'adverts',
    );
    assert.match(await readCode(page), /source="adverts"/);
    await close();
  });

  it('ignores what in an address would do harm', async () => {
    const { page, problems, close } = await open(
      '?element=img&heading=%00&catalogue=javascript:alert(1)&host=%22%3E%3Cscript%3Ealert(1)%3C/script%3E&page=url(//evil.example)&role-color-1=red&onload=alert(1)&__proto__=1',
    );
    assert.equal(await readMarkup(page), '<role-comparison></role-comparison>');
    assert.equal(
      await readCode(page),
      '<script type="module" src="/role-comparison/embed.js"></script>\n<role-comparison></role-comparison>',
    );
    assert.deepEqual(problems, []);
    await close();
  });

  it('shows a page at the width of a phone, a tablet and a desktop', async () => {
    for (const [width, expected] of [
      ['phone', 390],
      ['tablet', 768],
      ['desktop', 1200],
    ] as const) {
      const { page, close } = await open(`?element=role-guide&width=${width}`, (page) =>
        page.setViewport({ width: 1300, height: 900 }),
      );
      await page.waitForFunction(
        (expected) => document.querySelector<HTMLElement>('.sheet')!.offsetWidth === expected,
        {},
        expected,
      );
      const overflow = await page.$eval('.stage', (stage) => stage.scrollWidth - stage.clientWidth);
      assert.equal(overflow, 0, `${width} fits`);
      await close();
    }
  });
});

describe('the code of the builder', () => {
  it('shows on a page of another origin what the preview shows, by script tag, <div> and iframe', async () => {
    const query = `?roles=ai-engineer+machine-learning-engineer&only=differences&lang=de&host=${encodeURIComponent(files())}`;
    for (const kind of ['script', 'div', 'wordpress', 'iframe']) {
      const { page, close } = await open(`${query}&code=${kind}`);
      const preview = await readElement(page, '.sheet > *');
      assert.ok(preview.includes(FIRST));
      const other = await openHost(await readCode(page));
      if (kind === 'iframe') {
        const frame = await other.page.waitForFrame((frame) => frame.url().includes('embed.html'));
        await frame.waitForFunction(() =>
          document.querySelector('role-comparison')?.shadowRoot?.querySelector('.base'),
        );
        const text = await frame.$eval(
          'role-comparison',
          (element) => element.shadowRoot!.textContent,
        );
        assert.match(text, new RegExp(`${SECOND}[^]*${FIRST}`));
        await other.page.waitForFunction(
          () => document.querySelector('iframe')!.offsetHeight !== 600,
        );
      } else {
        assert.equal(await readElement(other.page, 'role-comparison'), preview, kind);
      }
      assert.deepEqual(other.problems, []);
      await close();
      await other.close();
    }
  });

  it('gives an integrity that the browser accepts, and that no other file has', async () => {
    const { page, close } = await open(`?code=pinned&host=${encodeURIComponent(files())}`);
    const code = await readCode(page);
    const right = await openHost(code);
    assert.equal(
      await readElement(right.page, 'role-comparison'),
      await readElement(page, '.sheet > *'),
    );
    const wrong = await openHost(code.replace('embed.all.js', 'embed.js'));
    assert.match(wrong.problems.join(), /integrity/);
    for (const one of [right, wrong]) await one.close();
    await close();
  });

  it('works under the header that is shown beside it', async () => {
    for (const query of [
      '?',
      '?element=salary-chart&',
      '?catalogue=demo&',
      '?element=role-guide&structured-data=yes&',
    ]) {
      const { page, close } = await open(`${query}host=${encodeURIComponent(files())}`);
      const header = await page.$eval('#header', (code) => code.textContent);
      const other = await openHost(await readCode(page), header);
      const tag = await page.$eval('.sheet', (sheet) => sheet.firstElementChild!.localName);
      await other.page.waitForFunction(
        (tag) => document.querySelector(tag)?.shadowRoot?.querySelector('.base'),
        {},
        tag,
      );
      assert.deepEqual(other.problems, [], query);
      await close();
      await other.close();
    }
  });

  it('costs the requests that it says', async () => {
    for (const query of [
      '?',
      '?lang=de&',
      '?element=salary-chart&',
      '?element=salary-chart&source=adverts&',
      '?element=role-chooser&code=div&',
      '?element=role-infographic&',
      '?element=role-guide&lang=ar&',
      '?element=salary-chart&catalogue=demo&lang=fr&',
      '?code=pinned&element=salary-chart&',
    ]) {
      const { page, close } = await open(`${query}host=${encodeURIComponent(files())}`);
      const total = await page.$eval('#total', (line) => line.textContent);
      const code = await readCode(page);
      await close();
      site.asked.length = 0;
      // Far below the screen, where what waits for the reader does not come.
      const other = await openHost(`<main>${'<p>&nbsp;</p>'.repeat(300)}</main>${code}`);
      const said = Number.parseInt(total, 10);
      for (let wait = 0; new Set(site.asked).size < said && wait < 200; wait += 1) await delay(100);
      await other.page.waitForNetworkIdle();
      const asked = [...new Set(site.asked)];
      assert.equal(asked.length, said, `${query} ${asked.join(' ')}`);
      await other.close();
    }
  });

  for (const [element, where] of [
    ['role-comparison', 'phone'],
    ['role-comparison', 'desktop'],
    ['salary-chart', 'phone'],
  ] as const) {
    it(`keeps the place of a <${element}> free, so that nothing moves when it comes: ${where}`, async () => {
      const { page, close } = await open(
        `?element=${element}&reserve=yes&host=${encodeURIComponent(files())}`,
      );
      await page.waitForFunction(() =>
        document.querySelector('.snippet code')!.textContent.includes('min-height'),
      );
      const code = await readCode(page);
      const width = Number(/in a column of (\d+) px/.exec(code)?.[1]);
      await close();
      const other = await openHost(
        `<style>
          body { margin: 0; padding: ${where === 'phone' ? '0 16px' : '0'}; font: 16px/1.5 system-ui, sans-serif }
          main { max-width: ${width}px }
        </style>
        <main>${code.replace('type="module"', 'type="held"')}<p id="below">Below</p></main>`,
        undefined,
        where === 'phone' ? 390 : 1200,
      );
      const below = () =>
        other.page.$eval('#below', (line) => Math.round(line.getBoundingClientRect().top));
      const before = await below();
      await other.page.addScriptTag({ type: 'module', url: `${files()}embed.js` });
      await other.page.waitForFunction(
        (tag) => document.querySelector(tag)?.shadowRoot?.querySelector('.base'),
        {},
        element,
      );
      const after = await below();
      await other.close();
      assert.ok(before > 300, `${before} px are kept free`);
      assert.equal(after, before);
    });
  }

  it('is copied by a button that says so', async () => {
    const { page, close } = await open('', (page) =>
      page.evaluateOnNewDocument(() => {
        Object.defineProperty(navigator, 'clipboard', {
          value: {
            writeText: (text: string) => Promise.resolve(Object.assign(window, { copied: text })),
          },
        });
      }),
    );
    await page.click('.snippet button');
    await page.waitForFunction(() =>
      [...document.querySelectorAll('[role=status]')].some(
        ({ textContent }) => textContent === 'The code is copied.',
      ),
    );
    assert.equal(
      await page.evaluate(() => Reflect.get(window, 'copied') as string),
      await readCode(page),
    );
    await page.select('#lang', 'fr');
    await page.waitForFunction(
      () => document.querySelector('.snippet button')!.textContent === 'Copy',
    );
    await close();
  });
});

describe('the page of the embed builder', () => {
  it('is used by keyboard alone', async () => {
    const { page, close } = await open();
    const focus = async (selector: string) => {
      for (let step = 0; step < 90; step += 1) {
        await page.keyboard.press('Tab');
        if (await page.evaluate((selector) => document.activeElement?.matches(selector), selector))
          return;
      }
      assert.fail(`Tab does not come to ${selector}`);
    };
    await focus('[name=element]');
    await page.keyboard.press('ArrowDown');
    assert.match(await readMarkup(page), /^<salary-chart/);
    await focus('[name=source]');
    await page.keyboard.press('ArrowDown');
    await page.waitForFunction(() => location.search.includes('source=adverts'));
    await focus('[name=page]');
    await page.keyboard.press('ArrowRight');
    await focus('[name=code]');
    await page.keyboard.press('ArrowRight');
    assert.equal(
      new URL(page.url()).search,
      '?element=salary-chart&source=adverts&page=paper&code=pinned',
    );
    await focus('.snippet button');
    await close();
  });

  it('has no axe violation, light and dark, on a phone and on a desk', async () => {
    for (const [width, scheme, query] of [
      [320, 'light', ''],
      [1300, 'dark', '?element=salary-chart&code=vue'],
      [390, 'dark', '?element=role-guide&code=iframe&page=dark'],
    ] as const) {
      const { page, close } = await open(query, async (page) => {
        await page.setViewport({ width, height: 800 });
        await page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);
      });
      await page.waitForFunction(() =>
        document.querySelector('.sheet > *')?.shadowRoot?.querySelector('.base'),
      );
      await page.$$eval('details', (all) => all.forEach((one) => (one.open = true)));
      assert.deepEqual(await listViolations(page), [], query);
      assert.ok(
        await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth),
        `nothing is wider than ${width} px`,
      );
      await close();
    }
  });

  it('has targets of 24 px and more', async () => {
    const { page, close } = await open('?element=role-guide', (page) =>
      page.setViewport({ width: 320, height: 800 }),
    );
    const small = await page.$$eval('.builder :is(button, select, input, summary)', (controls) =>
      controls.flatMap((control) => {
        const { width, height } = (control.closest('label') ?? control).getBoundingClientRect();
        return width > 0 && Math.min(width, height) < 24 ? [control.outerHTML] : [];
      }),
    );
    assert.deepEqual(small, []);
    await close();
  });

  it('shows a code that works, and the comparison in words, where no script runs', async () => {
    const { page, close } = await open('', (page) => page.setJavaScriptEnabled(false));
    const text = await page.$eval('main', (main) => main.innerText);
    assert.match(text, /<script type="module" src="\/role-comparison\/embed\.js">/);
    assert.ok(text.includes(FIRST));
    assert.equal(await page.$eval('#choices', (form) => form.checkVisibility()), false);
    await close();
  });
});

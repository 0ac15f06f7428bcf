// SPDX-License-Identifier: MIT
//
// What a newcomer sees who copies an example of demo/frameworks and installs the package.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import type { Examples } from '../fixtures/examples.js';
import { installExamples } from '../fixtures/examples.js';
import { recordShift, shiftOf, textsOf, untilHydrated } from '../fixtures/rendered-page.js';
import type { Site } from '../fixtures/site.js';
import { startSite } from '../fixtures/site.js';

/** The slowest first, so that the others are built beside it. */
const NAMES = [
  ...['angular', 'next', 'astro', 'vue', 'react', 'svelte', 'solid', 'preact'],
  'static',
];

let examples: Examples;
before(async () => (examples = await installExamples(NAMES)));
after(() => examples.close());

describe('an example', () => {
  for (const name of NAMES) {
    it(`passes its type check, where it has one, and its build: ${name}`, () => {
      examples.checkBuild(name);
    });
  }
});

/** The table with data of the page's own. One that comes as HTML in a framework has a section around it. */
const OWN_TABLE = ':not(section) > role-comparison:last-of-type';

/** The sentence of the chart; changes when something else is shown. */
async function sentenceOf(page: Page): Promise<string> {
  return (await textsOf(page, 'salary-chart', '.sentence')).join();
}

/** Waits until a sentence is another than one before. */
async function untilSentenceChanges(page: Page, before: string): Promise<void> {
  await page.waitForFunction(
    (before) => {
      const sentence = document
        .querySelector('salary-chart')
        ?.shadowRoot?.querySelector('.sentence')
        ?.textContent?.replace(/\s+/g, ' ')
        .trim();
      return sentence && sentence !== before;
    },
    {},
    before,
  );
}

/** Opens a page in a window so high that the chart is in sight and draws its canvas. */
async function openPage(site: Site, path: string, prepare?: (page: Page) => Promise<unknown>) {
  return site.open(path, async (page) => {
    await page.setViewport({ width: 1000, height: 3000 });
    await prepare?.(page);
  });
}

/** Waits until there is such a node in the shadow root of an element, where no observer of a page looks. */
async function untilShown(page: Page, tag: string, selector: string): Promise<void> {
  await page.waitForFunction(
    (tag, selector) => document.querySelector(tag)?.shadowRoot?.querySelector(selector),
    {},
    tag,
    selector,
  );
}

/** Chooses within the chart the voice that is not shown, as a reader does. */
async function chooseOtherVoice(page: Page): Promise<void> {
  await untilShown(page, 'salary-chart', '.voices [aria-pressed="false"]');
  await page.click('salary-chart >>> .voices [aria-pressed="false"]');
}

for (const name of NAMES) {
  describe(`the page of the example: ${name}`, () => {
    let site: Site;
    before(async () => (site = await startSite(examples.output(name))));
    after(() => site.close());

    it('shows the table, what the roles are paid, and data of its own', async () => {
      const { page, problems, close } = await openPage(site, 'index.html');
      await untilShown(page, 'role-comparison', 'tbody tr');
      await untilShown(page, 'salary-chart', '.drawn');
      await untilShown(page, OWN_TABLE, 'tbody tr');
      assert.ok((await textsOf(page, 'role-comparison', 'tbody tr')).length > 2, 'rows of a table');
      assert.match(await sentenceOf(page), /\$\d{3}–\d{3}K a year/);
      assert.deepEqual(await textsOf(page, OWN_TABLE, 'tbody th'), ['Hours', 'Work']);
      assert.deepEqual(problems, []);
      await close();
    });

    it('turns from the estimate to the adverts and back when that is chosen on the page', async () => {
      const { page, problems, close } = await openPage(site, 'index.html');
      await untilShown(page, 'salary-chart', '.drawn');
      const estimate = await sentenceOf(page);
      await page.select('select', 'adverts');
      await untilSentenceChanges(page, estimate);
      assert.equal(
        await page.$eval(
          'salary-chart',
          (chart) => (chart as HTMLElement & { source: string }).source,
        ),
        'adverts',
      );
      const adverts = await sentenceOf(page);
      await page.select('select', 'estimate');
      await untilSentenceChanges(page, adverts);
      assert.equal(await sentenceOf(page), estimate);
      assert.equal(await page.$eval('output', (output) => output.textContent), '');
      assert.deepEqual(problems, []);
      await close();
    });

    it('says what a reader chooses in the chart, and its menu follows', async () => {
      const { page, problems, close } = await openPage(site, 'index.html');
      await chooseOtherVoice(page);
      await page.waitForFunction(() => document.querySelector('output')?.textContent);
      const view = await page.$eval('output', (output) => output.textContent);
      assert.deepEqual(JSON.parse(view), {
        source: 'adverts',
        'group-by': 'none',
        level: null,
        country: null,
        year: null,
      });
      assert.equal(await page.$eval('select', (select) => select.value), 'adverts');
      assert.deepEqual(problems, []);
      await close();
    });
  });
}

/** The pages that are rendered before any script: all elements of them, or the first table alone. */
const RENDERED = [
  { name: 'astro', path: 'index.html', isWhole: true },
  { name: 'static', path: 'rendered.html', isWhole: true },
  { name: 'next', path: 'index.html', isWhole: false },
];

for (const { name, path, isWhole } of RENDERED) {
  describe(`the page that is rendered before any script: ${name}`, () => {
    let site: Site;
    before(async () => (site = await startSite(examples.output(name))));
    after(() => site.close());

    it(`has the whole table${isWhole ? ' and the figures' : ''} where scripts are off`, async () => {
      const { page, close } = await openPage(site, path, (page) =>
        page.setJavaScriptEnabled(false),
      );
      assert.ok((await textsOf(page, 'role-comparison', 'tbody tr')).length > 2, 'rows of a table');
      if (isWhole) {
        assert.match(await sentenceOf(page), /\$\d{3}–\d{3}K a year/);
        const figures = await textsOf(page, 'salary-chart', '.figures tbody tr');
        assert.ok(figures.length > 1, 'figures');
      }
      await close();
    });

    it(`is taken over as it stands: the same table${isWhole ? ', and nothing has moved' : ''}`, async () => {
      const { page, problems, close } = await openPage(site, path, async (page) => {
        await recordShift(page);
        // Comes when the page is parsed and before its modules run.
        await page.evaluateOnNewDocument(() => {
          document.addEventListener('readystatechange', () => {
            if (document.readyState !== 'interactive') return;
            const tables = [...document.querySelectorAll('role-comparison')];
            Object.assign(window, {
              parsed: tables.map(({ shadowRoot }) => shadowRoot?.querySelector('table')),
            });
          });
        });
      });
      await untilHydrated(page, 'role-comparison');
      await untilHydrated(page, OWN_TABLE);
      await untilShown(page, 'salary-chart', '.drawn');
      const kept = await page.evaluate(() => {
        const parsed = Reflect.get(window, 'parsed') as readonly (Element | undefined)[];
        return [...document.querySelectorAll('role-comparison')].map(
          ({ shadowRoot }, index) => shadowRoot?.querySelector('table') === parsed[index],
        );
      });
      assert.deepEqual([...new Set(kept)], isWhole ? [true] : [true, false]);
      if (isWhole) assert.equal(await shiftOf(page), 0);
      assert.deepEqual(problems, []);
      await close();
    });
  });
}

describe('the installed package', () => {
  it('can be imported on a server, all entries together', async () => {
    const entries = ['', '/define', '/define/salary-chart', '/embed', '/server'];
    const code = `for (const entry of ${JSON.stringify(entries)}) await import('role-comparison' + entry);
      console.log(typeof document);`;
    assert.equal((await examples.run('astro', code)).trim(), 'undefined');
  });
});

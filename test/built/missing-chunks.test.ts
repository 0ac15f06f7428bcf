// SPDX-License-Identifier: MIT
//
// Chunks that cannot be had for a while, such as old ones after an update. Chromium 150 and Firefox remember a
// module that they could not have for as long as the page lives (whatwg/html#6768), and so can tell nothing of the
// tries; the built scripts are therefore served with a stand-in for `import()` that asks each time. The pauses
// between the tries are held until a test lets them end.
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { choosableCatalogue } from '../fixtures/dataset.js';
import { openRendered, textsOf, untilHydrated } from '../fixtures/rendered-page.js';
import type { OpenPage, Showing, Site } from '../fixtures/site.js';
import { SCRIPT, startSite } from '../fixtures/site.js';

const { render } = (await import(
  new URL('../../dist/server/index.js', import.meta.url).href
)) as typeof import('../../src/server/index.js');

let site: Site;
before(async () => {
  site = await startSite();
  const dist = new URL('../../dist/', import.meta.url);
  const chunks = readdirSync(new URL('chunks/', dist)).filter((name) => name.endsWith('.js'));
  for (const file of ['embed.js', ...chunks.map((name) => `chunks/${name}`)]) {
    const script = readFileSync(new URL(file, dist), 'utf8');
    const asking = script.replaceAll(/import\("[^"]+"\)/g, (call) => {
      const name = /(?<=\/)[\w-]+(?=-\w+\.js")/.exec(call)?.[0];
      return `stage.bring(${JSON.stringify(name)},()=>${call})`;
    });
    const headers = { 'content-type': 'text/javascript', 'access-control-allow-origin': '*' };
    site.serve(file, (response) => response.writeHead(200, headers).end(asking));
  }
});
after(() => site.close());

/** What a test keeps on the page. */
interface Stage {
  /** The name of the chunk that cannot be had; empty for none. */
  missing: string;
  /** The names of the chunks that were asked for. */
  readonly asked: string[];
  /** The pauses of the page, each with how long it would be. What is shorter than a second is none. */
  readonly pauses: { readonly delay: number; end(): void }[];
  bring(name: string, load: () => Promise<unknown>): Promise<unknown>;
}

declare const stage: Stage;

/** A showing of a page for which a chunk cannot be had. */
const without = (missing: string): Showing => ({
  prepare: (page) =>
    page.evaluateOnNewDocument((missing) => {
      const { setTimeout } = window;
      const stage: Stage = {
        missing,
        asked: [],
        pauses: [],
        bring(name, load) {
          stage.asked.push(name);
          return name === stage.missing
            ? Promise.reject(new TypeError(`Failed to fetch: ${name}`))
            : load();
        },
      };
      Object.assign(window, {
        stage,
        setTimeout(end: () => void, delay = 0) {
          if (delay < 1000) return setTimeout(end, delay);
          // What the script waits for before it has asked for anything is no chunk.
          return stage.asked.length ? -stage.pauses.push({ delay, end }) : 0;
        },
      });
    }, missing),
});

const putBack = ({ page }: OpenPage) =>
  page.evaluate(() => {
    stage.missing = '';
  });

const goOnline = ({ page }: OpenPage) =>
  page.evaluate(() => {
    dispatchEvent(new Event('online'));
  });

/** How often a chunk was asked for. */
const countAsked = ({ page }: OpenPage, chunk: string) =>
  page.evaluate((chunk) => stage.asked.filter((name) => name === chunk).length, chunk);

/** Waits until a pause has begun, by its number. */
const untilPause = ({ page }: OpenPage, number: number) =>
  page.waitForFunction((number) => stage.pauses.length >= number, {}, number);

const endPause = ({ page }: OpenPage, number: number) =>
  page.evaluate((number) => {
    stage.pauses[number - 1]?.end();
  }, number);

/** Has a clock on the page tick, as often as requests without an end would show in. */
const tick = ({ page }: OpenPage) =>
  page.evaluate(async () => {
    const clock = document.body.appendChild(document.createElement('div'));
    for (let count = 0; count < 20; count += 1) {
      clock.replaceChildren(document.createElement('time'));
      await new Promise(requestAnimationFrame);
    }
    clock.remove();
  });

/** Lets each pause end, while a clock ticks, until there are no more tries. Returns how long they are. */
async function exhaust(open: OpenPage, chunk: string): Promise<number[]> {
  for (let tries = 1; tries <= 3; tries += 1) {
    await untilPause(open, tries);
    await tick(open);
    assert.equal(await countAsked(open, chunk), tries);
    await endPause(open, tries);
  }
  await tick(open);
  assert.equal(await countAsked(open, chunk), 4);
  return open.page.evaluate(() => stage.pauses.map(({ delay }) => delay));
}

interface Lack {
  readonly what: string;
  readonly html: string;
  /** Where the element is, as selectors, each in the shadow root of what the one before it found. */
  readonly place: readonly string[];
  /** What else has it asked for again. */
  readonly again: string;
  ask(page: Page): Promise<unknown>;
}

const FAR = '<div style="height: 3000px"></div>';

const LACKS: readonly Lack[] = [
  {
    what: 'a part of the guide',
    html: `${SCRIPT}<role-guide sections="chooser" src="CDN/invented.json"></role-guide>${FAR}`,
    place: ['role-guide', 'role-guide-chooser'],
    again: 'when its reader scrolls away and back',
    async ask(page) {
      const scroll = (to: number) =>
        page.evaluate(async (to) => {
          scrollTo(0, to);
          // The observer is told after a frame.
          for (let count = 0; count < 3; count += 1) await new Promise(requestAnimationFrame);
        }, to);
      await scroll(3000);
      await scroll(0);
    },
  },
  {
    what: 'an element of the script tag',
    html: `${SCRIPT}<role-chooser src="CDN/invented.json"></role-chooser>`,
    place: ['role-chooser'],
    again: 'for another one that comes into the page',
    ask: (page) =>
      page.evaluate(() => document.body.append(document.createElement('role-chooser'))),
  },
];

const untilDrawn = ({ page }: OpenPage, place: readonly string[]) =>
  page.waitForFunction(
    (place) => {
      let root: ParentNode | null | undefined = document;
      for (const selector of place) root = root?.querySelector(selector)?.shadowRoot;
      return root?.querySelector('.base');
    },
    {},
    place,
  );

for (const { what, html, place, again, ask } of LACKS) {
  describe(`${what}, of which the code cannot be had`, () => {
    const CHUNK = 'role-chooser';

    it('is asked for a few times, with growing pauses, however much the page changes', async () => {
      const open = await site.show(html, without(CHUNK));
      const delays = await exhaust(open, CHUNK);
      assert.equal(delays.length, 3);
      assert.deepEqual(
        delays,
        delays.toSorted((one, other) => one - other),
      );
      assert.equal(new Set(delays).size, 3);
      assert.equal(open.problems.length, 1, open.problems.join());
      assert.match(open.problems[0] ?? '', /role-comparison:.*role-chooser/);
      await open.close();
    });

    it('comes with the first try that succeeds', async () => {
      const open = await site.show(html, without(CHUNK));
      await untilPause(open, 1);
      await putBack(open);
      await endPause(open, 1);
      await untilDrawn(open, place);
      await tick(open);
      assert.equal(await countAsked(open, CHUNK), 2);
      await open.close();
    });

    it('comes when the network is back', async () => {
      const open = await site.show(html, without(CHUNK));
      await exhaust(open, CHUNK);
      await goOnline(open);
      await tick(open);
      assert.equal(await countAsked(open, CHUNK), 5);
      await putBack(open);
      await goOnline(open);
      await untilDrawn(open, place);
      await tick(open);
      assert.equal(await countAsked(open, CHUNK), 6);
      await open.close();
    });

    it(`is asked for again ${again}`, async () => {
      const open = await site.show(html, without(CHUNK));
      await exhaust(open, CHUNK);
      await putBack(open);
      await ask(open.page);
      await untilDrawn(open, place);
      await tick(open);
      assert.equal(await countAsked(open, CHUNK), 5);
      await open.close();
    });
  });
}

describe('an element of a server, of which the code that takes it over cannot be had', () => {
  it('is there to be read, and works once that comes', async () => {
    const html = SCRIPT + (await render('role-comparison'));
    const open = await openRendered(site, html, without('hydrate'));
    const { page } = open;
    await untilPause(open, 1);
    assert.equal((await textsOf(page, 'role-comparison', 'tbody tr')).length, 7);
    await putBack(open);
    await endPause(open, 1);
    await untilHydrated(page, 'role-comparison');
    await page.click('role-comparison >>> button.action');
    await page.waitForFunction(
      () => document.querySelector('role-comparison')?.only === 'differences',
    );
    assert.equal((await textsOf(page, 'role-comparison', 'table')).length, 1);
    await open.close();
  });
});

describe('a guide of a server, of which the code that takes it over is late', () => {
  const readParts = ({ page }: OpenPage) =>
    page.evaluate(() =>
      [...document.querySelectorAll('role-guide')].map(({ shadowRoot }) =>
        (
          shadowRoot
            ?.querySelector('role-guide-chooser')
            ?.shadowRoot?.textContent?.match(/I like \w+/g) ?? []
        ).join(),
      ),
    );

  it('draws no part from other data meanwhile, when another guide brings it', async () => {
    const sections = 'chooser';
    const data = choosableCatalogue([['I like water.'], ['I like waiting.']]);
    const open = await openRendered(
      site,
      `${SCRIPT}<role-guide sections="${sections}"><script type="application/json">
        ${JSON.stringify(choosableCatalogue([['I like heights.'], ['I like depths.']]))}
      </script></role-guide>${await render('role-guide', { sections }, { data })}`,
      without('hydrate'),
    );
    await untilPause(open, 1);
    await untilDrawn(open, ['role-guide', 'role-guide-chooser']);
    await tick(open);
    assert.deepEqual(await readParts(open), ['I like heights,I like depths', '']);
    await putBack(open);
    await endPause(open, 1);
    await untilDrawn(open, ['role-guide:last-of-type', 'role-guide-chooser']);
    assert.deepEqual(await readParts(open), [
      'I like heights,I like depths',
      'I like water,I like waiting',
    ]);
    await open.close();
  });
});

describe('an element with data of the page, of which the code that loads them cannot be had', () => {
  const html = `<script>
      const heard = [];
      for (const type of ['load', 'error']) {
        // They do not bubble, but on the way down everybody hears them.
        document.addEventListener(type, ({ target, error }) => {
          if (target.localName === 'role-comparison') heard.push(error ? error.reason : type);
        }, true);
      }
    </script>
    ${SCRIPT}<role-comparison src="CDN/invented.json">Words of the page</role-comparison>`;
  const untilShown = (page: Page, selector: string) =>
    page.waitForFunction(
      (selector) => document.querySelector('role-comparison')?.shadowRoot?.querySelector(selector),
      {},
      selector,
    );
  const readHeard = ({ page }: OpenPage) => page.evaluate('heard.join()');

  it('says so, keeps its children, and shows the data once that comes', async () => {
    const open = await site.show(html, without('own-dataset'));
    const { page, problems } = open;
    await untilPause(open, 1);
    await untilShown(page, '[part=error]');
    assert.deepEqual(await textsOf(page, 'role-comparison', 'table'), []);
    assert.equal(
      await page.evaluate(() => document.querySelector('role-comparison')?.innerText),
      'Words of the page',
    );
    assert.equal(await readHeard(open), 'there is no loader');
    assert.equal(problems.length, 2, problems.join());
    await putBack(open);
    await endPause(open, 1);
    await untilShown(page, 'table');
    assert.deepEqual(await textsOf(page, 'role-comparison', '[part=error]'), []);
    assert.equal(await readHeard(open), 'there is no loader,load');
    await open.close();
  });

  it('does not show the shipped roles in their place, also when the page takes the address back', async () => {
    const open = await site.show(html, without('own-dataset'));
    const { page } = open;
    await untilPause(open, 1);
    await untilShown(page, '[part=error]');
    await page.evaluate(() => document.querySelector('role-comparison')?.removeAttribute('src'));
    await putBack(open);
    await endPause(open, 1);
    await page.waitForFunction(
      () => !document.querySelector('role-comparison')?.shadowRoot?.querySelector('[part=error]'),
    );
    assert.deepEqual(await textsOf(page, 'role-comparison', 'table'), []);
    assert.doesNotMatch(String(await readHeard(open)), /,load$/);
    await open.close();
  });

  it('asks for it again when the page sets the same address', async () => {
    const open = await site.show(html, without('own-dataset'));
    await exhaust(open, 'own-dataset');
    await putBack(open);
    await open.page.evaluate(() => {
      const element = document.querySelector('role-comparison');
      if (element) element.src = String(element.src);
    });
    await untilShown(open.page, 'table');
    assert.equal(await countAsked(open, 'own-dataset'), 5);
    assert.equal(await readHeard(open), 'there is no loader,load');
    await open.close();
  });

  it('keeps what a server has rendered of them to be read', async () => {
    const rendered = await render('role-comparison', {}, { data: choosableCatalogue([]) });
    const open = await openRendered(site, SCRIPT + rendered, without('own-dataset'));
    const { page } = open;
    await untilPause(open, 1);
    await tick(open);
    assert.equal((await textsOf(page, 'role-comparison', 'tbody tr')).length, 3);
    assert.deepEqual(await textsOf(page, 'role-comparison', '[part=error]'), []);
    await putBack(open);
    await endPause(open, 1);
    await untilHydrated(page, 'role-comparison');
    assert.equal((await textsOf(page, 'role-comparison', 'tbody tr')).length, 3);
    await open.close();
  });
});

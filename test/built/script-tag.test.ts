// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import type { OpenPage, Site } from '../fixtures/site.js';
import { SCRIPT, startSite } from '../fixtures/site.js';

let site: Site;
before(async () => (site = await startSite()));
after(() => site.close());

/** Opens HTML on another origin than the scripts'. */
const openForeign = (html: string, prepare?: (page: Page) => Promise<unknown>) =>
  site.show(html, { foreign: true, ...(prepare && { prepare }) });

/** What the article puts a role at. */
const RANGE = /\$\d{2,3}–\d{2,3}K/;

/** The chunk of Chart.js and of what draws with it. */
const CHART_JS = /chunks\/chart-engine-/;

const scripts = ({ requests }: OpenPage) => requests.filter((url) => url.endsWith('.js'));

const untilRows = (page: Page) =>
  page.waitForFunction(
    () =>
      document.querySelector('role-comparison')?.shadowRoot?.querySelectorAll('tbody tr').length ===
      7,
  );

const untilDrawn = (page: Page) =>
  page.waitForFunction(() =>
    document.querySelector('salary-chart')?.shadowRoot?.querySelector('.drawn'),
  );

const textOf = (page: Page, selector: string) =>
  page.evaluate(
    (selector) =>
      document
        .querySelector('salary-chart')
        ?.shadowRoot?.querySelector(selector)
        ?.textContent?.replace(/\s+/g, ' ')
        .trim(),
    selector,
  );

describe('the script tag on a page of another origin', () => {
  it('shows the seven rows of the comparison after one request', async () => {
    const foreign = await openForeign(`${SCRIPT}<role-comparison></role-comparison>`);
    await untilRows(foreign.page);
    assert.deepEqual(scripts(foreign), ['embed.js']);
    assert.deepEqual(foreign.problems, []);
    await foreign.close();
  });

  it('shows pay as sentence, table and chart, and asks no other origin for anything', async () => {
    const foreign = await openForeign(`${SCRIPT}<salary-chart></salary-chart>`);
    await untilDrawn(foreign.page);
    assert.match((await textOf(foreign.page, '.sentence')) ?? '', RANGE);
    assert.match((await textOf(foreign.page, '.figures table')) ?? '', /(\$\d{2,3},000){2}/);
    assert.deepEqual(
      foreign.requests.slice(1).filter((url) => url.includes(':')),
      [],
    );
    assert.deepEqual(foreign.problems, []);
    await foreign.close();
  });

  it('moves nothing when the chart takes the place of the still', async () => {
    const foreign = await openForeign(
      `${SCRIPT}<salary-chart></salary-chart><p>After</p>`,
      (page) =>
        page.evaluateOnNewDocument(() => {
          Object.assign(window, { shift: 0 });
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) {
              // Before the elements are defined there is nothing to keep a place for.
              if (customElements.get('salary-chart')) {
                const shift = Number(Reflect.get(entry, 'value'));
                Object.assign(window, { shift: Number(Reflect.get(window, 'shift')) + shift });
              }
            }
          }).observe({ type: 'layout-shift', buffered: true });
        }),
    );
    const { page } = foreign;
    await page.waitForFunction(() =>
      document.querySelector('salary-chart')?.shadowRoot?.querySelector('.still'),
    );
    const place = () =>
      page.evaluate(() => document.querySelector('p')?.getBoundingClientRect().top);
    const before = await place();
    await untilDrawn(page);
    await page.waitForFunction(() =>
      document.querySelector('salary-chart')?.shadowRoot?.querySelector('.voices'),
    );
    assert.equal(await place(), before);
    await foreign.close();
  });

  it('asks for Chart.js only when the chart comes near the screen', async () => {
    const foreign = await openForeign(
      `${SCRIPT}<div style="height: 4000px"></div><salary-chart></salary-chart>`,
    );
    await foreign.page.waitForFunction(() =>
      document.querySelector('salary-chart')?.shadowRoot?.querySelector('.still'),
    );
    const isEngine = (url: string) => CHART_JS.test(url);
    assert.equal(scripts(foreign).some(isEngine), false);
    await foreign.page.evaluate(() => document.querySelector('salary-chart')?.scrollIntoView());
    await untilDrawn(foreign.page);
    assert.equal(scripts(foreign).filter(isEngine).length, 1);
    await foreign.close();
  });

  it('asks for what else is on the page before it makes a table', async () => {
    const foreign = await openForeign(
      `${SCRIPT}<role-comparison></role-comparison><salary-chart></salary-chart>`,
      (page) =>
        page.evaluateOnNewDocument(() => {
          const define = customElements.define.bind(customElements);
          customElements.define = (name, element) => {
            performance.mark(name);
            define(name, element);
          };
        }),
    );
    await untilDrawn(foreign.page);
    const [asked, made] = await foreign.page.evaluate(() => [
      performance
        .getEntriesByType('resource')
        .find(({ name }) => name.includes('chunks/salary-chart-'))?.startTime,
      performance.getEntriesByName('role-comparison')[0]?.startTime,
    ]);
    assert.ok(asked && made && asked < made, `asked at ${asked}, made at ${made}`);
    await foreign.close();
  });

  it('asks for the other voices and their figures once Chart.js has come, and does not wait for them', async () => {
    const urls: string[] = [];
    let before: string[] | undefined;
    const isOther = (url: string) => /chunks\/(?:salary-chart-voices|pay-figures)/.test(url);
    const foreign = await openForeign(`${SCRIPT}<salary-chart></salary-chart>`, async (page) => {
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        const waiting = CHART_JS.test(request.url())
          ? page.waitForFunction(() =>
              document.querySelector('salary-chart')?.shadowRoot?.querySelector('.still'),
            )
          : undefined;
        urls.push(request.url());
        void Promise.resolve(waiting).then(() => {
          if (waiting) before = urls.filter(isOther);
          return request.continue();
        });
      });
    });
    await foreign.page.waitForFunction(() =>
      document.querySelector('salary-chart')?.shadowRoot?.querySelector('.voices'),
    );
    assert.deepEqual(before, []);
    assert.equal(urls.filter(isOther).length, 2);
    await foreign.close();
  });

  it('paints no chart that is far from the screen, on a page full of them', async () => {
    const charts = '<salary-chart src="CDN/data/catalogue.json"></salary-chart>'.repeat(12);
    const foreign = await openForeign(`${SCRIPT}<style>* { margin: 0 }</style>${charts}`);
    const { page } = foreign;
    await page.waitForFunction(() =>
      [...document.querySelectorAll('salary-chart')].every(({ shadowRoot }) =>
        shadowRoot?.querySelector('.still'),
      ),
    );
    await untilDrawn(page);
    await page.waitForNetworkIdle();
    const far = await page.evaluate(() =>
      [...document.querySelectorAll('salary-chart')]
        .filter((chart) => chart.getBoundingClientRect().top > innerHeight + 400)
        .map(({ shadowRoot }) => shadowRoot?.querySelector('canvas') !== null),
    );
    assert.ok(far.length > 3, `${far.length} charts are far away`);
    assert.deepEqual(far, Array<boolean>(far.length).fill(false));
    assert.deepEqual(foreign.problems, []);
    await foreign.close();
  });

  it('keeps still, sentence and table when Chart.js is blocked', async () => {
    const foreign = await openForeign(`${SCRIPT}<salary-chart></salary-chart>`, async (page) => {
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        void (CHART_JS.test(request.url()) ? request.abort() : request.continue());
      });
    });
    await foreign.page.waitForFunction(() =>
      document.querySelector('salary-chart')?.shadowRoot?.querySelector('.voices'),
    );
    assert.match((await textOf(foreign.page, '.row:not(.head) .values')) ?? '', /\$\d+–\d+K/);
    assert.match((await textOf(foreign.page, '.sentence')) ?? '', RANGE);
    assert.ok(foreign.problems.some((problem) => /role-comparison:.*chart-engine/.test(problem)));
    await foreign.close();
  });

  it('loads an element that is added later, with its properties', async () => {
    const foreign = await openForeign(SCRIPT);
    await foreign.page.evaluate(() => {
      const chart = document.createElement('salary-chart');
      Object.assign(chart, { heading: 'Set before the upgrade' });
      document.body.append(chart);
    });
    await untilDrawn(foreign.page);
    assert.equal(await textOf(foreign.page, '.heading'), 'Set before the upgrade');
    await foreign.close();
  });

  it('fills a stand-in with the element, which gets nothing that could run', async () => {
    const foreign = await openForeign(
      `${SCRIPT}<div data-element="salary-chart" data-heading="Pay" data-onclick="alert(1)"
        data-no-controls="">Fallback</div>`,
    );
    await untilDrawn(foreign.page);
    const names = await foreign.page.evaluate(() =>
      document.querySelector('salary-chart')?.getAttributeNames(),
    );
    assert.deepEqual(names, ['slot', 'heading', 'no-controls']);
    await foreign.close();
  });
});

it('shows the same on a page that has changed what is built in', async () => {
  const foreign = await openForeign(
    `${SCRIPT}<role-comparison></role-comparison><salary-chart></salary-chart>`,
    (page) =>
      page.evaluateOnNewDocument(() => {
        for (const { prototype } of [Array, Object]) {
          Object.defineProperty(prototype, 'junk', {
            value: () => 'junk',
            enumerable: true,
            configurable: true,
            writable: true,
          });
        }
        // As Prototype.js and old polyfills do.
        JSON.stringify = () => '"replaced"';
        window.Promise = class extends Promise<unknown> {} as unknown as PromiseConstructor;
      }),
  );
  await foreign.page.waitForSelector('role-comparison');
  await untilDrawn(foreign.page);
  await foreign.page.evaluate(() =>
    document.querySelector('salary-chart')?.setAttribute('lang', 'de'),
  );
  await foreign.page.waitForFunction(() =>
    document
      .querySelector('salary-chart')
      ?.shadowRoot?.querySelector('.sentence')
      ?.textContent?.includes('120.000'),
  );
  const text = await foreign.page.evaluate(
    () => document.querySelector('role-comparison')?.shadowRoot?.textContent,
  );
  assert.equal(text?.includes('junk'), false);
  await foreign.close();
});

describe('more than one copy', () => {
  const copies: Record<string, string> = {
    'embed.js and embed.all.js': `${SCRIPT}<script type="module" src="CDN/embed.all.js"></script>`,
    'embed.js with a version in its address, as WordPress adds one':
      '<script type="module" src="CDN/embed.js?ver=1"></script>',
    'the same script twice': SCRIPT + SCRIPT,
  };
  for (const [name, tags] of Object.entries(copies)) {
    it(`works and warns at most once: ${name}`, async () => {
      const foreign = await openForeign(
        `${tags}<role-comparison></role-comparison><salary-chart></salary-chart>`,
      );
      await untilRows(foreign.page);
      await untilDrawn(foreign.page);
      assert.ok(foreign.problems.length <= 1, foreign.problems.join('\n'));
      await foreign.close();
    });
  }
});

describe('embed.all.js', () => {
  it('brings both elements in one request', async () => {
    const foreign = await openForeign(
      `<script type="module" src="CDN/embed.all.js"></script>
      <role-comparison></role-comparison><salary-chart source="adverts"></salary-chart>`,
    );
    await untilRows(foreign.page);
    await untilDrawn(foreign.page);
    assert.deepEqual(scripts(foreign), ['embed.all.js']);
    await foreign.close();
  });
});

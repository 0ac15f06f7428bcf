// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { HTTPRequest, Page } from 'puppeteer-core';
import { readAll, untilHas, untilPainted } from '../fixtures/chart-page.js';
import type { Site } from '../fixtures/site.js';
import { SCRIPT, startSite } from '../fixtures/site.js';

let site: Site;
before(async () => (site = await startSite()));
after(() => site.close());

/** The chunks that a chart can do without: Chart.js, the view of the other voices, and their figures. */
const LATE = /chart-engine|salary-chart-voices|pay-figures/;

const isLate = (request: HTTPRequest) => LATE.test(request.url());

/** Keeps the chunks that come late from coming, until they may. */
async function hold(page: Page): Promise<() => Promise<void>> {
  const held: HTTPRequest[] = [];
  let open = false;
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    if (isLate(request) && !open) held.push(request);
    else void request.continue();
  });
  return async () => {
    open = true;
    await Promise.all(held.map((request) => request.continue()));
  };
}

/** Adds up how far things on the page move, as a browser does for the vitals of a site. */
const watchShifts = (page: Page) =>
  page.evaluateOnNewDocument(() => {
    const shifts: number[] = [];
    const observer = new PerformanceObserver((list) => take(list.getEntries()));
    const take = (entries: PerformanceEntryList) => {
      for (const entry of entries) shifts.push(Number(Reflect.get(entry, 'value')));
    };
    observer.observe({ type: 'layout-shift' });
    Object.assign(window, {
      takeShifts() {
        take(observer.takeRecords());
        return shifts.splice(0);
      },
    });
  });

const takeShifts = (page: Page) =>
  page.evaluate(() => (Reflect.get(window, 'takeShifts') as () => number[])());

describe('a chart whose still is on the screen', () => {
  for (const width of [320, 360, 480, 700, 760, 1200]) {
    it(`moves nothing when canvas, controls, what adverts say to the contrary, and tools come: ${width} px`, async () => {
      let release = () => Promise.resolve();
      const { page, close } = await site.show(
        `${SCRIPT}<p>Before</p><salary-chart></salary-chart><p>After</p>`,
        {
          prepare: async (page) => {
            await page.setViewport({ width, height: 900 });
            await watchShifts(page);
            release = await hold(page);
          },
        },
      );
      await untilHas(page, '.still');
      await untilPainted(page);
      // The chart itself came into a page that had no place for it.
      await takeShifts(page);
      assert.deepEqual(await readAll(page, '.voices button'), []);
      await release();
      await untilHas(page, '.drawn');
      await untilHas(page, '.voices');
      await untilHas(page, '.aside');
      await untilHas(page, '[part~="tools"] .first');
      await untilPainted(page);
      assert.deepEqual(await takeShifts(page), []);
      await close();
    });
  }

  for (const width of [360, 760]) {
    it(`moves nothing on a page with the type of the system, either: ${width} px`, async () => {
      let release = () => Promise.resolve();
      const { page, close } = await site.show(
        `${SCRIPT}<style>body { margin: 0; font: 16px/1.5 system-ui, sans-serif }</style>
        <salary-chart></salary-chart><p id="after">After</p>`,
        {
          prepare: async (page) => {
            // So high that what follows is on the screen.
            await page.setViewport({ width, height: 1600 });
            await watchShifts(page);
            release = await hold(page);
          },
        },
      );
      await untilHas(page, '.still');
      await untilPainted(page);
      await takeShifts(page);
      const top = () =>
        page.$eval('#after', (after) => Math.round(after.getBoundingClientRect().top));
      const before = await top();
      await release();
      await untilHas(page, '.drawn');
      await untilHas(page, '.aside');
      await untilHas(page, '[part~="tools"] .first');
      await untilPainted(page);
      assert.deepEqual(await takeShifts(page), []);
      assert.equal(await top(), before);
      await close();
    });
  }

  it('would be seen to move by this test if it did', async () => {
    const { page, close } = await site.show('<p>After</p>', { prepare: watchShifts });
    await untilPainted(page);
    await takeShifts(page);
    await page.evaluate(() => {
      const space = document.createElement('div');
      space.style.height = '100px';
      document.body.prepend(space);
    });
    await untilPainted(page);
    assert.equal((await takeShifts(page)).length, 1);
    await close();
  });

  it('keeps its place while the table is shown and hidden again', async () => {
    const { page, close } = await site.show(`${SCRIPT}<salary-chart></salary-chart>`);
    await untilHas(page, '.drawn');
    const top = () =>
      page.evaluate(
        () =>
          document
            .querySelector('salary-chart')
            ?.shadowRoot?.querySelector('.chart')
            ?.getBoundingClientRect().top,
      );
    const place = await top();
    await page.locator('>>> [part~="tools"] button[aria-pressed]').click();
    assert.equal(await top(), place);
    await close();
  });
});

describe('a chart whose chunks do not come', () => {
  const block = (name: RegExp) => async (page: Page) => {
    await page.setRequestInterception(true);
    page.on(
      'request',
      (request) => void (name.test(request.url()) ? request.abort() : request.continue()),
    );
  };

  for (const [name, chunk] of [
    ['the view of the other voices', /salary-chart-voices/],
    ['the figures of the other voices', /\/pay-figures-/],
  ] as const) {
    it(`speaks of estimates, chart and tools and all, without ${name}`, async () => {
      const { page, problems, close } = await site.show(
        `${SCRIPT}<salary-chart source="adverts"></salary-chart>`,
        { prepare: block(chunk) },
      );
      await untilHas(page, '.drawn');
      await untilHas(page, '[part~="tools"] .first');
      assert.match((await readAll(page, '.sentence'))[0] ?? '', /^The article puts /);
      assert.equal((await readAll(page, 'tbody tr')).length, 2);
      assert.deepEqual(await readAll(page, '.voices button, select'), []);
      assert.ok(
        problems.some((problem) => /role-comparison:.*(?:voices|pay-figures)/.test(problem)),
      );
      assert.deepEqual(
        problems.filter((problem) => !/role-comparison:|ERR_FAILED/.test(problem)),
        [],
      );
      await close();
    });
  }

  it('is a still with sentence and table, and throws nothing, without any of them', async () => {
    const { page, problems, close } = await site.show(`${SCRIPT}<salary-chart></salary-chart>`, {
      prepare: block(LATE),
    });
    await page.waitForNetworkIdle();
    await untilPainted(page);
    assert.match((await readAll(page, '.sentence'))[0] ?? '', /^The article puts /);
    assert.equal((await readAll(page, '.still .bar')).length, 2);
    assert.equal((await readAll(page, 'tbody tr')).length, 2);
    assert.deepEqual(await readAll(page, '.drawn, [role="list"].chart, .mark'), []);
    assert.deepEqual(
      problems.filter((problem) => !/role-comparison:|ERR_FAILED/.test(problem)),
      [],
    );
    // The button for the table needs none of them.
    await page.locator('>>> [part~="tools"] button[aria-pressed]').click();
    await untilHas(page, '.figures:not(.visually-hidden)');
    await close();
  });

  it('comes with the next chart that is added where the first one’s failed, if the browser asks again', async () => {
    let failing = true;
    const { page, problems, close } = await site.show(
      `${SCRIPT}<salary-chart>Fallback</salary-chart>`,
      {
        prepare: async (page) => {
          await page.setRequestInterception(true);
          page.on(
            'request',
            (request) =>
              void (failing && request.url().includes('chunks/salary-chart-')
                ? request.abort()
                : request.continue()),
          );
        },
      },
    );
    await page.waitForNetworkIdle();
    assert.ok(problems.some((problem) => /role-comparison:.*salary-chart/.test(problem)));
    assert.ok(await page.evaluate(() => document.body.innerText.includes('Fallback')));
    failing = false;
    await page.evaluate(() => document.body.append(document.createElement('salary-chart')));
    // Chromium 150 remembers that it could not get a module, and asks no more.
    if (Number(/\d+/.exec(await site.browser.version())?.[0]) > 150) await untilHas(page, '.drawn');
    else await page.waitForFunction(() => document.body.innerText.includes('Fallback'));
    await close();
  });
});

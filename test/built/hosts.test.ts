// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import type { Host } from '../fixtures/hosts.js';
import { HOSTS, toHtml } from '../fixtures/hosts.js';
import type { OpenPage, Site } from '../fixtures/site.js';
import { startSite } from '../fixtures/site.js';

let site: Site;
before(async () => (site = await startSite()));
after(() => site.close());

/** Counts the charts that are painted, from before there is any. */
const countDraws = (page: Page) =>
  page.evaluateOnNewDocument(() => {
    Object.assign(window, { draws: 0 });
    const count = () => Object.assign(window, { draws: Number(Reflect.get(window, 'draws')) + 1 });
    addEventListener('chart-draw', count, { capture: true });
  });

async function openHost(host: Host, prepare?: (page: Page) => Promise<unknown>): Promise<OpenPage> {
  const open = await site.show(toHtml(host), {
    async prepare(page) {
      await countDraws(page);
      await page.setViewport({ width: 1000, height: 800 });
      await prepare?.(page);
    },
  });
  await open.page.waitForFunction(
    () =>
      document.querySelector('role-comparison')?.shadowRoot?.querySelector('tbody tr') &&
      document.querySelector('salary-chart')?.shadowRoot?.querySelector('.still'),
  );
  return open;
}

const showChart = (page: Page) =>
  page.evaluate(() => document.querySelector('salary-chart')?.scrollIntoView());

const untilDrawn = (page: Page) =>
  page.waitForFunction(() =>
    document.querySelector('salary-chart')?.shadowRoot?.querySelector('.drawn'),
  );

const countDrawn = (page: Page) => page.evaluate(() => Reflect.get(window, 'draws') as number);

/** What is wrong with the layout, in words. */
function findFaults(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const faults: string[] = [];
    const check = (right: boolean, fault: string) => right || faults.push(fault);
    const root = document.scrollingElement!;
    check(root.scrollWidth <= innerWidth, `the page is ${root.scrollWidth} px wide`);
    for (const host of document.querySelectorAll('role-comparison, salary-chart')) {
      const base = host.shadowRoot!.querySelector('.base')!;
      const box = base.getBoundingClientRect();
      check(box.width >= 200, `${host.localName} is ${box.width} px wide`);
      const { right } = host.parentElement!.getBoundingClientRect();
      check(box.right <= right + 1, `${host.localName} reaches ${box.right - right} px too far`);
      for (const element of base.querySelectorAll<HTMLElement>('th, td, li, p, .label, .heading')) {
        if (!element.checkVisibility() || element.closest('.visually-hidden')) continue;
        const style = getComputedStyle(element);
        const place = element.getBoundingClientRect();
        if (style.position === 'absolute' || !element.textContent?.trim()) continue;
        const name = `${host.localName} ${element.localName}.${element.className}`;
        const size = parseFloat(style.fontSize);
        check(size >= 10 && size <= 32, `${name} has text of ${size} px`);
        const line = parseFloat(style.lineHeight) / size;
        check(line >= 1.2 && line <= 1.7, `${name} has lines of ${line}`);
        check(style.textTransform === 'none', `${name} is ${style.textTransform}`);
        check(style.letterSpacing === 'normal', `${name} is spaced by ${style.letterSpacing}`);
        check(
          place.right <= box.right + 1,
          `${name} reaches ${place.right - box.right} px too far`,
        );
        check(place.width >= 30, `${name} is ${place.width} px wide`);
      }
    }
    const shadow = document.querySelector('salary-chart')!.shadowRoot!;
    const chart = shadow.querySelector('.chart')!.getBoundingClientRect();
    const stills = [...shadow.querySelectorAll('.row:not(.head) .still')].map((still) =>
      still.getBoundingClientRect(),
    );
    const [plot] = stills;
    check(stills.length > 1, 'each row has a picture');
    for (const { width, height } of stills) {
      check(width >= 100, `a row of the picture is ${width} px wide`);
      check(height >= 30, `a row of the picture is ${height} px high`);
    }
    const canvas = shadow.querySelector('canvas');
    if (canvas?.width) {
      const { width, height } = canvas.getBoundingClientRect();
      check(Math.abs(width - plot!.width) <= 1, `the canvas is ${width} px in ${plot!.width}`);
      check(Math.abs(height - chart.height) <= 2, `the canvas is ${height} px in ${chart.height}`);
    }
    return [...new Set(faults)];
  });
}

describe('the elements on a page with stylesheets of its own', () => {
  for (const host of HOSTS) {
    it(`are readable, in their place, and painted once: ${host.name}`, async () => {
      const { page, problems, close } = await openHost(host);
      if (host.show) {
        // There is time enough to be painted in, as the one below shows.
        await page.evaluate(() => {
          const other = document.createElement('salary-chart');
          other.id = 'other';
          document.body.prepend(other);
        });
        await page.waitForFunction(() =>
          document.querySelector('#other')?.shadowRoot?.querySelector('.drawn'),
        );
        await page.evaluate(() => document.querySelector('#other')?.remove());
        const early = await countDrawn(page);
        if (host.name !== 'a carousel') assert.equal(early, 1, 'painted without a size');
        await page.evaluate(host.show);
      }
      const before = host.show && host.name !== 'a carousel' ? 1 : 0;
      await showChart(page);
      await untilDrawn(page);
      assert.deepEqual(await findFaults(page), []);
      if (host.name !== 'a carousel') assert.equal(await countDrawn(page), before + 1);
      assert.deepEqual(problems, []);
      await close();
    });
  }
});

describe('the elements on a page that is zoomed', () => {
  for (const [zoom, width] of [
    [2, 640],
    [4, 320],
  ] as const) {
    it(`are readable without scrolling sideways: ${zoom * 100} %`, async () => {
      const plain = { name: 'plain', css: 'body { margin: 0 }', body: '<main>%</main>' };
      const { page, close } = await openHost(plain, (page) =>
        page.setViewport({ width, height: 512, deviceScaleFactor: zoom }),
      );
      await showChart(page);
      await untilDrawn(page);
      assert.deepEqual(await findFaults(page), []);
      await close();
    });
  }
});

describe('the elements on paper', () => {
  it('show the still in place of the canvas, the figures as a table, and no controls', async () => {
    const { page, close } = await openHost({ name: 'plain' });
    await showChart(page);
    await untilDrawn(page);
    await page.emulateMediaType('print');
    const shown = await page.evaluate(() => {
      const shadow = document.querySelector('salary-chart')!.shadowRoot!;
      const see = (selector: string) =>
        shadow
          .querySelector(selector)
          ?.checkVisibility({ visibilityProperty: true, opacityProperty: true }) ?? false;
      const { width, height } = shadow.querySelector('.figures')!.getBoundingClientRect();
      return {
        still: see('.row:not(.head) .still') && see('.lanes'),
        canvas: see('canvas'),
        tools: see('.tools'),
        controls: see('.controls'),
        table: width > 300 && height > 40,
      };
    });
    assert.deepEqual(shown, {
      still: true,
      canvas: false,
      tools: false,
      controls: false,
      table: true,
    });
    await close();
  });

  it('are all there though the chart has never been near the screen', async () => {
    const far = { name: 'far', body: '<div style="block-size: 9000px"></div>%' };
    const { page, close } = await openHost(far);
    await page.emulateMediaType('print');
    const bars = await page.evaluate(() =>
      [...document.querySelector('salary-chart')!.shadowRoot!.querySelectorAll('.still .bar')].map(
        (bar) => bar.getBoundingClientRect().width > 5,
      ),
    );
    assert.ok(bars.length >= 2);
    assert.ok(bars.every(Boolean));
    await close();
  });
});

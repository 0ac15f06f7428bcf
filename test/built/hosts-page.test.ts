// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { untilHas } from '../fixtures/chart-page.js';
import type { Site } from '../fixtures/site.js';
import { SCRIPT, startSite } from '../fixtures/site.js';

let site: Site;
before(async () => (site = await startSite()));
after(() => site.close());

const CHART = '<salary-chart src="paid.json" source="survey" group-by="level"></salary-chart>';

const PAGE = `<style>
    body { color: rgb(10 10 10); background: #fff }
    @media (prefers-color-scheme: dark) { body { color: rgb(240 240 240); background: #111 } }
    salary-chart { --role-color-1: currentColor; --role-color-2: currentColor }
  </style>${SCRIPT}${CHART}`;

const prefer = (page: Page, scheme: 'dark' | 'light') =>
  page.emulateMediaFeatures([{ name: 'prefers-color-scheme', value: scheme }]);

/** Whether the canvas has so many pixels of a grey, now or some frames from now. */
const hasGrey = (page: Page, grey: number, frames: number) =>
  page.evaluate(
    async (grey, frames) => {
      const canvas = document
        .querySelector('salary-chart')!
        .shadowRoot!.querySelector<HTMLCanvasElement>('canvas')!;
      for (let frame = 0; frame < frames; frame += 1) await new Promise(requestAnimationFrame);
      const { width, height } = canvas;
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, width, height);
      let count = 0;
      for (let index = 0; index < data.length; index += 4) {
        if (data[index] === grey && data[index + 3] === 255) count += 1;
      }
      return count > 500;
    },
    grey,
    frames,
  );

describe('a chart on a page that follows the system', () => {
  for (const [from, to] of [
    ['light', 'dark'],
    ['dark', 'light'],
  ] as const) {
    it(`is painted for it, and again when that goes from ${from} to ${to}`, async () => {
      const greys = { light: 10, dark: 240 };
      const { page, close } = await site.show(PAGE, { prepare: (page) => prefer(page, from) });
      await untilHas(page, '.drawn');
      assert.equal(await hasGrey(page, greys[from], 0), true);
      await prefer(page, to);
      // The system's change is one frame, the transition that tells of it another.
      assert.equal(await hasGrey(page, greys[to], 4), true);
      assert.equal(await hasGrey(page, greys[from], 0), false);
      await close();
    });
  }
});

describe('a chart on a page that runs from the right', () => {
  it('speaks the language of the page, and has its axis from the right, in still and canvas', async () => {
    const { page, problems, close } = await site.show(
      `<style>salary-chart { --role-color-1: rgb(200 0 0); --role-line: transparent }</style>${SCRIPT}${CHART}`,
    );
    await page.evaluate(() => {
      document.documentElement.lang = 'ar';
      document.documentElement.dir = 'rtl';
    });
    await untilHas(page, '.drawn');
    await page.waitForFunction(() =>
      /[\u0600-\u06ff]/.test(
        document.querySelector('salary-chart')!.shadowRoot!.querySelector('.sentence')!.textContent,
      ),
    );
    const found = await page.evaluate(async () => {
      for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
      const shadow = document.querySelector('salary-chart')!.shadowRoot!;
      const canvas = shadow.querySelector('canvas')!;
      const chart = shadow.querySelector('.chart')!;
      const plot = shadow.querySelector('.row:not(.head) .plot')!;
      const bottom = plot.getBoundingClientRect().bottom - chart.getBoundingClientRect().top;
      const { data } = canvas.getContext('2d')!.getImageData(0, 0, canvas.width, canvas.height);
      const columns: number[] = [];
      for (let index = 0; index < data.length; index += 4) {
        const [red = 0, green = 0, blue = 0, alpha = 0] = data.subarray(index, index + 4);
        // Lines and bars are not wholly opaque, so that their colours are rounded.
        if (Math.abs(red - 200) <= 3 && green <= 3 && blue <= 3 && alpha >= 60) {
          const x = (index / 4) % canvas.width;
          // In the first row: the line of a small sample may end in a gap.
          if (index / 4 / canvas.width < bottom * (canvas.height / canvas.clientHeight)) {
            columns.push(x);
          }
        }
      }
      const start = canvas.getBoundingClientRect().left;
      chart.classList.remove('drawn');
      const lefts = (selector: string) =>
        [...shadow.querySelectorAll(selector)].map((mark) => mark.getBoundingClientRect().left);
      return {
        ticks: [...shadow.querySelectorAll('.still .tick')]
          .filter((tick) => getComputedStyle(tick).display !== 'none')
          .map((tick) => tick.getBoundingClientRect().left),
        still: Math.min(...lefts('.still .role-1 :is(.bar, .whisker)').slice(0, 3)),
        canvas: start + columns.reduce((least, column) => Math.min(least, column), Infinity),
        labels: shadow.querySelector('.label')!.getBoundingClientRect().left,
        plot: plot.getBoundingClientRect().left,
      };
    });
    assert.deepEqual(
      found.ticks,
      found.ticks.toSorted((one, other) => other - one),
    );
    assert.ok(found.ticks.length > 2);
    assert.ok(found.labels > found.plot, 'the labels of the rows are on the right');
    assert.ok(Math.abs(found.still - found.canvas) <= 2, `${found.still} and ${found.canvas}`);
    assert.deepEqual(problems, []);
    await close();
  });
});

// SPDX-License-Identifier: MIT
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { untilHas } from '../fixtures/chart-page.js';
import { forcePalette } from '../fixtures/reader-page.js';
import type { Site } from '../fixtures/site.js';
import { SCRIPT, startSite } from '../fixtures/site.js';

let site: Site;
before(async () => (site = await startSite()));
after(() => site.close());

const CHART = `${SCRIPT}<salary-chart src="paid.json" source="survey" group-by="level"></salary-chart>`;

/** Waits until the marks on the canvas have a pixel that shows on the palette's background, as the axis does. */
const untilSeen = (page: Page, scheme: 'dark' | 'light') =>
  page.waitForFunction(
    (scheme) => {
      const canvas = document.querySelector('salary-chart')?.shadowRoot?.querySelector('canvas');
      if (!canvas?.width) return false;
      const { width, height } = canvas;
      const isSeen = (top: number, bottom: number) => {
        const pixels = canvas.getContext('2d')!.getImageData(0, top, width, bottom - top).data;
        for (let index = 0; index < pixels.length; index += 4) {
          const [red = 0, green = 0, blue = 0, alpha = 0] = pixels.slice(index, index + 4);
          const lightness = (red + green + blue) / 3;
          if (alpha > 200 && (scheme === 'dark' ? lightness > 200 : lightness < 60)) return true;
        }
        return false;
      };
      const tick = document.querySelector('salary-chart')!.shadowRoot!.querySelector('.tick')!;
      const channels = getComputedStyle(tick)
        .fill.match(/[\d.]+/g)!
        .map(Number);
      const lightness = channels.slice(0, 3).reduce((sum, channel) => sum + channel, 0) / 3;
      return isSeen(0, height) && (scheme === 'dark' ? lightness > 200 : lightness < 60);
    },
    {},
    scheme,
  );

describe('a chart under a palette of the system', () => {
  for (const scheme of ['dark', 'light'] as const) {
    it(`is there to see on its ${scheme} background, axis and marks`, async () => {
      const { page, close } = await site.show(CHART, {
        prepare: (page) => forcePalette(page, scheme),
      });
      await untilHas(page, '.drawn');
      await untilSeen(page, scheme);
      await close();
    });

    it(`is painted again when a ${scheme} one comes later`, async () => {
      const { page, close } = await site.show(
        `<style>body { color: ${scheme === 'dark' ? '#111' : '#eee'} }</style>${CHART}`,
      );
      await untilHas(page, '.drawn');
      await forcePalette(page, scheme);
      await untilSeen(page, scheme);
      await close();
    });
  }
});

// SPDX-License-Identifier: MIT
//
// The marks of a chart as they are painted, for who sees no colours: in greys, and under both palettes of the system.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { untilHas } from '../fixtures/chart-page.js';
import { forcePalette } from '../fixtures/reader-page.js';
import type { Site } from '../fixtures/site.js';
import { SCRIPT, startSite } from '../fixtures/site.js';

let site: Site;
before(async () => (site = await startSite()));
after(() => site.close());

/** How many squares wide the raster is that a shape is compared in. */
const RASTER = 16;

/** The shapes of each row that has several in full: which squares of their raster are dark, whatever their colour. */
function readShapes(page: Page, background: number): Promise<string[][]> {
  return page.$eval(
    'salary-chart',
    ({ shadowRoot }, background, raster) => {
      const canvas = shadowRoot!.querySelector('canvas')!;
      const frame = canvas.getBoundingClientRect();
      const density = canvas.width / frame.width;
      const brush = canvas.getContext('2d')!;
      // The still is put away, but has each shape at the same place.
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('.lanes { display: inline !important; visibility: hidden }');
      shadowRoot!.adoptedStyleSheets.push(sheet);
      const readShape = (point: Element) => {
        const { left, top, width, height } = point.getBoundingClientRect();
        const area = [left - frame.left, top - frame.top, width, height].map((length) =>
          Math.round(length * density),
        ) as [number, number, number, number];
        const { data } = brush.getImageData(...area);
        const grey = (x: number, y: number) => {
          const at = 4 * (y * area[2] + x);
          const [red = 0, green = 0, blue = 0, alpha = 0] = data.slice(at, at + 4);
          const seen = 0.2126 * red + 0.7152 * green + 0.0722 * blue;
          return Math.abs(seen - background) * (alpha / 255);
        };
        const squares = Array.from({ length: raster * raster }, (_, index) =>
          grey(
            Math.floor((((index % raster) + 0.5) / raster) * area[2]),
            Math.floor(((Math.floor(index / raster) + 0.5) / raster) * area[3]),
          ),
        );
        const strongest = Math.max(...squares);
        return squares.map((one) => (one > strongest / 2 ? '#' : '.')).join('');
      };
      return [...shadowRoot!.querySelectorAll('.lanes')]
        .map((row) => [...row.querySelectorAll('g:not(.small) .point')].map(readShape))
        .filter((shapes) => shapes.length > 1);
    },
    background,
    RASTER,
  );
}

/** The part of their raster that two shapes differ in. */
function compare(one: string, other: string): number {
  return Array.from(one).filter((square, index) => square !== other[index]).length / one.length;
}

const MODES = [
  ['in greys', undefined, 255],
  ['under a dark palette of the system', 'dark', 0],
  ['under a light palette of the system', 'light', 255],
] as const;

describe('the roles of a grouped chart are told apart by the shape of what is painted', () => {
  for (const [mode, scheme, background] of MODES) {
    for (const [groupBy, roles] of [
      ['level', 'alpha beta gamma'],
      ['country', 'alpha beta'],
      ['year', 'alpha beta'],
    ] as const) {
      it(`${mode}: by ${groupBy}`, async () => {
        const { page, close } = await site.show(
          `<style>body { color: #111; background: #fff }</style>${SCRIPT}
          <salary-chart src="paid.json" source="survey" group-by="${groupBy}" roles="${roles}"></salary-chart>`,
          scheme ? { prepare: (page) => forcePalette(page, scheme) } : {},
        );
        await untilHas(page, '.drawn');
        const rows = await readShapes(page, background);
        assert.ok(rows.length > 0, 'a row has several shapes');
        for (const shapes of rows) {
          shapes.forEach((one, index) => {
            for (const other of shapes.slice(index + 1)) {
              const lines = [one, other].map((shape) =>
                (shape.match(new RegExp(`.{${RASTER}}`, 'g')) ?? []).join('\n'),
              );
              assert.ok(compare(one, other) > 0.08, lines.join('\n\n'));
            }
          });
        }
        await close();
      });
    }
  }
});

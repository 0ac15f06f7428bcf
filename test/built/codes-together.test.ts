// SPDX-License-Identifier: MIT
//
// Posts of an archive: the codes that the embed builder gives for each stand on one page.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { toCode } from '../../demo/assets/builder-code.js';
import { toEmbed } from '../../demo/assets/builder-embed.js';
import { options } from '../fixtures/builder.js';
import type { Site } from '../fixtures/site.js';
import { startSite } from '../fixtures/site.js';

let site: Site;
before(async () => (site = await startSite()));
after(() => site.close());

const codeOf = (kind: 'script' | 'div' | 'wordpress', color?: string) =>
  toCode(kind, {
    ...toEmbed({ element: 'salary-chart', ...(color && { 'role-color-1': color }) }, options),
    ...(color && { place: { phone: 1019, wide: 789, width: 707 } }),
  }).snippets[0]!.code.replaceAll('/role-comparison/', '');

describe('posts on one page, each with a code of the builder', () => {
  for (const kind of ['script', 'div', 'wordpress'] as const) {
    it(`have the colours and the place of their own: ${kind}`, async () => {
      const codes = [undefined, 'ff0000', '00ff00'].map((color) => codeOf(kind, color));
      const open = await site.show(codes.join('<p>Next post</p>'), {
        prepare: (page) => page.setViewport({ width: 390, height: 800 }),
      });
      const { page } = open;
      await page.waitForFunction(() => {
        const charts = [...document.querySelectorAll('salary-chart')];
        return charts.length === 3 && charts.every((chart) => chart.shadowRoot);
      });
      const read = () =>
        page.$$eval('salary-chart', (charts) =>
          charts.map((chart) => {
            const place = chart.closest('div') ?? chart;
            return [
              getComputedStyle(chart).getPropertyValue('--role-color-1'),
              getComputedStyle(place).minHeight,
            ].join();
          }),
        );
      const [first, ...others] = await read();
      assert.match(first!, /^,(0px|auto)$/);
      assert.deepEqual(others, ['#ff0000,1019px', '#00ff00,1019px']);
      await page.setViewport({ width: 800, height: 800 });
      assert.deepEqual((await read()).slice(1), ['#ff0000,789px', '#00ff00,789px']);
      assert.deepEqual(open.problems, []);
      await open.close();
    });
  }
});

// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Site } from '../fixtures/site.js';
import { SCRIPT, startSite } from '../fixtures/site.js';

let site: Site;
before(async () => (site = await startSite()));
after(() => site.close());

/** A page of small text, with every field that the elements have: they show those of links when copying fails. */
const PAGE = `<meta name="viewport" content="width=device-width">
  <style>body { font: 14px/1.5 sans-serif }</style>${SCRIPT}
  <salary-chart source="survey" src="CDN/paid.json"></salary-chart>
  <role-chooser id="fit" answers-in-link src="CDN/invented.json"></role-chooser>`;

describe('the fields of the elements', () => {
  for (const isTouch of [true, false]) {
    const sizes = isTouch ? '16px or more on a touch screen' : 'as large as their text elsewhere';
    it(`have text ${isTouch ? 'of ' : ''}${sizes}, so that ${isTouch ? 'a tap does not zoom the page' : 'they fit in'}`, async () => {
      const open = await site.show(PAGE, {
        prepare: async (page) => {
          await page.setViewport({ width: 390, height: 800, isMobile: isTouch, hasTouch: isTouch });
          await page.evaluateOnNewDocument(() =>
            Object.defineProperty(navigator, 'clipboard', {
              value: { writeText: () => Promise.reject(new Error('refused')) },
            }),
          );
        },
      });
      const { page } = open;
      await page.waitForFunction(() => {
        const roots = [...document.querySelectorAll('salary-chart, role-chooser')].map(
          ({ shadowRoot }) => shadowRoot,
        );
        const press = (text: RegExp) => {
          for (const root of roots) {
            for (const button of root?.querySelectorAll<HTMLElement>('button') ?? []) {
              if (text.test(button.textContent) && button.ariaExpanded !== 'true') button.click();
            }
          }
        };
        const count = (selector: string) =>
          roots.reduce((sum, root) => sum + (root?.querySelectorAll(selector).length ?? 0), 0);
        if (!count('.standing input')) press(/stand/);
        if (count('textarea') < 2) press(/^\s*(Cite|Copy link)/);
        return count('textarea') === 2 && count('.standing input') && count('select') > 2;
      });
      const sizes = await page.$$eval('salary-chart, role-chooser', (all) =>
        all.flatMap(({ shadowRoot }) =>
          [...shadowRoot!.querySelectorAll('select, textarea, input:not([type=radio])')].map(
            (field) => parseFloat(getComputedStyle(field).fontSize),
          ),
        ),
      );
      assert.ok(sizes.length > 5);
      assert.deepEqual(
        sizes.filter((size) => (isTouch ? size < 16 : size > 14)),
        [],
      );
      await open.close();
    });
  }
});

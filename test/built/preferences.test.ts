// SPDX-License-Identifier: MIT
//
// Table, picture, guide and chooser as a reader prefers them: under a palette of the system, for which
// the chart has a file of its own, and with less motion.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { untilShows } from '../fixtures/accessible-page.js';
import type { MarkColor } from '../fixtures/reader-page.js';
import {
  bringAll,
  enlarge,
  findFaintMarks,
  forcePalette,
  readTexts,
  startReaderSite,
} from '../fixtures/reader-page.js';
import { put } from '../fixtures/dataset.js';
import { offeredCatalogue } from '../fixtures/salary.js';
import type { OpenPage, Site } from '../fixtures/site.js';
import { inMain } from '../fixtures/site.js';

let site: Site;
before(async () => (site = await startReaderSite()));
after(() => site.close());

/** What is known by its lines, other than text. */
const MARKS: Readonly<Record<string, readonly MarkColor[]>> = {
  table: [
    ['thead .role', 'border-block-end-color'],
    ['tbody td', 'border-block-start-color'],
  ],
  picture: [
    ['.rule', 'fill'],
    ['.picture .bar', 'stroke'],
    ['.picture .shape:not(.few)', 'fill'],
    ['.picture .shape.few', 'stroke'],
  ],
  guide: [
    ['.passage', 'border-block-start-color'],
    ['.together', 'border-block-start-color'],
  ],
  chooser: [
    ['.pieces rect', 'stroke'],
    ['.divisions line', 'stroke'],
  ],
};

const ENLARGED: readonly MarkColor[] = [
  ['dialog .rule', 'fill'],
  ['dialog .bar', 'stroke'],
  ['dialog .shape.few', 'stroke'],
  // The ring around what has the focus.
  ['dialog button', 'outline-color'],
];

describe('the elements under a palette of the system', () => {
  for (const [scheme, other] of [
    ['dark', 'light'],
    ['light', 'dark'],
  ] as const) {
    describe(scheme, () => {
      let open: OpenPage;
      before(async () => {
        // Few adverts of one role, and many of the other.
        const few = put(offeredCatalogue(), 'roles[0].salary.adverts[3].distinct', 12);
        site.serve('drawable.json', few);
        open = await site.show(
          inMain(`<style>html { background: Canvas } body { color: ${scheme === 'dark' ? '#111' : '#eee'} }</style>
          <role-infographic src="drawable.json" country="US"></role-infographic>
          <role-comparison src="invented.json" theme="${other}"></role-comparison>
          <role-guide src="invented.json" sections="comparison skills chooser" answers="5"></role-guide>`),
          { prepare: (page) => forcePalette(page, scheme) },
        );
        await bringAll(open.page);
      });
      after(() => open.close());

      it('have text of a contrast of 4.5, whatever colours the page or its theme has', async () => {
        const { count, faint } = await readTexts(open.page);
        assert.deepEqual(faint, []);
        assert.ok(count > 80, `there are ${count} texts`);
      });

      for (const [name, marks] of Object.entries(MARKS)) {
        it(`have marks of a contrast of 3: ${name}`, async () => {
          assert.deepEqual(await findFaintMarks(open.page, marks), []);
        });
      }

      it('tell what the roles share by a column of its own, under a dotted line', async () => {
        const lines = await open.page.evaluate(() => {
          const root = document.querySelector('role-comparison')!.shadowRoot!;
          return [...root.querySelectorAll('thead .role, thead .both')].map((head) => [
            head.className.split(' ')[0],
            getComputedStyle(head, '::after').borderBlockEndStyle,
          ]);
        });
        assert.deepEqual(lines, [
          ['role', 'solid'],
          ['both', 'dotted'],
          ['role', 'solid'],
        ]);
      });

      it('tell a chosen button from the others by its weight', async () => {
        const weights = await open.page.evaluate(() =>
          [
            ...document
              .querySelector('role-infographic')!
              .shadowRoot!.querySelectorAll('.formats *'),
          ].map((button) => getComputedStyle(button).fontWeight),
        );
        assert.deepEqual(weights, ['600', '400']);
      });

      it('show the enlarged picture in their colours, and a button to close it', async () => {
        await enlarge(open.page);
        const { faint } = await readTexts(open.page);
        assert.deepEqual([...faint, ...(await findFaintMarks(open.page, ENLARGED))], []);
      });
    });
  }
});

describe('the bar of a chooser', () => {
  /** Answers once more; what moves then. */
  const listMoving = (page: Page) =>
    page.evaluate(async () => {
      const chooser = document.querySelector('role-chooser')! as HTMLElement & {
        updateComplete: Promise<boolean>;
      };
      const root = chooser.shadowRoot!;
      // What is asked for its animations has its looks computed, which change from there.
      root.getAnimations();
      root.querySelectorAll<HTMLInputElement>('fieldset:last-of-type input')[1]!.click();
      while (!(await chooser.updateComplete));
      const moving = root.getAnimations().map(({ effect }) => {
        const target = effect instanceof KeyframeEffect ? effect.target : undefined;
        return target?.localName ?? '';
      });
      return [...new Set(moving)];
    });

  for (const [what, wish, moving] of [
    ['does not move for a reader who asks for less motion', 'reduce', []],
    ['moves for any other reader', 'no-preference', ['rect']],
  ] as const) {
    it(what, async () => {
      const html = '<role-chooser src="invented.json" answers="5"></role-chooser>';
      const { page, close } = await site.show(inMain(html), {
        prepare: (page) =>
          page.emulateMediaFeatures([{ name: 'prefers-reduced-motion', value: wish }]),
      });
      await untilShows(page, '.pieces');
      assert.deepEqual(await listMoving(page), moving);
      await close();
    });
  }
});

// SPDX-License-Identifier: MIT
//
// Chooser, guide and picture on a page that a reader has zoomed, and table, picture and guide on paper;
// the rest is in the test of hosts.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import {
  bringAll,
  enlarge,
  findLayoutFaults,
  listSeen,
  readSmallestText,
  readTexts,
  startReaderSite,
} from '../fixtures/reader-page.js';
import { untilShows } from '../fixtures/accessible-page.js';
import type { OpenPage, Site } from '../fixtures/site.js';
import { inMain } from '../fixtures/site.js';

let site: Site;
before(async () => (site = await startReaderSite()));
after(() => site.close());

const ZOOMED = `
  <style>body { margin: 0 }</style>
  <role-chooser id="fit" answers-in-link src="invented.json" answers="5 2"></role-chooser>
  <role-chooser layout="steps" src="invented.json"></role-chooser>
  <role-infographic src="paid.json"></role-infographic>
  <role-guide src="invented.json"></role-guide>`;

describe('the elements on a page that is zoomed', () => {
  for (const [zoom, width] of [
    [2, 640],
    [4, 320],
  ] as const) {
    describe(`to ${zoom * 100} %`, () => {
      let open: OpenPage;
      before(async () => {
        open = await site.show(inMain(ZOOMED), {
          prepare: (page) => page.setViewport({ width, height: 512, deviceScaleFactor: zoom }),
        });
        await bringAll(open.page);
        await open.page.$$eval('role-chooser, role-infographic', (all) => {
          for (const { shadowRoot } of all) {
            for (const details of shadowRoot!.querySelectorAll('details')) details.open = true;
          }
        });
      });
      after(() => open.close());

      it('do not make the page scroll sideways', async () => {
        const wide = await open.page.evaluate(() => document.documentElement.scrollWidth);
        assert.equal(wide, width);
      });

      for (const tag of [
        'role-chooser',
        'role-chooser[layout]',
        'role-infographic',
        'role-guide',
      ]) {
        it(`are read whole, with controls of at least 24 px: ${tag}`, async () => {
          assert.deepEqual(await findLayoutFaults(open.page, tag), []);
        });
      }

      it('have a picture that can be enlarged to text of at least 12 px, and its button in view', async () => {
        const { page } = open;
        await enlarge(page);
        const smallest = await readSmallestText(page, 'dialog svg');
        const button = await page.evaluate(() => {
          const root = document.querySelector('role-infographic')!.shadowRoot!;
          const dialog = root.querySelector('dialog')!;
          dialog.scrollTo(dialog.scrollWidth, dialog.scrollHeight);
          const { left, top, right, bottom } = dialog
            .querySelector('button')!
            .getBoundingClientRect();
          return {
            size: Math.min(right - left, bottom - top),
            inView: left >= 0 && top >= 0 && right <= innerWidth && bottom <= innerHeight,
          };
        });
        assert.ok(smallest >= 12, `its text is ${smallest} px high`);
        assert.ok(button.inView, 'its button is in view');
        assert.ok(button.size >= 24, `its button is ${button.size} px`);
        assert.ok((await listSeen(page, 'dialog text')).length > 10);
      });
    });
  }
});

/** The page of a printer, A4, in CSS pixels. */
const A4 = { width: 794, height: 1123 };

const PRINTED = `
  <style>html { background: #111 } body { margin: 0; color: #eee }</style>
  <role-comparison src="invented.json"></role-comparison>
  <role-infographic src="paid.json" theme="dark"></role-infographic>
  <role-guide src="invented.json" sections="comparison skills notes infographic" theme="dark"></role-guide>`;

const CELLS = 'caption, th, td, .chip';
const PICTURE = '.picture, .picture text';
const CONTROLS = 'button, summary:not(.topic > summary), nav, dialog';

/** Some parts as they are seen on the screen and on paper. */
async function compare(
  page: Page,
  selector: string,
): Promise<{ screen: string[]; paper: string[] }> {
  await page.emulateMediaType('screen');
  const screen = await listSeen(page, selector);
  assert.ok(screen.length > 10, `${screen.length} are seen on the screen`);
  await page.emulateMediaType('print');
  return { screen, paper: await listSeen(page, selector) };
}

describe('the elements on paper', () => {
  let open: OpenPage;
  let page: Page;
  before(async () => {
    open = await site.show(inMain(PRINTED), { prepare: (page) => page.setViewport(A4) });
    ({ page } = open);
    await bringAll(page);
  });
  after(() => open.close());

  it('are dark on white, also those of a dark page and of a dark theme', async () => {
    await page.emulateMediaType('print');
    const { count, faint } = await readTexts(page);
    assert.deepEqual(faint, []);
    assert.ok(count > 80, `there are ${count} texts`);
    const backgrounds = await page.$$eval('role-comparison, role-infographic, role-guide', (all) =>
      all.map((element) => getComputedStyle(element).backgroundColor),
    );
    assert.deepEqual([...new Set(backgrounds)], ['rgb(255, 255, 255)']);
  });

  it('have every cell of the tables, and nothing that is cut off', async () => {
    const { screen, paper } = await compare(page, CELLS);
    assert.deepEqual(paper, screen);
    assert.deepEqual(await findLayoutFaults(page), []);
  });

  it('have the header of a table above its rows, wherever the page was scrolled to', async () => {
    await page.emulateMediaType('print');
    const places = await page.evaluate(() => {
      const table = document.querySelector('role-comparison')!.shadowRoot!.querySelector('table')!;
      scrollTo(0, table.querySelector('tbody')!.getBoundingClientRect().bottom + scrollY - 60);
      const bottom = table.querySelector('thead th')!.getBoundingClientRect().bottom;
      return { bottom, top: table.querySelector('tbody')!.getBoundingClientRect().top, scrollY };
    });
    assert.ok(places.scrollY > 0, 'the page is scrolled');
    assert.ok(places.bottom <= places.top + 1, JSON.stringify(places));
  });

  it('have what a guide opens on demand, open', async () => {
    await page.emulateMediaType('screen');
    assert.ok(!(await listSeen(page, 'dd')).some((text) => text.includes('Alphas are invented')));
    await page.emulateMediaType('print');
    assert.ok((await listSeen(page, 'dd')).some((text) => text.includes('Alphas are invented')));
  });

  it('have the whole picture', async () => {
    const { screen, paper } = await compare(page, PICTURE);
    assert.deepEqual(paper, screen);
    const box = await page.evaluate(() => {
      const picture = document.querySelector('role-infographic')!.shadowRoot!.querySelector('svg')!;
      const { left, right, width, height } = picture.getBoundingClientRect();
      return { inside: left >= 0 && right <= innerWidth, ratio: width / height };
    });
    assert.ok(box.inside);
    assert.ok(Math.abs(box.ratio - 1200 / 630) < 0.05, `its shape is ${box.ratio}`);
  });

  it('have nothing to press', async () => {
    const { paper } = await compare(page, CONTROLS);
    assert.deepEqual(paper, []);
  });

  it('have the picture in its place, when it is enlarged over the page', async () => {
    await page.emulateMediaType('screen');
    await enlarge(page);
    const { screen, paper } = await compare(page, '.base > .picture, .base > .picture text');
    assert.deepEqual(paper, screen);
    assert.deepEqual(await listSeen(page, 'dialog, dialog text'), []);
    await page.emulateMediaType('screen');
    assert.ok((await listSeen(page, 'dialog text')).length > 10);
  });
});

describe('the voices of pay on paper', () => {
  for (const source of ['estimate', 'adverts', 'official']) {
    it(`are still and table, dark on white, and nothing to press: ${source}`, async () => {
      const { page, problems, close } = await site.show(
        inMain(`
          <style>html { background: #111 } body { margin: 0; color: #eee }</style>
          <salary-chart source="${source}"></salary-chart>`),
        { prepare: (page) => page.setViewport(A4) },
      );
      await untilShows(page, '.drawn');
      await untilShows(page, '.voices');
      await page.emulateMediaType('print');
      assert.equal((await listSeen(page, '.bar')).length, 2);
      assert.deepEqual(await listSeen(page, 'canvas, button, select, .aside'), []);
      const cells = await page.$eval('salary-chart', ({ shadowRoot }) =>
        [...shadowRoot!.querySelectorAll('th, td')].map((cell) => {
          const { left, right, height } = cell.getBoundingClientRect();
          return left >= 0 && right <= innerWidth && height > 10;
        }),
      );
      assert.ok(cells.length > 8);
      assert.ok(cells.every(Boolean), 'every cell is on the paper');
      const { faint } = await readTexts(page);
      assert.deepEqual(faint, []);
      assert.deepEqual(problems, []);
      await close();
    });
  }
});

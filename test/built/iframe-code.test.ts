// SPDX-License-Identifier: MIT
//
// The code that a publisher pastes for an iframe: that of the recipes, and that of the embed builder.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { toCode } from '../../demo/assets/builder-code.js';
import { toEmbed } from '../../demo/assets/builder-embed.js';
import { options } from '../fixtures/builder.js';
import { listSamples } from '../fixtures/documentation.js';
import type { OpenPage, Site } from '../fixtures/site.js';
import { startSite } from '../fixtures/site.js';

let site: Site;
before(async () => (site = await startSite()));
after(() => site.close());

const ofBuilder = (element: string) =>
  toCode('iframe', toEmbed({ element, source: 'adverts' }, options)).snippets[0]!.code;

const ofRecipes = listSamples('html').find(({ code }) => code.startsWith('<iframe'))!.code;

/** The iframes of a page, and what stands in them, as high as they are. */
const readHeights = ({ page }: OpenPage) =>
  Promise.all(
    page
      .frames()
      .slice(1)
      .map(async (frame) => {
        const element = await frame.frameElement();
        const [around, inside] = await Promise.all([
          element!.evaluate(({ clientHeight }) => clientHeight),
          frame.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height)),
        ]);
        return { around, inside };
      }),
  );

/** Waits until each iframe of a page shows an element and is as high as it. */
async function untilFitting(open: OpenPage, count: number): Promise<void> {
  const end = Date.now() + 30_000;
  for (;;) {
    const heights = await readHeights(open);
    const isFitting = ({ around, inside }: (typeof heights)[number]) =>
      inside > 100 && around === inside;
    if (heights.length === count && heights.every(isFitting)) return;
    assert.ok(Date.now() < end, JSON.stringify(heights));
  }
}

/** A page with a code, in a column of a phone, where no element is as high as its iframe was. */
const show = (code: string) =>
  site.show(
    `<style>body { margin: 0; width: 390px }</style>${code.replaceAll('/role-comparison/', '')}`,
  );

for (const [name, code] of [
  ['the recipes', ofRecipes],
  ['the embed builder', ofBuilder('salary-chart')],
] as const) {
  describe(`the code for an iframe in ${name}`, () => {
    it('fits its place, without a border', async () => {
      const open = await show(code);
      await untilFitting(open, 1);
      const [width, wider] = await open.page.$eval('iframe', (frame) => [
        frame.getBoundingClientRect().width,
        document.body.scrollWidth - document.body.clientWidth,
      ]);
      assert.deepEqual([width, wider, open.problems], [390, 0, []]);
      await open.close();
    });

    it('stands twice on a page, and each iframe has the height of its own element', async () => {
      const open = await show(code + ofBuilder('role-comparison') + code);
      await untilFitting(open, 3);
      const [first, second, third] = await readHeights(open);
      assert.equal(first!.around, third!.around);
      assert.notEqual(first!.around, second!.around);
      assert.deepEqual(open.problems, []);
      await open.close();
    });

    it('has the height too where its script runs long after the iframe has loaded', async () => {
      const open = await show(code.replace('<script>', '<script type="text/delayed">'));
      await open.page
        .waitForFrame((frame) => frame.url().includes('embed.html'))
        .then((frame) =>
          frame.waitForFunction(() =>
            document.querySelector('salary-chart')?.shadowRoot?.querySelector('.drawn'),
          ),
        );
      assert.equal((await readHeights(open))[0]!.around, 600);
      await open.page.$eval('script[type]', (delayed) => {
        const script = document.createElement('script');
        script.textContent = delayed.textContent;
        document.body.append(script);
      });
      await untilFitting(open, 1);
      await open.close();
    });

    it('lets no frame of others change its height', async () => {
      const open = await show(`<iframe srcdoc="<p>Other" height="50"></iframe>${code}`);
      await open.page.evaluate(() => {
        const { contentDocument } = document.querySelector('iframe')!;
        const script = contentDocument!.createElement('script');
        script.textContent = "parent.postMessage({ type: 'role-comparison', height: 900 }, '*')";
        contentDocument!.body.append(script);
      });
      const embedded = await open.page.waitForFrame((frame) => frame.url().includes('embed.html'));
      await embedded.waitForFunction(() => document.querySelector('salary-chart')?.shadowRoot);
      await open.page.waitForFunction(
        () => document.querySelectorAll('iframe')[1]!.style.height !== '',
      );
      const heights = await open.page.$$eval('iframe', (frames) =>
        frames.map(({ style }) => style.height),
      );
      assert.equal(heights[0], '');
      assert.notEqual(heights[1], '900px');
      await open.close();
    });
  });
}

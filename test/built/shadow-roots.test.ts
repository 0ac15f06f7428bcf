// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import type { Site } from '../fixtures/site.js';
import { startSite } from '../fixtures/site.js';

let site: Site;
before(async () => (site = await startSite()));
after(() => site.close());

/** Waits until an element is shown in shadow roots, by the selectors of their hosts and its own. */
const untilShown = (page: Page, ...selectors: readonly string[]) =>
  page.waitForFunction(
    (selectors) => {
      let root: ParentNode | null | undefined = document;
      for (const selector of selectors) root = root?.querySelector(selector)?.shadowRoot;
      return root?.querySelector('.base');
    },
    {},
    selectors,
  );

for (const file of ['embed.js', 'embed.all.js']) {
  const open = async (html: string) => {
    const script = `<script type="module" src="CDN/${file}"></script>`;
    const { page, problems, close } = await site.show(script + html);
    return {
      page,
      async close() {
        assert.deepEqual(problems, []);
        await close();
      },
    };
  };

  describe(`an element in an open shadow root, with ${file}`, () => {
    it('is shown where the HTML declares the root, also in another one', async () => {
      const { page, close } = await open(
        `<article><template shadowrootmode="open"><section><template shadowrootmode="open">
        <salary-chart></salary-chart></template></section></template></article>`,
      );
      await untilShown(page, 'article', 'section', 'salary-chart');
      await close();
    });

    it('is shown when it comes into the root later', async () => {
      const { page, close } = await open('<section></section>');
      await page.evaluate(() => {
        document.querySelector('section')!.attachShadow({ mode: 'open' });
      });
      // A script that is there before this one, which would make it wait.
      await page.evaluate(async () => {
        await new Promise((resolve) => setTimeout(resolve, 300));
        document
          .querySelector('section')!
          .shadowRoot!.append(document.createElement('role-chooser'));
      });
      await untilShown(page, 'section', 'role-chooser');
      await close();
    });

    it('is shown in an element of the page that is defined later, and in one that is added', async () => {
      const { page, close } = await open('<page-card></page-card>');
      await page.evaluate(() => {
        customElements.define(
          'page-card',
          class extends HTMLElement {
            connectedCallback() {
              this.attachShadow({ mode: 'open' }).innerHTML =
                '<salary-chart></salary-chart><div data-element="role-infographic"></div>';
            }
          },
        );
      });
      await untilShown(page, 'page-card', 'salary-chart');
      await untilShown(page, 'page-card', 'role-infographic');
      await page.evaluate(() => document.body.append(document.createElement('page-card')));
      await untilShown(page, 'page-card + page-card, page-card:last-child', 'salary-chart');
      await untilShown(page, 'page-card + page-card, page-card:last-child', 'role-infographic');
      await close();
    });
  });
}

it('looks at what a change adds to a large page, and at nothing else', async () => {
  const { page, close } = await site.show(
    '<script type="module" src="CDN/embed.js"></script><role-comparison></role-comparison><main></main>',
  );
  await untilShown(page, 'role-comparison');
  const found = await page.evaluate(async () => {
    const main = document.querySelector('main')!;
    main.innerHTML = '<p><b>a</b></p>'.repeat(5000);
    await new Promise((resolve) => setTimeout(resolve));
    let looked = 0;
    for (const prototype of [Document.prototype, Element.prototype]) {
      const native = Object.getOwnPropertyDescriptor(prototype, 'querySelectorAll')!.value as (
        this: unknown,
        selector: string,
      ) => NodeListOf<Element>;
      Reflect.set(prototype, 'querySelectorAll', function (this: unknown, selector: string) {
        const found = native.call(this, selector);
        looked += found.length;
        return found;
      });
    }
    for (let count = 0; count < 20; count += 1) {
      main.append(document.createElement('p'));
      await new Promise(requestAnimationFrame);
    }
    return looked;
  });
  // Once it may have looked again, for roots that have come meanwhile.
  assert.ok(found <= 11_000 * 2, `${found} elements`);
  await close();
});

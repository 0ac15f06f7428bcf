// SPDX-License-Identifier: MIT
//
// A generated catalogue in all elements: rendered on a server and taken over by the page, and drawn by the page.
import assert from 'node:assert/strict';
import type { Page } from 'puppeteer-core';
import type { ElementName } from '../../src/server/index.js';
import { ELEMENT_ATTRIBUTES } from '../fixtures/any-catalogue.js';
import { bringAll } from '../fixtures/reader-page.js';
import type { Site } from '../fixtures/site.js';
import { SCRIPT } from '../fixtures/site.js';
import { findTrialFaults } from './find-faults.js';

const { render } = (await import(
  new URL('../../dist/server/index.js', import.meta.url).href
)) as typeof import('../../src/server/index.js');

/** How a catalogue is shown. */
export interface Circumstances extends Readonly<Partial<Record<string, string>>> {
  readonly font: string;
}

/** A phone. With one pixel a pixel, letters of a small picture would stand on whole ones, and be a twentieth wider. */
const PHONE = { width: 320, height: 900, isMobile: true, deviceScaleFactor: 2 };

/**
 * Shows a catalogue in all elements, on a page as wide as a phone.
 * @param site Built files, with the fixtures that pages are looked at with.
 * @throws {AssertionError} with all that is wrong.
 */
export async function tryCatalogue(
  site: Site,
  data: object,
  circumstances: Circumstances,
): Promise<void> {
  const { font, lang = 'en' } = circumstances;
  const elements = (Object.entries(ELEMENT_ATTRIBUTES) as [ElementName, readonly string[]][]).map(
    ([name, known]) => {
      const given = [...known, 'lang'].flatMap((key) => {
        const value = circumstances[key];
        return value === undefined ? [] : [[key, value] as const];
      });
      return { name, attributes: Object.fromEntries(given) };
    },
  );
  const served = await Promise.all(
    elements.map(({ name, attributes }) => render(name, attributes, { data })),
  );
  const style = `<meta name="viewport" content="width=device-width"><style>body { margin: 0; font-family: ${font} }</style>`;
  const mark = `<script>
    for (const element of document.querySelectorAll('#served > *')) {
      element.shadowRoot.querySelector('.base').mark = true;
    }
  </script>`;
  const dir = lang === 'ar' ? 'rtl' : 'ltr';
  const { page, problems, close } = await site.show(
    `<!doctype html><html lang="${lang}" dir="${dir}"><meta charset="utf-8"><title>Page</title>${SCRIPT}${style}
    <div id="served">${served.join('')}</div>${mark}<div id="own"></div></html>`,
    { prepare: (page) => page.setViewport(PHONE) },
  );
  try {
    await page.evaluate(addOwn, elements, data);
    await bringAll(page);
    await untilStill(page);
    const faults = await page.evaluate(findTrialFaults, PHONE.width);
    assert.deepEqual([...faults, ...problems], []);
  } finally {
    await close();
  }
}

/** Puts elements onto the page that no server has rendered. Runs in the page. */
function addOwn(
  elements: readonly { name: string; attributes: Readonly<Record<string, string>> }[],
  data: object,
): void {
  for (const { name, attributes } of elements) {
    const element = document.createElement(name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
    Object.assign(element, { data });
    document.getElementById('own')?.append(element);
  }
}

/** Waits until nothing has changed in the elements for some frames. */
function untilStill(page: Page): Promise<void> {
  return page.evaluate(async () => {
    const read = (root: Element | ShadowRoot): string =>
      [...root.querySelectorAll('*')]
        .map((node) => (node.shadowRoot ? read(node.shadowRoot) : ''))
        .join('') + String(root.innerHTML.length);
    let before = '';
    for (let still = 0; still < 5;) {
      await new Promise(requestAnimationFrame);
      const now = read(document.documentElement);
      still = now === before ? still + 1 : 0;
      before = now;
    }
  });
}

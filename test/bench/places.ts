// SPDX-License-Identifier: MIT
import { launch } from 'puppeteer-core';
import type { Place } from '../../demo/assets/builder-place.js';
import { findBrowser } from '../browser-path.mjs';
import { VIEWPORT } from './open-page.js';

/** How high the elements of a page are once they are complete, by tag: what the builder tells an author. */
export async function measurePlaces(url: string): Promise<Readonly<Record<string, Place>>> {
  const browser = await launch(await findBrowser());
  try {
    const page = await browser.newPage();
    await page.setViewport(VIEWPORT);
    await page.goto(url);
    await page.waitForFunction(() =>
      document.querySelector('salary-chart')?.shadowRoot?.querySelector('.drawn'),
    );
    return await page.evaluate(() =>
      Object.fromEntries(
        [...document.querySelectorAll<HTMLElement>('role-comparison, salary-chart')].map(
          ({ localName, offsetWidth, offsetHeight }) => [
            localName,
            { phone: offsetHeight + 1, wide: offsetHeight + 1, width: offsetWidth },
          ],
        ),
      ),
    );
  } finally {
    await browser.close();
  }
}

// SPDX-License-Identifier: MIT
//
// States of the picture that its other tests with checkers do not have.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { listFaultsInMain, listViolations } from '../fixtures/reader-page.js';
import type { Site } from '../fixtures/site.js';
import { inMain, startSite } from '../fixtures/site.js';

let site: Site;
before(async () => (site = await startSite()));
after(() => site.close());

/** A picture in each state: on a dark page, in a narrow place, turned, and what its messages say. */
const HTML = `
  <h1>Pictures</h1>
  <div style="background: #111; color: #eee"><role-infographic src="paid.json"></role-infographic></div>
  <div style="background: #111; color: #eee"><role-infographic src="paid.json" theme="dark" format="portrait"></role-infographic></div>
  <div style="inline-size: 320px"><role-infographic src="paid.json"></role-infographic></div>
  <role-infographic src="paid.json" id="copied"></role-infographic>
  <role-infographic src="paid.json" id="changed"></role-infographic>
  <role-infographic src="none.json"><p>Words of the page</p></role-infographic>`;

describe('<role-infographic> has no flaw that a checker finds', () => {
  it('dark, narrow, upright, its words opened, after a failure, and without data', async () => {
    const { page, close } = await site.show(inMain(HTML));
    // What is far from the screen has no buttons.
    await page.setViewport({ width: 1000, height: 6000 });
    await page.waitForFunction(() => {
      const shown = [...document.querySelectorAll('role-infographic')].filter(({ shadowRoot }) =>
        shadowRoot?.querySelector('.formats, .error'),
      );
      return shown.length === 6;
    });
    await page.evaluate(() => {
      navigator.clipboard.write = () => Promise.reject(new Error('It may not.'));
      const roots = [...document.querySelectorAll('role-infographic')].map(
        ({ shadowRoot }) => shadowRoot!,
      );
      for (const root of roots) root.querySelector('summary')?.click();
      const buttons = [
        ...document.querySelector('#copied')!.shadowRoot!.querySelectorAll('button'),
      ];
      buttons.find(({ textContent }) => textContent.trim() === 'Copy image')!.click();
      document.querySelector('#changed')!.setAttribute('roles', 'nobody');
    });
    await page.waitForFunction(
      () =>
        document.querySelector('#copied')!.shadowRoot!.querySelector('.tools [role=status]')!
          .textContent && document.querySelector('#changed')!.shadowRoot!.querySelector('.error'),
    );
    const count = (selector: string) =>
      page.$$eval(
        'role-infographic',
        (all, selector) => all.filter((one) => one.shadowRoot!.querySelector(selector)).length,
        selector,
      );
    assert.deepEqual([await count('details[open]'), await count('.error')], [5, 2]);
    assert.deepEqual(await listViolations(page), []);
    assert.deepEqual(await listFaultsInMain(page), []);
    await close();
  });
});

// SPDX-License-Identifier: MIT
//
// What a page asks for where its own tables are the data, and what it shows.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import type { Site } from '../fixtures/site.js';
import { SCRIPT, startSite } from '../fixtures/site.js';

const ROLES = `<table data-roles>
  <tr><th></th><th>Cloud Shepherd</th><th>Star Gardener</th></tr>
  <tr><th>Tools</th><td>Ladder, whistle</td><td>Rake, whistle</td></tr>
</table>`;

const PAY = `<figure><table data-pay="base"><caption>Annual pay in EUR</caption>
  <tr><th>Role</th><th>Low</th><th>High</th></tr>
  <tr><td>Cloud Shepherd</td><td>41,000</td><td>52,000</td></tr>
  <tr><td>Star Gardener</td><td>38,000</td><td>47,000</td></tr>
</table></figure>`;

let site: Site;
before(async () => (site = await startSite()));
after(() => site.close());

/** The names of the chunks that a page has asked for, without their hashes. */
const chunks = (requests: readonly string[]) =>
  requests.flatMap((request) => /chunks\/(.+)-[0-9a-f]{6}\.js/.exec(request)?.[1] ?? []);

/** What an element on a page says. */
const READ = `(tag) => document.querySelector(tag)?.shadowRoot?.querySelector('.base')?.innerText`;

describe('a page whose own tables are the data', () => {
  it('shows them in table and chart, and asks for what reads them and for no data', async () => {
    const { page, problems, requests, close } = await site.show(
      `${SCRIPT}<main><role-comparison>${ROLES}</role-comparison><salary-chart>${PAY}</salary-chart></main>`,
    );
    for (const tag of ['role-comparison', 'salary-chart']) {
      await page.waitForFunction(`(${READ})(${JSON.stringify(tag)})?.includes('Cloud Shepherd')`);
    }
    assert.match(String(await page.evaluate(`(${READ})('role-comparison')`)), /Ladder/);
    assert.match(String(await page.evaluate(`(${READ})('salary-chart')`)), /€41–52K a year/);
    assert.deepEqual(problems, []);
    const asked = chunks(requests);
    assert.equal(asked.filter((name) => name === 'own-tables').length, 1);
    assert.ok(!requests.some((request) => request.endsWith('.json')));
    await close();
  });

  it('does so too where an editor has left a stand-in with the table', async () => {
    const { page, problems, close } = await site.show(
      `${SCRIPT}<main><div data-element="role-comparison">${ROLES}</div></main>`,
    );
    await page.waitForFunction(`(${READ})('role-comparison')?.includes('Cloud Shepherd')`);
    assert.deepEqual(problems, []);
    await close();
  });

  it('asks for nothing of the kind where the table has no mark', async () => {
    const table = ROLES.replace(' data-roles', '');
    const { page, requests, close } = await site.show(
      `${SCRIPT}<main><role-comparison>${table}</role-comparison></main>`,
    );
    await page.waitForFunction(`(${READ})('role-comparison')`);
    assert.deepEqual(chunks(requests), []);
    await close();
  });
});

// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, it } from 'node:test';
import { readAll, untilHas } from '../fixtures/chart-page.js';
import type { Site } from '../fixtures/site.js';
import { SCRIPT, startSite } from '../fixtures/site.js';

let site: Site;
before(async () => (site = await startSite()));
after(() => site.close());

/** Opens elements that take their data from another origin. */
const openForeign = (html: string) => site.show(SCRIPT + html, { foreign: true });

describe('the published data, from another origin', () => {
  it('are asked for as the catalogue, two roles and their pair, each once', async () => {
    const { page, requests, problems, close } = await openForeign(
      `<role-comparison src="CDN/data/catalogue.json"></role-comparison>
       <salary-chart src="CDN/data/catalogue.json"></salary-chart>`,
    );
    await untilHas(page, '.drawn');
    await page.waitForFunction(
      () =>
        document.querySelector('role-comparison')?.shadowRoot?.querySelectorAll('tbody tr').length,
    );
    assert.deepEqual(requests.filter((path) => path.endsWith('.json')).sort(), [
      'data/catalogue.json',
      'data/pairs/machine-learning-engineer-and-ai-engineer.json',
      'data/roles/ai-engineer.json',
      'data/roles/machine-learning-engineer.json',
    ]);
    assert.deepEqual(problems, []);
    await close();
  });

  it('show the same as those that the script carries', async () => {
    const shown = async (attributes: string) => {
      const { page, close } = await openForeign(`<salary-chart ${attributes}></salary-chart>`);
      await untilHas(page, '.drawn');
      await untilHas(page, '.voices');
      const all = await readAll(
        page,
        '.heading, .sentence, .notes p, tbody tr, .label, .values, .end, select',
      );
      await close();
      return all;
    };
    for (const view of [
      ...['', 'source="adverts" group-by="level"', 'source="adverts" country="US"'],
      'source="official"',
    ]) {
      const own = await shown(view);
      assert.ok(own.length > 4);
      assert.deepEqual(await shown(`${view} src="CDN/data/catalogue.json"`), own);
    }
  });

  it('are refused with the address of the file that is wrong, and the reader is told', async () => {
    const role = JSON.parse(
      await readFile(new URL('../../dist/data/roles/ai-engineer.json', import.meta.url), 'utf8'),
    ) as object;
    site.serve('data/roles/ai-engineer.json', (response) =>
      response
        .writeHead(200, { 'content-type': 'application/json', 'access-control-allow-origin': '*' })
        .end(JSON.stringify({ ...role, name: 7 })),
    );
    const { page, problems, close } = await openForeign(
      '<salary-chart src="CDN/data/catalogue.json">Fallback</salary-chart>',
    );
    await untilHas(page, '[part~="error"]');
    assert.ok(await page.evaluate(() => document.body.innerText.includes('Fallback')));
    assert.ok(
      problems.some((problem) =>
        /data\/roles\/ai-engineer\.json: roles\[1\]\.name: expected a text/.test(problem),
      ),
      problems.join('\n'),
    );
    await close();
  });
});

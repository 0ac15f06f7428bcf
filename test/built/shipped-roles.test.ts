// SPDX-License-Identifier: MIT
//
// What a page with the script tag loads where it shows other roles than the compiled pair.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { textsOf } from '../fixtures/rendered-page.js';
import type { Site } from '../fixtures/site.js';
import { SCRIPT, startSite } from '../fixtures/site.js';

const ROLES = 'data-engineer analytics-engineer';
const STRICT =
  "default-src 'none'; script-src CDN; style-src 'self'; require-trusted-types-for 'script'";

let site: Site;
before(async () => (site = await startSite()));
after(() => site.close());

const untilText = (page: Page, tag: string, text: string) =>
  page.waitForFunction(
    (tag, text) => document.querySelector(tag)?.shadowRoot?.textContent?.includes(text),
    {},
    tag,
    text,
  );

const errorOf = (page: Page, tag: string) =>
  textsOf(page, tag, '.error').then((lines) => lines.join());

describe('shipped roles beside the pair', () => {
  it('cost the table two requests, one for each role, under a strict policy', async () => {
    const { page, problems, requests, close } = await site.show(
      `${SCRIPT}<role-comparison roles="${ROLES}"></role-comparison>`,
      { policy: STRICT },
    );
    await untilText(page, 'role-comparison', 'Analytics Engineer');
    const names = requests.slice(1).map((request) => request.replace(/\?\w+$/, ''));
    assert.deepEqual(names.sort(), [
      'embed.js',
      'generated/words/analytics-engineer.js',
      'generated/words/data-engineer.js',
    ]);
    assert.deepEqual(problems, []);
    await close();
  });

  it('are asked for beside the one script that has everything else', async () => {
    const { page, problems, requests, close } = await site.show(
      `${SCRIPT.replace('embed.js', 'embed.all.js')}<role-comparison roles="${ROLES}"></role-comparison>`,
    );
    await untilText(page, 'role-comparison', 'Data Engineer');
    assert.equal(requests.filter((request) => /^generated\/words\//.test(request)).length, 2);
    assert.deepEqual(problems, []);
    await close();
  });

  for (const [tag, text] of [
    ['salary-chart', 'Data Engineer'],
    ['role-chooser', 'I want to know where every piece of information came from.'],
    ['role-infographic', 'Analytics Engineer'],
    ['role-guide', 'Analytics Engineers'],
  ] as const) {
    it(`are shown by <${tag}>, with one of the pair beside them`, async () => {
      const { page, problems, requests, close } = await site.show(
        `${SCRIPT}<${tag} roles="${ROLES} ai-engineer"></${tag}>`,
      );
      await untilText(page, tag, text);
      const asked = requests.filter((request) => request.startsWith('generated/'));
      assert.equal(asked.length, tag === 'role-chooser' ? 3 : 6, asked.join(' '));
      assert.deepEqual(problems, []);
      await close();
    });
  }

  it('that cannot be had are named, and the others are there', async () => {
    let asked = 0;
    const script = readFileSync(new URL('../../dist/embed.js', import.meta.url), 'utf8');
    const [, version = ''] = /words\/\$\{\w+\}\.js\?(\w+)/.exec(script) ?? [];
    site.serve(`generated/words/data-analyst.js?${version}`, (response) => {
      asked += 1;
      response.writeHead(404).end();
    });
    const { page, problems, close } = await site.show(
      `${SCRIPT}<role-comparison roles="${ROLES} data-analyst"></role-comparison>`,
    );
    await untilText(page, 'role-comparison', 'Data Analyst');
    assert.equal(await errorOf(page, 'role-comparison'), 'Could not be loaded: Data Analyst.');
    await untilText(page, 'role-comparison', 'Analytics Engineer');
    assert.ok(asked > 0);
    assert.match(problems.join('\n'), /roles: could not be loaded: data-analyst/);
    await close();
  });

  it('that there are not are told to the author, with the nearest one', async () => {
    const { page, problems, close } = await site.show(
      `${SCRIPT}<role-comparison roles="data-enginer ai-engineer"></role-comparison>`,
    );
    await untilText(page, 'role-comparison', 'could not be loaded');
    assert.match(problems.join('\n'), /no role "data-enginer"; the nearest is "data-engineer"/);
    await close();
  });

  it('are never looked for outside their folder', async () => {
    const { page, problems, requests, close } = await site.show(
      `${SCRIPT}<role-comparison roles="../../other ai-engineer"></role-comparison>`,
    );
    await untilText(page, 'role-comparison', 'could not be loaded');
    assert.ok(!requests.some((request) => request.includes('other')));
    assert.match(problems.join('\n'), /there is no role "..\/..\/other"/);
    await close();
  });

  it('are in no first load by their names', async () => {
    const { page, requests, close } = await site.show(
      `${SCRIPT}<role-comparison></role-comparison>`,
    );
    await untilText(page, 'role-comparison', 'AI Engineer');
    for (const request of requests.slice(1)) {
      const text = await (await fetch(new URL(request, site.base))).text();
      assert.doesNotMatch(text, /data-engineer|Data Engineer|Site Reliability/);
    }
    await close();
  });
});

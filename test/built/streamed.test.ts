// SPDX-License-Identifier: MIT
//
// A page that comes slowly, while the script is there already.
import assert from 'node:assert/strict';
import { after, before, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { choosableCatalogue } from '../fixtures/dataset.js';
import type { OpenPage, Site } from '../fixtures/site.js';
import { startSite } from '../fixtures/site.js';

const { render } = (await import(
  new URL('../../dist/server/index.js', import.meta.url).href
)) as typeof import('../../src/server/index.js');

/** What the page remembers: events of the element, and all that it has shown. */
const RECORD = `<script>
  heard = []; shown = new Set(); tables = new Set();
  for (const type of ['load', 'error']) document.addEventListener(type, ({ target }) => target.localName === 'role-comparison' && heard.push(type), true);
  (function look() {
    const root = document.querySelector('role-comparison')?.shadowRoot;
    const table = root?.querySelector('table');
    if (table) { tables.add(table); shown.add(root.querySelector('thead')?.textContent.includes('Alpha')); }
    requestAnimationFrame(look);
  })();
</script>`;

describe('an element whose children come in parts', () => {
  let site: Site;
  before(async () => (site = await startSite()));
  after(() => site.close());

  const json = `<script type="application/json">${JSON.stringify(choosableCatalogue([]))}</script>`;

  /** Sends a page in parts, each when the browser has had time to show the one before. */
  async function open(name: string, parts: readonly string[]): Promise<OpenPage> {
    const head = `<!doctype html><html lang="en"><title>Slow</title>${RECORD}<script async type="module" src="${site.base}embed.js"></script><p>${'Words. '.repeat(200)}</p>`;
    site.serve(`${name}.html`, async (response) => {
      response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' });
      for (const part of [head, ...parts]) {
        response.write(part);
        await setTimeout(400);
      }
      response.end();
    });
    const opened = await site.open(`${name}.html`);
    await opened.page.waitForFunction('heard.length');
    return opened;
  }

  const cut = (text: string, count: number) =>
    Array.from({ length: count }, (_, index) =>
      text.slice((text.length * index) / count, (text.length * (index + 1)) / count),
    );

  for (const [what, toHtml] of [
    ['data', () => Promise.resolve(`<role-comparison>${json}</role-comparison>`)],
    [
      'words and data',
      () =>
        Promise.resolve(
          `<div><role-comparison><table><tr><td>Words</td></tr></table>${json}</role-comparison></div>`,
        ),
    ],
    [
      'what a server has rendered',
      () => render('role-comparison', {}, { data: choosableCatalogue([]) }),
    ],
  ] as const) {
    it(`shows its own roles alone, and loads once: ${what}`, async () => {
      const { page, problems, close } = await open(
        `streamed-${what.replaceAll(' ', '-')}`,
        cut(await toHtml(), 4),
      );
      assert.equal(await page.evaluate('heard.join()'), 'load');
      assert.equal(await page.evaluate('[...shown].join()'), 'true');
      assert.equal(await page.evaluate('tables.size'), 1, 'what was there first stays');
      assert.deepEqual(problems, []);
      await close();
    });
  }
});

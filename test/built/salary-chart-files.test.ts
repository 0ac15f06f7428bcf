// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { pressButton, untilHas } from '../fixtures/chart-page.js';
import { paidCatalogue } from '../fixtures/salary.js';
import type { OpenPage, Site } from '../fixtures/site.js';
import { startSite } from '../fixtures/site.js';

/** The strictest header that the elements work under. */
const HEADER = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "connect-src 'self'",
  'img-src blob:',
  "require-trusted-types-for 'script'",
].join('; ');

let site: Site;
let folder: string;
before(async () => {
  site = await startSite();
  folder = await mkdtemp(join(tmpdir(), 'role-comparison-'));
});
after(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

/** Opens a chart under the header; what is downloaded lands in the folder. */
async function openStrict(attributes: string): Promise<OpenPage> {
  site.serve('paid.json', paidCatalogue());
  site.serve('strict.html', (response) =>
    response.writeHead(200, { 'content-type': 'text/html', 'content-security-policy': HEADER }).end(
      `<!doctype html><html lang="en"><title>Strict</title>
        <script type="module" src="embed.js"></script>
        <salary-chart src="paid.json" ${attributes}></salary-chart>`,
    ),
  );
  const open = await site.open('strict.html', async (page) => {
    await page.setViewport({ width: 1000, height: 900 });
    const session = await page.createCDPSession();
    const { id } = page.browserContext();
    await session.send('Browser.setDownloadBehavior', {
      behavior: 'allow',
      downloadPath: folder,
      ...(id && { browserContextId: id }),
    });
  });
  await untilHas(open.page, '.drawn');
  return open;
}

/** The content of a file once the browser has written all of it. */
async function download(page: Page, button: string, name: string): Promise<Buffer> {
  await rm(join(folder, name), { force: true });
  await pressButton(page, button);
  while (!(await readdir(folder)).includes(name)) await setTimeout(20);
  return readFile(join(folder, name));
}

// A browser that writes no file would keep a test waiting.
describe('a file from a page with a strict Content-Security-Policy', { timeout: 60_000 }, () => {
  it('is the figures as CSV', async () => {
    const { page, problems, close } = await openStrict('');
    const text = (await download(page, 'CSV', 'salaries.csv')).toString('utf8');
    assert.match(text, /^\uFEFFrole,low,high,/);
    assert.match(text, /\r\nBeta,70000,110000,USD,year,base,The Guide,2022-01-01,CC BY 4\.0\r\n$/);
    assert.deepEqual(problems, []);
    await close();
  });

  it('is the chart as PNG, as large and as full in every language and direction', async () => {
    const sizes: number[] = [];
    for (const attributes of [
      'source="survey" group-by="level"',
      'source="survey" group-by="level" lang="ar" dir="rtl"',
    ]) {
      const { page, problems, close } = await openStrict(attributes);
      const file = await download(page, 'PNG', 'salaries.png');
      assert.deepEqual([...file.subarray(0, 8)], [137, 80, 78, 71, 13, 10, 26, 10]);
      assert.equal(file.readUInt32BE(16), 1600);
      // An empty picture packs into next to nothing.
      assert.ok(file.length > 20_000, `${file.length} bytes`);
      sizes.push(file.readUInt32BE(20));
      assert.deepEqual(problems, []);
      await close();
    }
    assert.ok(Math.abs((sizes[0] ?? 0) - (sizes[1] ?? 0)) < 100, sizes.join(' and '));
  });
});

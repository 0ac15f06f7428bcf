// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Page } from 'puppeteer-core';
import { pressButton, untilHas } from '../fixtures/chart-page.js';
import type { OpenPage, Site } from '../fixtures/site.js';
import { SCRIPT, startSite } from '../fixtures/site.js';

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

/** Opens a chart under the header. */
async function openStrict(attributes: string): Promise<OpenPage> {
  const html = `${SCRIPT}<salary-chart src="paid.json" ${attributes}></salary-chart>`;
  const open = await site.show(html, { policy: HEADER });
  await untilHas(open.page, '.drawn');
  return open;
}

/** Presses a button, and reads the file that it saves once the browser has written all of it. */
async function download(page: Page, button: string, name: string): Promise<Buffer> {
  const session = await page.createCDPSession();
  const { id } = page.browserContext();
  await session.send('Browser.setDownloadBehavior', {
    behavior: 'allowAndName',
    downloadPath: folder,
    eventsEnabled: true,
    ...(id && { browserContextId: id }),
  });
  const saved = new Promise<string>((resolve, reject) => {
    session.on('Browser.downloadWillBegin', ({ suggestedFilename }) => {
      if (suggestedFilename !== name) reject(new Error(`saved as ${suggestedFilename}`));
    });
    session.on('Browser.downloadProgress', ({ guid, state }) => {
      if (state === 'completed') resolve(guid);
      if (state === 'canceled') reject(new Error(`${name} was cancelled`));
    });
  });
  await pressButton(page, button);
  return readFile(join(folder, await saved));
}

// A browser that writes no file would keep a test waiting.
describe('a file from a page with a strict Content-Security-Policy', { timeout: 60_000 }, () => {
  it('is the figures as CSV', async () => {
    const { page, problems, close } = await openStrict('');
    const text = (await download(page, 'CSV', 'salaries.csv')).toString('utf8');
    assert.match(text, /^\uFEFF"role","low","high",/);
    assert.match(
      text,
      /\r\n"Beta",70000,110000,"USD","year","base","The Guide","2022-01-01","CC BY 4\.0"\r\n$/,
    );
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

// SPDX-License-Identifier: MIT
//
// Pages that are opened from a disk by a double click, where no browser runs a module.
import assert from 'node:assert/strict';
import { mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { unzipSync } from 'fflate';
import { zipHostedFiles } from '../../build/hosted-files.mjs';
import type { Site } from '../fixtures/site.js';
import { startSite } from '../fixtures/site.js';

const DIST = new URL('../../dist/', import.meta.url);

let site: Site;
let folder: string;
before(async () => {
  site = await startSite();
  folder = await mkdtemp(join(tmpdir(), 'from-disk-'));
  await symlink(fileURLToPath(DIST), join(folder, 'role-comparison'), 'junction');
});
after(async () => {
  await site.close();
  await rm(folder, { recursive: true });
});

async function open(html: string) {
  const file = join(folder, 'page.html');
  await writeFile(file, `<!doctype html><meta charset="utf-8"><title>Page</title>${html}`);
  return site.open(pathToFileURL(file).href);
}

describe('a page that is opened from a disk', () => {
  it('shows elements and stand-ins with the one file as a deferred script', async () => {
    const { page, problems, close } = await open(`
      <script defer src="role-comparison/embed.all.js"></script>
      <role-comparison></role-comparison><div data-element="salary-chart">Pay</div>`);
    await page.waitForFunction(() =>
      ['role-comparison', 'salary-chart'].every((tag) =>
        document.querySelector(tag)?.shadowRoot?.querySelector('.base'),
      ),
    );
    assert.deepEqual(problems, []);
    await close();
  });

  it('says in the example of a release why it shows nothing', async () => {
    const example = unzipSync(zipHostedFiles(DIST))['role-comparison/example.html'];
    const { page, close } = await open(
      new TextDecoder().decode(example).replace('"embed.js"', '"role-comparison/embed.js"'),
    );
    const text = await page.$eval('body', (body) => body.innerText);
    assert.match(text, /Opened from a disk, no browser\s+runs it: put the folder on a server/);
    await close();
  });
});

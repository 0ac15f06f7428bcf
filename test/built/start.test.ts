// SPDX-License-Identifier: MIT
//
// `npm start`, in a copy of what it needs, so that nobody else sees what is edited.
import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import type { Page } from 'puppeteer-core';
import type { TestBrowser } from '../fixtures/browser.js';
import { openBrowser } from '../fixtures/browser.js';
import { findFreePort } from '../free-port.mjs';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

const NEEDED = [
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'SECURITY.md',
  'data',
  'demo',
  'package.json',
];
const NEEDED_TO_BUILD = ['build', 'rollup.config.mjs', 'src', 'tsconfig.json'];

/** What other builds have left. */
const LEFT = /node_modules|\/demo\/(build|frameworks)|\/src\/generated/;

let browser: TestBrowser;
let folder: string;
let base: string;
let server: ChildProcess;
/** What it has printed. */
let said = '';
let page: Page;

/** Ends npm and all that it has started. */
function stop(): void {
  if (server?.pid && server.exitCode === null) process.kill(-server.pid);
}

before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'role-comparison-start-'));
  for (const name of [...NEEDED, ...NEEDED_TO_BUILD]) {
    await cp(join(ROOT, name), join(folder, name), {
      recursive: true,
      filter: (file) => !LEFT.test(file.slice(ROOT.length - 1)),
    });
  }
  await symlink(join(ROOT, 'node_modules'), join(folder, 'node_modules'), 'junction');
  const port = await findFreePort();
  base = `http://localhost:${port}/`;
  server = spawn('npm', ['start', '--', `--port=${port}`], {
    cwd: folder,
    // A group of its own, which ends together.
    detached: true,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [server.stdout, server.stderr]) {
    stream?.on('data', (chunk) => (said += String(chunk)));
  }
  process.once('exit', stop);
  browser = await openBrowser();
  page = await (await browser.createContext()).newPage();
});
after(async () => {
  stop();
  if (server?.exitCode === null && server.signalCode === null) await once(server, 'exit');
  await browser?.close();
  // What npm has started may write for a moment after npm has ended.
  await rm(folder, { recursive: true, force: true, maxRetries: 10 });
});

/** Opens a page of the site again and again, until something is so on it. */
async function untilSite(path: string, isSo: () => boolean): Promise<void> {
  for (;;) {
    assert.equal(server.exitCode, null, said);
    const answer = await page.goto(base + path).catch(() => undefined);
    if (answer?.ok() && (await page.evaluate(isSo).catch(() => false))) return;
    await setTimeout(200);
  }
}

/** Replaces the first text in a file by another. */
async function edit(file: string, from: string, to: string): Promise<void> {
  const text = await readFile(join(folder, file), 'utf8');
  assert.ok(text.includes(from), `${file} has ${from}`);
  await writeFile(join(folder, file), text.replace(from, to));
}

/** Whether the page keeps the table of HTML that the command prints. */
async function isTakenOver(): Promise<boolean> {
  const { stdout } = await promisify(execFile)(
    process.execPath,
    ['dist/cli/cli.js', 'html', 'role-comparison'],
    { cwd: folder },
  );
  await writeFile(
    join(folder, 'demo/build/printed.html'),
    `<!doctype html><html lang="en"><title>Printed</title>
    <script type="module" src="role-comparison/embed.js"></script>${stdout}
    <script>var table = document.querySelector('role-comparison').shadowRoot.querySelector('table')</script>`,
  );
  // The page that is open would reload itself meanwhile, which ends the way to another.
  await page.goto('about:blank');
  await page.goto(`${base}printed.html`);
  await page.waitForFunction(
    () => Reflect.get(document.querySelector('role-comparison') ?? {}, 'hasUpdated') === true,
  );
  return page.evaluate(() => {
    const shadow = document.querySelector('role-comparison')?.shadowRoot;
    return shadow?.querySelector('table') === Reflect.get(window, 'table');
  });
}

// What does not come would be waited for without end.
describe('npm start', { timeout: 400_000 }, () => {
  it('serves a site that takes over what is printed', async () => {
    await untilSite('index.html', () => document.title !== '');
    // The compiler has written all of dist/ by then.
    while (!said.includes('Watching for file changes')) await setTimeout(100);
    assert.equal(await isTakenOver(), true);
  });

  it('shows an edited page, datum and source, and takes over what is printed with them', async () => {
    await edit('demo/pages/index.njk', 'Job roles compared', 'Job roles edited');
    await edit('src/elements/role-comparison/element.ts', '<table\n', '<table data-edited\n');
    await edit('data/roles/ai-engineer.json', '"AI Engineer"', '"Edited Engineer"');
    await untilSite('index.html', () => document.body.innerText.includes('Job roles edited'));
    await untilSite('role-comparison/data/roles/ai-engineer.json', () =>
      document.body.innerText.includes('Edited Engineer'),
    );
    await untilSite('role-comparison.html', () => {
      const table = document.querySelector('role-comparison')?.shadowRoot?.querySelector('table');
      return !!table?.matches('[data-edited]') && table.innerText.includes('Edited Engineer');
    });
    assert.equal(await isTakenOver(), true);
  });
});

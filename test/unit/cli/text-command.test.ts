// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { toText } from '../../../src/server/text.js';

const CLI = fileURLToPath(new URL('../../../src/cli/cli.ts', import.meta.url));

let folder: string;
before(async () => (folder = await mkdtemp(join(tmpdir(), 'text-command-'))));
after(() => rm(folder, { recursive: true }));

/** What `role-comparison text` prints. */
function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), CLI, 'text', ...args],
    { encoding: 'utf8', cwd: folder },
  );
  return { status, stdout, stderr };
}

describe('role-comparison text', () => {
  it('prints what an element says, as a server writes it', async () => {
    const { status, stdout, stderr } = run(
      ...['salary-chart', '--source', 'adverts', '--no-controls', '--lang', 'fr'],
    );
    const attributes = { source: 'adverts', 'no-controls': true, lang: 'fr' };
    assert.equal(stderr, '');
    assert.equal(stdout, `${await toText('salary-chart', attributes)}\n`);
    assert.equal(status, 0);
  });

  it('writes a file in UTF-8 for --out', async () => {
    const { stdout } = run('role-comparison', '--lang', 'ja');
    assert.equal(run('role-comparison', '--lang', 'ja', '--out', 'table.md').stdout, '');
    assert.equal(await readFile(join(folder, 'table.md'), 'utf8'), stdout);
  });

  it('names an element that there is not', () => {
    const { status, stderr } = run('role-list');
    assert.match(stderr, /there is no element "role-list"/);
    assert.equal(status, 2);
  });
});

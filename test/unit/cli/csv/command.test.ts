// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { renderPlain } from '../../../../src/server/index.js';
import { paidCatalogue } from '../../../fixtures/salary.js';

const CLI = fileURLToPath(new URL('../../../../src/cli/cli.ts', import.meta.url));

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'csv-command-'));
  await writeFile(join(folder, 'paid.json'), JSON.stringify(paidCatalogue()));
});
after(() => rm(folder, { recursive: true }));

function run(...args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), CLI, ...args],
    { encoding: 'utf8', cwd: folder },
  );
  return { status, stdout, stderr };
}

describe('role-comparison csv', () => {
  it('makes a table of a catalogue, which every command takes in its place, and a catalogue again', async () => {
    assert.deepEqual(run('csv', 'paid.json', '--out', 'paid.csv'), {
      status: 0,
      stdout: '',
      stderr: '',
    });
    const table = await readFile(join(folder, 'paid.csv'), 'utf8');
    assert.match(table, /^\uFEFF"kind",[^]*\r\n$/);
    const made = run('csv', 'paid.csv', '--out', 'again.json');
    assert.equal(made.stderr, '');
    const data = JSON.parse(await readFile(join(folder, 'again.json'), 'utf8')) as object;
    assert.equal(run('csv', 'again.json').stdout, table);
    const { stdout } = run(
      'html',
      'salary-chart',
      '--source',
      'survey',
      '--plain',
      '--data',
      'paid.csv',
    );
    assert.equal(stdout, `${await renderPlain('salary-chart', { source: 'survey' }, { data })}\n`);
  });

  it('names the file, the row and the column of a mistake, and writes nothing', async () => {
    await writeFile(
      join(folder, 'bad.csv'),
      'kind,roles,name\r\nrole,alpha,Alpha\r\nrole,alpha,Beta\r\n',
    );
    const { status, stderr } = run('csv', 'bad.csv', '--out', 'bad.json');
    assert.match(stderr, /bad\.csv: row 3, column roles: this role stands here twice/);
    assert.equal(status, 1);
    await assert.rejects(readFile(join(folder, 'bad.json')));
  });

  it('wants one file', () => {
    assert.equal(run('csv').status, 2);
    assert.equal(run('csv', 'one.csv', 'two.csv').status, 2);
  });
});

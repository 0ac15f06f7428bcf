// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { suite, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { makeWorkplace, PLAIN_ROWS, readFolder, toCsv } from '../../fixtures/survey-sample.js';

const CLI = fileURLToPath(new URL('../../../src/cli/cli.ts', import.meta.url));

function run(args: readonly string[], nodeOptions: readonly string[] = []) {
  const options = ['--import', 'tsx', ...nodeOptions];
  const { status, stdout, stderr } = spawnSync(process.execPath, [...options, CLI, ...args], {
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

suite('the command line', () => {
  test('lists its commands for --help', () => {
    const { status, stdout, stderr } = run(['--help']);
    assert.equal(status, 0);
    assert.match(stdout, /^Usage: role-comparison COMMAND\n/);
    assert.match(stdout, /^ {2}changes {3}Tell in words/m);
    assert.match(stdout, /^ {2}html {6}Print an element as HTML/m);
    assert.match(stdout, /^ {2}salaries {2}Turn the rows of a salary survey/m);
    assert.equal(stderr, '');
  });

  test('explains a command for --help after it', () => {
    const { status, stdout } = run(['salaries', '--help']);
    assert.equal(status, 0);
    assert.match(stdout, /^Usage: role-comparison salaries FILE --map MAP --out DIR\n/);
  });

  const WRONG_USES: readonly [args: string[], message: string][] = [
    [[], 'expected a command'],
    [['constructor'], 'there is no command "constructor"'],
    [['salaries'], 'expected a FILE to read'],
    [['salaries', 'a.csv', 'b.csv'], 'expected one FILE, found "b.csv" too'],
    [['salaries', 'a.csv', '--out', 'b'], 'expected --map MAP'],
    [['salaries', 'a.csv', '--map', 'b'], 'expected --out DIR'],
    [['salaries', 'a.csv', '--cells', 'b.csv'], 'expected FILE or --cells FILE, found both'],
    [['salaries', 'a.csv', '--mpa', 'b'], "Unknown option '--mpa'"],
    [['changes', 'data'], 'expected two folders, BEFORE and AFTER, found 1'],
    [['changes', 'a', 'b', 'c'], 'expected two folders, BEFORE and AFTER, found 3'],
    [['html'], 'expected an ELEMENT to print'],
    [['html', '--lang', 'de'], 'expected an ELEMENT to print'],
    [['html', 'role-table'], 'there is no element "role-table"'],
    [['html', 'role-comparison', '--rolse', 'a b'], "Unknown option '--rolse'"],
    [['html', 'role-comparison', 'salary-chart'], "Unexpected argument 'salary-chart'"],
  ];
  for (const [args, message] of WRONG_USES) {
    test(`exits with 2 for: role-comparison ${args.join(' ')}`, () => {
      const { status, stdout, stderr } = run(args);
      assert.equal(status, 2);
      assert.ok(stderr.startsWith(`role-comparison: ${message}`), stderr);
      assert.equal(stdout, '');
    });
  }

  test('exits with 0 and prints the summary when all is written', async (context) => {
    const { dataset, map, write } = await makeWorkplace(context);
    const file = await write('survey.csv', toCsv(PLAIN_ROWS));
    const { status, stdout, stderr } = run(['salaries', file, '--map', map, '--out', dataset]);
    assert.equal(stderr, '');
    assert.equal(status, 0);
    assert.match(stdout, /^20 rows kept$/m);
    assert.equal(Object.keys(await readFolder(dataset)).length, 3);
  });

  test('exits with 1 and one line when a file is at fault', async (context) => {
    const { dataset, map, folder } = await makeWorkplace(context);
    const file = `${folder}/none.csv`;
    const { status, stdout, stderr } = run(['salaries', file, '--map', map, '--out', dataset]);
    assert.equal(status, 1);
    assert.equal(stderr, `role-comparison: ${file}: does not exist\n`);
    assert.equal(stdout, '');
  });

  test('prints nothing of a file or its name that a terminal obeys', async (context) => {
    const { dataset, map, write } = await makeWorkplace(context);
    const file = await write(
      'a\u001B[31m\nb.csv',
      toCsv(PLAIN_ROWS).replace('post', '\u001B]0;x\u0007'),
    );
    const { status, stderr } = run(['salaries', file, '--map', map, '--out', dataset]);
    assert.equal(status, 1);
    assert.match(stderr, /^[ -~]+\n$/);
    assert.match(
      stderr,
      /a\\u001b\[31m\\nb\.csv: has no column "post", only "\\u001b\]0;x\\u0007"/,
    );
  });

  test('writes the changes of two datasets into a file for --out', async (context) => {
    const { folder } = await makeWorkplace(context);
    const data = fileURLToPath(new URL('../../../data', import.meta.url));
    const { status, stdout } = run(['changes', data, data, '--out', `${folder}/new/changes.md`]);
    assert.equal(status, 0);
    assert.equal(stdout, '');
    assert.equal(await readFile(`${folder}/new/changes.md`, 'utf8'), 'There are no differences.\n');
  });

  test('exits with 1 and one line when the folder cannot be written', async (context) => {
    const { map, write } = await makeWorkplace(context);
    const file = await write('survey.csv', toCsv(PLAIN_ROWS));
    const { status, stderr } = run(['salaries', file, '--map', map, '--out', map]);
    assert.equal(status, 1);
    assert.match(stderr, /^role-comparison: .*map\.json.*\n$/);
  });

  test('tells how to install DuckDB where it is absent', async (context) => {
    const { dataset, map, write } = await makeWorkplace(context);
    const file = await write('survey.csv', toCsv(PLAIN_ROWS));
    const hook = `export function resolve(name, context, next) {
      if (name.startsWith('@duckdb/')) throw new Error('Cannot find package ' + name);
      return next(name, context);
    }`;
    const register = `import { register } from 'node:module';
      register('data:text/javascript,' + encodeURIComponent(${JSON.stringify(hook)}));`;
    const { status, stderr } = run(
      ['salaries', file, '--map', map, '--out', dataset],
      ['--import', `data:text/javascript,${encodeURIComponent(register)}`],
    );
    assert.equal(
      stderr,
      'role-comparison: this command needs DuckDB: npm install --save-dev @duckdb/node-api (Cannot find package @duckdb/node-api)\n',
    );
    assert.equal(status, 1);
  });
});

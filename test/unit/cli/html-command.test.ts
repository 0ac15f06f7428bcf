// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import { render, renderPlain } from '../../../src/server/index.js';
import { inventedFiles } from '../../fixtures/dataset.js';

const CLI = fileURLToPath(new URL('../../../src/cli/cli.ts', import.meta.url));

/** What `role-comparison html` prints, in a folder that has an invented catalogue. */
function run(args: readonly string[], ...nodeOptions: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    ['--import', import.meta.resolve('tsx'), ...nodeOptions, CLI, 'html', ...args],
    { encoding: 'utf8', cwd: folder },
  );
  return { status, stdout, stderr };
}

let folder: string;
before(async () => {
  folder = await mkdtemp(join(tmpdir(), 'html-command-'));
  for (const [path, file] of Object.entries(inventedFiles())) {
    const place = join(folder, path);
    await mkdir(dirname(place), { recursive: true });
    await writeFile(place, JSON.stringify(file));
  }
  await writeFile(join(folder, 'broken.json'), '{"version":1}');
});
after(() => rm(folder, { recursive: true }));

describe('role-comparison html', () => {
  it('prints what a server renders', async () => {
    const { status, stdout, stderr } = run([
      ...['salary-chart', '--lang', 'de', '--source', 'survey', '--no-controls', '--id', 'pay'],
      ...['--nonce', 'seven'],
    ]);
    const attributes = { lang: 'de', source: 'survey', 'no-controls': true, id: 'pay' };
    assert.equal(stderr, '');
    assert.equal(stdout, `${await render('salary-chart', attributes, { nonce: 'seven' })}\n`);
    assert.equal(status, 0);
  });

  it('prints plain HTML for --plain', async () => {
    const { status, stdout } = run(['role-comparison', '--plain', '--only', 'differences']);
    assert.equal(stdout, `${await renderPlain('role-comparison', { only: 'differences' })}\n`);
    assert.equal(status, 0);
  });

  it('prints a <div> that stands for the element for --stand-in', async () => {
    const { status, stdout } = run([
      ...['salary-chart', '--stand-in', '--source', 'adverts', '--lang', 'de', '--no-controls'],
    ]);
    const attributes = { source: 'adverts', lang: 'de', 'no-controls': true };
    assert.equal(stdout, `${await renderPlain('salary-chart', attributes, { standIn: true })}\n`);
    assert.equal(status, 0);
  });

  it('reads a catalogue and the files it names from the disk for --data', () => {
    const { status, stdout, stderr } = run([
      ...['role-comparison', '--data', 'catalogue.json', '--roles', 'beta alpha', '--fallback'],
    ]);
    assert.equal(stderr, '');
    assert.match(stdout, /Climbs up/);
    assert.match(stdout, /<script type="application\/json">/);
    assert.match(stdout, /<\/script><table/);
    assert.equal(status, 0);
  });

  it('writes a file in UTF-8 for --out, as it would print it, in the place of one that is there', async () => {
    const args = ['salary-chart', '--lang', 'ja'];
    const { stdout } = run(args);
    await writeFile(join(folder, 'out.html'), 'old');
    const written = run([...args, '--out', 'out.html']);
    assert.deepEqual(written, { status: 0, stdout: '', stderr: '' });
    assert.equal(await readFile(join(folder, 'out.html'), 'utf8'), stdout);
    // A device is written to and stays what it is.
    assert.equal(run([...args, '--out', '/dev/null']).status, 0);
    assert.ok((await stat('/dev/null')).isCharacterDevice());
    const refused = run([...args, '--out', 'roles']);
    assert.match(refused.stderr, /^role-comparison: EISDIR/);
    assert.equal(refused.status, 1);
  });

  it('reads a catalogue with a byte order mark, and prints no control of its texts', async () => {
    const text = JSON.stringify(inventedFiles()['catalogue.json']).replace(
      '"disclaimer":"',
      String.raw`"disclaimer":"\u001b[31m`,
    );
    await writeFile(join(folder, 'marked.json'), `\uFEFF${text}`);
    const { status, stdout } = run(['role-guide', '--data', 'marked.json']);
    assert.equal(status, 0);
    assert.match(stdout, /\[31m/);
    assert.ok(!stdout.includes('\u001B'));
  });

  const FAULTS: readonly [args: readonly string[], message: RegExp][] = [
    [['--data', 'none.json'], /^role-comparison: \/.*none\.json: does not exist\n$/],
    [['--data', 'broken.json'], /^role-comparison: \/.*broken\.json: updated: is missing\n$/],
    [
      ['--roles', 'alpha beta'],
      /^role-comparison: roles: there is no role "alpha"; the nearest is "ai-engineer"\n$/,
    ],
    [['--src', 'catalogue.json'], /^role-comparison: src: "catalogue\.json" is not an address\n$/],
  ];
  for (const [args, message] of FAULTS) {
    it(`exits with 1 and one line for: ${args.join(' ')}`, () => {
      const { status, stdout, stderr } = run(['role-comparison', ...args]);
      assert.match(stderr, message);
      assert.equal(stdout, '');
      assert.equal(status, 1);
    });
  }

  it('tells what to install where the renderer is absent', () => {
    const hook = `export function resolve(name, context, next) {
      if (name === '@lit-labs/ssr') throw new Error('Cannot find package ' + name);
      return next(name, context);
    }`;
    const register = `import { register } from 'node:module';
      register('data:text/javascript,' + encodeURIComponent(${JSON.stringify(hook)}));`;
    const { status, stderr } = run(
      ['role-comparison'],
      ...['--import', `data:text/javascript,${encodeURIComponent(register)}`],
    );
    assert.equal(
      stderr,
      'role-comparison: rendering HTML needs two packages: npm install @lit-labs/ssr parse5 (Cannot find package @lit-labs/ssr)\n',
    );
    assert.equal(status, 1);
  });

  it('does not need the renderer for its help', () => {
    const { status, stdout } = run(['--help']);
    assert.match(stdout, /^Usage: role-comparison html ELEMENT/);
    assert.equal(status, 0);
  });
});

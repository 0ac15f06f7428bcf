// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { delimiter } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath } from 'node:url';
import ts from 'typescript';
import { parseCatalogue, parsePair, parseRole, parseTranslation } from '../../src/dataset/parse.js';
import { listSamples, readRoot, ROOT } from '../fixtures/documentation.js';
import type { SampleProject } from '../fixtures/sample-project.js';
import { openProject } from '../fixtures/sample-project.js';

let project: SampleProject;
before(async () => (project = await openProject()));
after(() => project.close());

const root = fileURLToPath(ROOT);

/** What TypeScript finds wrong in a file that is not there, as if it stood at a path in this repository. */
function check(path: string, code: string): string[] {
  const file = root + path;
  const { config } = ts.readConfigFile(`${root}test/tsconfig.json`, (name) =>
    ts.sys.readFile(name),
  ) as {
    config: object;
  };
  const { options } = ts.parseJsonConfigFileContent(config, ts.sys, `${root}test/`);
  const host = ts.createCompilerHost({ ...options, noUnusedLocals: false });
  const isIt = (name: string) => name === file;
  const program = ts.createProgram(
    [file],
    { ...options, noUnusedLocals: false },
    {
      ...host,
      fileExists: (name) => isIt(name) || host.fileExists(name),
      readFile: (name) => (isIt(name) ? code : host.readFile(name)),
      getSourceFile: (name, ...rest) =>
        isIt(name)
          ? ts.createSourceFile(name, code, ts.ScriptTarget.ES2022, true)
          : host.getSourceFile(name, ...rest),
    },
  );
  return ts
    .getPreEmitDiagnostics(program, program.getSourceFile(file))
    .map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, '\n'));
}

describe('TypeScript of the documentation', () => {
  for (const { place, code } of listSamples('ts')) {
    it(`has types that fit, where its first line says that it stands: ${place}`, () => {
      const path = /^\/\/ (test\/\S+)\.ts/.exec(code)?.[1] ?? 'test/unit/sample';
      assert.deepEqual(check(`${path}-sample.ts`, code), []);
    });
  }
});

describe('a test of CONTRIBUTING.md', () => {
  for (const { place, code } of listSamples('ts').filter(
    ({ file }) => file === 'CONTRIBUTING.md',
  )) {
    it(`stands in the file that it names: ${place}`, () => {
      const [, file = ''] = /^\/\/ (test\/\S+\.ts),/.exec(code) ?? [];
      const lines = new Set(readRoot(file).split('\n'));
      const others = code.split('\n').slice(1);
      assert.deepEqual(
        others.filter((line) => !lines.has(line)),
        [],
      );
    });
  }
});

describe('JavaScript of the documentation', () => {
  for (const { place, code } of listSamples('js')) {
    it(`runs beside the package as npm has it: ${place}`, async () => {
      await project.write('sample.mjs', code);
      const { status, stdout, stderr } = spawnSync(process.execPath, ['sample.mjs'], {
        cwd: project.folder,
        encoding: 'utf8',
      });
      assert.deepEqual({ status, stderr }, { status: 0, stderr: '' });
      // What a comment says is printed is printed.
      const printed = [...code.matchAll(/console\.log\(.*\); \/\/ (.*)$/gm)].map(
        ([, text]) => text,
      );
      assert.deepEqual(stdout.split('\n').filter(Boolean), printed);
    });
  }
});

describe('commands of the documentation', () => {
  for (const { place, code } of listSamples('sh')) {
    it(`are there and do what is asked: ${place}`, async () => {
      const own = await openProject();
      const { status, stderr } = spawnSync('sh', ['-e', '-c', code], {
        cwd: own.folder,
        encoding: 'utf8',
        env: {
          ...process.env,
          ROOT: root,
          PATH: own.path + delimiter + (process.env['PATH'] ?? ''),
        },
      });
      await own.close();
      assert.equal(status, 0, stderr);
    });
  }
});

describe('the data of the documentation', () => {
  // The maps of data/README.md are run in test/unit/cli/salaries/documented-run.test.ts.
  const samples = listSamples('json').filter(({ file }) => file !== 'data/README.md');
  const find = (kind: string) =>
    samples
      .map(
        ({ code }) =>
          JSON.parse(code) as { $schema?: string; id: string; language: string; roles: string[] },
      )
      .filter(({ $schema }) => $schema?.endsWith(`/${kind}.json`));

  it('are what they say that they are', () => {
    const [first, ...others] = find('catalogue');
    assert.deepEqual([others.length, find('role').length, find('pair').length], [0, 2, 1]);
    assert.equal(samples.length, 5);
    const catalogue = parseCatalogue(first);
    for (const role of find('role')) parseRole(role, catalogue, role.id, {});
    for (const pair of find('pair')) parsePair(pair, catalogue, pair.roles, {});
    const [translation] = find('translation');
    parseTranslation(translation, translation?.language ?? '', {});
  });
});

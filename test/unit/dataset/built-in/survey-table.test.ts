// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseCatalogue } from '../../../../src/dataset/parse.js';
import type { Catalogue, Role } from '../../../../src/dataset/schema/schema.js';
import type { SurveyTable } from '../../../../src/dataset/built-in/survey-table.js';
import { toSurveyCells } from '../../../../src/dataset/built-in/survey-table.js';
import { inventedCatalogue, inventedFiles } from '../../../fixtures/dataset.js';

const TERMS = { currency: 'EUR', period: 'hour', definition: 'total', source: 'almanac' } as const;

describe('toSurveyCells', () => {
  it('reads a row in full', () => {
    const rows = [['senior', 'FR', 2001, 40, 1, 2, 3, 4, 5, 2.5, 3.5]];
    assert.deepEqual(toSurveyCells([{ terms: TERMS, rows }]), [
      {
        ...{ level: 'senior', country: 'FR', year: 2001, n: 40 },
        ...{ p10: 1, p25: 2, p50: 3, p75: 4, p90: 5, medianInterval: [2.5, 3.5] },
        ...TERMS,
      },
    ]);
  });

  it('reads zero in front as over all', () => {
    const rows = [[0, 0, 0, 40, 1, 2, 3, 4, 5]];
    assert.deepEqual(toSurveyCells([{ terms: TERMS, rows }]), [
      { n: 40, p10: 1, p25: 2, p50: 3, p75: 4, p90: 5, ...TERMS },
    ]);
  });

  it('reads a row without figures as withheld', () => {
    const rows = [['mid', 0, 2001, 0]];
    assert.deepEqual(toSurveyCells([{ terms: TERMS, rows }]), [
      { level: 'mid', year: 2001, n: 0, withheld: true, ...TERMS },
    ]);
  });

  it('keeps an interval that begins at zero', () => {
    const rows = [[0, 0, 0, 40, 0, 0, 0, 0, 0, 0, 0]];
    const [cell] = toSurveyCells([{ terms: TERMS, rows }]);
    assert.deepEqual([cell?.p10, cell?.medianInterval], [0, [0, 0]]);
  });

  it('puts tables one after the other, each with its terms', () => {
    const monthly: SurveyTable = { terms: { ...TERMS, period: 'month' }, rows: [[0, 0, 0, 1]] };
    const cells = toSurveyCells([{ terms: TERMS, rows: [[0, 0, 0, 2]] }, monthly]);
    assert.deepEqual(
      cells.map(({ n, period }) => [n, period]),
      [
        [2, 'hour'],
        [1, 'month'],
      ],
    );
  });
});

/** The catalogue of all shipped roles, which stands beside them: here of the invented ones. */
function catalogueOfAll() {
  const { 'catalogue.json': catalogue } = inventedFiles();
  const roles = catalogue.roles.map((role) => ({ ...role, file: basename(role.file) }));
  return { ...catalogue, roles, pairs: [] };
}

// The generator writes into the project it stands in: here a copy that holds the invented data.
describe('the generator', () => {
  const root = fileURLToPath(new URL('../../../../', import.meta.url));
  let project: string;
  let generated: (name: string) => Promise<Record<string, unknown>>;

  before(async () => {
    project = await mkdtemp(join(tmpdir(), 'role-comparison-'));
    for (const path of ['package.json', 'build', 'src/cli', 'src/dataset']) {
      await mkdir(dirname(join(project, path)), { recursive: true });
      await cp(join(root, path), join(project, path), { recursive: true });
    }
    await symlink(join(root, 'node_modules'), join(project, 'node_modules'));
    for (const [path, json] of Object.entries(inventedFiles())) {
      const file = join(project, 'data', path);
      await mkdir(dirname(file), { recursive: true });
      await writeFile(file, JSON.stringify(json));
    }
    await writeFile(join(project, 'data/roles/catalogue.json'), JSON.stringify(catalogueOfAll()));
    execFileSync(process.execPath, ['--import=tsx', 'build/generate.ts'], { cwd: project });
    generated = (name) =>
      import(pathToFileURL(join(project, `src/generated/${name}.ts`)).href) as Promise<
        Record<string, unknown>
      >;
  });
  after(() => rm(project, { recursive: true }));

  const { roles, sources } = parseCatalogue(inventedCatalogue());
  const salary = (id: string) => (roles.find((role) => role.id === id) as Role).salary;

  it('packs survey cells so that unpacking gives the same cells', async () => {
    const { survey } = (await generated('pay')) as {
      survey: Record<string, readonly SurveyTable[]>;
    };
    const sorted = (cells: readonly object[]) =>
      cells.map((cell) => JSON.stringify(Object.entries(cell).sort())).sort();
    assert.deepEqual(Object.keys(survey), ['alpha', 'beta', 'gamma', 'delta']);
    for (const [id, tables] of Object.entries(survey)) {
      assert.deepEqual(sorted(toSurveyCells(tables)), sorted(salary(id)?.survey ?? []));
    }
    assert.equal(toSurveyCells(survey['beta'] ?? []).length, 4);
  });

  it('packs cells of other terms into a table of their own', async () => {
    const { survey } = (await generated('pay')) as {
      survey: Record<string, readonly SurveyTable[]>;
    };
    assert.deepEqual(
      survey['beta']?.map(({ terms, rows }) => [terms.period, rows.length]),
      [
        ['year', 3],
        ['month', 1],
      ],
    );
  });

  it('keeps the sources in full beside the survey, and the estimates by role', async () => {
    assert.deepEqual((await generated('pay'))['sources'], sources);
    const { estimates } = (await generated('estimates')) as {
      estimates: Record<string, readonly unknown[]>;
    };
    assert.deepEqual(estimates['alpha'], salary('alpha')?.estimates);
    assert.deepEqual(estimates['gamma'], []);
  });

  it('leaves what the table does not need out of the catalogue', async () => {
    const { catalogue } = (await generated('catalogue')) as { catalogue: Catalogue };
    const alpha = catalogue.roles[0] as Role;
    assert.deepEqual(alpha.aspects, {
      focus: { points: ['Climbs up'] },
      skills: { points: ['Counting', 'Whistling'] },
      tools: { points: ['Rope', 'Ladder'] },
    });
    assert.deepEqual(
      ['salary', 'fit'].filter((key) => key in alpha),
      [],
    );
  });

  it('writes the version of the package', async () => {
    const { version } = JSON.parse(await readFile(join(root, 'package.json'), 'utf8')) as {
      version: string;
    };
    assert.equal((await generated('version'))['VERSION'], version);
  });

  it('refuses data that are wrong, and names file and place', async () => {
    const file = join(project, 'data/roles/beta.json');
    const good = await readFile(file, 'utf8');
    await writeFile(file, good.replace('"Beta"', '7'));
    try {
      assert.throws(
        () =>
          execFileSync(process.execPath, ['--import=tsx', 'build/generate.ts'], {
            cwd: project,
            stdio: 'pipe',
          }),
        /roles\/beta\.json: roles\[1\]\.name: expected a text/,
      );
    } finally {
      await writeFile(file, good);
    }
  });
});

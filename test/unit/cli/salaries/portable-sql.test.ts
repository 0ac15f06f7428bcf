// SPDX-License-Identifier: MIT
//
// The SQL is to run on a data warehouse as it is. None is at hand, so it runs on a second engine, and
// the grammars of two others have to accept it.
import { PGlite } from '@electric-sql/pglite';
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { suite, test } from 'node:test';
import { SparkSQL, TrinoSQL } from 'dt-sql-parser';
import { readRows, withDuckDB } from '../../../../src/cli/salaries/duckdb.js';
import { makeRandom } from '../../../bench/random.js';

const folder = new URL('../../../../src/cli/salaries/', import.meta.url);

const SEED = 20250803;

/** A row that a query returns, in any engine. */
type Row = Readonly<Record<string, unknown>>;

/** Runs one statement. */
type Run = (sql: string) => Promise<readonly Row[]>;

const readSql = (name: string) => readFile(new URL(name, folder), 'utf8');

/** Rows of the table `survey`: pairs of neighbours, singles, repeats, and rows with every fault. */
function makeSurvey(): string[] {
  const random = makeRandom(SEED);
  const pick = (...values: readonly (string | number)[]) =>
    values[Math.floor(random() * values.length)] ?? '';
  const rows: string[] = [];
  while (rows.length < 3000) {
    const [title, level, country, currency] = [
      pick('Lamp Keeper', 'Lamp Keeper', 'Bell Ringer', 'Cook'),
      pick('A', 'A', 'B', '?'),
      pick('NL', 'NL', 'BE', 'Nl', 'NLD'),
      pick('EUR', 'USD'),
    ];
    const year = pick(2022, 2023, 2024, 0, 2023.5, 'NULL');
    // Odd amounts, so that middles and percentiles fall on halves.
    const low = 1000 + 25 * Math.floor(random() * 40) + 0.5 * Math.floor(random() * 2);
    const alike = [title, level, country, currency, year, pick(0, 50)].join('|');
    const standing = pick('NULL', 'NULL', 'NULL', 'NULL', `'where'`);
    const ends =
      random() < 0.9 ? [low + 25 * Math.floor(random() * 4), low] : [pick(low, -1, 'NULL')];
    for (const pay of ends) {
      const text = [title, level, country, currency, alike].map((value) => `'${value}'`);
      const [n, weight] = [pick(1, 1, 3), pick(1, 1, 1, 5)];
      rows.push([...text, year, pay, pay, pay, pay, rows.length, n, weight, standing].join());
    }
  }
  return rows;
}

/** From rows to the cells of people and of adverts, and the runs: every file of SQL. */
async function computeEverything(run: Run) {
  await run(`CREATE TABLE survey (
    title TEXT, level TEXT, country TEXT, currency TEXT, alike TEXT, year DOUBLE PRECISION,
    low DOUBLE PRECISION, high DOUBLE PRECISION, native_low DOUBLE PRECISION,
    native_high DOUBLE PRECISION, position BIGINT, n BIGINT, weight BIGINT, standing TEXT)`);
  await run(
    `INSERT INTO survey VALUES ${makeSurvey()
      .map((row) => `(${row})`)
      .join()}`,
  );
  await run('CREATE TABLE titles (title TEXT, role TEXT)');
  await run(`INSERT INTO titles VALUES ('Lamp Keeper', 'keeper'), ('Bell Ringer', 'ringer')`);
  await run('CREATE TABLE levels (code TEXT, level TEXT)');
  await run(`INSERT INTO levels VALUES ('A', 'entry'), ('B', 'senior')`);
  const create = async (table: string, file: string) =>
    run(`CREATE TABLE ${table} AS ${await readSql(file)}`);
  await create('judged', 'judged.sql');
  await create('tally', 'tally.sql');
  await run('CREATE TABLE reports AS SELECT * FROM tally WHERE reason IS NULL');
  await run('CREATE TABLE kept AS SELECT * FROM judged WHERE reason IS NULL');
  await create('ranges', 'pairs.sql');
  await create('adverts', 'adverts.sql');
  await run('CREATE TABLE file_rows AS SELECT position, alike FROM survey');
  const cells = async (file: string) => (await run(await readSql(file))).map(toText).sort();
  return {
    reasons: (await run('SELECT reason, COUNT(*) AS n FROM judged GROUP BY reason'))
      .map(toText)
      .sort(),
    people: await cells('cells.sql'),
    adverts: await cells('advert-cells.sql'),
    runs: await cells('runs.sql'),
  };
}

/** A row as text, in which whole numbers of any type are alike. */
function toText(row: Row): string {
  return JSON.stringify(row, (_, value: unknown) =>
    typeof value === 'bigint' ? Number(value) : value,
  );
}

suite('the SQL of the pipeline', async () => {
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql')).sort();

  test('is all there', () => {
    assert.deepEqual(names, [
      ...['advert-cells.sql', 'adverts.sql', 'cells.sql', 'judged.sql', 'pairs.sql'],
      ...['runs.sql', 'tally.sql'],
    ]);
  });

  test('gives the same on PostgreSQL as on DuckDB, to the unit', async () => {
    const postgres = await PGlite.create();
    const other = await computeEverything(async (sql) => (await postgres.query<Row>(sql)).rows);
    await postgres.close();
    const own = await withDuckDB((connection) =>
      computeEverything((sql) => readRows<Row>(connection, sql)),
    );
    assert.deepEqual(other, own);
    assert.equal(own.reasons.length, 7);
    assert.ok(own.people.length > 60 && own.adverts.length > 60);
    assert.ok(own.adverts.some((row) => row.includes('"level":null,"country":null,"year":null')));
  });

  for (const [engine, parser] of [
    ['Spark SQL', new SparkSQL()],
    ['Trino', new TrinoSQL()],
  ] as const) {
    test(`is in the grammar of ${engine}`, async () => {
      for (const name of names) assert.deepEqual(parser.validate(await readSql(name)), [], name);
    });

    test(`would be refused by the grammar of ${engine} in the dialect of DuckDB`, () => {
      assert.notEqual(
        parser.validate('SELECT SUM(n) FILTER (n > 1) FROM a GROUP BY ALL,').length,
        0,
      );
    });
  }
});

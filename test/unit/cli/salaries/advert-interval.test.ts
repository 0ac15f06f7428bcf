// SPDX-License-Identifier: MIT
//
// How often the interval of the median holds the true median, on invented adverts that come in bands:
// an employer posts the same range in many adverts, as in the shipped file.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readRows, readSql, withDuckDB } from '../../../../src/cli/salaries/duckdb.js';
import { makeRandom } from '../../../bench/random.js';

const SEED = 20250803;
const SAMPLES = 2000;

/** How many bands a sample has, each with 1 to 12 distinct adverts, few of them with many. */
const BANDS = 60;
const LARGEST_BAND = 12;

/** The middles of bands are spread evenly from 100,000 to 200,000, so that their median is known. */
const LOWEST = 100_000;
const SPAN = 100_000;
const TRUE_MEDIAN = LOWEST + SPAN / 2;
const WIDTH = 20_000;

interface Band {
  readonly middle: number;
  readonly adverts: number;
}

function makeSample(random: () => number): Band[] {
  return Array.from({ length: BANDS }, () => ({
    // Whole, and hardly ever the same as another.
    middle: Math.floor(LOWEST + SPAN * random()),
    adverts: 1 + Math.floor(random() ** 3 * LARGEST_BAND),
  }));
}

/** Whether the interval for independent adverts, with n in place of q, holds the true median. */
function holdsWhereIndependent(sample: readonly Band[]): boolean {
  const middles = sample
    .flatMap(({ middle, adverts }) => Array<number>(adverts).fill(middle))
    .sort((a, b) => a - b);
  const n = middles.length;
  const low = Math.max(Math.floor((n + 1) / 2 - (1.96 * Math.sqrt(n)) / 2), 1);
  const high = Math.min(Math.ceil((n + 1) / 2 + (1.96 * Math.sqrt(n)) / 2), n);
  return (middles[low - 1] ?? 0) <= TRUE_MEDIAN && (middles[high - 1] ?? 0) >= TRUE_MEDIAN;
}

test('the interval of the median of adverts in bands holds it in 93 % of samples or more', async () => {
  const random = makeRandom(SEED);
  const samples = Array.from({ length: SAMPLES }, () => makeSample(random));
  const rows = await withDuckDB(async (connection) => {
    await connection.run(
      `CREATE TEMP TABLE adverts (role VARCHAR, level VARCHAR, country VARCHAR, year INTEGER,
      currency VARCHAR, low DOUBLE, high DOUBLE, native_low DOUBLE, native_high DOUBLE,
      adverts BIGINT, distinct_adverts BIGINT)`,
    );
    // Bands of other employers are never the same here, as two amounts hardly ever are.
    const values = samples.flatMap((sample, index) =>
      sample.map(({ middle, adverts }) => {
        const [low, high] = [middle - WIDTH / 2, middle + WIDTH / 2];
        return `('${index}', 'mid', 'NL', 2024, 'EUR', ${low}, ${high}, ${low}, ${high}, ${adverts}, ${adverts})`;
      }),
    );
    await connection.run(`INSERT INTO adverts VALUES ${values.join()}`);
    return readRows<{ role: string; mid_lower: number; mid_upper: number }>(
      connection,
      `FROM (${await readSql('advert-cells.sql')})
      WHERE level IS NULL AND country IS NULL AND year IS NULL`,
    );
  });
  assert.equal(rows.length, SAMPLES);
  const held = rows.filter(
    ({ mid_lower: low, mid_upper: high }) => low <= TRUE_MEDIAN && high >= TRUE_MEDIAN,
  ).length;
  const heldWhereIndependent = samples.filter(holdsWhereIndependent).length;
  assert.ok(held / SAMPLES >= 0.93, `${held} of ${SAMPLES}`);
  assert.ok(held / SAMPLES < 0.98, `${held} of ${SAMPLES}: wider than it need be`);
  assert.ok(heldWhereIndependent / SAMPLES < 0.85, `${heldWhereIndependent} of ${SAMPLES}`);
});

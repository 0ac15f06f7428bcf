// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { MINIMUM_SAMPLE } from '../../../../src/dataset/schema/limits.js';
import { readRows, readSql, withDuckDB } from '../../../../src/cli/salaries/duckdb.js';

const LARGEST = 1000;

/**
 * The probability that the interval between two ranks holds the true median of any distribution
 * without jumps: that at least `low`, and fewer than `high`, of n reports are below it.
 */
function getCoverage(n: number, low: number, high: number): number {
  let logarithm = -n * Math.LN2;
  let coverage = 0;
  for (let below = 0; below < high; below++) {
    if (below >= low) coverage += Math.exp(logarithm);
    logarithm += Math.log((n - below) / (below + 1));
  }
  return coverage;
}

test('the interval holds the median with a probability of 95 % or little more, whatever n', async () => {
  // A role for each n whose reports pay 1 to n, so that the pay of a report is its rank.
  const rows = await withDuckDB(async (connection) => {
    await connection.run(
      `CREATE TEMP TABLE reports AS
      SELECT size AS role, 'mid' AS level, 'NL' AS country, 2024 AS year, CAST(rank AS DOUBLE) AS pay, 1 AS n
      FROM range(${MINIMUM_SAMPLE}, ${LARGEST + 1}) AS sizes (size), range(1, size + 1) AS ranks (rank)`,
    );
    const cells = await readSql('cells.sql');
    return readRows<{ n: number; median_low: number; median_high: number }>(
      connection,
      `FROM (${cells}) WHERE level IS NULL AND country IS NULL AND year IS NULL`,
    );
  });
  assert.equal(rows.length, LARGEST - MINIMUM_SAMPLE + 1);
  for (const { n, median_low: low, median_high: high } of rows) {
    assert.equal(low + high, n + 1, `the ranks ${low} and ${high} of ${n} are not symmetric`);
    const coverage = getCoverage(n, low, high);
    assert.ok(coverage >= 0.95, `${n} reports: only ${coverage}`);
    // One rank less on both sides would go below 95 %, or hardly above it.
    assert.ok(getCoverage(n, low + 1, high - 1) < 0.952, `${n} reports: wider than it need be`);
  }
});

test('the interval stays within the reports where there are very few', async () => {
  const rows = await withDuckDB(async (connection) => {
    await connection.run(
      `CREATE TEMP TABLE reports AS
      SELECT 'a' AS role, 'mid' AS level, 'NL' AS country, 2024 AS year, CAST(pay AS DOUBLE) AS pay, 1 AS n
      FROM range(5, 8) AS pays (pay)`,
    );
    return readRows<{ median_low: number; median_high: number; p10: number }>(
      connection,
      await readSql('cells.sql'),
    );
  });
  assert.equal(rows.length, 8);
  for (const { median_low: low, median_high: high } of rows) assert.deepEqual([low, high], [5, 7]);
});

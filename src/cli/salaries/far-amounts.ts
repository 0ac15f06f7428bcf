// SPDX-License-Identifier: MIT
import type { DuckDBConnection } from '@duckdb/node-api';
import { formatNumber } from '../../format/intl.js';
import { readRows } from './duckdb.js';
import { getScale } from '../../format/reading/periods.js';
import type { SurveyMap } from './read-map.js';
import { getRowKind } from './read-map.js';

/**
 * How many times the median an amount may be, or the median the amount, before somebody should look at
 * it: 45 among 45,000 is a thousand meant, and a twelfth is a month.
 */
const FAR = 20;

const number = (value: number) => formatNumber(value, 'en');

/**
 * Amounts that are so far from the median of their role that they were meant in another unit: few of
 * them move no percentile much, and are in n all the same.
 * @returns a sentence for each role that has any.
 */
export async function findFarAmounts(
  connection: DuckDBConnection,
  map: SurveyMap,
): Promise<string[]> {
  const amounts =
    getRowKind(map) === 'people'
      ? 'SELECT role, pay AS low, pay AS high, n FROM reports'
      : 'SELECT role, low, high, distinct_adverts AS n FROM adverts';
  const rows = await readRows<{
    role: string;
    middle: number;
    n: number;
    least: number;
    most: number;
  }>(
    connection,
    `WITH amounts AS (${amounts}),
    ranked AS (
      SELECT *, SUM(n) OVER (PARTITION BY role ORDER BY high) AS last_rank,
        SUM(n) OVER (PARTITION BY role) AS total
      FROM amounts
    ),
    middles AS (SELECT role, MIN(high) AS middle FROM ranked WHERE 2 * last_rank >= total GROUP BY role)
    SELECT role, middle, CAST(SUM(n) AS BIGINT) AS n, MIN(low) AS least, MAX(high) AS most
    FROM amounts JOIN middles USING (role)
    WHERE low * ${FAR} < middle OR high > middle * ${FAR}
    GROUP BY role, middle ORDER BY role`,
  );
  const scale = getScale(map.period);
  return rows.map(({ role, middle, n, least, most }) => {
    const found = [least, most]
      .filter((amount) => amount * FAR < middle || amount > middle * FAR)
      .map((amount) => number(amount / scale));
    return (
      `${number(n)} of the amounts of ${role} are more than ${FAR} times its median of ` +
      `${number(middle / scale)} or less than a part of ${FAR} of it, such as ${found.join(' and ')}. ` +
      `Are they in thousands, or for another period?`
    );
  });
}

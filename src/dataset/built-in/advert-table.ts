// SPDX-License-Identifier: MIT
import type { AdvertCell, Percentiles } from '../schema/advert-schema.js';
import type { Level } from '../schema/salary-schema.js';

/**
 * A cell as a row: level, country and year (0 where the cell is over all), adverts, distinct, and
 * unless withheld five percentiles each of low, mid and high, and the ends of the interval of the
 * median middle.
 */
export type AdvertRow = readonly (string | number)[];

/** Cells of adverts in compact form: the terms they share, and a row for each. */
export interface AdvertTable {
  readonly terms: Pick<AdvertCell, 'currency' | 'period' | 'definition' | 'source'>;
  readonly rows: readonly AdvertRow[];
}

/** The cells that compact tables stand for. */
export function toAdvertCells(tables: readonly AdvertTable[]): AdvertCell[] {
  return tables.flatMap(({ terms, rows }) => rows.map((row) => toAdvertCell(terms, row)));
}

function toAdvertCell(terms: AdvertTable['terms'], row: AdvertRow): AdvertCell {
  const [level, country, year, adverts, distinct, ...figures] = row as [
    ...[Level | 0, string | 0, number, number, number],
    ...number[],
  ];
  const [lower, upper] = figures.slice(15);
  return {
    ...(level && { level }),
    ...(country && { country }),
    ...(year && { year }),
    adverts,
    distinct,
    ...(lower === undefined || upper === undefined
      ? { withheld: true }
      : {
          low: toPercentiles(figures),
          mid: toPercentiles(figures.slice(5)),
          high: toPercentiles(figures.slice(10)),
          midInterval: [lower, upper],
        }),
    ...terms,
  };
}

function toPercentiles([
  p10 = 0,
  p25 = 0,
  p50 = 0,
  p75 = 0,
  p90 = 0,
]: readonly number[]): Percentiles {
  return { p10, p25, p50, p75, p90 };
}

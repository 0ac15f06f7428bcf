// SPDX-License-Identifier: MIT
import type { Level, SurveyCell } from '../schema/schema.js';

/**
 * A cell as a row: level, country and year (0 where the cell is over all), n, and unless withheld
 * p10 p25 p50 p75 p90 and the two ends of the median's interval.
 */
export type SurveyRow = readonly (string | number)[];

/** Survey cells in compact form: the terms they share, and a row for each. */
export interface SurveyTable {
  readonly terms: Pick<SurveyCell, 'currency' | 'period' | 'definition' | 'source'>;
  readonly rows: readonly SurveyRow[];
}

/** The cells that compact tables stand for. */
export function toSurveyCells(tables: readonly SurveyTable[]): SurveyCell[] {
  return tables.flatMap(({ terms, rows }) => rows.map((row) => toSurveyCell(terms, row)));
}

function toSurveyCell(terms: SurveyTable['terms'], row: SurveyRow): SurveyCell {
  const [level, country, year, n, ...figures] = row as [Level | 0, string | 0, number, ...number[]];
  const [p10, p25, p50, p75, p90, low, high] = figures;
  return {
    ...(level && { level }),
    ...(country && { country }),
    ...(year && { year }),
    n: n ?? 0,
    ...(figures.length ? { p10, p25, p50, p75, p90 } : { withheld: true }),
    ...(low !== undefined && high !== undefined && { medianInterval: [low, high] }),
    ...terms,
  };
}

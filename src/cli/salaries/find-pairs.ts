// SPDX-License-Identifier: MIT
import type { DuckDBConnection } from '@duckdb/node-api';
import { keepOrder, readRows, readSql } from './duckdb.js';
import { openSource } from './file-source.js';
import type { SurveyMap } from './read-map.js';
import { toRunsQuery } from './row-texts.js';
import type { SurveyFile } from './survey-file.js';

/** How many rows of a file are looked at, its first: enough to tell, and soon read. */
const ROWS = 200_000;

/** Even runs are suspicious from this share on, which chance alone does not reach. */
const SHARE = 2 / 3;

/** By how many standard errors the share of even runs has to be above a half. */
const STANDARD_ERRORS = 3;

/** How neighbouring rows of a file agree in title, level, country and year. */
export interface Runs {
  /** Longest sequences of rows that agree. */
  readonly runs: number;
  /** Those with an even number of rows. */
  readonly evenRuns: number;
}

/** Counts the runs of neighbouring rows that agree among the first rows of a survey. */
export async function countRuns(
  connection: DuckDBConnection,
  file: SurveyFile,
  map: SurveyMap,
): Promise<Runs> {
  const source = await openSource(file, map.delimiter, connection);
  await connection.run(`CREATE TEMP VIEW file_rows AS ${toRunsQuery(source, map, file, ROWS)}`);
  const sql = await readSql('runs.sql');
  const [row] = await keepOrder(connection, true, () =>
    readRows<{ runs: number; even_runs: number | null }>(connection, sql),
  );
  return { runs: row?.runs ?? 0, evenRuns: row?.even_runs ?? 0 };
}

/**
 * Whether the rows of a file come in pairs, as those of adverts do whose two ends of pay are a row
 * each. Where rows agree by chance, with a probability of p, the share of even runs is p / (1 + p),
 * which is below a half.
 */
export function comeInPairs({ runs, evenRuns }: Runs): boolean {
  const excess = (evenRuns - runs / 2) / Math.sqrt(runs / 4);
  return evenRuns >= SHARE * runs && excess >= STANDARD_ERRORS;
}

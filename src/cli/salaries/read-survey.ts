// SPDX-License-Identifier: MIT
import type { DuckDBConnection } from '@duckdb/node-api';
import { DatasetError } from '../../dataset/error.js';
import { readRows, readSql, toReason } from './duckdb.js';
import type { SurveyMap } from './read-map.js';
import type { SurveyFile } from './survey-file.js';
import { createSurveyView } from './survey-view.js';

/** What is wrong in a row whose job title the map names. */
export type Fault = 'level' | 'country' | 'year' | 'pay';

/** What became of the rows of a survey. The three kinds add up to all rows. */
export interface RowCounts {
  /** Rows that count, by the id of the role. */
  readonly kept: ReadonlyMap<string, number>;
  /** Rows whose job title the map does not name. */
  readonly otherTitles: number;
  /** Rows that would count but for a fault, by the first that they have. */
  readonly refused: ReadonlyMap<Fault, number>;
}

/**
 * Reads a survey into the view `reports`, which cells.sql starts from.
 * @throws {DatasetError} when the file is broken or has no rows, or a column is missing.
 */
export async function readSurvey(
  connection: DuckDBConnection,
  file: SurveyFile,
  map: SurveyMap,
): Promise<RowCounts> {
  await createMapTables(connection, map);
  try {
    await createSurveyView(connection, file, map);
    await connection.run(await readSql('tally.sql'));
  } catch (error) {
    if (error instanceof DatasetError) throw error;
    throw new DatasetError('', toReason(error), file.name);
  }
  return countRows(connection);
}

async function createMapTables(connection: DuckDBConnection, map: SurveyMap): Promise<void> {
  await connection.run('CREATE TEMP TABLE titles (title VARCHAR, role VARCHAR)');
  await connection.run('CREATE TEMP TABLE levels (code VARCHAR, level VARCHAR)');
  for (const { id, titles } of map.roles) {
    for (const title of titles) {
      await connection.run('INSERT INTO titles VALUES (?, ?)', [title, id]);
    }
  }
  for (const [code, level] of Object.entries(map.levels)) {
    await connection.run('INSERT INTO levels VALUES (?, ?)', [code, level]);
  }
}

async function countRows(connection: DuckDBConnection): Promise<RowCounts> {
  const counts = await readRows<{ reason: Fault | 'other title' | null; role: string; n: number }>(
    connection,
    'SELECT reason, role, SUM(n) AS n FROM tally GROUP BY reason, role',
  );
  const kept = new Map<string, number>();
  const refused = new Map<Fault, number>();
  let otherTitles = 0;
  for (const { reason, role, n } of counts) {
    if (reason === null) kept.set(role, n);
    else if (reason === 'other title') otherTitles = n;
    else refused.set(reason, n);
  }
  return { kept, otherTitles, refused };
}

/** The number of rows in the survey. */
export function countAll({ kept, otherTitles, refused }: RowCounts): number {
  return [...kept.values(), otherTitles, ...refused.values()].reduce((sum, n) => sum + n, 0);
}

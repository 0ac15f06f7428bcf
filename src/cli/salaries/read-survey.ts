// SPDX-License-Identifier: MIT
import type { DuckDBConnection } from '@duckdb/node-api';
import { DatasetError } from '../../dataset/error.js';
import { keepOrder, readRows, readSql, toReason } from './duckdb.js';
import type { SurveyMap } from './read-map.js';
import { getRowKind } from './read-map.js';
import type { SurveyFile } from './survey-file.js';
import { createSurveyView } from './survey-view.js';

/** What is wrong in a row whose job title the map names: see judged.sql. */
export type Fault = 'level' | 'country' | 'year' | 'pay' | 'low' | 'high' | 'order' | 'native';

/** What became of the rows of a survey. The three kinds add up to all rows. */
export interface RowCounts {
  /** Rows that count, by the id of the role. */
  readonly kept: ReadonlyMap<string, number>;
  /** Rows whose job title the map does not name. */
  readonly otherTitles: number;
  /** Rows that would count but for a fault, by the first that they have. */
  readonly refused: ReadonlyMap<Fault, number>;
  /** What the rows that count are, by the id of the role, where they are of adverts. */
  readonly adverts?: ReadonlyMap<string, AdvertCounts>;
}

/** The adverts of a role. */
export interface AdvertCounts {
  readonly adverts: number;
  /** Those that differ from one another. */
  readonly distinct: number;
  /** Those whose two ends are equal. */
  readonly equal: number;
  /** Rows without another end beside them, which are used nowhere. */
  readonly singles: number;
}

/**
 * Reads a survey into the table that cells.sql starts from, `reports`; or that advert-cells.sql starts
 * from, `adverts`.
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
    await connection.run(`CREATE TEMP VIEW judged AS ${await readSql('judged.sql')}`);
    return getRowKind(map) === 'people'
      ? await readPeople(connection)
      : await readAdverts(connection, map);
  } catch (error) {
    if (error instanceof DatasetError) throw error;
    throw new DatasetError('', toReason(error), file.name);
  }
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

/** Rows of one reason, or of one role where the reason is null: as many as n. */
interface ReasonCount {
  readonly reason: Fault | 'other title' | null;
  readonly role: string;
  readonly n: number;
}

async function readPeople(connection: DuckDBConnection): Promise<RowCounts> {
  await connection.run(`CREATE TEMP TABLE tally AS ${await readSql('tally.sql')}`);
  await connection.run(
    `CREATE TEMP VIEW reports AS
    SELECT role, level, country, year, pay, n FROM tally WHERE reason IS NULL`,
  );
  return toRowCounts(
    await readRows<ReasonCount>(
      connection,
      'SELECT reason, role, SUM(n) AS n FROM tally GROUP BY reason, role',
    ),
  );
}

async function readAdverts(connection: DuckDBConnection, map: SurveyMap): Promise<RowCounts> {
  const neighbours = getRowKind(map) === 'neighbours';
  // Rows of other titles are many at times, and all that is asked of them is how many.
  await keepOrder(connection, neighbours, () =>
    connection.run('CREATE TEMP TABLE mapped AS FROM judged WHERE role IS NOT NULL'),
  );
  const [total] = await readRows<{ n: number }>(connection, 'SELECT COUNT(*) AS n FROM survey');
  const reasons = await readRows<ReasonCount>(
    connection,
    `SELECT reason, CASE WHEN reason IS NULL THEN role END AS role, COUNT(*) AS n
    FROM mapped GROUP BY 1, 2`,
  );
  const mapped = reasons.reduce((sum, { n }) => sum + n, 0);
  await connection.run('CREATE TEMP VIEW kept AS FROM mapped WHERE reason IS NULL');
  const ranges = neighbours ? await readSql('pairs.sql') : 'FROM kept';
  await connection.run(`CREATE TEMP TABLE ranges AS ${ranges}`);
  await connection.run('DROP VIEW kept; DROP TABLE mapped');
  await connection.run(`CREATE TEMP TABLE adverts AS ${await readSql('adverts.sql')}`);
  const singles = await readRows<{ role: string; n: number }>(
    connection,
    'SELECT role, COUNT(*) AS n FROM ranges WHERE low IS NULL GROUP BY role',
  );
  await connection.run('DROP TABLE ranges');
  const counts = await readRows<{ role: string } & Omit<AdvertCounts, 'singles'>>(
    connection,
    `SELECT role, SUM(adverts) AS adverts, SUM(distinct_adverts) AS distinct,
      SUM(adverts) FILTER (native_low = native_high) AS equal
    FROM adverts GROUP BY role`,
  );
  return {
    ...toRowCounts([...reasons, { reason: 'other title', role: '', n: (total?.n ?? 0) - mapped }]),
    adverts: new Map(
      map.roles.map(({ id }) => {
        const found = counts.find(({ role }) => role === id);
        return [
          id,
          {
            adverts: found?.adverts ?? 0,
            distinct: found?.distinct ?? 0,
            equal: found?.equal ?? 0,
            singles: singles.find(({ role }) => role === id)?.n ?? 0,
          },
        ];
      }),
    ),
  };
}

function toRowCounts(counts: readonly ReasonCount[]): RowCounts {
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

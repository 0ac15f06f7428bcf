// SPDX-License-Identifier: MIT
import type { DuckDBConnection } from '@duckdb/node-api';
import { DatasetError } from '../../dataset/error.js';
import { LEVELS } from './choose-cells.js';
import { cleanText } from '../../format/reading/clean-text.js';
import { keepOrder, readRows, readSql, toReason } from './duckdb.js';
import { explainDoubt } from './explain-doubt.js';
import type { Example, Fault } from './faults.js';
import { FAULTS, findExamples } from './faults.js';
import { openSource } from './file-source.js';
import type { Period } from '../../format/reading/periods.js';
import type { SurveyMap } from './read-map.js';
import { getRowKind } from './read-map.js';
import { createTexts, listMeanings, toTextColumn, toTextsQuery } from './row-texts.js';
import type { SurveyFile } from './survey-file.js';
import { getEnds, toSurveyQuery } from './survey-query.js';
import type { Titles } from './titles.js';
import { compareTitles } from './titles.js';
import { createValueTables, toTable } from './value-tables.js';

/** Why a row is left aside that has no fault. */
export type Aside = 'where' | 'other currency' | 'empty';

/** What became of the rows of a survey. Kept, of other titles, aside and refused add up to all. */
export interface RowCounts {
  /** Rows that count, by the id of the role. */
  readonly kept: ReadonlyMap<string, number>;
  /** Reports of people that they stand for, by the id of the role, where the map has weights. */
  readonly reports?: ReadonlyMap<string, number>;
  /** Rows whose job title the map does not name. */
  readonly otherTitles: number;
  /** Rows that are left aside by what the map says, by the reason. */
  readonly aside: ReadonlyMap<Aside, number>;
  /** Rows that would count but for a fault, by the first that they have. */
  readonly refused: ReadonlyMap<Fault, number>;
  /** The first row of each fault. */
  readonly examples: readonly Example[];
  /** Rows that count whose pay was for another period than that of the map, by that period. */
  readonly converted: ReadonlyMap<Period, number>;
  readonly titles: Titles;
  /** How often each row is read: as many times as the map has lists of columns. */
  readonly readings: number;
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
 * @throws {DatasetError} when the file is broken or has no rows, a column is missing or stands there
 * twice, or amounts can be read in two ways.
 */
export async function readSurvey(
  connection: DuckDBConnection,
  file: SurveyFile,
  map: SurveyMap,
): Promise<RowCounts> {
  await createMapTables(connection, map);
  try {
    const source = await openSource(file, map.delimiter, connection);
    await createTexts(connection, map, toTextsQuery(source, map, file, 'none'));
    const placed = toTextsQuery(source, map, file, 'of the file');
    const doubt = await createValueTables(connection, map, source);
    if (doubt) throw await explainDoubt(connection, file, map, placed, doubt);
    const people = getRowKind(map) === 'people';
    const neighbours = getRowKind(map) === 'neighbours';
    const rows = neighbours ? placed : toTextsQuery(source, map, file, 'none');
    const survey = toSurveyQuery(map, people ? 'texts' : `(SELECT *, 1 AS n FROM (${rows}))`);
    await connection.run(`CREATE TEMP VIEW survey AS ${survey}`);
    await connection.run(`CREATE TEMP VIEW judged AS ${await readSql('judged.sql')}`);
    const counts = people ? await readPeople(connection, map) : await readAdverts(connection, map);
    const examples = await findExamples(
      connection,
      file,
      map,
      listToExplain(counts, map),
      (limit) => toTextsQuery(source, map, file, 'of the file', limit),
    );
    return {
      ...counts,
      examples,
      converted: await countConverted(connection, map),
      titles: await compareTitles(connection, map),
      readings: map.columns.length,
    };
  } catch (error) {
    if (error instanceof DatasetError) throw error;
    throw new DatasetError('', toReason(error), file.name);
  }
}

/** Faults, and pay in another currency where that may be why a role has no rows. */
function listToExplain({ refused, aside, kept }: Counts, { roles }: SurveyMap): Example['fault'][] {
  const others = kept.size < roles.length && aside.has('other currency');
  return [...refused.keys(), ...(others ? ['other currency' as const] : [])];
}

async function createMapTables(connection: DuckDBConnection, map: SurveyMap): Promise<void> {
  await connection.run('CREATE TEMP TABLE titles (title VARCHAR, role VARCHAR)');
  await connection.run('CREATE TEMP TABLE levels (code VARCHAR, level VARCHAR)');
  for (const { id, titles } of map.roles) {
    for (const title of titles) {
      await connection.run('INSERT INTO titles VALUES (?, ?)', [cleanText(title), id]);
    }
  }
  const levels = { ...Object.fromEntries(LEVELS.map((level) => [level, level])), ...map.levels };
  const codes = listMeanings(map).includes('level') ? Object.entries(levels) : [['', '']];
  for (const [code = '', level = ''] of codes) {
    await connection.run('INSERT INTO levels VALUES (?, ?)', [code, level]);
  }
}

/** Rows of one reason, or of one role where the reason is null: as many as rows, or as n reports. */
interface ReasonCount {
  readonly reason: Fault | Aside | 'other title' | null;
  readonly role: string;
  readonly row_count: number;
  readonly n: number;
}

type Counts = Pick<RowCounts, 'kept' | 'reports' | 'otherTitles' | 'aside' | 'refused' | 'adverts'>;

/** Makes the view that cells.sql reads, `reports`: of reports, or of the rows that they stand in. */
export async function createReports(
  connection: DuckDBConnection,
  counted: 'n' | 'row_count',
): Promise<void> {
  await connection.run(
    `CREATE OR REPLACE TEMP VIEW reports AS
    SELECT role, level, country, year, pay, ${counted} AS n FROM tally WHERE reason IS NULL`,
  );
}

async function readPeople(connection: DuckDBConnection, map: SurveyMap): Promise<Counts> {
  await connection.run(`CREATE TEMP TABLE tally AS ${await readSql('tally.sql')}`);
  await createReports(connection, 'n');
  const reasons = await readRows<ReasonCount>(
    connection,
    `SELECT reason, role, CAST(SUM(row_count) AS BIGINT) AS row_count, CAST(SUM(n) AS BIGINT) AS n
    FROM tally GROUP BY reason, role`,
  );
  const kept = reasons.filter(({ reason }) => reason === null);
  return {
    ...toCounts(reasons),
    ...(listMeanings(map).includes('weight') && {
      reports: new Map(kept.map(({ role, n }) => [role, n])),
    }),
  };
}

async function readAdverts(connection: DuckDBConnection, map: SurveyMap): Promise<Counts> {
  const neighbours = getRowKind(map) === 'neighbours';
  // Rows of other titles are many at times, and all that is asked of them is how many.
  await keepOrder(connection, neighbours, () =>
    connection.run('CREATE TEMP TABLE mapped AS FROM judged WHERE role IS NOT NULL'),
  );
  const [others] = await readRows<{ n: number | null }>(
    connection,
    'SELECT CAST(SUM(n) AS BIGINT) AS n FROM texts WHERE role IS NULL',
  );
  const reasons = await readRows<ReasonCount>(
    connection,
    `SELECT reason, CASE WHEN reason IS NULL THEN role END AS role, COUNT(*) AS row_count
    FROM mapped GROUP BY 1, 2`,
  );
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
  const otherTitles = { reason: 'other title', role: '', row_count: others?.n ?? 0, n: 0 } as const;
  return {
    ...toCounts([...reasons, otherTitles]),
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

function toCounts(
  counts: readonly ReasonCount[],
): Pick<RowCounts, 'kept' | 'otherTitles' | 'aside' | 'refused'> {
  const kept = new Map<string, number>();
  const aside = new Map<Aside, number>();
  const refused = new Map<Fault, number>();
  let otherTitles = 0;
  for (const { reason, role, row_count: n } of counts) {
    if (reason === null) kept.set(role, n);
    else if (reason === 'other title') otherTitles = n;
    else if (reason in FAULTS) refused.set(reason as Fault, n);
    else aside.set(reason as Aside, n);
  }
  return { kept, otherTitles, aside, refused };
}

/** Of rows of the map's titles, how many state pay for another period, each by itself or by a column. */
async function countConverted(
  connection: DuckDBConnection,
  map: SurveyMap,
): Promise<Map<Period, number>> {
  const [low] = getEnds(map);
  const has = listMeanings(map).includes('period');
  const join = (meaning: typeof low) =>
    `LEFT JOIN ${toTable(meaning)} ON ${toTable(meaning)}.reading = texts.reading
      AND ${toTable(meaning)}.text = texts.${toTextColumn(meaning)}`;
  const stated = has ? `, ${toTable('period')}.value` : '';
  const rows = await readRows<{ period: Period; n: number }>(
    connection,
    `SELECT period, CAST(SUM(n) AS BIGINT) AS n
    FROM (
      SELECT COALESCE(${toTable(low)}.period${stated}) AS period, n
      FROM texts ${join(low)} ${has ? join('period') : ''}
      WHERE ${toTable(low)}.low IS NOT NULL
    )
    WHERE period <> '${map.period}' GROUP BY period ORDER BY period`,
  );
  return new Map(rows.map(({ period, n }) => [period, n]));
}

/** The number of rows in the survey, each as often as it is read. */
export function countAll({ kept, otherTitles, aside, refused }: RowCounts): number {
  return [...kept.values(), otherTitles, ...aside.values(), ...refused.values()].reduce(
    (sum, n) => sum + n,
    0,
  );
}

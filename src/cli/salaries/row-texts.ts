// SPDX-License-Identifier: MIT
import type { DuckDBConnection } from '@duckdb/node-api';
import type { FileSource } from './file-source.js';
import { findColumn } from './file-source.js';
import type { Columns, Meaning, SurveyMap } from './read-map.js';
import { getRowKind } from './read-map.js';
import { quoteText } from './sql-text.js';
import type { SurveyFile } from './survey-file.js';

/** The meanings of columns whose values are amounts. */
export const AMOUNTS = [
  ...['pay', 'low', 'high', 'range', 'nativePay', 'nativeLow', 'nativeHigh'],
] as readonly Meaning[];

/** What the map has columns for besides the title; each list of columns has the same. */
export function listMeanings({ columns }: SurveyMap): Meaning[] {
  const [first] = columns;
  return (Object.keys(first ?? {}) as Meaning[]).filter(
    (meaning) => meaning !== 'title' && first?.[meaning] !== undefined,
  );
}

/** The column in which the text of a meaning stands. */
export function toTextColumn(meaning: Meaning): string {
  return `text_of_${meaning.toLowerCase()}`;
}

/** Which rows have a position: none costs least, for then DuckDB reads in any order. */
export type Positions = 'none' | 'of the file';

/**
 * An SQL query of what stands in the rows of a file, before anything of it is read: a row for each row
 * and each list of columns of the map, whose number is `reading`. `title` has no blanks at its ends,
 * `aside` is true where the map's `where` leaves the row out, `alike` is the same in rows that are
 * equal in every column but those of pay.
 * @param limit How many rows of the file are read, its first; all when left out.
 * @throws {DatasetError} when a column of the map is missing or stands there twice.
 */
export function toTextsQuery(
  source: FileSource,
  map: SurveyMap,
  file: SurveyFile,
  positions: Positions,
  limit?: number,
): string {
  const find = (name: string) => findColumn(source, name, file);
  const conditions = Object.entries(map.where).map(
    ([name, values]) =>
      `${toCleanText(toText(find(name).sql))} IN (${values.map(quoteText).join(', ')})`,
  );
  const aside = conditions.length ? `NOT (${conditions.join(' AND ')})` : 'false';
  const readings = map.columns.map((columns, reading) => {
    const read = (meaning: Meaning) => {
      const { column, value = '' } = columns[meaning] ?? {};
      return column === undefined ? quoteText(value) : toText(find(column).sql);
    };
    const selected: Record<string, string> = {
      reading: String(reading),
      position: 'position',
      title: toCleanText(read('title')),
      aside,
      alike: getRowKind(map) === 'people' ? 'CAST(NULL AS UBIGINT)' : toAlike(source, map, find),
    };
    for (const meaning of listMeanings(map)) selected[toTextColumn(meaning)] = read(meaning);
    return `${toSelect(selected)} FROM numbered`;
  });
  const position = positions === 'none' ? 'CAST(NULL AS BIGINT)' : 'ROW_NUMBER() OVER ()';
  const rows = limit === undefined ? source.table : `(FROM ${source.table} LIMIT ${limit})`;
  return `WITH numbered AS (SELECT *, ${position} AS position FROM ${rows})
    ${readings.join(' UNION ALL ')}`;
}

/**
 * Makes the table `texts`, with the rows of a file that say the same put together: `n` of them. Of a
 * row whose title the map does not name, or that `where` leaves out, nothing but that is kept.
 */
export async function createTexts(
  connection: DuckDBConnection,
  map: SurveyMap,
  query: string,
): Promise<void> {
  const texts = listMeanings(map).map(toTextColumn);
  const kept = texts.map(
    (name) => `CASE WHEN titles.role IS NOT NULL AND NOT aside THEN ${name} END AS ${name}`,
  );
  await connection.run(`CREATE TEMP TABLE texts AS
    SELECT *, CAST(COUNT(*) AS BIGINT) AS n, CAST(NULL AS UBIGINT) AS alike,
      CAST(NULL AS BIGINT) AS position
    FROM (
      SELECT ${[
        'reading',
        'file_texts.title',
        'titles.role',
        'CASE WHEN titles.role IS NOT NULL THEN aside END AS aside',
        ...kept,
      ].join(', ')}
      FROM (${query}) AS file_texts LEFT JOIN titles ON titles.title = file_texts.title
    )
    GROUP BY ALL`);
}

/** Rows of runs.sql: alike where title, level, country and year are. Others may go with the pay. */
export function toRunsQuery(
  source: FileSource,
  { columns: [columns] }: SurveyMap,
  file: SurveyFile,
  limit: number,
): string {
  const places = (['title', 'level', 'country', 'year'] as const).flatMap(
    (meaning) => columns?.[meaning]?.column ?? [],
  );
  const alike = toHash(places.map((name) => findColumn(source, name, file).sql));
  return `SELECT ROW_NUMBER() OVER () AS position, ${alike} AS alike
    FROM (FROM ${source.table} LIMIT ${limit})`;
}

function toAlike(
  source: FileSource,
  { columns }: SurveyMap,
  find: (name: string) => { readonly sql: string },
): string {
  const ofPay = columns.flatMap((each: Columns) =>
    [...AMOUNTS, 'weight' as const]
      .flatMap((meaning) => each[meaning]?.column ?? [])
      .map((name) => find(name).sql),
  );
  return toHash(source.columns.map(({ sql }) => sql).filter((sql) => !ofPay.includes(sql)));
}

/**
 * One number of 64 bits for many columns, the same where they are equal. That two rows of ten million
 * which stand beside one another get the same number and are not equal has a probability of 10^-12.
 */
function toHash(columns: readonly string[]): string {
  return `HASH(${columns.length ? columns.join(', ') : '0'})`;
}

function toText(column: string): string {
  return `COALESCE(CAST(${column} AS VARCHAR), '')`;
}

/** A text without blanks at its ends and with one where there are several, as cleanText() makes it. */
function toCleanText(text: string): string {
  return `CASE WHEN regexp_matches(${text}, '^\\s|\\s$|\\s\\s|[^ -~]')
    THEN trim(regexp_replace(${text}, '[\\s\\p{Z}\\x{200B}\\x{FEFF}]+', ' ', 'g'))
    ELSE ${text} END`;
}

export function toSelect(columns: Readonly<Record<string, string>>): string {
  return `SELECT ${Object.entries(columns)
    .map(([name, expression]) => `${expression} AS ${name}`)
    .join(', ')}`;
}

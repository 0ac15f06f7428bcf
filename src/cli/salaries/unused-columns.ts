// SPDX-License-Identifier: MIT
import type { DuckDBConnection } from '@duckdb/node-api';
import { cleanText, quoteValue } from '../../format/reading/clean-text.js';
import { readCurrency } from '../../format/reading/currencies.js';
import { readRows } from './duckdb.js';
import type { FileColumn } from './file-source.js';
import { openSource } from './file-source.js';
import { readPeriod } from '../../format/reading/periods.js';
import type { SurveyMap } from './read-map.js';
import { quoteName } from './sql-text.js';
import type { SurveyFile } from './survey-file.js';

/** How many rows of a file are looked at, its first. */
const ROWS = 10_000;

/** A column with more different values tells neither currencies nor periods. */
const MOST_VALUES = 40;

/** How many values a warning names. */
const NAMED = 4;

/**
 * Columns that the map does not name and that tell of amounts in several currencies, or for several
 * periods: every value of theirs is one, and there are two or more.
 * @returns a sentence for each.
 */
export async function findUnusedColumns(
  connection: DuckDBConnection,
  file: SurveyFile,
  map: SurveyMap,
): Promise<string[]> {
  const { table, columns } = await openSource(file, map.delimiter, connection);
  const used = new Set([
    ...map.columns.flatMap((each) =>
      Object.values(each).map((place) => cleanText(place?.column ?? '')),
    ),
    ...Object.keys(map.where).map(cleanText),
  ]);
  const unused = columns.filter(({ name, isNumber }) => !isNumber && !used.has(name));
  if (unused.length === 0) return [];
  const lists = unused.map(
    ({ sql }, index) =>
      `list(DISTINCT CAST(${sql} AS VARCHAR)) FILTER (length(CAST(${sql} AS VARCHAR)) < 30) AS ${quoteName(String(index))},
      COUNT(DISTINCT ${sql}) AS ${quoteName(`n${index}`)}`,
  );
  const [row] = await readRows<Record<string, unknown>>(
    connection,
    `SELECT ${lists.join(', ')} FROM (FROM ${table} LIMIT ${ROWS})`,
  );
  return unused.flatMap((column, index) => {
    const values = row?.[String(index)];
    const count = Number(row?.[`n${index}`]);
    if (!Array.isArray(values) || count < 2 || count > MOST_VALUES || values.length < count)
      return [];
    return describe(column, values.map(String).map(cleanText).filter(Boolean), map);
  });
}

function describe({ name }: FileColumn, values: readonly string[], map: SurveyMap): string[] {
  const list = () => values.toSorted().slice(0, NAMED).map(quoteValue).join(', ');
  const currencies = new Set(values.map((value) => readCurrency(value, map.currency)));
  if (currencies.size > 1 && !currencies.has(undefined) && !hasKey(map, 'currency')) {
    return [
      `column ${quoteValue(name)} has several currencies (${list()}), and the map says nothing of it: ` +
        `"currency" among its columns, or "where", tells which rows are in ${map.currency}.`,
    ];
  }
  const periods = new Set(values.map(readPeriod));
  if (periods.size > 1 && !periods.has(undefined) && !hasKey(map, 'period')) {
    return [
      `column ${quoteValue(name)} has several pay periods (${list()}), and the map says nothing of ` +
        `it: "period" among its columns, or "where", tells what the amounts are for.`,
    ];
  }
  return [];
}

/** Whether the map has a column that tells it, so that another one tells of something else. */
function hasKey({ columns }: SurveyMap, key: 'currency' | 'period'): boolean {
  return columns.some((each) => each[key] ?? (key === 'currency' && each.nativeCurrency));
}

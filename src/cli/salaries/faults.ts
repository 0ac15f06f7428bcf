// SPDX-License-Identifier: MIT
import type { DuckDBConnection } from '@duckdb/node-api';
import { formatNumber } from '../../format/intl.js';
import { quoteValue } from '../../format/reading/clean-text.js';
import { keepOrder, readRows, readSql } from './duckdb.js';
import { findLines } from './find-lines.js';
import type { Meaning, SurveyMap } from './read-map.js';
import { listMeanings, toTextColumn } from './row-texts.js';
import type { SurveyFile } from './survey-file.js';
import { getEnds, getNativeEnds, toSurveyQuery } from './survey-query.js';

/** What is wrong in a row whose job title the map names: see judged.sql and survey-query.ts. */
export type Fault =
  | ('level' | 'country' | 'year' | 'pay' | 'low' | 'high' | 'order' | 'native')
  | ('currency' | 'period' | 'weight' | 'apart');

/** Where the first row with a fault stands, and what it says there. */
export interface Example {
  readonly fault: Fault | 'other currency';
  /** Counted from 1 after the header. */
  readonly row: number;
  /** Counted from 1; undefined where the file has no lines. */
  readonly line: number | undefined;
  /** The values at fault. */
  readonly values: readonly string[];
}

/** Each fault, in words. */
export const FAULTS: Readonly<Record<Fault, string>> = {
  level: 'unknown level',
  country: 'unknown country',
  year: 'no year from 1900 to 2100',
  pay: 'pay is not a positive number',
  low: 'the low end is not a positive number',
  high: 'the high end is not a positive number',
  order: 'the low end is above the high end',
  native: 'no such pay in the currency of the advert',
  currency: 'unknown currency',
  period: 'unknown period of pay',
  apart: 'the high end is a hundred times the low end or more',
  weight: 'the weight is no whole number from 1',
};

/** How many rows of a file are looked at first. */
const FIRST_ROWS = 100_000;

const number = (value: number) => formatNumber(value, 'en');

/** A fault in words, with its first value and line. */
export function describeFault(fault: Fault, examples: readonly Example[]): string {
  return `${FAULTS[fault]}${describeExample(examples.find((one) => one.fault === fault))}`;
}

/** The first value of a fault and its line, as the end of a sentence. */
export function describeExample(example: Example | undefined): string {
  if (!example) return '';
  const values = example.values.map((value) => (value.trim() ? quoteValue(value) : 'nothing'));
  return `, the first ${describePlace(example)}: ${values.join(' and ')}`;
}

/** The line of a row, or its number where there are no lines. */
export function describePlace({ line, row }: Pick<Example, 'line' | 'row'>): string {
  return line === undefined ? `in row ${number(row)}` : `on line ${number(line)}`;
}

/**
 * Finds the first row of each fault, first among the first rows of the file: whatever is often at fault
 * is so there too, and the whole file takes long.
 * @param toTexts The query of row-texts.ts, with positions, for so many rows.
 */
export async function findExamples(
  connection: DuckDBConnection,
  file: SurveyFile,
  map: SurveyMap,
  faults: readonly Example['fault'][],
  toTexts: (limit?: number) => string,
): Promise<Example[]> {
  if (faults.length === 0) return [];
  const early = await findFirst(connection, file, map, faults, toTexts(FIRST_ROWS));
  const rest = faults.filter((fault) => !early.some((example) => example.fault === fault));
  if (rest.length === 0) return early;
  return [...early, ...(await findFirst(connection, file, map, rest, toTexts()))];
}

async function findFirst(
  connection: DuckDBConnection,
  file: SurveyFile,
  map: SurveyMap,
  faults: readonly Example['fault'][],
  texts: string,
): Promise<Example[]> {
  const count = map.columns.length;
  // A row of the file is read as many times as there are lists of columns: each has a position.
  const placed = `SELECT * REPLACE (position * ${count} + reading AS position), 1 AS n FROM (${texts})`;
  const found = await keepOrder(connection, true, async () =>
    readRows<{ fault: Example['fault']; position: number }>(
      connection,
      `WITH placed AS (${placed}), survey AS (${toSurveyQuery(map, 'placed')})
      SELECT reason AS fault, CAST(MIN(position) AS BIGINT) AS position
      FROM (${await readSql('judged.sql')})
      WHERE reason IN (${faults.map((fault) => `'${fault}'`).join(', ')})
      GROUP BY reason`,
    ),
  );
  if (found.length === 0) return [];
  const columns = listMeanings(map).map(toTextColumn);
  const rows = await keepOrder(connection, true, () =>
    readRows<Record<string, string> & { position: number }>(
      connection,
      `SELECT position, ${columns.join(', ')} FROM (${placed})
      WHERE position IN (${found.map(({ position }) => position).join(', ') || 'NULL'})`,
    ),
  );
  const lines = await findLines(
    file,
    found.map(({ position }) => Math.floor(position / count)),
  );
  return found.map(({ fault, position }) => {
    const texts = rows.find((row) => row.position === position);
    const row = Math.floor(position / count);
    const values = [...new Set(getMeanings(fault, map))].map(
      (meaning) => texts?.[toTextColumn(meaning)] ?? '',
    );
    return { fault, row, line: lines.get(row), values };
  });
}

/** What the values at fault mean. */
function getMeanings(fault: Example['fault'], map: SurveyMap): readonly Meaning[] {
  const [low, high] = getEnds(map);
  switch (fault) {
    case 'level':
    case 'country':
    case 'year':
    case 'currency':
    case 'period':
    case 'weight':
      return [fault];
    case 'low':
      return [low];
    case 'high':
      return [high];
    case 'native':
      return getNativeEnds(map);
    case 'other currency':
      return listMeanings(map).includes('currency') ? ['currency'] : [low, high];
    default:
      return [low, high];
  }
}

// SPDX-License-Identifier: MIT
import { DatasetError } from '../../dataset/error.js';
import { parseHeader } from '../salaries/csv-header.js';

/**
 * The columns of the tables of Occupational Employment and Wage Statistics, in which they are called
 * so.
 */
// prettier-ignore
const COLUMNS = [
  'year', 'occ_code', 'occ_title', 'tot_emp', 'emp_prse', 'mean_prse',
  'a_pct10', 'a_pct25', 'a_median', 'a_pct75', 'a_pct90',
] as const;

type Column = (typeof COLUMNS)[number];

/** What stands in place of a number that is not available. */
const NOT_AVAILABLE = '*';

/** What stands in place of a wage at or above the highest that is published. */
const TOP = '#';

/** A row of the statistics. */
export interface Statistics {
  /** The number of the line in the file, from 1 for the header. */
  readonly line: number;
  readonly get: (column: Column) => string;
}

/**
 * The rows of a file of statistics.
 * @param text CSV with a header.
 * @param file The name of the file, for messages.
 * @throws {DatasetError} when a column is missing or a row has another number of values.
 */
export function parseStatistics(text: string, file: string): Statistics[] {
  const lines = text.split(/\r?\n/);
  const names = parseHeader(lines[0] ?? '', ',').map((name) => name.toLowerCase());
  const missing = COLUMNS.find((column) => !names.includes(column));
  if (missing) throw new DatasetError('', `has no column "${missing}"`, file);
  const rows = lines.slice(1).flatMap((line, index) => {
    if (line === '') return [];
    const values = parseHeader(line, ',');
    const number = index + 2;
    if (values.length !== names.length) {
      const reason = `line ${number}: expected ${names.length} values, found ${values.length}`;
      throw new DatasetError('', reason, file);
    }
    return [{ line: number, get: (column: Column) => values[names.indexOf(column)] ?? '' }];
  });
  if (rows.length === 0) throw new DatasetError('', 'has no rows', file);
  return rows;
}

/**
 * A number of a row; undefined where it is not available.
 * @throws {DatasetError} when it is neither a number nor not available.
 */
export function readNumber(row: Statistics, column: Column, file: string): number | undefined {
  const text = row.get(column);
  if (text === NOT_AVAILABLE) return undefined;
  if (/^\d+(?:\.\d+)?$/.test(text)) return Number(text);
  throw new DatasetError('', describe(row, column, `a number or *, found "${text}"`), file);
}

/**
 * A wage of a row: an amount, at least the highest that is published, or undefined where it is not
 * available.
 * @param top The highest wage that is published of that year.
 * @throws {DatasetError} when it is none of these, or the highest wage is not known.
 */
export function readWage(
  row: Statistics,
  column: Column,
  top: number | undefined,
  file: string,
): number | { orMore: number } | undefined {
  if (row.get(column) !== TOP) return readNumber(row, column, file);
  if (top !== undefined) return { orMore: top };
  const reason = `a number, for the map has no "top" of ${row.get('year')}, found "${TOP}"`;
  throw new DatasetError('', describe(row, column, reason), file);
}

/** Where something else was expected than what stands there. */
export function describe({ line }: Statistics, column: Column, expected: string): string {
  return `line ${line}, column "${column}": expected ${expected}`;
}

// SPDX-License-Identifier: MIT
//
// A table of pay: a row for each role, or for each level, country or year of it.
import { MAXIMUM_ITEMS } from '../dataset/schema/limits.js';
import type { Estimate } from '../dataset/schema/schema.js';
import { formatMoney, formatNumber } from '../format/intl.js';
import { foldText } from '../format/reading/clean-text.js';
import { readCountry } from '../format/reading/countries.js';
import { readYear } from '../format/reading/read-year.js';
import type { SourceList } from './citations.js';
import { toCitation } from './citations.js';
import type { Cell, Grid, Row } from './grid.js';
import type { ColumnKind } from './heads.js';
import { toColumnKind } from './heads.js';
import { toPlainText } from './passage.js';
import { refuse } from './place.js';
import { isEmpty } from './points.js';
import type { NumberLanguage, PayAmount, Reading, Surroundings } from './written-pay.js';
import {
  isPlausible,
  quoteCell,
  readAmount,
  readCount,
  readRange,
  toSurroundings,
} from './written-pay.js';

/** The pay of a role in a row of the table. */
export interface PayRow {
  readonly role: string;
  /** Undefined where the row has no pay. */
  readonly estimate: Estimate | undefined;
}

/** How a table of pay is read. */
export interface PayOptions {
  readonly language: NumberLanguage;
  readonly definition: Estimate['definition'];
  /** Takes the sources that the rows name. */
  readonly sources: SourceList;
  /** The id of the source of rows that name none. */
  readonly source: () => string;
  /** What links of the page are relative to. */
  readonly base: string;
}

/** A column, what it has, and what captions and its heads say of the pay in it. */
interface Column {
  readonly index: number;
  readonly head: string;
  readonly around: Surroundings;
}

type Columns = Readonly<Partial<Record<ColumnKind, Column>>>;

/**
 * Reads a table of pay.
 * @throws {DatasetError} naming row and column.
 */
export function readPay(grid: Grid, options: PayOptions): PayRow[] {
  const { columns, unknown } = findColumns(grid);
  const seen = new Set<string>();
  const rows = grid.body
    .filter(({ cells }) => !cells.every(isEmpty))
    .map((row) => {
      const read = readRow(row, columns, options);
      const { role, estimate } = read;
      const key = [foldText(role), estimate?.group, estimate?.country].join('|');
      if (estimate && seen.has(key)) {
        const other = unknown.length
          ? `, and no head that is known tells the rows apart; not known: ${unknown.map(quoteCell).join(', ')}`
          : '';
        refuse(row, columns.role?.head, `${quoteCell(role)} stands here twice${other}`);
      }
      seen.add(key);
      return read;
    });
  const [head = { number: 1, cells: [] }] = grid.heads.slice(-1);
  if (!rows.length) refuse(head, undefined, 'expected rows below it, one for each role');
  if (rows.length > MAXIMUM_ITEMS)
    refuse(head, undefined, `expected at most ${MAXIMUM_ITEMS} rows`);
  return rows;
}

function findColumns({ heads, captions }: Grid): { columns: Columns; unknown: string[] } {
  const [last = { number: 1, cells: [] }] = heads.slice(-1);
  const columns: Partial<Record<ColumnKind, Column>> = {};
  const unknown: string[] = [];
  const captionTexts = captions.map(({ text }) => text);
  last.cells.forEach((_, index) => {
    const all = [...new Set(heads.map(({ cells }) => cells[index]))].flatMap((cell) =>
      cell && !isEmpty(cell) ? [toPlainText(cell.text)] : [],
    );
    const head = all.at(-1) ?? '';
    const kind = toColumnKind(head);
    const column = { index, head, around: toSurroundings([...all, ...captionTexts]) };
    if (!kind) {
      if (index) unknown.push(head);
      // The head above the roles may say anything, or nothing.
      else columns.role = column;
    } else if (columns[kind] && index) {
      refuse(last, head, `a column for the same, ${quoteCell(columns[kind].head)}, stands before`);
    } else columns[kind] = column;
  });
  if (!columns.role) refuse(last, undefined, 'expected a column for the roles, such as "Role"');
  if (!columns.range && !(columns.low && columns.high)) {
    const found = last.cells.map((cell) => quoteCell(cell?.text ?? '')).join(', ');
    refuse(
      last,
      undefined,
      `expected columns for both ends of pay, such as "Low" and "High", or one of ranges, such as "Range"; found ${found}`,
    );
  }
  return { columns, unknown };
}

function readRow(row: Row, columns: Columns, options: PayOptions): PayRow {
  const { language, definition, sources, source, base } = options;
  const cellOf = ({ index }: Column) => row.cells[index];
  const role = toPlainText(textOf(columns.role && cellOf(columns.role)));
  if (!role) refuse(row, columns.role?.head, 'expected the name of a role');
  const ends = readEnds(row, columns, language);
  if (!ends) return { role, estimate: undefined };
  const [low, high] = ends;
  const read = <Value>(
    kind: ColumnKind,
    take: (text: string) => Value | undefined,
    expected: string,
  ): Value | undefined => {
    const column = columns[kind];
    const cell = column && cellOf(column);
    if (!column || isEmpty(cell)) return undefined;
    const text = toPlainText(textOf(cell));
    const refusal = () =>
      refuse(row, column.head, `expected ${expected}, found ${quoteCell(text)}`);
    return take(text) ?? refusal();
  };
  const median = readMedian(row, columns.median, ends, language);
  const n = read('n', (text) => readCount(text, language), 'a whole number');
  const country = read('country', readCountry, 'a country, such as Germany or DE');
  const year = read('year', (text) => readYear(text), 'a year such as 2025');
  const level = read('level', (text) => text, 'a level');
  const sourceCell = columns.source && cellOf(columns.source);
  const group = [level, year].filter((part) => part !== undefined).join(', ');
  return {
    role,
    estimate: {
      ...{ low: low.amount, high: high.amount, currency: low.currency, period: low.period },
      definition,
      source:
        sourceCell && !isEmpty(sourceCell) ? sources.add(toCitation(sourceCell, base)) : source(),
      ...(country && { country }),
      ...(group && { group }),
      ...(median !== undefined && { median }),
      ...(n !== undefined && { n }),
      ...listExtra(columns, { median, n }, low.currency, language.locale),
    },
  };
}

/** Both ends of pay; undefined where the row has none. */
function readEnds(
  row: Row,
  { low, high, range }: Columns,
  language: NumberLanguage,
): readonly [PayAmount, PayAmount] | undefined {
  if (low && high) {
    const cells = [row.cells[low.index], row.cells[high.index]];
    if (cells.every(isEmpty)) return undefined;
    const [first, last] = [low, high].map((column) =>
      take(row, column, readAmount(textOf(row.cells[column.index]), column.around, language)),
    );
    if (!first || !last) return undefined;
    checkTerms(row, high, first, last);
    if (!isPlausible(first, last)) {
      refuse(
        row,
        high.head,
        `expected an amount that is not below ${quoteCell(low.head)}, and not a hundred times of it, found ${quoteCell(textOf(row.cells[high.index]))}`,
      );
    }
    return [first, last];
  }
  if (!range || isEmpty(row.cells[range.index])) return undefined;
  return take(row, range, readRange(textOf(row.cells[range.index]), range.around, language));
}

function readMedian(
  row: Row,
  column: Column | undefined,
  [low, high]: readonly [PayAmount, PayAmount],
  language: NumberLanguage,
): number | undefined {
  const cell = column && row.cells[column.index];
  if (!column || isEmpty(cell)) return undefined;
  const median = take(row, column, readAmount(textOf(cell), column.around, language));
  checkTerms(row, column, low, median);
  if (median.amount < low.amount || median.amount > high.amount) {
    refuse(
      row,
      column.head,
      `expected an amount between both ends, found ${quoteCell(textOf(cell))}`,
    );
  }
  return median.amount;
}

/** Two amounts of a row are in one currency and for one period. */
function checkTerms(row: Row, column: Column, one: PayAmount, other: PayAmount): void {
  for (const term of ['currency', 'period'] as const) {
    if (one[term] !== other[term]) {
      refuse(
        row,
        column.head,
        `expected ${one[term]} as in the rest of the row, found ${other[term]}`,
      );
    }
  }
}

/** Median and count as texts under the heads that they have in the table. */
function listExtra(
  columns: Columns,
  values: Readonly<Record<'median' | 'n', number | undefined>>,
  currency: string,
  locale: string,
): Pick<Estimate, 'extra'> {
  const extra = (['median', 'n'] as const).flatMap((kind) => {
    const { head } = columns[kind] ?? {};
    if (head === undefined) return [];
    const value = values[kind];
    if (value === undefined) return [[head, ''] as const];
    return [
      [
        head,
        kind === 'n' ? formatNumber(value, locale) : formatMoney(value, currency, locale),
      ] as const,
    ];
  });
  return extra.length ? { extra } : {};
}

function take<Value>(row: Row, { head }: Column, reading: Reading<Value>): Value {
  return 'value' in reading ? reading.value : refuse(row, head, reading.refused);
}

function textOf(cell: Cell | undefined): string {
  return cell?.text ?? '';
}

// SPDX-License-Identifier: MIT
//
// An HTML table as rows and columns: merged cells stand in each place that they cover.
import { DatasetError } from '../dataset/error.js';
import type { Passage } from './passage.js';
import { readPassage } from './passage.js';

/** A cell of a grid. The places that a merged cell covers have the same object. */
export interface Cell extends Passage {
  /** Whether it covers several columns. */
  readonly wide: boolean;
}

/** A row, and which it is of the table, from 1 on, for messages. */
export interface Row {
  readonly number: number;
  /** A cell for each column; undefined where the row ends before. */
  readonly cells: readonly (Cell | undefined)[];
}

/** A table in rows and columns. */
export interface Grid {
  /** The rows that name the columns, one at least. */
  readonly heads: readonly Row[];
  readonly body: readonly Row[];
  readonly foot: readonly Row[];
  /** The caption of the table, and that of the figure it is in. */
  readonly captions: readonly Passage[];
}

/** As browsers do, for a table that says it covers millions. */
const MAXIMUM_SPAN = 1000;

/** How many places a table may have: beyond, it is no table for readers. */
const MAXIMUM_PLACES = 50_000;

/** Where a row stands. */
type Group = 'body' | 'foot' | 'head';

/**
 * The rows and columns of a table.
 * @throws {DatasetError} for a table in a table, and for one that is empty or too large.
 */
export function readGrid(table: Element): Grid {
  const rows = [...table.querySelectorAll('tr')].sort((a, b) => rank(a) - rank(b));
  const groups: Record<Group, Row[]> = { head: [], body: [], foot: [] };
  let covered: (Covered | undefined)[] = [];
  let places = 0;
  rows.forEach((row, index) => {
    const number = index + 1;
    // No cell reaches from one part of a table into another.
    if (row.parentElement !== rows[index - 1]?.parentElement) covered = [];
    const cells: (Cell | undefined)[] = covered.map((cell) => cell?.cell);
    covered = covered.map(
      (cell) => cell && (cell.rows > 1 ? { ...cell, rows: cell.rows - 1 } : undefined),
    );
    let column = 0;
    for (const element of row.children) {
      if (!isCell(element)) continue;
      while (cells[column]) column += 1;
      if (element.querySelector('table')) {
        throw new DatasetError(
          `row ${number}, column ${column + 1}`,
          'a table stands in the cell: expected text',
        );
      }
      const columns = toSpan(element, 'colspan');
      const cell: Cell = { ...readPassage(element), wide: columns > 1 };
      // None stands for all rows that follow.
      const rowspan = toSpan(element, 'rowspan') || Infinity;
      for (let end = column + columns; column < end; column += 1) {
        cells[column] = cell;
        covered[column] = rowspan > 1 ? { cell, rows: rowspan - 1 } : undefined;
      }
      places += columns;
      if (places > MAXIMUM_PLACES)
        throw new DatasetError(`row ${number}`, 'the table is too large');
    }
    places += cells.length;
    groups[groupOf(row)].push({ number, cells: [...cells] });
  });
  // Without a part for them the first row names the columns.
  const { head, body, foot } = groups;
  const heads = head.length ? head : body.splice(0, 1);
  if (!heads.length) throw new DatasetError('', 'the table has no rows');
  const captions = [
    table.querySelector('caption'),
    table.closest('figure')?.querySelector('figcaption'),
  ].flatMap((caption) => (caption ? [readPassage(caption)] : []));
  return { heads, body, foot, captions };
}

/** A cell that covers rows which are to come, and how many. */
interface Covered {
  readonly cell: Cell;
  readonly rows: number;
}

const RANKS: Readonly<Record<Group, number>> = { head: 0, body: 1, foot: 2 };

function rank(row: Element): number {
  return RANKS[groupOf(row)];
}

function groupOf(row: Element): Group {
  const { localName = '' } = row.parentElement ?? {};
  if (localName === 'thead') return 'head';
  return localName === 'tfoot' ? 'foot' : 'body';
}

function isCell({ localName }: Element): boolean {
  return localName === 'td' || localName === 'th';
}

/** How many columns or rows a cell covers; 0 rows stand for all that follow. */
function toSpan(cell: Element, name: 'colspan' | 'rowspan'): number {
  const span = Number.parseInt(cell.getAttribute(name) ?? '1', 10);
  if (name === 'rowspan' && span === 0) return 0;
  return span > 0 ? Math.min(span, MAXIMUM_SPAN) : 1;
}

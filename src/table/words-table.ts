// SPDX-License-Identifier: MIT
//
// A table of words: roles as heads of columns, aspects as heads of rows, points in the cells.
import { MAXIMUM_ASPECTS, MAXIMUM_TEXT } from '../dataset/schema/limits.js';
import { foldText } from '../format/reading/clean-text.js';
import type { Cell, Grid, Row } from './grid.js';
import { toPlainText } from './passage.js';
import { refuse } from './place.js';
import { isEmpty, listPoints } from './points.js';

/** A role of a table of words. */
export interface WordsRole {
  readonly name: string;
  /** What its head says behind the name, in a line of its own. */
  readonly summary: string;
}

/** An aspect of a table of words. */
export interface WordsAspect {
  readonly label: string;
  /** The points of each role, in the order of the roles. */
  readonly points: readonly (readonly string[])[];
}

/** What a table of words says. */
export interface WordsTable {
  readonly roles: readonly WordsRole[];
  readonly aspects: readonly WordsAspect[];
}

/**
 * Reads a table of words.
 * @throws {DatasetError} naming row and column.
 */
export function readWords({ heads, body }: Grid): WordsTable {
  const [head = { number: 1, cells: [] }] = heads.slice(-1);
  const roles = readRoles(head);
  const aspects = new Map<string, { label: string; points: string[][] }>();
  for (const row of body) {
    const [first, ...cells] = row.cells;
    if (row.cells.every(isEmpty)) continue;
    const label = toPlainText(first?.text ?? '');
    if (isEmpty(first)) refuse(row, undefined, 'expected the name of an aspect in the first cell');
    if (cells.some((cell) => cell === first)) {
      refuse(
        row,
        undefined,
        `the cell ${JSON.stringify(label)} covers the whole row: expected an aspect and a cell for each role`,
      );
    }
    if (cells.length > roles.length) {
      refuse(row, String(roles.length + 2), 'this column has no role in its head');
    }
    const key = foldText(label) || label;
    const aspect = aspects.get(key) ?? { label, points: roles.map(() => []) };
    aspects.set(key, aspect);
    roles.forEach(({ name }, role) => {
      const list = aspect.points[role];
      for (const point of readPoints(cells[role], row, name)) {
        if (!list?.includes(point)) list?.push(point);
      }
    });
  }
  if (!aspects.size) refuse(head, undefined, 'expected rows below it, one for each aspect');
  if (aspects.size > MAXIMUM_ASPECTS) {
    refuse(head, undefined, `expected at most ${MAXIMUM_ASPECTS} aspects`);
  }
  return { roles, aspects: [...aspects.values()] };
}

function readRoles(head: Row): WordsRole[] {
  const [corner, ...cells] = head.cells;
  const names = new Set<string>();
  const roles = cells.map((cell, index): WordsRole => {
    const column = String(index + 2);
    if (isEmpty(cell) || !cell) return refuse(head, column, 'expected the name of a role');
    if (cell.wide || cell === corner) {
      refuse(head, cell.text, 'this head covers several columns: expected one role in each');
    }
    const [name = '', ...rest] = cell.lines.map(toPlainText);
    if (names.has(foldText(name))) refuse(head, name, 'this role stands here twice');
    names.add(foldText(name));
    return { name, summary: rest.join(' ') };
  });
  if (roles.length < 2) {
    refuse(
      head,
      undefined,
      'expected at least two roles as heads of columns, behind that of the aspects',
    );
  }
  return roles;
}

function readPoints(cell: Cell | undefined, row: Row, role: string): string[] {
  const points = listPoints(cell);
  if (points.some(({ length }) => length > MAXIMUM_TEXT)) {
    refuse(row, role, `expected at most ${MAXIMUM_TEXT} characters in a point`);
  }
  return points;
}

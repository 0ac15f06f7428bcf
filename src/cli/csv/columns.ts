// SPDX-License-Identifier: MIT
//
// A catalogue as one table: each row is of a kind, and says what it is of and what it says in columns of their own, so
// that a person can sort, filter and correct it in any spreadsheet.

import { PERCENTILES } from '../../dataset/schema/salary-schema.js';

/**
 * What a cell holds: a text; several texts, each on a line of its own; ids in one line; a number; or `yes`.
 */
export type CellType = 'text' | 'lines' | 'ids' | 'number' | 'flag';

/** A column: its name, and what its cells hold. */
export type Column = readonly [name: string, type: CellType];

const texts = (names: string): Column[] => names.split(' ').map((name) => [name, 'text']);

const numbers = (names: readonly string[]): Column[] => names.map((name) => [name, 'number']);

/** Both ends of an interval, which is a list of two in the data. */
const toEnds = (name: string) => [`${name}.low`, `${name}.high`];

/** What a row is of: a role, or two for a pair. */
const OF: Column = ['roles', 'ids'];

const PAY = texts('currency period definition source');

const CELL = [...texts('level country'), ...numbers(['year'])];

const WITHHELD: Column = ['withheld', 'flag'];

/**
 * The columns of each kind of row, in the order in which the table has them. A name with a dot is that of a value
 * within another.
 */
export const KINDS: Readonly<Record<string, readonly Column[]>> = {
  catalogue: [...numbers(['version']), ...texts('updated language author disclaimer')],
  source: [
    ...texts('id title url licence date attribution note'),
    ...numbers(['rows']),
    ...texts('sha256'),
  ],
  aspect: texts('id label heading part'),
  role: [
    OF,
    ...numbers(['version']),
    ...texts('name plural summary source'),
    ['sources', 'ids'],
    ['fit', 'lines'],
  ],
  pair: [OF, ...numbers(['version']), ...texts('summary')],
  words: [OF, ...texts('aspect'), ['points', 'lines'], ...texts('text')],
  estimate: [OF, ...texts('country'), ...numbers(['low', 'high']), ...PAY],
  adverts: [
    ...[OF, ...CELL],
    ...numbers(['adverts', 'distinct']),
    WITHHELD,
    ...numbers(['low', 'mid', 'high'].flatMap((end) => PERCENTILES.map((one) => `${end}.${one}`))),
    ...numbers(toEnds('midInterval')),
    ...PAY,
  ],
  survey: [
    ...[OF, ...CELL],
    ...numbers(['n']),
    WITHHELD,
    ...numbers([...PERCENTILES, ...toEnds('medianInterval')]),
    ...PAY,
  ],
  official: [
    OF,
    ...texts('code title classification mapping country'),
    ...numbers(['year', 'employment', 'employmentStandardError', 'meanStandardError']),
    ...numbers(PERCENTILES.flatMap((one) => [one, `${one}.orMore`])),
    ...PAY,
  ],
};

/** The columns of all kinds, each once; `kind` is before them. */
export const COLUMNS: ReadonlyMap<string, CellType> = new Map(Object.values(KINDS).flat());

/** The lists of a role's pay in the data, by the kind of their rows. */
export const PAY_KINDS: Readonly<Record<string, string>> = {
  estimate: 'estimates',
  adverts: 'adverts',
  survey: 'survey',
  official: 'official',
};

/** Whether a name is that of an interval, whose ends are a list. */
export const isInterval = (name: string): boolean => name.endsWith('Interval');

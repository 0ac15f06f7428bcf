// SPDX-License-Identifier: MIT
import { DatasetError } from '../../dataset/error.js';
import type { Pair, Role } from '../../dataset/schema/schema.js';
import type { Directory } from '../load-directory.js';
import type { CellType } from './columns.js';
import { COLUMNS, isInterval, KINDS, PAY_KINDS } from './columns.js';
import { guardText } from './formulas.js';

/** A cell of the table: a number is written without quotes. */
type Cell = string | number;

type Row = ReadonlyMap<string, Cell>;

/**
 * A catalogue with all of its roles and pairs as a table, whose first row is the names of the columns. Columns that
 * nothing is in are left out. The links to JSON Schemas are not in it, since they are of the files.
 * @throws {DatasetError} for data that the table has no column for.
 */
export function toTable({ catalogue, roles, pairs }: Directory): Cell[][] {
  const { aspects, sources, version, updated, language, author, disclaimer } = catalogue;
  const rows = [
    toRow('catalogue', { version, updated, language, author, disclaimer }),
    ...sources.map((source) => toRow('source', source)),
    ...aspects.map((aspect) => toRow('aspect', aspect)),
    ...roles.flatMap(toRoleRows),
    ...pairs.flatMap(toPairRows),
  ];
  const used = [...COLUMNS.keys()].filter((name) => rows.some((row) => row.has(name)));
  const names = ['kind', ...used];
  return [names, ...rows.map((row) => names.map((name) => row.get(name) ?? ''))];
}

function toRoleRows({ $schema: _, id, aspects, salary, ...role }: Role): Row[] {
  const of = { roles: [id] };
  return [
    toRow('role', { ...of, ...role }),
    ...toWordRows(of, aspects),
    ...Object.entries(PAY_KINDS).flatMap(([kind, key]) =>
      ((Reflect.get(salary ?? {}, key) as object[] | undefined) ?? []).map((cell) =>
        toRow(kind, { ...of, ...cell }),
      ),
    ),
  ];
}

function toPairRows({ $schema: _, roles, aspects, ...pair }: Pair): Row[] {
  return [toRow('pair', { roles, ...pair }), ...toWordRows({ roles }, aspects)];
}

function toWordRows(of: { readonly roles: readonly string[] }, aspects: Role['aspects']): Row[] {
  return Object.entries(aspects).map(([aspect, words]) =>
    toRow('words', { ...of, aspect, ...words }),
  );
}

function toRow(kind: string, item: object): Row {
  const columns = new Map(KINDS[kind]);
  const row = new Map<string, Cell>([['kind', kind]]);
  for (const [name, value] of flatten(item)) {
    const type = columns.get(name);
    if (!type) throw new DatasetError(name, `there is no column for it in a row of ${kind}`);
    row.set(name, toCell(value, type));
  }
  return row;
}

/** The values of an object by the names of their columns; lists of texts in one piece. */
function* flatten(item: object, prefix = ''): Generator<readonly [string, unknown]> {
  for (const [key, value] of Object.entries(item)) {
    const name = prefix + key;
    if (value === undefined) continue;
    if (isInterval(name)) {
      const [low, high] = value as readonly [number, number];
      yield* [[`${name}.low`, low] as const, [`${name}.high`, high] as const];
    } else if (typeof value === 'object' && !Array.isArray(value)) {
      yield* flatten(value as object, `${name}.`);
    } else yield [name, value];
  }
}

function toCell(value: unknown, type: CellType): Cell {
  if (type === 'number') return value as number;
  if (type === 'flag') return 'yes';
  if (type === 'ids') return (value as readonly string[]).join(' ');
  // No text has a line end in it.
  return type === 'lines'
    ? (value as readonly string[]).map(guardText).join('\n')
    : guardText(value as string);
}

// SPDX-License-Identifier: MIT
import { DatasetError } from '../../dataset/error.js';
import { parseCatalogue } from '../../dataset/parse.js';
import type { Catalogue } from '../../dataset/schema/schema.js';
import type { CellType } from './columns.js';
import { COLUMNS, isInterval, KINDS, PAY_KINDS } from './columns.js';
import { unguardText } from './formulas.js';

type Values = Record<string, unknown>;

/** A role or a pair, as far as it has been read. */
interface Entry extends Values {
  readonly aspects: Record<string, Values>;
}

const NUMBER = /^\d+(?:\.\d+)?(?:e[+-]?\d+)?$/i;

/** As a spreadsheet writes it whose decimal sign is the comma; three digits after one are thousands elsewhere. */
const WITH_COMMA = /^\d+,(?!\d{3}$)\d+$/;

/**
 * Makes a catalogue of a table, whose first row is the names of the columns.
 * @throws {DatasetError} naming row and column of what is wrong, counted as a spreadsheet does.
 */
export function fromTable(table: readonly (readonly string[])[]): Catalogue {
  const [names = [], ...rows] = table;
  checkNames(names);
  const reader = new TableReader();
  rows.forEach((cells, index) => {
    if (cells.some((cell) => cell.trim())) reader.read(names, cells, index + 2);
  });
  return reader.finish();
}

function checkNames(names: readonly string[]): void {
  if (names[0] !== 'kind') throw fault(1, names[0] ?? '', 'expected the column kind first');
  names.slice(1).forEach((name, index) => {
    if (!COLUMNS.has(name)) {
      throw fault(
        1,
        name,
        `there is no such column: expected one of ${[...COLUMNS.keys()].join(', ')}`,
      );
    }
    if (names.indexOf(name) <= index) throw fault(1, name, 'this column stands here twice');
  });
}

/** Puts the rows of a table where they stand in a catalogue, and remembers which is where. */
class TableReader {
  readonly #catalogue: Values = { aspects: [], sources: [], roles: [], pairs: [] };
  /** Roles and pairs by their ids, with their places. */
  readonly #entries = new Map<string, { readonly entry: Entry; readonly place: string }>();
  /** The rows by the places of what they say. */
  readonly #rows = new Map<string, number>();

  read(names: readonly string[], cells: readonly string[], row: number): void {
    const kind = (cells[0] ?? '').trim();
    const columns = KINDS[kind];
    if (!columns) {
      throw fault(row, 'kind', `expected one of ${Object.keys(KINDS).join(', ')}, not "${kind}"`);
    }
    if (cells.slice(names.length).some((cell) => cell.trim())) {
      throw fault(row, '', 'has more cells than there are columns');
    }
    const known = new Set(columns.map(([name]) => name));
    const values: Values = {};
    names.forEach((name, index) => {
      const cell = (cells[index] ?? '').trim();
      if (!cell || !index) return;
      if (!known.has(name)) throw fault(row, name, `expected nothing in a row of ${kind}`);
      put(values, name, readCell(cell, COLUMNS.get(name) ?? 'text', row, name), row);
    });
    this.#put(kind, values, row);
  }

  finish(): Catalogue {
    try {
      return parseCatalogue(this.#catalogue);
    } catch (error) {
      throw error instanceof DatasetError ? this.#toTableError(error) : error;
    }
  }

  #put(kind: string, values: Values, row: number): void {
    if (kind === 'catalogue') {
      if (this.#rows.has('')) throw fault(row, 'kind', 'the catalogue stands here twice');
      Object.assign(this.#catalogue, { version: 1, ...values });
      this.#rows.set('', row);
    } else if (kind === 'source' || kind === 'aspect') {
      this.#add(`${kind}s`, values, row);
    } else this.#putOf(kind, values, row);
  }

  /** Puts what a row says of a role, or of two. */
  #putOf(kind: string, { roles, ...values }: Values, row: number): void {
    const ids = (roles as string[] | undefined) ?? [];
    const isPair = ids.length === 2;
    if (kind === 'role' ? ids.length !== 1 : kind === 'pair' ? !isPair : !ids.length) {
      throw fault(row, 'roles', `expected the id of ${kind === 'pair' ? 'two roles' : 'a role'}`);
    }
    const key = [...ids].sort().join(' ');
    if (kind === 'role' || kind === 'pair') {
      if (this.#entries.has(key)) throw fault(row, 'roles', `this ${kind} stands here twice`);
      const own = isPair ? { roles: ids } : { id: ids[0] };
      const entry: Entry = { version: 1, ...own, ...values, aspects: {} };
      this.#entries.set(key, { entry, place: this.#add(`${kind}s`, entry, row) });
      return;
    }
    const known = this.#entries.get(key);
    if (!known) {
      throw fault(
        row,
        'roles',
        `expected a row of ${isPair ? 'pair' : 'role'} "${key}" above this one`,
      );
    }
    const { entry, place } = known;
    if (kind === 'words') this.#putWords(known, values, row);
    else if (isPair) throw fault(row, 'roles', 'expected the id of one role');
    else {
      const name = PAY_KINDS[kind] ?? kind;
      const salary = (entry.salary ??= {}) as Record<string, unknown[]>;
      const list = (salary[name] ??= []);
      this.#rows.set(`${place}.salary.${name}[${list.length}]`, row);
      list.push(values);
    }
  }

  #putWords(
    { entry, place }: { readonly entry: Entry; readonly place: string },
    { aspect, ...words }: Values,
    row: number,
  ): void {
    if (typeof aspect !== 'string') throw fault(row, 'aspect', 'expected the id of an aspect');
    if (Object.hasOwn(entry.aspects, aspect)) {
      throw fault(row, 'aspect', 'this aspect stands here twice');
    }
    // An id such as "constructor" is as good as any other.
    Object.defineProperty(entry.aspects, aspect, {
      ...{ value: words, enumerable: true, configurable: true, writable: true },
    });
    this.#rows.set(`${place}.aspects.${aspect}`, row);
  }

  /** Adds to a list of the catalogue, and returns the place of what was added. */
  #add(list: string, item: Values, row: number): string {
    const items = this.#catalogue[list] as Values[];
    const place = `${list}[${items.length}]`;
    items.push(item);
    this.#rows.set(place, row);
    return place;
  }

  /** An error that names a place in the catalogue as one that names row and column. */
  #toTableError({ path, reason }: DatasetError): DatasetError {
    const [place, row] =
      [...this.#rows]
        .filter(([place]) => !place || path === place || path.startsWith(`${place}.`))
        .sort(([one], [other]) => other.length - one.length)[0] ?? [];
    if (row === undefined) return new DatasetError(path, reason);
    const rest = path.slice(place ? place.length + 1 : 0);
    const list = rest.replace(/\[\d+\]$/, '');
    const end = rest.endsWith('[0]') ? '.low' : '.high';
    const column = isInterval(list) && list !== rest ? list + end : list;
    const ofPlace = place?.includes('.aspects.') ? 'aspect' : '';
    return fault(
      row,
      place?.startsWith('roles') && column === 'id' ? 'roles' : column || ofPlace,
      reason,
    );
  }
}

function readCell(cell: string, type: CellType, row: number, column: string): unknown {
  if (type === 'ids') return cell.split(/[\s,]+/);
  if (type === 'flag') {
    if (!/^(?:yes|true)$/i.test(cell)) throw fault(row, column, 'expected yes or nothing');
    return true;
  }
  if (type === 'number') {
    if (!NUMBER.test(cell) && !WITH_COMMA.test(cell)) {
      const example = 'expected a number such as 1234.5, without signs between thousands';
      throw fault(row, column, example);
    }
    return Number(cell.replace(',', '.'));
  }
  if (type === 'text') return unguardText(cell);
  const lines = cell.split(/[\r\n]+/).map((line) => line.trim());
  return lines.filter(Boolean).map(unguardText);
}

/** Puts a value where the name of its column says. */
function put(values: Values, name: string, value: unknown, row: number): void {
  const [first = '', second] = name.split('.');
  if (second === undefined) values[first] = value;
  else if (isInterval(first)) {
    const ends = (values[first] ??= []) as unknown[];
    ends[second === 'low' ? 0 : 1] = value;
  } else if (typeof values[first] === 'number') {
    throw fault(row, name, `expected nothing beside ${first}`);
  } else ((values[first] ??= {}) as Values)[second] = value;
}

function fault(row: number, column: string, reason: string): DatasetError {
  return new DatasetError(column ? `row ${row}, column ${column}` : `row ${row}`, reason);
}

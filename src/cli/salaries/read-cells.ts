// SPDX-License-Identifier: MIT
import type { DuckDBConnection } from '@duckdb/node-api';
import * as v from 'valibot';
import { DatasetError } from '../../dataset/error.js';
import { advertCellSchema } from '../../dataset/schema/advert-schema.js';
import { surveyCellSchema } from '../../dataset/schema/salary-schema.js';
import type { AdvertCell, SurveyCell } from '../../dataset/schema/schema.js';
import type { AdvertFigures, Figures, Group } from './choose-cells.js';
import { LEVELS, toAdvertCell, toCell } from './choose-cells.js';
import { keepOrder, readRows, toReason } from './duckdb.js';
import { findColumn, openSource } from './file-source.js';
import type { SurveyMap } from './read-map.js';
import { getRowKind } from './read-map.js';
import { toSelect } from './row-texts.js';
import type { SurveyFile } from './survey-file.js';

const GROUP = ['role', 'level', 'country'];

const percentiles = (prefix: string) => [10, 25, 50, 75, 90].map((p) => `${prefix}p${p}`);

/** The columns of numbers that cells.sql returns, and that advert-cells.sql returns. */
const NUMBERS = {
  people: ['year', 'n', ...percentiles(''), 'median_low', 'median_high'],
  adverts: [
    ...['year', 'adverts', 'distinct_adverts'],
    ...['low_', 'mid_', 'high_'].flatMap(percentiles),
    ...['mid_lower', 'mid_upper'],
  ],
};

/** Why a row is wrong, and in which column. */
type Mistake = readonly [column: string, reason: string];

/** Figures of one kind: how their rows become cells, and what is counted in them. */
interface Kind<Row extends Group> {
  readonly numbers: readonly string[];
  /** The column with the sample, which is whole and is that of all rows where a group is all. */
  readonly counts: readonly (keyof Row & string)[];
  readonly schema: v.GenericSchema;
  readonly toCell: (row: Row, map: SurveyMap) => SurveyCell | AdvertCell;
}

const PEOPLE: Kind<Figures> = {
  numbers: NUMBERS.people,
  counts: ['n'],
  schema: surveyCellSchema,
  toCell,
};

const ADVERTS: Kind<AdvertFigures> = {
  numbers: NUMBERS.adverts,
  counts: ['adverts', 'distinct_adverts'],
  schema: advertCellSchema,
  toCell: toAdvertCell,
};

/**
 * Reads cells that cells.sql or advert-cells.sql returned elsewhere, one in a row.
 * @throws {DatasetError} when the file is broken, or naming the first row and column that is wrong.
 */
export async function readCells(
  connection: DuckDBConnection,
  file: SurveyFile,
  map: SurveyMap,
): Promise<{ people: Figures[] } | { adverts: AdvertFigures[] }> {
  return getRowKind(map) === 'people'
    ? { people: await readKind(connection, file, map, PEOPLE) }
    : { adverts: await readKind(connection, file, map, ADVERTS) };
}

async function readKind<Row extends Group>(
  connection: DuckDBConnection,
  file: SurveyFile,
  map: SurveyMap,
  kind: Kind<Row>,
): Promise<Row[]> {
  const rows = await readAll<Row>(connection, file, map, kind.numbers);
  const fail = (row: number, [column, reason]: Mistake): never => {
    throw new DatasetError('', `row ${row + 1}, column "${column}": ${reason}`, file.name);
  };
  if (rows.length === 0) throw new DatasetError('', 'has no rows', file.name);
  const seen = new Map<string, number>();
  rows.forEach((row, index) => {
    const mistake = findMistake(row, map, kind);
    if (mistake) fail(index, mistake);
    const key = toKey(row);
    const twin = seen.get(key);
    if (twin !== undefined) fail(index, ['role', `is the same cell as row ${twin + 1}`]);
    seen.set(key, index);
  });
  checkSums(rows, seen, kind, fail);
  return rows;
}

async function readAll<Row>(
  connection: DuckDBConnection,
  file: SurveyFile,
  map: SurveyMap,
  numbers: readonly string[],
): Promise<Row[]> {
  try {
    const source = await openSource(file, map.delimiter, connection);
    const read = (name: string) => `CAST(${findColumn(source, name, file).sql} AS VARCHAR)`;
    const selected = [
      ...GROUP.map((name) => [name, read(name)] as const),
      ...numbers.map((name) => [name, `TRY_CAST(${read(name)} AS DOUBLE)`] as const),
    ];
    const select = `${toSelect(Object.fromEntries(selected))} FROM ${source.table}`;
    return await keepOrder(connection, true, () => readRows<Row>(connection, select));
  } catch (error) {
    if (error instanceof DatasetError) throw error;
    throw new DatasetError('', toReason(error), file.name);
  }
}

function findMistake<Row extends Group>(
  row: Row,
  map: SurveyMap,
  { counts, schema, toCell }: Kind<Row>,
): Mistake | undefined {
  if (!map.roles.some(({ id }) => id === row.role)) {
    return ['role', `expected the id of a role of the map, found ${JSON.stringify(row.role)}`];
  }
  if (row.level !== null && !LEVELS.includes(row.level)) {
    return ['level', `expected ${LEVELS.join(', ')} or nothing, found "${String(row.level)}"`];
  }
  for (const column of counts) {
    const value: unknown = row[column];
    if (!Number.isSafeInteger(value)) return [column, 'expected a whole number'];
  }
  const result = v.safeParse(schema, toCell(row, map), { abortEarly: true });
  if (result.success) return undefined;
  const [issue] = result.issues;
  return [toColumn((issue.path ?? []).map(({ key }) => key)), issue.message];
}

/** The column of a place in a cell: `low_p10` of low.p10, `mid_upper` of midInterval[1]. */
function toColumn(path: readonly unknown[]): string {
  const [key = '', part] = path.map(String);
  if (key === 'distinct') return 'distinct_adverts';
  if (key === 'midInterval') return part === '1' ? 'mid_upper' : 'mid_lower';
  if (key === 'medianInterval') return part === '1' ? 'median_high' : 'median_low';
  return part === undefined ? key : `${key}_${part}`;
}

function toKey({ role, level, country, year }: Group): string {
  return JSON.stringify([role, level, country, year]);
}

/** No group can have fewer reports or adverts than the groups that it is made of have together. */
function checkSums<Row extends Group>(
  rows: readonly Row[],
  positions: ReadonlyMap<string, number>,
  { counts }: Kind<Row>,
  fail: (row: number, mistake: Mistake) => never,
): void {
  for (const column of counts) {
    for (const dimension of ['level', 'country', 'year'] as const) {
      const sums = new Map<number, number>();
      for (const row of rows) {
        if (row[dimension] === null) continue;
        const whole = positions.get(toKey({ ...row, [dimension]: null }));
        if (whole === undefined) continue;
        sums.set(whole, (sums.get(whole) ?? 0) + Number(row[column]));
      }
      for (const [whole, sum] of sums) {
        if (Number(rows[whole]?.[column]) < sum) {
          fail(whole, [column, `expected ${sum} or more, the sum over its cells by ${dimension}`]);
        }
      }
    }
  }
}

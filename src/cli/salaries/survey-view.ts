// SPDX-License-Identifier: MIT
import type { DuckDBConnection } from '@duckdb/node-api';
import { DatasetError } from '../../dataset/error.js';
import { parseHeader } from './csv-header.js';
import { readRows } from './duckdb.js';
import type { SurveyMap } from './read-map.js';
import { getRowKind } from './read-map.js';
import { escapePattern, quoteName, quoteText } from './sql-text.js';
import type { SurveyFile } from './survey-file.js';

/** A survey file as DuckDB reads it. */
interface Source {
  /** What stands after FROM. */
  readonly table: string;
  /** The columns by their name in the file: how each is called in SQL. */
  readonly columns: ReadonlyMap<string, string>;
}

/**
 * Makes the view `survey`, which judged.sql reads: the columns that the map names under their meaning.
 * @throws {DatasetError} when one of them is missing.
 */
export async function createSurveyView(
  connection: DuckDBConnection,
  file: SurveyFile,
  map: SurveyMap,
): Promise<void> {
  const source = await toSource(file, map.delimiter, connection);
  const { text, number } = toReaders(source, map, file);
  const { columns } = source;
  const kind = getRowKind(map);
  const [low, high] = kind === 'adverts' ? (['low', 'high'] as const) : (['pay', 'pay'] as const);
  const [nativeLow, nativeHigh] =
    kind === 'adverts'
      ? (['nativeLow', 'nativeHigh'] as const)
      : (['nativePay', 'nativePay'] as const);
  const native = map.columns.nativeCurrency !== undefined;
  const ofPay = new Set([low, high, nativeLow, nativeHigh].map((meaning) => map.columns[meaning]));
  const others = [...columns].filter(([name]) => !ofPay.has(name)).map(([, column]) => column);
  const selected = {
    title: text('title'),
    level: text('level'),
    country: text('country'),
    year: number('year'),
    low: number(low),
    high: number(high),
    currency: native ? text('nativeCurrency') : `''`,
    native_low: number(native ? nativeLow : low),
    native_high: number(native ? nativeHigh : high),
    alike: kind === 'people' ? 'CAST(NULL AS UBIGINT)' : toAlike(others),
    position: kind === 'neighbours' ? 'ROW_NUMBER() OVER ()' : 'CAST(NULL AS BIGINT)',
  };
  await connection.run(`CREATE TEMP VIEW survey AS ${toSelect(selected)} FROM ${source.table}`);
}

/**
 * Makes the view `file_rows`, which runs.sql reads, of the first rows of a file. Rows are alike that
 * agree in title, level, country and year: others may go with the pay.
 */
export async function createRunsView(
  connection: DuckDBConnection,
  file: SurveyFile,
  map: SurveyMap,
  limit: number,
): Promise<void> {
  const source = await toSource(file, map.delimiter, connection);
  const { text } = toReaders(source, map, file);
  const alike = toAlike((['title', 'level', 'country', 'year'] as const).map(text));
  const select = toSelect({ position: 'ROW_NUMBER() OVER ()', alike });
  await connection.run(
    `CREATE TEMP VIEW file_rows AS ${select} FROM (FROM ${source.table} LIMIT ${limit})`,
  );
}

/**
 * Makes the view `cells` of a file with a cell a row: the columns under their own names, in the order
 * of the file.
 * @throws {DatasetError} when one of them is missing.
 */
export async function createCellsView(
  connection: DuckDBConnection,
  file: SurveyFile,
  delimiter: string,
  texts: readonly string[],
  numbers: readonly string[],
): Promise<void> {
  const { columns, table } = await toSource(file, delimiter, connection);
  const read = (name: string) => {
    const column = columns.get(name);
    if (!column) throw new DatasetError('', toReason(name, [...columns.keys()]), file.name);
    return `CAST(${column} AS VARCHAR)`;
  };
  const selected = [
    ...texts.map((name) => [name, read(name)] as const),
    ...numbers.map((name) => [name, `TRY_CAST(${read(name)} AS DOUBLE)`] as const),
  ];
  const select = toSelect(Object.fromEntries(selected));
  await connection.run(`CREATE TEMP VIEW cells AS ${select} FROM ${table}`);
}

type Meaning = keyof SurveyMap['columns'];

/** How a column of the map is read, as text and as a number. */
function toReaders({ columns }: Source, map: SurveyMap, file: SurveyFile) {
  const text = (meaning: Meaning) => {
    const name = map.columns[meaning] ?? '';
    const column = columns.get(name);
    if (!column) throw new DatasetError('', toReason(name, [...columns.keys()]), file.name);
    return `CAST(${column} AS VARCHAR)`;
  };
  return { text, number: (meaning: Meaning) => `TRY_CAST(${text(meaning)} AS DOUBLE)` };
}

/**
 * One number of 64 bits for many columns, the same where they are equal. That two rows of ten million
 * which stand beside one another get the same number and are not equal has a probability of 10^-12.
 */
function toAlike(columns: readonly string[]): string {
  return `HASH(${columns.join(', ')})`;
}

function toSelect(columns: Readonly<Record<string, string>>): string {
  return `SELECT ${Object.entries(columns)
    .map(([name, expression]) => `${expression} AS ${name}`)
    .join(', ')}`;
}

async function toSource(
  file: SurveyFile,
  delimiter: string,
  connection: DuckDBConnection,
): Promise<Source> {
  return file.format === 'csv' ? toCsvSource(file, delimiter) : toParquetSource(file, connection);
}

/** Columns are called by their position, since names in a header may be empty or stand twice. */
function toCsvSource(file: SurveyFile, delimiter: string): Source {
  const names = parseHeader(file.start.toString('utf8'), delimiter);
  const types = names.map((_, index) => `column${index}: 'VARCHAR'`);
  const options = [
    'auto_detect = false',
    'header = true',
    `columns = {${types.join(', ')}}`,
    `delim = ${quoteText(delimiter)}`,
    `quote = '"'`,
    `escape = '"'`,
    `compression = '${file.packed ? 'gzip' : 'none'}'`,
    'hive_partitioning = false',
  ];
  return {
    table: `read_csv(${toPattern(file)}, ${options.join(', ')})`,
    columns: new Map(names.map((name, index) => [name, `column${index}`])),
  };
}

async function toParquetSource(file: SurveyFile, connection: DuckDBConnection): Promise<Source> {
  const table = `read_parquet(${toPattern(file)}, hive_partitioning = false)`;
  const rows = await readRows<{ column_name: string }>(connection, `DESCRIBE FROM ${table}`);
  return {
    table,
    columns: new Map(rows.map(({ column_name: name }) => [name, quoteName(name)])),
  };
}

function toPattern({ path }: SurveyFile): string {
  return quoteText(escapePattern(path));
}

function toReason(missing: string, names: readonly string[]): string {
  const hint = names.length === 1 ? '; does the map need another "delimiter"?' : '';
  return `has no column "${missing}", only "${names.join('", "')}"${hint}`;
}

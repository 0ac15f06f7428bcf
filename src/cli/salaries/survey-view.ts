// SPDX-License-Identifier: MIT
import type { DuckDBConnection } from '@duckdb/node-api';
import { DatasetError } from '../../dataset/error.js';
import { parseHeader } from './csv-header.js';
import { readRows } from './duckdb.js';
import type { SurveyMap } from './read-map.js';
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
 * Makes the view `survey`: the five columns that the map names, as text, each under its meaning.
 * @throws {DatasetError} when one of them is missing.
 */
export async function createSurveyView(
  connection: DuckDBConnection,
  file: SurveyFile,
  map: SurveyMap,
): Promise<void> {
  const { table, columns } =
    file.format === 'csv'
      ? toCsvSource(file, map.delimiter)
      : await toParquetSource(file, connection);
  const selected = Object.entries(map.columns).map(([meaning, name]) => {
    const column = columns.get(name);
    if (!column) throw new DatasetError('', toReason(name, [...columns.keys()]), file.name);
    return `CAST(${column} AS VARCHAR) AS ${meaning}`;
  });
  await connection.run(`CREATE TEMP VIEW survey AS SELECT ${selected.join(', ')} FROM ${table}`);
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

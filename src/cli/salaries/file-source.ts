// SPDX-License-Identifier: MIT
import type { DuckDBConnection } from '@duckdb/node-api';
import { DatasetError } from '../../dataset/error.js';
import { cleanText, foldText, quoteValue } from '../../format/reading/clean-text.js';
import { parseHeader } from './csv-header.js';
import { readRows } from './duckdb.js';
import { escapePattern, quoteName, quoteText } from './sql-text.js';
import type { SurveyFile } from './survey-file.js';

/** How many columns an error names. */
const NAMED = 12;

/** A column of a file. */
export interface FileColumn {
  /** Its name in the file, without blanks at its ends. */
  readonly name: string;
  /** How it is called in SQL. */
  readonly sql: string;
  /** Whether it holds numbers, so that nothing is to be read: only Parquet knows. */
  readonly isNumber: boolean;
}

/** A survey file as DuckDB reads it. */
export interface FileSource {
  /** What stands after FROM. */
  readonly table: string;
  /** The columns in their order. */
  readonly columns: readonly FileColumn[];
}

/** The table and the columns of a file. */
export async function openSource(
  file: SurveyFile,
  delimiter: string,
  connection: DuckDBConnection,
): Promise<FileSource> {
  return file.format === 'csv' ? toCsvSource(file, delimiter) : toParquetSource(file, connection);
}

/**
 * The column of a name.
 * @throws {DatasetError} when there is none, or more than one: which of them is meant only its author knows.
 */
export function findColumn({ columns }: FileSource, name: string, file: SurveyFile): FileColumn {
  const wanted = cleanText(name);
  const found = columns.filter((column) => column.name === wanted);
  const [column, twin] = found;
  if (!column) throw new DatasetError('', describeMissing(wanted, columns), file.name);
  if (twin) {
    const positions = found.map((each) => columns.indexOf(each) + 1);
    throw new DatasetError(
      '',
      `has more than one column ${quoteValue(wanted)}, in positions ${positions.join(' and ')}: ` +
        `give each a name of its own`,
      file.name,
    );
  }
  return column;
}

/** Columns are called by their position, since names in a header may be empty or stand twice. */
function toCsvSource(file: SurveyFile, delimiter: string): FileSource {
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
    columns: names.map((name, index) => ({
      name: cleanText(name),
      sql: `column${index}`,
      isNumber: false,
    })),
  };
}

async function toParquetSource(
  file: SurveyFile,
  connection: DuckDBConnection,
): Promise<FileSource> {
  const table = `read_parquet(${toPattern(file)}, hive_partitioning = false)`;
  const rows = await readRows<{ column_name: string; column_type: string }>(
    connection,
    `DESCRIBE FROM ${table}`,
  );
  return {
    table,
    columns: rows.map(({ column_name: name, column_type: type }) => ({
      name: cleanText(name),
      sql: quoteName(name),
      isNumber: /^(?:U?(?:TINY|SMALL|BIG|HUGE)?INT(?:EGER)?|FLOAT|DOUBLE|DECIMAL\(.*\))$/.test(
        type,
      ),
    })),
  };
}

function toPattern({ path }: SurveyFile): string {
  return quoteText(escapePattern(path));
}

function describeMissing(missing: string, columns: readonly FileColumn[]): string {
  const named = columns.slice(0, NAMED).map(({ name }) => quoteValue(name));
  const rest = columns.length - named.length;
  const list = `${named.join(', ')}${rest ? ` and ${rest} more` : ''}`;
  const near = columns.find(({ name }) => foldText(name) === foldText(missing));
  const hint =
    columns.length === 1
      ? '; does the map need another "delimiter"?'
      : near
        ? `; is ${quoteValue(near.name)} meant?`
        : '';
  return `has no column ${quoteValue(missing)}, only ${list}${hint}`;
}

// SPDX-License-Identifier: MIT
import { DatasetError } from '../../dataset/error.js';

/** The byte order mark, by which a spreadsheet knows that a file is UTF-8. */
const MARK = '\uFEFF';

/** The name of the first column, and what separates it from the next: a spreadsheet may have changed that. */
const START = /^\uFEFF?(?:kind|"kind")([,;\t])/;

/**
 * Writes a table as CSV by RFC 4180 in UTF-8: every text in quotes, with a byte order mark.
 * @throws {DatasetError} where the package that does it is not installed.
 */
export async function writeCsv(table: readonly (readonly (string | number)[])[]): Promise<string> {
  const { stringify } = await load(() => import('csv-stringify/sync'));
  const rows = table.map((row) => [...row]);
  const options = {
    quoted_string: true,
    quoted_empty: false,
    record_delimiter: 'windows',
  } as const;
  return MARK + stringify(rows, options);
}

/**
 * Reads CSV, separated by commas, semicolons or tabs. Rows may have fewer cells than the first.
 * @throws {DatasetError} naming the line that is no CSV, or where the package that reads it is not installed.
 */
export async function readCsv(text: string): Promise<string[][]> {
  const [, delimiter] = START.exec(text) ?? [];
  if (!delimiter) throw new DatasetError('row 1', 'expected the column kind first');
  const { parse, CsvError } = await load(() => import('csv-parse/sync'));
  try {
    return parse(text, { bom: true, delimiter, relax_column_count: true });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new DatasetError('', `is not CSV (${error.message})`);
  }
}

async function load<Library>(bring: () => Promise<Library>): Promise<Library> {
  try {
    return await bring();
  } catch (error) {
    const need = 'CSV needs two packages: npm install csv-parse csv-stringify';
    throw new DatasetError('', `${need} (${(error as Error).message})`);
  }
}

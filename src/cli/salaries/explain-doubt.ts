// SPDX-License-Identifier: MIT
import type { DuckDBConnection } from '@duckdb/node-api';
import { DatasetError } from '../../dataset/error.js';
import { formatNumber } from '../../format/intl.js';
import { quoteValue } from '../../format/reading/clean-text.js';
import { keepOrder, readRows } from './duckdb.js';
import { describePlace } from './faults.js';
import { findLines } from './find-lines.js';
import type { SurveyMap } from './read-map.js';
import { toTextColumn } from './row-texts.js';
import type { SurveyFile } from './survey-file.js';
import type { DoubtInColumn } from './value-tables.js';

/** A text of a doubt in the file. */
interface First {
  readonly text: string;
  readonly row: number;
  readonly line: number | undefined;
}

/** Says of a column whose amounts can be read in two ways which they are, and what the map can say. */
export async function explainDoubt(
  connection: DuckDBConnection,
  file: SurveyFile,
  map: SurveyMap,
  placed: string,
  { meaning, reading, doubt }: DoubtInColumn,
): Promise<DatasetError> {
  const find = async (texts: ReadonlySet<string>): Promise<First> => {
    const column = toTextColumn(meaning);
    await connection.run('CREATE OR REPLACE TABLE doubtful (text VARCHAR)');
    const appender = await connection.createAppender('doubtful');
    for (const text of texts) {
      appender.appendVarchar(text);
      appender.endRow();
    }
    appender.closeSync();
    const [first] = await keepOrder(connection, true, () =>
      readRows<{ row: number; text: string }>(
        connection,
        `SELECT position AS row, ${column} AS text FROM (${placed}) AS placed
        JOIN titles ON titles.title = placed.title
        WHERE reading = ${reading} AND NOT aside AND ${column} IN (FROM doubtful)
        ORDER BY position LIMIT 1`,
      ),
    );
    const { row = 0, text = '' } = first ?? {};
    return { text, row, line: (await findLines(file, [row])).get(row) };
  };
  const name = quoteValue(map.columns[reading]?.[meaning]?.column ?? '');
  const where = `pay, column ${name}`;
  const say =
    `say in the map which sign stands between thousands, such as "thousands": "${doubt.sign}", ` +
    `or before decimals, such as "decimal": "${doubt.sign}"`;
  if (doubt.kind === 'either') {
    const first = await find(doubt.texts);
    const rows = formatNumber(doubt.rows, 'en');
    const sign = doubt.sign === '.' ? 'point' : 'comma';
    return new DatasetError(
      '',
      `${where}: ${quoteValue(first.text)} ${describePlace(first)} has a ${sign} that can stand ` +
        `between thousands or before decimals, as in ${rows} ${doubt.rows === 1 ? 'row' : 'rows'}: ${say}`,
      file.name,
    );
  }
  const group = await find(doubt.group);
  const decimal = await find(doubt.decimal);
  return new DatasetError(
    '',
    `${where}: "${doubt.sign}" stands between thousands in ${quoteValue(group.text)} ` +
      `${describePlace(group)} and before decimals in ${quoteValue(decimal.text)} ` +
      `${describePlace(decimal)}: ${say}; values written in another way are then refused`,
    file.name,
  );
}

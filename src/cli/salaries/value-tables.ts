// SPDX-License-Identifier: MIT
//
// Reads the values of a file: each different text of a column once, however often it stands there. What
// the texts mean is put into tables of their own, which survey-query.ts joins to the rows.
import type { DuckDBConnection, DuckDBAppender } from '@duckdb/node-api';
import type { ColumnDoubt, CountedText } from './amount-column.js';
import { readAmountColumn } from './amount-column.js';
import { LEVELS } from './choose-cells.js';
import { cleanText } from '../../format/reading/clean-text.js';
import { readCountry } from '../../format/reading/countries.js';
import { readCurrency } from '../../format/reading/currencies.js';
import { readRows } from './duckdb.js';
import type { FileSource } from './file-source.js';
import type { Period } from '../../format/reading/periods.js';
import { getFactor, readPeriod } from '../../format/reading/periods.js';
import type { Meaning, SurveyMap } from './read-map.js';
import { readYear } from '../../format/reading/read-year.js';
import { AMOUNTS, listMeanings, toTextColumn } from './row-texts.js';

/** The largest number of reports that one row can stand for. */
const MAXIMUM_WEIGHT = 1e9;

/** A column whose amounts cannot be read before the map says more. */
export interface DoubtInColumn {
  readonly meaning: Meaning;
  readonly reading: number;
  readonly doubt: ColumnDoubt;
}

/** The table with what the texts of a meaning are. */
export function toTable(meaning: Meaning): string {
  return `values_of_${meaning.toLowerCase()}`;
}

/**
 * Makes the tables with the meaning of each text: for amounts `low` and `high`, which are equal but in
 * a range, the `factor` and the `period` that a text states itself, and whether it is `foreign`, in
 * another currency than that of the map; for all else a `value`. What has no meaning is not in them.
 * @returns the first column that cannot be read.
 */
export async function createValueTables(
  connection: DuckDBConnection,
  map: SurveyMap,
  source: FileSource,
): Promise<DoubtInColumn | undefined> {
  const meanings = listMeanings(map);
  // A row in another currency does not count, so that its amount need not be understood.
  const order = [...meanings].sort(
    (a, b) => Number(AMOUNTS.includes(a)) - Number(AMOUNTS.includes(b)),
  );
  for (const meaning of order) {
    const isAmount = AMOUNTS.includes(meaning);
    await connection.run(
      `CREATE TABLE ${toTable(meaning)} (reading INTEGER, text VARCHAR, ${
        isAmount
          ? 'low DOUBLE, high DOUBLE, factor DOUBLE, period VARCHAR, "foreign" BOOLEAN'
          : `value ${getType(meaning)}`
      })`,
    );
    const appender = await connection.createAppender(toTable(meaning));
    try {
      for (const [reading, texts] of await listTexts(connection, map, meaning)) {
        const doubt = isAmount
          ? appendAmounts(appender, reading, texts, meaning, map, source)
          : appendValues(appender, reading, texts, toReader(meaning, map, reading));
        if (doubt) return { meaning, reading, doubt };
      }
    } finally {
      appender.closeSync();
    }
  }
  return undefined;
}

function getType(meaning: Meaning): string {
  if (meaning === 'period') return 'VARCHAR, factor DOUBLE';
  return meaning === 'year' || meaning === 'weight' ? 'DOUBLE' : 'VARCHAR';
}

/** The texts of a column in the rows that count, by the list of columns. */
async function listTexts(
  connection: DuckDBConnection,
  map: SurveyMap,
  meaning: Meaning,
): Promise<Map<number, CountedText[]>> {
  const column = toTextColumn(meaning);
  const ofCurrency =
    AMOUNTS.includes(meaning) && listMeanings(map).includes('currency')
      ? `JOIN ${toTable('currency')} AS money ON money.reading = texts.reading
          AND money.text = ${toTextColumn('currency')} AND money.value = '${map.currency}'`
      : '';
  const rows = await readRows<{ reading: number; text: string; n: number }>(
    connection,
    `SELECT texts.reading, ${column} AS text, CAST(SUM(n) AS BIGINT) AS n
    FROM texts ${ofCurrency}
    WHERE ${column} IS NOT NULL GROUP BY 1, 2 ORDER BY 1, 2`,
  );
  const byReading = new Map<number, CountedText[]>();
  for (const { reading, text, n } of rows) {
    const list = byReading.get(reading) ?? [];
    list.push({ text, n });
    byReading.set(reading, list);
  }
  return byReading;
}

type Value = string | number | undefined;

function appendValues(
  appender: DuckDBAppender,
  reading: number,
  texts: readonly CountedText[],
  read: (text: string) => readonly Value[] | Value,
): undefined {
  for (const { text } of texts) {
    const value = read(cleanText(text));
    if (value === undefined) continue;
    appender.appendInteger(reading);
    appender.appendVarchar(text);
    for (const part of Array.isArray(value) ? (value as Value[]) : [value as Value]) {
      if (typeof part === 'number') appender.appendDouble(part);
      else appender.appendVarchar(part ?? '');
    }
    appender.endRow();
  }
}

/** How the texts of a meaning are read. */
function toReader(
  meaning: Meaning,
  map: SurveyMap,
  reading: number,
): (text: string) => readonly Value[] | Value {
  const place = map.columns[reading]?.[meaning];
  switch (meaning) {
    case 'level':
      // A constant may be a level itself, whatever the codes of the file are.
      return toFinder(
        map.levels && place?.value === undefined ? Object.keys(map.levels) : listLevels(map),
      );
    case 'country': {
      const find = toFinder(Object.keys(map.countries));
      return (text) => {
        const name = find(text);
        return name === undefined ? readCountry(text) : map.countries[name];
      };
    }
    case 'year':
      return (text) => readYear(text, place?.dates ?? map.dates);
    case 'period': {
      const find = toFinder(Object.keys(map.periods));
      return (text) => {
        const name = find(text);
        const period = name === undefined ? readPeriod(text) : map.periods[name];
        return period && [period, getFactor(period, map.period)];
      };
    }
    case 'weight':
      return readWeight;
    case 'nativeCurrency':
      // Its values only tell adverts apart.
      return (text) => text;
    default: {
      const find = toFinder(Object.keys(map.currencies));
      return (text) => {
        const name = find(text);
        return name === undefined ? readCurrency(text, map.currency) : map.currencies[name];
      };
    }
  }
}

/** The codes of levels: those of the map and, where a code is no other level's, the levels themselves. */
function listLevels({ levels = {} }: SurveyMap): string[] {
  return [...new Set([...Object.keys(levels), ...LEVELS])];
}

/** Finds what the map spells in this way, or else in another case, where that is one thing only. */
function toFinder(spelt: readonly string[]): (text: string) => string | undefined {
  const exact = new Map(spelt.map((name) => [cleanText(name), name]));
  const folded = new Map<string, string[]>();
  for (const name of spelt) {
    const key = cleanText(name).toLowerCase();
    folded.set(key, [...(folded.get(key) ?? []), name]);
  }
  return (text) => {
    const known = exact.get(text);
    if (known !== undefined) return known;
    const [name, other] = folded.get(text.toLowerCase()) ?? [];
    return other === undefined ? name : undefined;
  };
}

/** A whole number of reports, such as 12 or 12.0. */
function readWeight(text: string): number | undefined {
  const weight = /^\d+(?:\.0+)?$/.test(text) ? Number(text) : 0;
  return weight >= 1 && weight <= MAXIMUM_WEIGHT ? weight : undefined;
}

function appendAmounts(
  appender: DuckDBAppender,
  reading: number,
  texts: readonly CountedText[],
  meaning: Meaning,
  map: SurveyMap,
  source: FileSource,
): ColumnDoubt | undefined {
  const place = map.columns[reading]?.[meaning];
  const own = place?.decimal !== undefined || place?.thousands !== undefined;
  // In Parquet a number is one, and DuckDB writes it with a point.
  const isNumber = source.columns.some(
    ({ name, isNumber }) => isNumber && name === cleanText(place?.column ?? ''),
  );
  const rule = isNumber ? ({ decimal: '.' } as const) : own ? place : map;
  const amounts = readAmountColumn(texts, rule, meaning === 'range', map.currency);
  if ('kind' in amounts) return amounts;
  const isNative = meaning.startsWith('native');
  for (const [text, [low, high = low]] of amounts) {
    const currencies = low.currencies;
    const period: Period | undefined = low.period;
    appender.appendInteger(reading);
    appender.appendVarchar(text);
    appender.appendDouble(low.value);
    appender.appendDouble(high.value);
    if (period && !isNative) {
      appender.appendDouble(getFactor(period, map.period));
      appender.appendVarchar(period);
    } else {
      appender.appendNull();
      appender.appendNull();
    }
    appender.appendBoolean(!isNative && currencies !== undefined && !currencies.has(map.currency));
    appender.endRow();
  }
  return undefined;
}

// SPDX-License-Identifier: MIT
import * as v from 'valibot';
import { DatasetError } from '../../dataset/error.js';
import { surveyCellSchema } from '../../dataset/schema/salary-schema.js';
import { cleanText } from '../../format/reading/clean-text.js';
import { readCountry } from '../../format/reading/countries.js';
import { mapSchema } from './map-schema.js';
import { readJson } from '../files/read-json.js';
import type { NumberRule } from '../../format/reading/read-number.js';
import { readYear } from '../../format/reading/read-year.js';

/** What the columns, levels and job titles of a survey mean. */
export type SurveyMap = Readonly<v.InferOutput<typeof mapSchema>>;

/** Which columns of a file mean what. */
export type Columns = SurveyMap['columns'][number];

/** What a column can mean. */
export type Meaning = keyof Columns;

/** The meanings of columns of pay in the currency of the map. */
export const PAY = ['pay', 'low', 'high', 'range'] as const;

/** The columns of what an advert offers in its own currency, by which repeated offers are told. */
const NATIVE = ['nativeCurrency', 'nativePay', 'nativeLow', 'nativeHigh'] as const;

/**
 * What a row is: the pay of a person; an advert, with the two ends of the pay that it offers; or one
 * of these ends, the other being the row beside it.
 */
export type RowKind = 'people' | 'adverts' | 'neighbours';

/** What the rows of a survey are, which the columns of its map tell. */
export function getRowKind({ columns, pairs }: SurveyMap): RowKind {
  if (pairs) return pairs;
  return columns.some(({ pay }) => pay) ? 'people' : 'adverts';
}

/** A role of the map, and the job titles that it goes by in the survey. */
export type MappedRole = SurveyMap['roles'][number];

/**
 * Reads and checks the map of a survey.
 * @throws {DatasetError} naming the file and the first place in it that is wrong.
 */
export async function readMap(path: string): Promise<SurveyMap> {
  const input = await readJson(path);
  const map = checkMap(mapSchema, input, path);
  const isList = Array.isArray((input as { columns?: unknown }).columns);
  const fail = (key: string, reason: string): never => {
    throw new DatasetError(key, reason, path);
  };
  map.columns.forEach((columns, index) => {
    const place = isList ? `columns[${index}]` : 'columns';
    checkPay(columns, map, (key, reason) => fail(key ? `${place}.${key}` : 'pairs', reason));
    checkTerms(columns, map, (key, reason) => fail(`${place}.${key}`, reason));
    checkConstants(columns, map, (key, reason) => fail(`${place}.${key}`, reason));
  });
  map.columns.forEach((columns, index) => checkSame(columns, map, `columns[${index}]`, fail));
  if (isList && map.pairs) fail('pairs', 'is for one object of columns, not for a list of them');
  const ranges = map.columns.filter(({ pay }) => !pay).length;
  if (ranges && ranges < map.columns.length) {
    fail('columns', 'expected either the pay of people or ranges of adverts in all of them');
  }
  checkRule(map, '', fail);
  checkUnique(map, fail);
  return map;
}

/**
 * Checks a map of any kind.
 * @throws {DatasetError} naming the file and the first place in it that is wrong.
 */
export function checkMap<const Schema extends v.GenericSchema>(
  schema: Schema,
  input: unknown,
  path: string,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, input, { abortEarly: true });
  if (result.success) return result.output;
  const { keys, message } = findMistake(result.issues[0]);
  const isList = Array.isArray((input as { columns?: unknown } | null)?.columns);
  // A single object of columns has been put into a list.
  const places = keys[0] === 'columns' && !isList ? keys.filter((_, index) => index !== 1) : keys;
  throw new DatasetError(toPath(places), message, path);
}

/** Of the ways to write a place, the one that its author tried: an object with "value", or with "column". */
function findMistake(issue: v.BaseIssue<unknown>): { keys: unknown[]; message: string } {
  const keys = (issue.path ?? []).map(({ key }) => key);
  const { input, message } = issue;
  if (typeof input !== 'object' || input === null) return { keys, message };
  const inObjects = issue.issues?.filter(({ path }) => path) ?? [];
  const tried = 'value' in input ? inObjects.at(-1) : inObjects[0];
  if (!tried || !('value' in input || 'column' in input)) return { keys, message };
  const within = findMistake(tried);
  return { keys: [...keys, ...within.keys], message: within.message };
}

function toPath(keys: readonly unknown[]): string {
  return keys
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./, '');
}

type Fail = (key: string, reason: string) => void;

/** The columns of pay have to be those of one kind of rows, and all of them. */
function checkPay(columns: Columns, { pairs }: SurveyMap, fail: Fail): void {
  const isRange = columns.range !== undefined;
  const hasEnds = columns.low !== undefined || columns.high !== undefined;
  const ofAdverts = isRange || hasEnds;
  if (ofAdverts && columns.pay !== undefined) {
    fail('pay', 'expected either "pay" or "low" and "high"');
  }
  if (isRange && hasEnds) fail('range', 'expected either "range" or "low" and "high"');
  if (ofAdverts && pairs) {
    fail(
      '',
      `is for rows with "pay", not for rows with ${isRange ? '"range"' : '"low" and "high"'}`,
    );
  }
  const needed = isRange
    ? (['range'] as const)
    : hasEnds
      ? (['low', 'high'] as const)
      : (['pay'] as const);
  for (const key of needed) if (columns[key] === undefined) fail(key, 'is missing');
  const native = ofAdverts
    ? (['nativeCurrency', 'nativeLow', 'nativeHigh'] as const)
    : (['nativeCurrency', 'nativePay'] as const);
  const given = NATIVE.filter((key) => columns[key] !== undefined);
  for (const key of given) {
    if (!ofAdverts && !pairs) fail(key, 'is for adverts, not for the pay of people');
    if (isRange || !(native as readonly string[]).includes(key)) {
      fail(key, `is not for rows with "${needed.join('" and "')}"`);
    }
  }
  for (const key of native) {
    if (given.length && columns[key] === undefined) fail(key, 'is missing');
  }
}

/** What goes along with pay has to be said once, and where it has a meaning. */
function checkTerms(columns: Columns, map: SurveyMap, fail: Fail): void {
  if (columns.weight && map.pairs) fail('weight', 'is not for adverts of two rows each');
  for (const key of [...PAY, 'nativePay', 'nativeLow', 'nativeHigh'] as const) {
    const column = columns[key];
    if (!column) continue;
    checkRule(column, `${key}.`, fail);
    if (column.period && columns.period) {
      fail(`${key}.period`, 'is said by the column of "period" too');
    }
  }
}

function checkRule({ decimal, thousands }: NumberRule, place: string, fail: Fail): void {
  if (decimal !== undefined && decimal === thousands) {
    fail(`${place}thousands`, 'expected another sign than "decimal"');
  }
}

/** What stands in place of a column has to have a meaning, as what stands in one. */
function checkConstants(columns: Columns, map: SurveyMap, fail: Fail): void {
  const { level, country, year } = columns;
  if (country.value !== undefined && !isCountry(country.value, map)) {
    fail('country.value', 'expected a country such as DE');
  }
  if (year?.value !== undefined && readYear(year.value, map.dates) === undefined) {
    fail('year.value', 'expected a year such as 2024');
  }
  if (
    level?.value !== undefined &&
    !Object.hasOwn(map.levels ?? {}, level.value) &&
    !isLevel(level.value)
  ) {
    fail('level.value', 'expected entry, mid, senior or executive, or a code of "levels"');
  }
}

function isCountry(text: string, { countries }: SurveyMap): boolean {
  return Object.hasOwn(countries, text) || readCountry(cleanText(text)) !== undefined;
}

function isLevel(text: string): boolean {
  return v.is(surveyCellSchema.entries.level.wrapped, text);
}

/** Lists of columns that a row is read by differ in what they name, not in what they have. */
function checkSame(columns: Columns, map: SurveyMap, place: string, fail: Fail): void {
  const toKeys = (each: Columns | undefined) => Object.keys(each ?? {}).sort();
  const [expected, found] = [toKeys(map.columns[0]), toKeys(columns)];
  if (expected.join() === found.join()) return;
  fail(place, `expected the same keys as the first: ${expected.join(', ')}`);
}

/** A title that stood for two roles would count its rows twice; a level spelt twice has two meanings. */
function checkUnique({ roles, levels = {}, columns }: SurveyMap, fail: Fail): void {
  const ids = new Set<string>();
  const titles = new Set<string>();
  roles.forEach((role, index) => {
    const check = (seen: Set<string>, value: string, key: string) => {
      if (seen.has(value)) fail(`roles[${index}].${key}`, `"${value}" stands here twice`);
      seen.add(value);
    };
    check(ids, role.id, 'id');
    role.titles.forEach((title, position) =>
      check(titles, cleanText(title), `titles[${position}]`),
    );
  });
  if (Object.keys(levels).length && !columns.some(({ level }) => level)) {
    fail('levels', 'is for a map with a column of "level"');
  }
}

// SPDX-License-Identifier: MIT
import * as v from 'valibot';
import { DatasetError } from '../../dataset/error.js';
import { id, list, text } from '../../dataset/schema/fields.js';
import { surveyCellSchema } from '../../dataset/schema/salary-schema.js';
import { sourceSchema } from '../../dataset/schema/schema.js';
import { readJson } from '../files/read-json.js';

/** An object in which a misspelt key is a mistake, not a key to ignore. */
export const mapObject = <const Entries extends v.ObjectEntries>(entries: Entries) =>
  v.strictObject(entries, ({ expected }) => {
    if (expected === 'Object') return 'expected an object';
    return expected === 'never' ? 'is not a key of the map' : 'is missing';
  });

const { level, currency, period, definition } = surveyCellSchema.entries;

// What is counted in the survey file itself cannot be told beforehand.
const { rows: _rows, sha256: _sha256, ...sourceEntries } = sourceSchema.entries;

/** What a map says of the source. */
export const sourceInMap = mapObject(sourceEntries);

const column = v.optional(text);

/** The columns of what an advert offers in its own currency, by which repeated offers are told. */
const NATIVE = ['nativeCurrency', 'nativePay', 'nativeLow', 'nativeHigh'] as const;

const mapSchema = mapObject({
  columns: mapObject({
    title: text,
    level: text,
    country: text,
    year: text,
    pay: column,
    low: column,
    high: column,
    nativeCurrency: column,
    nativePay: column,
    nativeLow: column,
    nativeHigh: column,
  }),
  pairs: v.optional(v.literal('neighbours', 'expected neighbours')),
  delimiter: v.optional(
    v.pipe(v.string('expected one character'), v.length(1, 'expected one character')),
    ',',
  ),
  levels: v.record(text, level.wrapped, 'expected an object'),
  roles: v.pipe(
    list(
      mapObject({
        id,
        titles: v.pipe(list(text), v.minLength(1, 'expected at least one job title')),
        name: v.optional(text),
        summary: v.optional(text),
      }),
    ),
    v.minLength(1, 'expected at least one role'),
  ),
  currency,
  period,
  definition,
  source: sourceInMap,
});

/** What the columns, levels and job titles of a survey mean. */
export type SurveyMap = Readonly<v.InferOutput<typeof mapSchema>>;

/**
 * What a row is: the pay of a person; an advert, with the two ends of the pay that it offers; or one
 * of these ends, the other being the row beside it.
 */
export type RowKind = 'people' | 'adverts' | 'neighbours';

/** What the rows of a survey are, which the columns of its map tell. */
export function getRowKind({ columns, pairs }: SurveyMap): RowKind {
  if (pairs) return pairs;
  return columns.low === undefined ? 'people' : 'adverts';
}

/** A role of the map, and the job titles that it goes by in the survey. */
export type MappedRole = SurveyMap['roles'][number];

/**
 * Reads and checks the map of a survey.
 * @throws {DatasetError} naming the file and the first place in it that is wrong.
 */
export async function readMap(path: string): Promise<SurveyMap> {
  const map = checkMap(mapSchema, await readJson(path), path);
  checkColumns(map, path);
  checkUnique(map, path);
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
  const [issue] = result.issues;
  throw new DatasetError(toPath(issue.path ?? []), issue.message, path);
}

function toPath(keys: readonly { readonly key: unknown }[]): string {
  return keys
    .map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .slice(1);
}

/** The columns of pay have to be those of one kind of rows, and all of them. */
function checkColumns({ columns, pairs }: SurveyMap, path: string): void {
  const fail = (key: string, reason: string) => {
    throw new DatasetError(key, reason, path);
  };
  const ranges = columns.low !== undefined || columns.high !== undefined;
  const [needed, native] = ranges
    ? ([
        ['low', 'high'],
        ['nativeCurrency', 'nativeLow', 'nativeHigh'],
      ] as const)
    : ([['pay'], ['nativeCurrency', 'nativePay']] as const);
  if (ranges && columns.pay !== undefined) {
    fail('columns.pay', 'expected either "pay" or "low" and "high"');
  }
  if (ranges && pairs) fail('pairs', 'is for rows with "pay", not for rows with "low" and "high"');
  for (const key of needed) {
    if (columns[key] === undefined) fail(`columns.${key}`, 'is missing');
  }
  const adverts = ranges || pairs !== undefined;
  const given = NATIVE.filter((key) => columns[key] !== undefined);
  for (const key of given) {
    if (!adverts) fail(`columns.${key}`, 'is for adverts, not for the pay of people');
    if (!(native as readonly string[]).includes(key)) {
      fail(`columns.${key}`, `is not for rows with "${needed.join('" and "')}"`);
    }
  }
  for (const key of native) {
    if (given.length && columns[key] === undefined) fail(`columns.${key}`, 'is missing');
  }
}

/** A title that stood for two roles would count its rows twice. */
function checkUnique({ roles }: SurveyMap, path: string): void {
  const ids = new Set<string>();
  const titles = new Set<string>();
  roles.forEach((role, index) => {
    const check = (seen: Set<string>, value: string, key: string) => {
      if (seen.has(value)) {
        throw new DatasetError(`roles[${index}].${key}`, `"${value}" stands here twice`, path);
      }
      seen.add(value);
    };
    check(ids, role.id, 'id');
    role.titles.forEach((title, position) => check(titles, title, `titles[${position}]`));
  });
}

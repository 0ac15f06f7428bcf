// SPDX-License-Identifier: MIT
import * as v from 'valibot';
import { id, list, text } from '../../dataset/schema/fields.js';
import { surveyCellSchema } from '../../dataset/schema/salary-schema.js';
import { sourceSchema } from '../../dataset/schema/schema.js';
import { isCountryCode } from '../../format/reading/countries.js';
import type { Period } from '../../format/reading/periods.js';
import { PERIODS } from '../../format/reading/periods.js';
import type { NumberRule } from '../../format/reading/read-number.js';
import type { DateOrder } from '../../format/reading/read-year.js';
import { DATE_ORDERS } from '../../format/reading/read-year.js';

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

const decimal = v.optional(v.picklist(['.', ','], 'expected "." or ","'));

const thousands = v.optional(
  v.picklist(['.', ',', ' ', "'"], 'expected ".", ",", a blank or an apostrophe'),
);

const dates = v.optional(v.picklist(DATE_ORDERS, 'expected dmy, mdy or ymd'));

const anyPeriod = v.picklist(PERIODS, 'expected hour, day, week, month or year');

/** A value of a file as a map writes it: a number or a truth stands for its text. */
const value = v.pipe(
  v.union([v.string(), v.number(), v.boolean()], 'expected a text or a number'),
  v.transform(String),
);

/** Where a value stands: in a column of the file; or nowhere, being the same in every row. */
export interface Place {
  /** The name of the column. */
  readonly column?: string | undefined;
  /** The value of every row, where there is no column of it. */
  readonly value?: string | undefined;
  /** How the amounts of this column are written, where it is another way than the rest of the file. */
  readonly decimal?: NumberRule['decimal'];
  readonly thousands?: NumberRule['thousands'];
  /** What one amount of this column pays for, where it is not the period of the map. */
  readonly period?: Period | undefined;
  /** The order of the parts of dates in this column. */
  readonly dates?: DateOrder | undefined;
}

const name = v.pipe(
  text,
  v.transform((column): Place => ({ column })),
);

const described = <const Entries extends v.ObjectEntries>(entries: Entries) =>
  v.pipe(
    mapObject({ column: text, ...entries }),
    v.transform((place): Place => place),
  );

const constant = v.pipe(
  mapObject({ value }),
  v.transform((place): Place => place),
);

/** A column by its name, or by its name with what is particular to it. */
const column = <const Entries extends v.ObjectEntries>(entries: Entries) =>
  v.union([name, described(entries)], 'expected the name of a column');

/** A column, or what stands in place of one: the same in every row. */
const columnOrValue = <const Entries extends v.ObjectEntries>(entries: Entries) =>
  v.union(
    [name, described(entries), constant],
    'expected the name of a column, or an object with "column" or "value"',
  );

const amount = v.optional(column({ decimal, thousands, period: v.optional(anyPeriod) }));

const columnsSchema = mapObject({
  title: columnOrValue({}),
  level: v.optional(columnOrValue({})),
  country: columnOrValue({}),
  year: v.optional(columnOrValue({ dates })),
  pay: amount,
  low: amount,
  high: amount,
  range: amount,
  currency: v.optional(column({})),
  period: v.optional(column({})),
  weight: v.optional(column({})),
  nativeCurrency: v.optional(column({})),
  nativePay: amount,
  nativeLow: amount,
  nativeHigh: amount,
});

/** An object with keys of the author's. Lists are objects too, to JavaScript. */
const recordOf = <const Schema extends v.GenericSchema>(schema: Schema) =>
  v.pipe(
    v.custom<Record<string, v.InferInput<Schema>>>(
      (input) => typeof input === 'object' && input !== null && !Array.isArray(input),
      'expected an object',
    ),
    v.record(text, schema, 'expected an object'),
  );

const code = v.pipe(
  v.string('expected a country code such as US'),
  v.check(
    isCountryCode,
    'expected a code of ISO 3166-1 such as US; that of the United Kingdom is GB',
  ),
);

export const mapSchema = mapObject({
  columns: v.pipe(
    v.unknown(),
    v.transform((input) => (Array.isArray(input) ? (input as unknown[]) : [input])),
    v.array(columnsSchema),
    v.minLength(1, 'expected at least one object of columns'),
  ),
  pairs: v.optional(v.literal('neighbours', 'expected neighbours')),
  delimiter: v.optional(
    v.pipe(v.string('expected one character'), v.length(1, 'expected one character')),
    ',',
  ),
  decimal,
  thousands,
  dates,
  where: v.optional(
    recordOf(
      v.union(
        [
          v.pipe(
            value,
            v.transform((only) => [only]),
          ),
          v.pipe(v.array(value), v.minLength(1, 'expected at least one value')),
        ],
        'expected a value, or a list of values',
      ),
    ),
    {},
  ),
  levels: v.optional(recordOf(level.wrapped)),
  countries: v.optional(recordOf(code), {}),
  currencies: v.optional(recordOf(currency), {}),
  periods: v.optional(recordOf(anyPeriod), {}),
  detailed: v.optional(list(code)),
  roles: v.pipe(
    list(
      mapObject({
        id,
        titles: v.pipe(list(text), v.minLength(1, 'expected at least one job title')),
        name: v.optional(text),
        plural: v.optional(text),
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

// SPDX-License-Identifier: MIT
import * as v from 'valibot';
import { count, id, money, object } from './fields.js';

/** What one figure of pay means: its currency, its period, and what counts as pay. */
export const payEntries = {
  currency: v.pipe(
    v.string('expected a currency code such as USD'),
    v.regex(/^[A-Z]{3}$/, 'expected a currency code such as USD'),
    v.description('ISO 4217 code of the currency.'),
  ),
  period: v.pipe(
    v.picklist(['year', 'month', 'hour'], 'expected year, month or hour'),
    v.description('What one amount pays for.'),
  ),
  definition: v.pipe(
    v.picklist(['base', 'total', 'unstated'], 'expected base, total or unstated'),
    v.description('Base salary, total pay with bonus and shares, or not stated by the source.'),
  ),
  source: v.pipe(id, v.description('The id of the source of these figures.')),
};

export const country = v.pipe(
  v.string('expected a country code such as US'),
  v.regex(/^[A-Z]{2}$/, 'expected a country code such as US'),
  v.description('ISO 3166-1 alpha-2 code of the country of the employer. Absent: all countries.'),
);

export const year = v.pipe(
  count,
  v.minValue(1900, 'expected a year such as 2024'),
  v.maxValue(2199, 'expected a year such as 2024'),
  v.description('Year the pay was for. Absent: all years.'),
);

/** What tells the cells of one source apart; one that is left out stands for all. */
export const groupEntries = {
  level: v.optional(
    v.pipe(
      v.picklist(
        ['entry', 'mid', 'senior', 'executive'],
        'expected entry, mid, senior or executive',
      ),
      v.description('Level of experience. Absent: all levels.'),
    ),
  ),
  country: v.optional(country),
  year: v.optional(year),
};

export const estimateSchema = v.pipe(
  object({
    low: v.pipe(money, v.description('Lower end of the range.')),
    high: v.pipe(money, v.description('Upper end of the range.')),
    ...payEntries,
    country: v.optional(country),
  }),
  v.forward(
    v.partialCheck(
      [['low'], ['high']],
      ({ low, high }) => low <= high,
      'expected a number that is not below low',
    ),
    ['high'],
  ),
);

/** The percentiles that a cell has, the lowest first. */
export const PERCENTILES = ['p10', 'p25', 'p50', 'p75', 'p90'] as const;

const percentile = (which: string) =>
  v.optional(v.pipe(money, v.description(`The ${which} percentile.`)));

export const surveyCellSchema = v.pipe(
  object({
    ...groupEntries,
    n: v.pipe(count, v.description('Number of reports, which is not the number of people.')),
    withheld: v.optional(
      v.pipe(
        v.literal(true, 'expected true or nothing'),
        v.description('True when n is too small for percentiles; the cell then has none.'),
      ),
    ),
    p10: percentile('10th'),
    p25: percentile('25th'),
    p50: percentile('50th'),
    p75: percentile('75th'),
    p90: percentile('90th'),
    medianInterval: v.optional(
      v.pipe(
        v.tuple([money, money], 'expected two numbers'),
        v.description('Lower and upper end of the 95 % interval of the median.'),
      ),
    ),
    ...payEntries,
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const cell = dataset.value;
    const complain = (key: (typeof PERCENTILES)[number] | 'medianInterval', message: string) =>
      addIssue({
        message,
        path: [
          {
            type: 'object',
            origin: 'value',
            input: cell,
            key,
            value: cell[key],
          },
        ],
      });
    let previous = 0;
    for (const key of PERCENTILES) {
      const value = cell[key];
      if (cell.withheld) {
        if (value !== undefined) complain(key, 'expected nothing in a withheld cell');
      } else if (value === undefined) {
        complain(key, 'expected a number');
      } else if (value < previous) {
        complain(key, 'expected a number that is not below the percentile before it');
      }
      previous = value ?? previous;
    }
    const [low, high] = cell.medianInterval ?? [];
    if (low !== undefined && high !== undefined) {
      if (cell.withheld) complain('medianInterval', 'expected nothing in a withheld cell');
      else if (low > high) complain('medianInterval', 'expected the lower end first');
      else if (cell.p50 !== undefined && (cell.p50 < low || cell.p50 > high)) {
        complain('medianInterval', 'expected an interval that holds p50');
      }
    }
  }),
);

/** What a page's own table may say of a range beside what a file says. */
interface EstimateNotes {
  /** What tells the range from others of the role, in the words of the page: a level, a year. */
  readonly group?: string;
  readonly median?: number;
  /** How many amounts the range stands for. */
  readonly n?: number;
  /** Median and count as text, each with the head of its column; the same heads for all ranges. */
  readonly extra?: readonly (readonly [head: string, text: string])[];
}

/** A range of pay that somebody estimated. Amounts are in `currency` per `period`. */
export type Estimate = Readonly<v.InferOutput<typeof estimateSchema>> & EstimateNotes;

/** Percentiles of pay in one group of a survey. Amounts are in `currency` per `period`. */
export type SurveyCell = Readonly<v.InferOutput<typeof surveyCellSchema>>;

/** A level of experience in a survey. */
export type Level = NonNullable<SurveyCell['level']>;

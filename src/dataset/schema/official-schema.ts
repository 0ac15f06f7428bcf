// SPDX-License-Identifier: MIT
import * as v from 'valibot';
import { count, line, money, object } from './fields.js';
import { country, payEntries, PERCENTILES, year } from './salary-schema.js';

const topSchema = object({
  orMore: v.pipe(
    money,
    v.description('The highest amount that is published: the percentile is this or more.'),
  ),
});

/** A percentile: an amount, or at the top of what is published at least an amount. */
export const officialPercentileSchemas = {
  amount: money,
  top: topSchema,
  // Not a union, whose errors would not say which place is wrong.
  entry: v.lazy((input) => (typeof input === 'object' && input !== null ? topSchema : money)),
};

/** Absent where the statistics have none. */
const percentile = v.optional(officialPercentileSchemas.entry);

const percent = v.pipe(
  v.number('expected a number'),
  v.finite('expected a finite number'),
  v.minValue(0, 'expected a number that is not negative'),
);

export const officialFiguresSchema = v.pipe(
  object({
    code: v.pipe(
      v.string('expected a code such as 15-1221'),
      v.regex(/^\d{2}-\d{4}$/, 'expected a code such as 15-1221'),
      v.description('The code of the occupation in the classification.'),
    ),
    title: v.pipe(line, v.description('The title of the occupation in the classification.')),
    classification: v.pipe(
      v.literal('SOC 2018', 'expected SOC 2018'),
      v.description('The Standard Occupational Classification of the United States, of 2018.'),
    ),
    mapping: v.pipe(
      v.picklist(['same', 'nearest', 'shared'], 'expected same, nearest or shared'),
      v.description(
        'Whether the occupation is the role, the nearest to it, or one that other roles share.',
      ),
    ),
    country,
    year: v.pipe(year, v.description('The year of the statistics.')),
    employment: v.pipe(count, v.description('Number of employees in the occupation.')),
    employmentStandardError: v.pipe(
      percent,
      v.description('Relative standard error of employment, in percent.'),
    ),
    meanStandardError: v.optional(
      v.pipe(percent, v.description('Relative standard error of the mean wage, in percent.')),
    ),
    p10: percentile,
    p25: percentile,
    p50: percentile,
    p75: percentile,
    p90: percentile,
    ...payEntries,
  }),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const input = dataset.value;
    let previous = 0;
    let top = false;
    for (const key of PERCENTILES) {
      const value = input[key];
      if (value === undefined) continue;
      const amount = typeof value === 'number' ? value : value.orMore;
      const message =
        amount < previous
          ? 'expected a number that is not below the percentile before it'
          : top && typeof value === 'number'
            ? 'expected { "orMore": … } as in the percentile before it'
            : undefined;
      if (message) {
        addIssue({ message, path: [{ type: 'object', origin: 'value', input, key, value }] });
      }
      previous = amount;
      top = typeof value !== 'number';
    }
  }),
);

/**
 * The wages of one occupation in one year of official statistics. Amounts are in `currency` per
 * `period`.
 */
export type OfficialFigures = Readonly<v.InferOutput<typeof officialFiguresSchema>>;

/** A percentile of wages: an amount, or where the statistics end, at least an amount. */
export type OfficialPercentile = number | { readonly orMore: number };

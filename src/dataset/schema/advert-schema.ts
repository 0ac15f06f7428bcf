// SPDX-License-Identifier: MIT
import * as v from 'valibot';
import { count, money, object } from './fields.js';
import { MINIMUM_SAMPLE } from './limits.js';
import { groupEntries, payEntries, PERCENTILES } from './salary-schema.js';

const percentilesSchema = object({
  p10: v.pipe(money, v.description('The 10th percentile.')),
  p25: v.pipe(money, v.description('The 25th percentile.')),
  p50: v.pipe(money, v.description('The median.')),
  p75: v.pipe(money, v.description('The 75th percentile.')),
  p90: v.pipe(money, v.description('The 90th percentile.')),
});

/** Five percentiles of pay. */
export type Percentiles = Readonly<v.InferOutput<typeof percentilesSchema>>;

const measure = (what: string) =>
  v.optional(v.pipe(percentilesSchema, v.description(`Percentiles of ${what}.`)));

const cellObject = object({
  ...groupEntries,
  adverts: v.pipe(count, v.description('Number of adverts that state a range of pay.')),
  distinct: v.pipe(
    count,
    v.description('Number of adverts that differ from one another. The percentiles are of these.'),
  ),
  withheld: v.optional(
    v.pipe(
      v.literal(true, 'expected true or nothing'),
      v.description('True when there are too few distinct adverts; the cell then has no pay.'),
    ),
  ),
  low: measure('the lower ends of the ranges'),
  mid: measure('the middles of the ranges, (low + high) / 2'),
  high: measure('the upper ends of the ranges'),
  midInterval: v.optional(
    v.pipe(
      v.tuple([money, money], 'expected two numbers'),
      v.description('Lower and upper end of the 95 % interval of the median of the middles.'),
    ),
  ),
  ...payEntries,
});

type Cell = v.InferOutput<typeof cellObject>;

/** Why a cell is wrong, and the keys that lead to the place in it. */
type Mistake = readonly [keys: readonly string[], message: string];

export const advertCellSchema = v.pipe(
  cellObject,
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const input = dataset.value;
    for (const [[key = '', ...keys], message] of findMistakes(input)) {
      const toItem = (key: string) =>
        ({ type: 'object', origin: 'value', input, key, value: undefined }) as const;
      addIssue({ message, path: [toItem(key), ...keys.map(toItem)] });
    }
  }),
);

function findMistakes(cell: Cell): Mistake[] {
  const mistakes = cell.withheld ? findFigures(cell) : findPayMistakes(cell);
  return cell.distinct > cell.adverts
    ? [[['distinct'], 'expected a number that is not above adverts'], ...mistakes]
    : mistakes;
}

/** What a withheld cell says though it should not. */
function findFigures(cell: Cell): Mistake[] {
  return (['low', 'mid', 'high', 'midInterval'] as const)
    .filter((key) => cell[key] !== undefined)
    .map((key) => [[key], 'expected nothing in a withheld cell']);
}

function findPayMistakes({ distinct, low, mid, high, midInterval }: Cell): Mistake[] {
  const mistakes: Mistake[] = [];
  if (distinct < MINIMUM_SAMPLE) {
    mistakes.push([['distinct'], `expected ${MINIMUM_SAMPLE} or more, or a cell that is withheld`]);
  }
  for (const [key, value] of Object.entries({ low, mid, high, midInterval })) {
    if (value === undefined) mistakes.push([[key], 'is missing']);
  }
  if (!low || !mid || !high || !midInterval) return mistakes;
  for (const [key, figures, below, name] of [
    ['low', low, undefined, ''],
    ['mid', mid, low, 'low'],
    ['high', high, mid, 'mid'],
  ] as const) {
    let previous = 0;
    for (const which of PERCENTILES) {
      const value = figures[which];
      if (value < previous) {
        const order = 'expected a number that is not below the percentile before it';
        mistakes.push([[key, which], order]);
      } else if (below && value < below[which]) {
        mistakes.push([[key, which], `expected a number that is not below that of ${name}`]);
      }
      previous = value;
    }
  }
  const [lower, upper] = midInterval;
  if (lower > upper) mistakes.push([['midInterval'], 'expected the lower end first']);
  else if (mid.p50 < lower || mid.p50 > upper) {
    mistakes.push([['midInterval'], 'expected an interval that holds mid.p50']);
  }
  return mistakes;
}

/**
 * The ranges of pay that job adverts offer, in one group of them. Amounts are in `currency` per
 * `period`.
 */
export type AdvertCell = Readonly<Cell>;

// SPDX-License-Identifier: MIT
//
// The few figures of pay that answer first. The shipped ones are computed when the package is built.
import type { Dataset } from './query.js';
import { getSource } from './query.js';
import type { AdvertCell, Estimate, Role } from './schema/schema.js';

/** What a range of pay stands for, and the day of its source. */
interface Terms extends Pick<Estimate, 'currency' | 'period' | 'country'> {
  /** What counts as pay, where that differs between roles. */
  readonly definition?: Estimate['definition'];
  /** ISO 8601 day; empty where the source, which is a page's own table, names none. */
  readonly date: string;
}

/** What a typical advert offers: medians of the low ends, of the middles and of the high ends. */
export interface Offer extends Terms {
  readonly low: number;
  readonly middle: number;
  readonly high: number;
  /** 95 % interval of the middle. */
  readonly interval: readonly [number, number];
  /** Number of distinct adverts. */
  readonly distinct: number;
}

/** A range that an article estimates. */
export interface EstimatedRange extends Terms {
  readonly low: number;
  readonly high: number;
}

/** What is said of the pay of one role. */
export interface PaySummary {
  readonly offer?: Offer | undefined;
  readonly estimate?: EstimatedRange | undefined;
  /** The occupations of official statistics that are near to the role. */
  readonly occupations: readonly string[];
}

/**
 * The pay of each role: what adverts offer in the country that most of them are from, for all levels and years,
 * and the first estimate. Withheld cells count for nothing.
 */
export function summarizePay({
  catalogue,
  roles,
}: Pick<Dataset, 'catalogue' | 'roles'>): PaySummary[] {
  const country = findCountry(roles);
  const dateOf = ({ source }: AdvertCell | Estimate) => getSource(catalogue, source).date ?? '';
  const cells = roles.map(({ salary }) =>
    salary?.adverts.find((cell) => isWhole(cell) && cell.country === country),
  );
  const estimates = roles.map(({ salary }) => salary?.estimates[0]);
  return roles.map(({ salary }, role): PaySummary => {
    const [cell, estimate] = [cells[role], estimates[role]];
    const offer = cell && toOffer(cell, dateOf(cell));
    return {
      offer: offer && { ...offer, ...distinguish(cell, cells) },
      estimate: estimate && {
        ...toTerms(estimate, dateOf(estimate)),
        ...distinguish(estimate, estimates),
        ...{ low: estimate.low, high: estimate.high },
      },
      occupations: [
        ...new Set(
          salary?.official.map(({ country, classification, code }) =>
            [country, classification, code].join(' '),
          ),
        ),
      ],
    };
  });
}

/** The definition of pay of one among others, where they have not the same. */
function distinguish(
  { definition }: Pick<Estimate, 'definition'>,
  all: readonly (Pick<Estimate, 'definition'> | undefined)[],
): Pick<Terms, 'definition'> {
  return all.every((other) => !other || other.definition === definition) ? {} : { definition };
}

const isWhole = ({ level, year }: AdvertCell) => level === undefined && year === undefined;

/** The country with the most distinct adverts; undefined where the adverts are not told apart by country. */
function findCountry(roles: readonly Role[]): string | undefined {
  const counts = new Map<string, number>();
  const cells = roles.flatMap(({ salary }) => salary?.adverts ?? []);
  for (const { country, distinct, withheld } of cells.filter(isWhole)) {
    if (country && !withheld) counts.set(country, (counts.get(country) ?? 0) + distinct);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0];
}

function toOffer(cell: AdvertCell, date: string): Offer | undefined {
  const { low, mid, high, midInterval, distinct } = cell;
  if (!low || !mid || !high || !midInterval) return undefined;
  return {
    ...toTerms(cell, date),
    ...{ low: low.p50, middle: mid.p50, high: high.p50, interval: midInterval, distinct },
  };
}

function toTerms({ currency, period, country }: AdvertCell | Estimate, date: string): Terms {
  return { currency, period, country, date };
}

// SPDX-License-Identifier: MIT
import type { CellGroup } from '../../../dataset/cell-query.js';
import { groupCells } from '../../../dataset/cell-query.js';
import { listEstimates } from '../../../dataset/salary-query.js';
import type { AdvertCell, Role } from '../../../dataset/schema/schema.js';
import { formatList, formatMoney, formatMoneyRange, formatNumber } from '../../../format/intl.js';
import type { Sentence } from '../../../messages/sentence.js';
import { hasSameTerms, toPlural, weigh } from './cells.js';
import type { AdvertLabels } from './labels.js';
import { toGroup } from './labels.js';

/** What the adverts of a cell offer, and for which role. */
interface Offer {
  readonly name: string;
  readonly cell: AdvertCell;
  /** Median low end, middle and high end, in three significant digits, which is all that a sentence needs. */
  readonly low: number;
  readonly mid: number;
  readonly high: number;
  readonly interval: readonly [number, number];
}

/**
 * What adverts offer, in words, in the group with the most distinct adverts to compare: the range that a
 * typical one states for each role, how far the middles are apart, and whether that is clear, which is to say
 * that the intervals of the middles do not overlap. Then in how many of the groups shown it is clearly so.
 */
export function describeAdverts(
  groups: readonly CellGroup<'adverts'>[],
  roles: readonly Role[],
  { locale, adverts: words }: AdvertLabels,
): Sentence {
  const ranked = groups
    .map(({ filters, cells }) => ({ filters, offers: rank(cells, roles) }))
    .sort((a, b) => weigh(b.offers) - weigh(a.offers));
  const [focus] = ranked;
  const [higher, lower] = focus?.offers ?? [];
  if (!focus || !higher) return words.none;
  const group = toGroup(focus.filters, locale);
  const { currency, period } = higher.cell;
  const range = ({ low, high }: Offer) => formatMoneyRange(low, high, currency, locale);
  if (!lower) return words.alone(group, higher.name, range(higher), period);
  const difference = higher.mid - lower.mid;
  const comparable = ranked.filter(({ offers }) => offers.length > 1);
  const clear = comparable.filter(
    ({ offers: [first, second] }) => first?.name === higher.name && isClear(first, second),
  );
  return [
    ...words.both(group, higher.name, range(higher), period, lower.name, range(lower)),
    difference
      ? (isClear(higher, lower) ? words.clear : words.unclear)(
          formatMoney(difference, currency, locale),
        )
      : words.same,
    ...(comparable.length > 1 && difference
      ? words.higherIn(
          higher.name,
          formatNumber(clear.length, locale),
          formatNumber(comparable.length, locale),
        )
      : []),
  ];
}

/**
 * What adverts say where they disagree with the estimates on which role is paid more: for the country with the
 * most distinct adverts. Undefined where they agree, where they are not clear, or one of the two has nothing to say.
 */
export function describeDisagreement(
  roles: readonly Role[],
  { locale, adverts: words }: AdvertLabels,
): Sentence | undefined {
  const [one, other] = listEstimates(roles);
  if (!one || !other || one.role === other.role) return undefined;
  if (one.estimate.currency !== other.estimate.currency) return undefined;
  const middle = ({ low, high }: { readonly low: number; readonly high: number }) => low + high;
  const estimated = middle(one.estimate) - middle(other.estimate);
  const pair = [one.role, other.role].flatMap((role) => roles[role] ?? []);
  const [group] = groupCells(pair, 'adverts', 'country', {});
  const [higher, lower] = rank(group?.cells ?? [], pair);
  if (!group || !higher || !lower || !isClear(higher, lower)) return undefined;
  const offered = higher.name === toPlural(pair[0]) ? 1 : -1;
  if (estimated * offered >= 0) return undefined;
  const { currency, period } = higher.cell;
  const range = ({ low, high }: Offer) => formatMoneyRange(low, high, currency, locale);
  return words.disagree(
    toGroup(group.filters, locale),
    higher.name,
    range(higher),
    period,
    lower.name,
    range(lower),
    formatList(
      [higher, lower].map(({ cell }) => formatNumber(cell.distinct, locale)),
      locale,
    ),
  );
}

/** The cells that can be compared, the highest middle first. */
function rank(cells: readonly (AdvertCell | undefined)[], roles: readonly Role[]): Offer[] {
  const offers = cells.flatMap((cell, index): Offer[] => {
    const { low, mid, high, midInterval } = cell ?? {};
    if (!cell || !low || !mid || !high || !midInterval) return [];
    return [
      {
        name: toPlural(roles[index]),
        cell,
        ...{ low: round(low.p50), mid: round(mid.p50), high: round(high.p50) },
        interval: midInterval,
      },
    ];
  });
  const [first] = offers;
  return offers
    .filter(({ cell }) => hasSameTerms(cell, first?.cell))
    .sort((a, b) => (b.cell.mid?.p50 ?? 0) - (a.cell.mid?.p50 ?? 0));
}

function isClear(higher: Offer | undefined, lower: Offer | undefined): boolean {
  return !!higher && !!lower && higher.interval[0] > lower.interval[1];
}

function round(value: number): number {
  return Number(value.toPrecision(3));
}

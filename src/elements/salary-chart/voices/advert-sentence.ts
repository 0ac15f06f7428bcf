// SPDX-License-Identifier: MIT
import { groupCells } from '../../../dataset/cell-query.js';
import { listEstimates } from '../../../dataset/salary-query.js';
import type { AdvertCell, Role } from '../../../dataset/schema/schema.js';
import {
  formatList,
  formatNumber,
  formatShortMoney,
  formatShortMoneyRange,
} from '../../../format/intl.js';
import type { Sentence } from '../../../messages/sentence.js';
import type { Figure, RankedGroup } from './compare.js';
import { hasSameTerms, judge, rankGroups } from './compare.js';
import type { AdvertLabels } from './labels.js';
import { toGroup } from './labels.js';

/**
 * What adverts offer, in words, in the group with the most distinct adverts to compare: the range that a
 * typical one states for each role, how far the middles are apart, and whether that is clear, which is to say
 * that the intervals of the middles do not overlap.
 */
export function describeAdverts(
  [focus]: readonly RankedGroup<'adverts'>[],
  { locale, adverts: words }: Pick<AdvertLabels, 'locale' | 'adverts'>,
): Sentence {
  const [higher, lower] = focus?.figures ?? [];
  if (!focus || !higher) return words.none;
  const group = toGroup(focus.filters, locale);
  const { currency, period } = higher.cell;
  if (!lower) return words.alone(group, higher.name, toRange(higher, locale), period);
  const difference = higher.value - lower.value;
  return [
    ...words.both(
      group,
      higher.name,
      toRange(higher, locale),
      period,
      lower.name,
      toRange(lower, locale),
    ),
    difference
      ? words[judge(higher, lower) ?? 'unclear'](formatShortMoney(difference, currency, locale))
      : words.same,
  ];
}

/**
 * What adverts say where they disagree with the estimates on which role is paid more: for the country with the
 * most distinct adverts. Undefined where they agree, where they are not clear, or one of the two has nothing to say.
 */
export function describeDisagreement(
  roles: readonly Role[],
  { locale, adverts: words }: Pick<AdvertLabels, 'locale' | 'adverts'>,
): Sentence | undefined {
  const [one, other] = listEstimates(roles);
  if (!one || !other || one.role === other.role) return undefined;
  if (!hasSameTerms(one.estimate, other.estimate)) return undefined;
  const middle = ({ low, high }: { readonly low: number; readonly high: number }) => low + high;
  const estimated = middle(one.estimate) - middle(other.estimate);
  const pair = [one.role, other.role].flatMap((role) => roles[role] ?? []);
  const [group] = groupCells(pair, 'adverts', 'country', {});
  const [ranked] = rankGroups(group ? [group] : [], pair);
  const [higher, lower] = ranked?.figures ?? [];
  if (!ranked || !higher || !lower || judge(higher, lower) !== 'clear') return undefined;
  const offered = higher.role === 0 ? 1 : -1;
  if (estimated * offered >= 0) return undefined;
  return words.disagree(
    toGroup(ranked.filters, locale),
    higher.name,
    toRange(higher, locale),
    higher.cell.period,
    lower.name,
    toRange(lower, locale),
    formatList(
      [higher, lower].map(({ cell }) => formatNumber(cell.distinct, locale)),
      locale,
    ),
  );
}

/** The range that a typical advert states. */
function toRange({ cell: { low, high, currency } }: Figure<AdvertCell>, locale: string): string {
  return low && high ? formatShortMoneyRange(low.p50, high.p50, currency, locale) : '';
}

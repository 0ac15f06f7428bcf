// SPDX-License-Identifier: MIT
import { formatList, formatShortMoney } from '../../../format/intl.js';
import type { Sentence } from '../../../messages/sentence.js';
import type { RankedGroup } from './compare.js';
import { judge } from './compare.js';
import type { Labels } from './labels.js';
import { toGroup } from './labels.js';

/**
 * What the survey says, in words, of the group with the most reports to compare: whose median is
 * higher, by how much, and whether the difference is clear, which is to say that the intervals of
 * the medians do not overlap.
 */
export function describeSurvey(
  [focus]: readonly RankedGroup<'survey'>[],
  { locale, words }: Pick<Labels, 'locale' | 'words'>,
): Sentence {
  const [higher, lower] = focus?.figures ?? [];
  if (!focus || !higher) return words.noSurvey;
  const group = toGroup(focus.filters, locale);
  const { currency, period } = higher.cell;
  const median = formatShortMoney(higher.value, currency, locale);
  if (!lower) return words.surveyAlone(group, higher.name, median, period);
  const difference = higher.value - lower.value;
  if (!difference) {
    const names = formatList([higher.name, lower.name], locale);
    return words.surveySame(group, names, median, period);
  }
  const verdict = judge(higher, lower);
  return [
    ...words.surveyAbove(
      group,
      higher.name,
      median,
      period,
      formatShortMoney(difference, currency, locale),
      lower.name,
    ),
    ...(verdict ? [words[verdict]] : []),
  ];
}

// SPDX-License-Identifier: MIT
import type { CellGroup } from '../../../dataset/cell-query.js';
import type { Role, SurveyCell } from '../../../dataset/schema/schema.js';
import { formatList, formatMoney } from '../../../format/intl.js';
import type { SurveyMessages } from '../../../messages/en/survey.js';
import type { Sentence } from '../../../messages/sentence.js';
import { hasSameTerms, toPlural, weigh } from './cells.js';
import type { Labels } from './labels.js';
import { toGroup } from './labels.js';

/** A cell that has percentiles, and whose it is. */
interface Figures {
  readonly name: string;
  readonly cell: SurveyCell & { readonly p50: number };
}

/**
 * What the survey says, in words, of the group with the most reports to compare: whose median is
 * higher, by how much, and whether the difference is clear, which is to say that the intervals of
 * the medians do not overlap. Then in how many of the groups shown the same role is higher.
 */
export function describeSurvey(
  groups: readonly CellGroup<'survey'>[],
  roles: readonly Role[],
  options: Labels,
): Sentence {
  const { locale, words } = options;
  const ranked = groups
    .map(({ filters, cells }) => ({ filters, figures: rank(cells, roles) }))
    .sort((a, b) => weigh(b.figures) - weigh(a.figures));
  const [focus] = ranked;
  const [higher, lower] = focus?.figures ?? [];
  if (!focus || !higher) return words.noSurvey;
  const group = toGroup(focus.filters, locale);
  const { p50, currency, period } = higher.cell;
  const median = formatMoney(p50, currency, locale);
  if (!lower) return words.surveyAlone(group, higher.name, median, period);
  const difference = p50 - lower.cell.p50;
  if (!difference) {
    const names = formatList([higher.name, lower.name], locale);
    return words.surveySame(group, names, median, period);
  }
  const comparable = ranked.filter(({ figures }) => figures.length > 1);
  const wins = comparable.filter(
    ({ figures: [first, second] }) =>
      first?.name === higher.name && first.cell.p50 !== second?.cell.p50,
  );
  return [
    ...words.surveyAbove(
      group,
      higher.name,
      median,
      period,
      formatMoney(difference, currency, locale),
      lower.name,
    ),
    ...describeClearness(higher.cell, lower.cell, words),
    ...(comparable.length > 1 ? words.higherIn(higher.name, wins.length, comparable.length) : []),
  ];
}

function describeClearness(
  { medianInterval: higher }: SurveyCell,
  { medianInterval: lower }: SurveyCell,
  words: SurveyMessages,
): Sentence {
  if (!higher || !lower) return [];
  return [higher[0] > lower[1] ? words.clear : words.unclear];
}

/** The cells that can be compared, the highest median first. */
function rank(cells: readonly (SurveyCell | undefined)[], roles: readonly Role[]): Figures[] {
  const figures = cells.flatMap((cell, index): Figures[] =>
    cell?.p50 === undefined
      ? []
      : [{ name: toPlural(roles[index]), cell: { ...cell, p50: cell.p50 } }],
  );
  const [first] = figures;
  return figures
    .filter(({ cell }) => hasSameTerms(cell, first?.cell))
    .sort((a, b) => b.cell.p50 - a.cell.p50);
}

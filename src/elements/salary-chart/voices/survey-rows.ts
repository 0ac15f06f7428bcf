// SPDX-License-Identifier: MIT
import { SMALL_SAMPLE } from '../../../dataset/cell-query.js';
import type { GroupBy, CellGroup } from '../../../dataset/cell-query.js';
import type { Role, SurveyCell } from '../../../dataset/schema/schema.js';
import {
  formatMoney,
  formatMoneyRange,
  formatNumber,
  formatShortMoney,
} from '../../../format/intl.js';
import type { ChartRow, Mark } from '../../../chart/model.js';
import type { Labels } from './labels.js';
import { labelGroup } from './labels.js';

/**
 * The rows of the chart for the groups of a survey: one for each group, with a lane for each role;
 * or, where there is one group only, one for each role, so that each has its name beside it.
 */
export function toSurveyRows(
  groups: readonly CellGroup<'survey'>[],
  roles: readonly Role[],
  groupBy: GroupBy,
  labels: Labels,
): ChartRow[] {
  const count = (cell: SurveyCell | undefined) => formatNumber(cell?.n ?? 0, labels.locale);
  return groups.flatMap(({ filters, cells }) => {
    const group = labelGroup(groupBy, filters, labels);
    const marks = cells.map((cell, role) =>
      toSurveyMark(cell, role, roles[role]?.name ?? '', group, labels),
    );
    if (groupBy !== 'none') {
      return [{ label: group, detail: labels.words.sample(cells.map(count)), marks }];
    }
    return marks.map((mark) => ({
      label: roles[mark.role]?.name ?? '',
      detail: labels.words.sample([count(cells[mark.role])]),
      marks: [mark],
    }));
  });
}

function toSurveyMark(
  cell: SurveyCell | undefined,
  role: number,
  name: string,
  group: string,
  { locale, words }: Labels,
): Mark {
  const describe = (figures: string) => words.surveyMark(name, group, figures);
  const { p10, p25, p50, p75, p90 } = cell ?? {};
  if (!cell || p10 === undefined || p25 === undefined || p50 === undefined) {
    const label = cell ? words.notEnough(formatNumber(cell.n, locale)) : words.noReports;
    return { role, label, description: describe(label) };
  }
  const { currency, n, medianInterval } = cell;
  return {
    role,
    bar: [p25, p75 ?? p50],
    whisker: [p10, p90 ?? p50],
    median: p50,
    interval: medianInterval,
    small: n < SMALL_SAMPLE,
    label: formatShortMoney(p50, currency, locale),
    description: describe(
      words.surveyFigures(
        formatMoney(p50, currency, locale),
        formatMoneyRange(p25, p75 ?? p50, currency, locale),
        formatNumber(n, locale),
      ),
    ),
  };
}

// SPDX-License-Identifier: MIT
import { SMALL_SAMPLE } from '../../../dataset/cell-query.js';
import type { SurveyCell } from '../../../dataset/schema/schema.js';
import { formatMoney, formatNumber, formatShortMoney } from '../../../format/intl.js';
import { formatMoneyRange } from '../../../format/money-range.js';
import type { ChartRow, Mark } from '../../../chart/model.js';
import type { ShownGroups } from './cells.js';
import { toCellRows } from './cells.js';
import { shapeOf } from './shapes.js';
import type { Labels } from './labels.js';

/** The rows of the chart for the groups of a survey. */
export function toSurveyRows(shown: ShownGroups<'survey'>): ChartRow[] {
  const { labels } = shown;
  const count = (cell: SurveyCell | undefined) => formatNumber(cell?.n ?? 0, labels.locale);
  return toCellRows(
    shown,
    (cell, role, name, group) => toSurveyMark(cell, role, name, group, labels),
    (cells) => labels.words.sample(cells.map(count)),
  );
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
  const { currency, n } = cell;
  return {
    role,
    bar: [p25, p75 ?? p50],
    whiskers: [
      [p10, p25],
      [p75 ?? p50, p90 ?? p50],
    ],
    median: p50,
    shape: shapeOf(role),
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

// SPDX-License-Identifier: MIT
import type { SurveyCell } from '../../../dataset/schema/schema.js';
import { formatMoney, formatNumber } from '../../../format/intl.js';
import { formatMoneyRange } from '../../../format/money-range.js';
import type { ShownGroups } from './cells.js';
import { toCellTable } from './cells.js';
import type { Labels } from './labels.js';
import type { FigureTable } from '../parts.js';

/** The table of survey figures; a withheld cell says so in place of its percentiles. */
export function toSurveyFigures(shown: ShownGroups<'survey'>): FigureTable {
  const { labels } = shown;
  const { n, p10, p25, p50, p75, p90, interval } = labels.words.columns;
  return toCellTable(shown, [n, p10, p25, p50, interval, p75, p90], (cell) =>
    toFigures(cell, labels),
  );
}

function toFigures(cell: SurveyCell | undefined, { locale, words }: Labels): string[] {
  if (!cell) return [formatNumber(0, locale), ...Array<string>(6).fill(words.noReports)];
  const n = formatNumber(cell.n, locale);
  const { p10, p25, p50, p75, p90, medianInterval, currency } = cell;
  const money = (value: number | undefined) =>
    value === undefined ? words.notEnough(n) : formatMoney(value, currency, locale);
  return [
    n,
    money(p10),
    money(p25),
    money(p50),
    medianInterval ? formatMoneyRange(...medianInterval, currency, locale) : money(undefined),
    money(p75),
    money(p90),
  ];
}

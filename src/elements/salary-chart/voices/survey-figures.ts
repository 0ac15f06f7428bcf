// SPDX-License-Identifier: MIT
import type { GroupBy, CellGroup } from '../../../dataset/cell-query.js';
import type { Role, SurveyCell } from '../../../dataset/schema/schema.js';
import { formatMoney, formatMoneyRange, formatNumber } from '../../../format/intl.js';
import type { Labels } from './labels.js';
import { labelGroup } from './labels.js';
import type { FigureTable } from '../parts.js';

/** The table of survey figures; a withheld cell says so in place of its percentiles. */
export function toSurveyFigures(
  groups: readonly CellGroup<'survey'>[],
  roles: readonly Role[],
  groupBy: GroupBy,
  labels: Labels,
): FigureTable {
  const { words } = labels;
  const { role, n, p10, p25, p50, interval, p75, p90 } = words.columns;
  const grouped = groupBy !== 'none';
  return {
    columns: [
      ...(grouped ? [words.dimensions[groupBy]] : []),
      ...[role, n, p10, p25, p50, interval, p75, p90],
    ],
    rows: groups.flatMap(({ filters, cells }) =>
      cells.map((cell, index) => [
        ...(grouped ? [labelGroup(groupBy, filters, labels)] : []),
        roles[index]?.name ?? '',
        ...toFigures(cell, labels),
      ]),
    ),
  };
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

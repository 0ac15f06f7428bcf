// SPDX-License-Identifier: MIT
import type { CellGroup, GroupBy } from '../../../dataset/cell-query.js';
import type { AdvertCell, Role } from '../../../dataset/schema/schema.js';
import { formatMoney, formatMoneyRange, formatNumber } from '../../../format/intl.js';
import type { FigureTable } from '../parts.js';
import type { AdvertLabels } from './labels.js';
import { labelGroup } from './labels.js';

/** The table of what adverts offer: what the marks are made of. A withheld cell says so in place of pay. */
export function toAdvertFigures(
  groups: readonly CellGroup<'adverts'>[],
  roles: readonly Role[],
  groupBy: GroupBy,
  labels: AdvertLabels,
): FigureTable {
  const { words, adverts } = labels;
  const { low, high, mid, interval, lowest, highest, all, distinct } = adverts.columns;
  const grouped = groupBy !== 'none';
  return {
    columns: [
      ...(grouped ? [words.dimensions[groupBy]] : []),
      ...[words.columns.role, low, high, mid, interval, lowest, highest, all, distinct],
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

function toFigures(
  cell: AdvertCell | undefined,
  { locale, adverts: words }: AdvertLabels,
): string[] {
  const counts = [cell?.adverts ?? 0, cell?.distinct ?? 0].map((n) => formatNumber(n, locale));
  const { low, mid, high, midInterval, currency = '' } = cell ?? {};
  if (!low || !mid || !high || !midInterval) {
    const why = cell ? words.notEnough : words.noAdverts;
    return [...Array<string>(6).fill(why), ...counts];
  }
  const money = (value: number) => formatMoney(value, currency, locale);
  return [
    ...[low.p50, high.p50, mid.p50].map(money),
    formatMoneyRange(...midInterval, currency, locale),
    ...[low.p10, high.p90].map(money),
    ...counts,
  ];
}

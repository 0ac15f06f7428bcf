// SPDX-License-Identifier: MIT
import type { AdvertCell } from '../../../dataset/schema/schema.js';
import { formatMoney, formatNumber } from '../../../format/intl.js';
import { formatMoneyRange } from '../../../format/money-range.js';
import type { FigureTable } from '../parts.js';
import type { ShownGroups } from './cells.js';
import { toCellTable } from './cells.js';
import type { AdvertLabels } from './labels.js';

/** The table of what adverts offer: what the marks are made of. A withheld cell says so in place of pay. */
export function toAdvertFigures(shown: ShownGroups<'adverts'>, labels: AdvertLabels): FigureTable {
  const { low, high, mid, interval, lowest, highest, all, distinct } = labels.adverts.columns;
  return toCellTable(shown, [low, high, mid, interval, lowest, highest, all, distinct], (cell) =>
    toFigures(cell, labels),
  );
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

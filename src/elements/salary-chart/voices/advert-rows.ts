// SPDX-License-Identifier: MIT
import type { ChartRow, Mark } from '../../../chart/model.js';
import { SMALL_SAMPLE } from '../../../dataset/cell-query.js';
import type { AdvertCell } from '../../../dataset/schema/schema.js';
import {
  formatList,
  formatMoney,
  formatNumber,
  formatShortMoneyRange,
} from '../../../format/intl.js';
import { formatMoneyRange } from '../../../format/money-range.js';
import type { ShownGroups } from './cells.js';
import { toCellRows } from './cells.js';
import { shapeOf } from './shapes.js';
import type { AdvertLabels } from './labels.js';

/** The rows of the chart for groups of adverts. */
export function toAdvertRows(shown: ShownGroups<'adverts'>, labels: AdvertLabels): ChartRow[] {
  const { locale, adverts: words } = labels;
  const count = (cell: AdvertCell | undefined) => formatNumber(cell?.distinct ?? 0, locale);
  return toCellRows(
    shown,
    (cell, role, name, group) => toAdvertMark(cell, role, name, group, labels),
    (cells) => words.sample(formatList(cells.map(count), locale)),
  );
}

function toAdvertMark(
  cell: AdvertCell | undefined,
  role: number,
  name: string,
  group: string,
  { locale, words, adverts }: AdvertLabels,
): Mark {
  const describe = (figures: string) => words.surveyMark(name, group, figures);
  const { low, mid, high, midInterval } = cell ?? {};
  if (!cell || !low || !mid || !high || !midInterval) {
    const label = cell ? adverts.notEnough : adverts.noAdverts;
    return { role, label, description: describe(label) };
  }
  const { currency, distinct } = cell;
  return {
    role,
    bar: [low.p50, high.p50],
    whiskers: [
      [low.p10, low.p50],
      [high.p50, high.p90],
    ],
    median: mid.p50,
    shape: shapeOf(role),
    offers: { low: Object.values(low), high: Object.values(high) },
    small: distinct < SMALL_SAMPLE,
    label: formatShortMoneyRange(low.p50, high.p50, currency, locale),
    description: describe(
      adverts.figures(
        formatMoneyRange(low.p50, high.p50, currency, locale),
        formatMoney(mid.p50, currency, locale),
        formatMoneyRange(...midInterval, currency, locale),
        formatMoneyRange(low.p10, high.p90, currency, locale),
        formatNumber(cell.adverts, locale),
        formatNumber(distinct, locale),
      ),
    ),
  };
}

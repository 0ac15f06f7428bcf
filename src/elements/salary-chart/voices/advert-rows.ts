// SPDX-License-Identifier: MIT
import type { ChartRow, Mark } from '../../../chart/model.js';
import type { CellGroup, GroupBy } from '../../../dataset/cell-query.js';
import { SMALL_SAMPLE } from '../../../dataset/cell-query.js';
import type { AdvertCell, Role } from '../../../dataset/schema/schema.js';
import {
  formatMoney,
  formatMoneyRange,
  formatNumber,
  formatShortMoneyRange,
} from '../../../format/intl.js';
import type { AdvertLabels } from './labels.js';
import { labelGroup } from './labels.js';

/**
 * The rows of the chart for groups of adverts: one for each group, with a lane for each role; or, where
 * there is one group only, one for each role, so that each has its name beside it.
 */
export function toAdvertRows(
  groups: readonly CellGroup<'adverts'>[],
  roles: readonly Role[],
  groupBy: GroupBy,
  labels: AdvertLabels,
): ChartRow[] {
  const { locale, adverts: words } = labels;
  const count = (cells: readonly (AdvertCell | undefined)[], key: 'adverts' | 'distinct') =>
    cells.map((cell) => formatNumber(cell?.[key] ?? 0, locale)).join(' · ');
  const detail = (cells: readonly (AdvertCell | undefined)[]) =>
    words.sample(count(cells, 'adverts'), count(cells, 'distinct'));
  return groups.flatMap(({ filters, cells }) => {
    const group = labelGroup(groupBy, filters, labels);
    const marks = cells.map((cell, role) =>
      toAdvertMark(cell, role, roles[role]?.name ?? '', group, labels),
    );
    if (groupBy !== 'none') return [{ label: group, detail: detail(cells), marks }];
    return marks.map((mark) => ({
      label: roles[mark.role]?.name ?? '',
      detail: detail([cells[mark.role]]),
      marks: [mark],
    }));
  });
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
    whisker: [low.p10, high.p90],
    median: mid.p50,
    interval: midInterval,
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

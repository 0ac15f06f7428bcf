// SPDX-License-Identifier: MIT
import { groupCells, SMALL_SAMPLE } from '../../../dataset/cell-query.js';
import type { Dataset } from '../../../dataset/query.js';
import { getSource } from '../../../dataset/query.js';
import { formatDate, formatNumber } from '../../../format/intl.js';
import type { SalaryParts } from '../parts.js';
import { toAdvertFigures } from './advert-figures.js';
import { toAdvertRows } from './advert-rows.js';
import { describeAdverts } from './advert-sentence.js';
import { toHeads } from './cells.js';
import type { CellAttributes } from './choice.js';
import { toChoice } from './choice.js';
import { rankGroups, toTitle } from './compare.js';
import { findIncompleteYear } from './labels.js';
import { toMenus } from './menus.js';
import type { Speech } from './speech.js';
import { enVoices } from './speech.js';
import { toAdvertTrend } from './trend.js';

/** What adverts offer for the roles, for what is grouped by and filtered for. */
export function toAdvertParts(
  { catalogue, roles }: Dataset,
  attributes: CellAttributes,
  { locale, words: { salary, survey: words, adverts } = enVoices }: Speech,
): SalaryParts {
  const choice = toChoice(attributes);
  const { groupBy, filters } = choice;
  const groups = groupCells(roles, 'adverts', groupBy, filters);
  const cells = groups.flatMap((group) => group.cells.filter((cell) => cell !== undefined));
  const [first] = cells;
  const source = first && getSource(catalogue, first.source);
  const incompleteYear = source && findIncompleteYear(source);
  const labels = { locale, words, adverts, incompleteYear };
  // By year the chart itself shows them.
  const trend = groupBy === 'year' ? undefined : toAdvertTrend(roles, filters, labels);
  const years = [...groups.map(({ filters }) => filters.year), ...(trend?.years ?? [])];
  const shown = { groups, roles, groupBy, labels, definitions: salary.definitions };
  const ranked = rankGroups(groups, roles);
  return {
    title: toTitle(ranked, groupBy, adverts.titles, labels),
    sentence: describeAdverts(ranked, labels),
    heads: toHeads(salary.range, groupBy, roles, labels),
    rows: toAdvertRows(shown, labels),
    table: toAdvertFigures(shown, labels),
    terms: cells,
    groups,
    trend,
    menus: toMenus(roles, 'adverts', choice, labels),
    remarks: source?.note ? [source.note] : [],
    notes: [
      adverts.key,
      adverts.counted,
      ...(cells.some(({ distinct, withheld }) => !withheld && distinct < SMALL_SAMPLE)
        ? [adverts.smallSample(formatNumber(SMALL_SAMPLE, locale))]
        : []),
      ...(source?.date && incompleteYear && years.includes(incompleteYear)
        ? [adverts.incomplete(String(incompleteYear), formatDate(source.date, locale))]
        : []),
    ],
  };
}

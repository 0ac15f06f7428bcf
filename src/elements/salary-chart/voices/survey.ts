// SPDX-License-Identifier: MIT
import { groupCells, listChoices, SMALL_SAMPLE } from '../../../dataset/cell-query.js';
import type { Dataset } from '../../../dataset/query.js';
import { getSource } from '../../../dataset/query.js';
import { formatDate, formatNumber } from '../../../format/intl.js';
import type { SalaryParts } from '../parts.js';
import { toHeads } from './cells.js';
import type { CellAttributes } from './choice.js';
import { toChoice } from './choice.js';
import { rankGroups, toTitle } from './compare.js';
import type { Speech } from './speech.js';
import { enVoices } from './speech.js';
import { findIncompleteYear } from './labels.js';
import { toMenus } from './menus.js';
import { toSurveyFigures } from './survey-figures.js';
import { toSurveyRows } from './survey-rows.js';
import { describeSurvey } from './survey-sentence.js';

/** What the survey has to say of the roles, for what is grouped by and filtered for. */
export function toSurveyParts(
  { catalogue, roles }: Dataset,
  attributes: CellAttributes,
  { locale, words: { survey: words, salary } = enVoices }: Speech,
): SalaryParts {
  const choice = toChoice(attributes);
  const { groupBy, filters } = choice;
  const groups = groupCells(roles, 'survey', groupBy, filters);
  const cells = groups.flatMap((group) => group.cells.filter((cell) => cell !== undefined));
  const [first] = cells;
  const source = first && getSource(catalogue, first.source);
  // A survey of one year was made once: no months of it are missing.
  const incompleteYear =
    source && listChoices(roles, 'survey', 'year', {})[1] && findIncompleteYear(source);
  const labels = { locale, words, incompleteYear };
  const shown = { groups, roles, groupBy, labels, definitions: salary.definitions };
  const ranked = rankGroups(groups, roles);
  return {
    title: toTitle(ranked, groupBy, words.titles, labels),
    sentence: describeSurvey(ranked, labels),
    heads: toHeads(words.columns.p50, groupBy, roles, labels),
    rows: toSurveyRows(shown),
    table: toSurveyFigures(shown),
    terms: cells,
    groups,
    menus: toMenus(roles, 'survey', choice, labels),
    remarks: source?.note ? [source.note] : [],
    notes: [
      words.key,
      ...(cells.some(({ n, withheld }) => !withheld && n < SMALL_SAMPLE)
        ? [words.smallSample(formatNumber(SMALL_SAMPLE, locale))]
        : []),
      ...(source?.date &&
      incompleteYear &&
      groups.some(({ filters }) => filters.year === incompleteYear)
        ? [words.incomplete(String(incompleteYear), formatDate(source.date, locale))]
        : []),
    ],
  };
}

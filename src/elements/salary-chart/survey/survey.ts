// SPDX-License-Identifier: MIT
//
// The survey's view: a chunk of its own, which comes with the survey.
import type { Level } from '../../../dataset/schema/schema.js';
import type { Dataset } from '../../../dataset/query.js';
import { getSource } from '../../../dataset/query.js';
import { SMALL_SAMPLE, DIMENSIONS, groupSurvey, toFilter } from '../../../dataset/survey-query.js';
import { formatDate, formatNumber } from '../../../format/intl.js';
import type { SurveyMessages } from '../../../messages/en/survey.js';
import { enSurvey } from '../../../messages/en/survey.js';
import { findIncompleteYear } from './labels.js';
import type { Choice } from './menus.js';
import { toMenus } from './menus.js';
import type { SalaryParts } from '../parts.js';
import { toSurveyFigures } from './figures.js';
import { toSurveyRows } from './rows.js';
import { describeSurvey } from './sentence.js';

export { renderControls, renderLegend } from './controls.js';
export { surveyStyles } from './styles.js';

/** What the attributes of `<salary-chart>` say of the survey. */
export interface SurveyAttributes {
  readonly groupBy: string;
  readonly level: string;
  readonly country: string;
  readonly year: string;
}

/** What the survey has to say of the roles, for what is grouped by and filtered for. */
export function toSurveyParts(
  { catalogue, roles }: Dataset,
  attributes: SurveyAttributes,
  locale: string,
  words: SurveyMessages = enSurvey,
): SalaryParts {
  const choice = toChoice(attributes);
  const { groupBy, filters } = choice;
  const groups = groupSurvey(roles, groupBy, filters);
  const cells = groups.flatMap((group) => group.cells.filter((cell) => cell !== undefined));
  const [first] = cells;
  const source = first && getSource(catalogue, first.source);
  const incompleteYear = source && findIncompleteYear(source);
  const labels = { locale, words, incompleteYear };
  return {
    sentence: describeSurvey(groups, roles, labels),
    rows: toSurveyRows(groups, roles, groupBy, labels),
    table: toSurveyFigures(groups, roles, groupBy, labels),
    terms: cells,
    groups,
    menus: toMenus(roles, choice, labels),
    remarks: source?.note ? [source.note] : [],
    notes: [
      words.key,
      ...(cells.some(({ n, withheld }) => !withheld && n < SMALL_SAMPLE)
        ? [words.smallSample(formatNumber(SMALL_SAMPLE, locale))]
        : []),
      ...(source && groups.some(({ filters }) => filters.year === incompleteYear)
        ? [words.incomplete(String(incompleteYear), formatDate(source.date, locale))]
        : []),
    ],
  };
}

/** The choice that attributes stand for; a value that an attribute cannot have counts as absent. */
function toChoice({ groupBy, level, country, year }: SurveyAttributes): Choice {
  return {
    groupBy: DIMENSIONS.find((dimension) => dimension === groupBy) ?? 'none',
    filters: {
      level: toFilter('level', level) as Level | undefined,
      country: /^[a-z]{2}$/i.test(country) ? String(country).toUpperCase() : undefined,
      year: Number(year) || undefined,
    },
  };
}

// SPDX-License-Identifier: MIT
//
// The English words of what people report, and of choosing among the cells of a voice.
import type { Dimension, GroupBy } from '../../dataset/cell-query.js';
import type { Voice } from '../../dataset/salary-query.js';
import type { Estimate, Level } from '../../dataset/schema/schema.js';
import { enSalary } from './salary.js';
import { named, sentence, strong } from '../sentence.js';

/** Countries that English gives an article. */
const WITH_ARTICLE = /^(AE|BS|CZ|DO|GB|GM|MV|NL|PH|US)$/;

/** The levels before a role. */
export const LEVEL_ADJECTIVES: Record<Level, string> = {
  entry: 'entry-level ',
  mid: 'mid-level ',
  senior: 'senior ',
  executive: 'executive-level ',
};

/** Which reports or adverts a figure is of, in words of the language. */
export interface Group {
  readonly level: Level | undefined;
  readonly country: { readonly code: string; readonly name: string } | undefined;
  readonly year: number | undefined;
}

/** Where and when, behind a role. */
export const inGroup = ({ country, year }: Group): string =>
  (country ? ` in ${WITH_ARTICLE.test(country.code) ? 'the ' : ''}${country.name}` : '') +
  (year ? ` in ${year}` : '');

const WHERE: Record<Dimension, (groups: string) => string> = {
  level: (groups) => ` at ${groups.toLowerCase()} level`,
  country: (groups) => ` in ${groups}`,
  year: (groups) => ` in ${groups}`,
};

/** In which groups a difference is clear, behind a title; empty for no groups. */
export const clearly = (groups: string, dimension?: Dimension): string =>
  groups && dimension ? `, clearly so${WHERE[dimension](groups)}` : '';

const PERIODS = enSalary.periods;

export const enSurvey = {
  voice: 'Source of the figures',
  voices: {
    estimate: 'Article estimate',
    adverts: 'Job adverts',
    survey: 'Survey',
    official: 'Official statistics',
  } satisfies Record<Voice, string>,
  groupBy: 'Group by',
  groups: {
    none: 'By role',
    level: 'By level',
    country: 'By country',
    year: 'By year',
  } satisfies Record<GroupBy, string>,
  dimensions: {
    level: 'Level',
    country: 'Country',
    year: 'Year',
  } satisfies Record<Dimension, string>,
  all: {
    level: 'All levels',
    country: 'All countries',
    year: 'All years',
  } satisfies Record<Dimension, string>,
  levels: {
    entry: 'Entry',
    mid: 'Mid',
    senior: 'Senior',
    executive: 'Executive',
  } satisfies Record<Level, string>,
  incompleteYear: (year: string) => `${year} (incomplete)`,
  sample: (counts: readonly string[]) => `n ${counts.join(' · ')}`,
  notEnough: (n: string) => `not enough data (n ${n})`,
  noReports: 'no reports',
  difference: 'difference',
  verdicts: { clear: 'clear', unclear: 'not clear', few: 'too few to say' },
  columns: {
    role: 'Role',
    n: 'Reports',
    p10: '10th percentile',
    p25: '25th percentile',
    p50: 'Median',
    interval: '95 % interval of the median',
    p75: '75th percentile',
    p90: '90th percentile',
  },

  key: 'Bar: the middle half of reports. Line: 10th to 90th percentile. Mark: the median. Difference: between the medians, clear if their 95% intervals do not overlap.',
  smallSample: (n: string) => `Hollow: fewer than ${n} reports.`,
  incomplete: (year: string, date: string) => `${year} is incomplete: the survey ends ${date}.`,

  surveyMark: (role: string, group: string, figures: string) =>
    `${group ? `${group}, ` : ''}${role}: ${figures}`,
  surveyFigures: (median: string, middle: string, n: string) =>
    `median ${median}, middle half ${middle}, n ${n}`,

  titles: {
    more: (role: string, groups: string, dimension?: Dimension) =>
      `In the survey, ${role} report more${clearly(groups, dimension)}`,
    unclear: 'The survey shows no clear difference',
    few: 'Too few reports to compare',
    mixed: 'Which role reports more differs by group',
    only: (group: string) => `${group} alone has enough reports to compare`,
    none: 'What people report',
  },

  surveyAbove: (
    group: Group,
    higher: string,
    median: string,
    period: Estimate['period'],
    difference: string,
    lower: string,
  ) =>
    sentence`In the survey, ${group.level ? LEVEL_ADJECTIVES[group.level] : ''}${named(higher)}${inGroup(group)} report a median of ${strong(median)} ${PERIODS[period]}, ${difference} above ${named(lower)}.`,
  surveySame: (group: Group, roles: string, median: string, period: Estimate['period']) =>
    sentence`In the survey, ${group.level ? LEVEL_ADJECTIVES[group.level] : ''}${named(roles)}${inGroup(group)} report the same median: ${strong(median)} ${PERIODS[period]}.`,
  surveyAlone: (group: Group, role: string, median: string, period: Estimate['period']) =>
    sentence`In the survey, ${group.level ? LEVEL_ADJECTIVES[group.level] : ''}${named(role)}${inGroup(group)} report a median of ${strong(median)} ${PERIODS[period]}. There are too few reports to compare it with.`,
  clear: ' The 95 % intervals do not overlap, so the difference is clear.',
  unclear: ' The 95 % intervals overlap, so the difference is not clear.',
  few: ' Fewer than 30 reports of a role are too few to be sure of the difference.',
  noSurvey: sentence`The survey has too few reports for this choice.`,
};

/** The words of the survey's view in one language. */
export type SurveyMessages = typeof enSurvey;

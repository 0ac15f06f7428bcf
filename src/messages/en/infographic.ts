// SPDX-License-Identifier: MIT
//
// The English words of <role-infographic>.
import type { Voice } from '../../dataset/salary-query.js';
import type { Estimate } from '../../dataset/schema/schema.js';
import { enSalary } from './salary.js';

export const enInfographic = {
  description: 'A picture of the comparison. Its words and figures follow as text.',
  onlyHere: 'Only here',
  pay: (currency: string, period: Estimate['period']) =>
    `Pay ${enSalary.periods[period]}, ${currency}`,
  voices: {
    estimate: 'Article estimate',
    adverts: 'Job adverts',
    survey: 'Survey',
    official: 'Official statistics',
  } satisfies Record<Voice, string>,
  voiceIn: (voice: string, country: string) => `${voice}, ${country}`,
  definitions: enSalary.definitions,
  unplaced: 'place and sample size not stated',
  key: 'bar: middle half, tick: median',
  small: (n: string) => `pale: fewer than ${n} reports`,
  reported: (median: string, n: string) => `median ${median}, n ${n}`,
  notEnough: (n: string) => `not enough data (n ${n})`,
  noReports: 'no reports',
  advertKey: 'bar: the range of a typical advert, tick: median middle',
  advertSmall: (n: string) => `pale: fewer than ${n} different adverts`,
  offered: (range: string, distinct: string) => `${range}, ${distinct} different adverts`,
  fewAdverts: 'too few different adverts',
  noAdverts: 'no adverts',
  sources: 'Sources:',
  source: 'Source',
  role: 'Role',
  figures: 'Figures',
  asText: 'The picture as text',
  format: 'Format of the picture',
  formats: { landscape: 'Landscape', portrait: 'Portrait' },
};

/** The words of `<role-infographic>` in one language. */
export type InfographicMessages = typeof enInfographic;

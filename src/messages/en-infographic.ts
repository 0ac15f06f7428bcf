// SPDX-License-Identifier: MIT
//
// The English words of <role-infographic>. Not all of them are new, but whoever needs the picture
// does not need the words of the chart.
import type { Voice } from '../dataset/salary-query.js';
import type { Estimate } from '../dataset/schema.js';

const PERIODS: Record<Estimate['period'], string> = {
  year: 'a year',
  month: 'a month',
  hour: 'an hour',
};

const DEFINITIONS: Record<Estimate['definition'], string> = {
  base: 'base pay',
  total: 'total pay',
  unstated: 'base or total not stated',
};

export const enInfographic = {
  description: 'A picture of the comparison. Its words and figures follow as text.',
  onlyHere: 'Only here',
  pay: (currency: string, period: Estimate['period']) => `Pay ${PERIODS[period]}, ${currency}`,
  voices: { estimate: 'Article estimate', survey: 'Survey' } satisfies Record<Voice, string>,
  voiceIn: (voice: string, country: string) => `${voice}, ${country}`,
  definitions: DEFINITIONS,
  unplaced: 'place and sample size not stated',
  key: 'bar: middle half, tick: median',
  small: (n: string) => `pale: fewer than ${n} reports`,
  reported: (median: string, n: string) => `median ${median}, n ${n}`,
  notEnough: (n: string) => `not enough data (n ${n})`,
  noReports: 'no reports',
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

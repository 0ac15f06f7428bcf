// SPDX-License-Identifier: MIT
//
// The English words of <role-infographic>.
import { enSalary } from './salary.js';

export const enInfographic = {
  voices: {
    estimate: 'What the article estimates',
    adverts: 'What adverts offer',
    survey: 'What people report',
  },
  voiceIn: (voice: string, country: string) => `${voice}, ${country}`,
  definitions: enSalary.definitions,
  periods: enSalary.periods,
  unplaced: 'place and sample size not stated',
  keys: {
    adverts: 'range of a typical advert, and its middle',
    survey: 'middle half of the reports, and their median',
  },
  few: {
    adverts: (n: string) => `hollow: fewer than ${n} different adverts`,
    survey: (n: string) => `hollow: fewer than ${n} reports`,
  },
  counts: {
    adverts: (n: string) => `${n} different adverts`,
    survey: (n: string) => `${n} reports`,
  },
  middle: {
    adverts: (amount: string) => `middle ${amount}`,
    survey: (amount: string) => `median ${amount}`,
  },
  withheld: {
    adverts: (n: string) => `too few different adverts (${n})`,
    survey: (n: string) => `too few reports (${n})`,
  },
  none: { adverts: 'no adverts', survey: 'no reports' },
  origin: (pay: string, parts: readonly string[]) =>
    parts.length ? `${pay}: ${parts.join(', ')}.` : `${pay}.`,
  facts: (sources: string) => `Facts: ${sources}.`,
  brief: (voice: string, remark: string, figures: string) => `${voice} (${remark}): ${figures}.`,
  sources: 'Sources:',
  asText: 'The picture as text',
};

/** The words of `<role-infographic>` in one language. */
export type InfographicMessages = typeof enInfographic;

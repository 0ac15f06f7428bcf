// SPDX-License-Identifier: MIT
//
// The English words of <salary-chart>, apart from the table's, which a page may need alone.
import type { Estimate } from '../../dataset/schema/schema.js';
import { named, sentence, strong } from '../sentence.js';

const PERIODS: Record<Estimate['period'], string> = {
  year: 'a year',
  month: 'a month',
  hour: 'an hour',
};

const DEFINITIONS: Record<Estimate['definition'], string> = {
  base: 'Base pay',
  total: 'Total pay',
  unstated: 'Pay (base or total not stated)',
};

export const enSalary = {
  heading: 'Pay',
  table: 'Table',
  range: 'range',
  columns: { role: 'Role', low: 'Low', high: 'High' },
  sources: 'Source:',
  periods: PERIODS,
  terms: (currency: string, period: Estimate['period'], definition: Estimate['definition']) =>
    `${DEFINITIONS[definition]}, ${currency} ${PERIODS[period]}.`,
  definitions: DEFINITIONS,
  unplaced: 'The article states neither place nor sample size.',
  mixedTerms: 'No chart: currencies or periods differ.',
  estimateMark: (role: string, range: string, period: Estimate['period']) =>
    `${role}: estimated ${range} ${PERIODS[period]}`,
  ahead: (role: string) => `The article puts ${role} ahead`,
  sameEstimate: (roles: string, range: string, period: Estimate['period']) =>
    sentence`The article gives ${named(roles)} the same pay: ${strong(range)} ${PERIODS[period]}.`,
  oneEstimate: (role: string, range: string, period: Estimate['period']) =>
    sentence`The article puts ${named(role)} at ${strong(range)} ${PERIODS[period]}.`,
  estimateAgainst: (
    higher: string,
    range: string,
    period: Estimate['period'],
    lower: string,
    lowerRange: string,
  ) =>
    sentence`The article puts ${named(higher)} at ${strong(range)} ${PERIODS[period]}, against ${strong(lowerRange)} for ${named(lower)}.`,
  noEstimate: sentence`There is no estimate for these roles.`,
};

/** The words of `<salary-chart>` in one language. */
export type SalaryMessages = typeof enSalary;

// SPDX-License-Identifier: MIT
//
// The English words of official statistics, which count occupations and not roles.
import type { Estimate } from '../../dataset/schema/schema.js';
import { named, sentence, strong } from '../sentence.js';
import { enSalary } from './salary.js';

type Period = Estimate['period'];

const PERIODS = enSalary.periods;

export const enOfficial = {
  titles: {
    shared: 'Official statistics do not tell these roles apart',
    separate: 'Official statistics count occupations, not these roles',
  },
  intro: 'Official statistics count occupations, not these roles.',
  same: (occupation: string, roles: string, median: string, period: Period, year: string) =>
    sentence` ${named(occupation)}, which is ${named(roles)}, has a median wage of ${strong(median)} ${PERIODS[period]} (${year}).`,
  nearest: (occupation: string, roles: string, median: string, period: Period, year: string) =>
    sentence` ${named(occupation)}, the nearest occupation to ${named(roles)}, has a median wage of ${strong(median)} ${PERIODS[period]} (${year}).`,
  shared: ' These roles share it, so that these statistics cannot tell them apart.',
  none: sentence`There are no official statistics for these roles.`,
  orMore: (amount: string) => `${amount} or more`,
  percent: (value: string) => `${value}%`,
  notAvailable: 'not available',
  sample: (employees: string) => `${employees} employees`,
  columns: {
    occupation: 'Occupation',
    year: 'Year',
    p50: 'Median',
    p10: '10th percentile',
    p25: '25th percentile',
    p75: '75th percentile',
    p90: '90th percentile',
    employment: 'Employees',
    error: 'Standard error of that number',
  },
  key: 'Bar: the middle half of employees. Line: 10th to 90th percentile. Mark: the median.',
  counted:
    'In place of a sample size stand the number of employees and its relative standard error.',
  figures: (median: string, middle: string, reach: string, employees: string, error: string) =>
    `median ${median}, middle half ${middle}, 10th to 90th percentile ${reach}, ${employees} employees, relative standard error ${error}`,
};

/** The words of official statistics in one language. */
export type OfficialMessages = typeof enOfficial;

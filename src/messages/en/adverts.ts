// SPDX-License-Identifier: MIT
//
// The English words of what adverts offer. Adverts are not people: nobody reports, earns or is paid here.
import type { Dimension } from '../../dataset/cell-query.js';
import type { Estimate } from '../../dataset/schema/schema.js';
import { named, sentence, strong } from '../sentence.js';
import { enSalary } from './salary.js';
import type { Group } from './survey.js';
import { clearly, inGroup, LEVEL_ADJECTIVES } from './survey.js';

type Period = Estimate['period'];

const PERIODS = enSalary.periods;

const adjective = ({ level }: Group) => (level ? LEVEL_ADJECTIVES[level] : '');

export const enAdverts = {
  sample: (counts: string) => `${counts} adverts`,
  notEnough: 'too few different adverts',
  noAdverts: 'no adverts',
  columns: {
    low: 'Median low end',
    high: 'Median high end',
    mid: 'Median middle',
    interval: '95% interval of the middle',
    lowest: '10th percentile of low ends',
    highest: '90th percentile of high ends',
    all: 'Adverts',
    distinct: 'Different adverts',
  },

  key: 'Bar: from the median low end to the median high end of the range that an advert states. Line: from the 10th percentile of low ends to the 90th percentile of high ends. Mark: the median middle of a range. Difference: between these middles, clear if their 95% intervals do not overlap.',
  counted:
    'All of these are of different adverts: one that is repeated counts once. Fewer than 10 are not shown.',
  smallSample: (n: string) => `Hollow: fewer than ${n} different adverts.`,
  incomplete: (year: string, date: string) => `${year} is incomplete: the adverts end ${date}.`,

  figures: (
    range: string,
    middle: string,
    interval: string,
    reach: string,
    adverts: string,
    distinct: string,
  ) =>
    `a typical advert offers ${range}, the median middle is ${middle} (95% interval ${interval}), from the 10th percentile of low ends to the 90th of high ends ${reach}, ${adverts} adverts, ${distinct} different`,

  titles: {
    more: (role: string, groups: string, dimension?: Dimension) =>
      `Adverts offer ${role} more${clearly(groups, dimension)}`,
    unclear: 'Adverts do not clearly offer either role more',
    few: 'Too few adverts to compare',
    mixed: 'Which role adverts offer more differs by group',
    only: (group: string) => `${group} alone has enough adverts to compare`,
    none: 'What adverts offer',
  },

  both: (
    group: Group,
    higher: string,
    range: string,
    period: Period,
    lower: string,
    lowerRange: string,
  ) =>
    sentence`A typical advert for ${adjective(group)}${named(higher)}${inGroup(group)} offers ${strong(range)} ${PERIODS[period]}; one for ${named(lower)} offers ${strong(lowerRange)}.`,
  alone: (group: Group, role: string, range: string, period: Period) =>
    sentence`A typical advert for ${adjective(group)}${named(role)}${inGroup(group)} offers ${strong(range)} ${PERIODS[period]}. There are too few adverts to compare it with.`,
  clear: (difference: string) =>
    ` The middles differ by ${difference}; their 95% intervals do not overlap, so the difference is clear.`,
  unclear: (difference: string) =>
    ` The middles differ by ${difference}; their 95% intervals overlap, so the difference is not clear.`,
  few: (difference: string) =>
    ` The middles differ by ${difference}, but fewer than 30 different adverts of a role are too few to be sure.`,
  same: ' The middles are the same.',
  none: sentence`There are too few adverts for this choice.`,

  disagree: (
    group: Group,
    higher: string,
    range: string,
    period: Period,
    lower: string,
    lowerRange: string,
    counts: string,
  ) =>
    sentence`Job adverts say the opposite: a typical one for ${named(higher)}${inGroup(group)} offers ${strong(range)} ${PERIODS[period]}, one for ${named(lower)} ${strong(lowerRange)} (${counts} different adverts).`,
};

/** The words of what adverts offer, in one language. */
export type AdvertMessages = typeof enAdverts;

// SPDX-License-Identifier: MIT
//
// The English words of the article in one tag.
import type { Estimate } from '../../dataset/schema/schema.js';

type Period = Estimate['period'];

/** A country: its ISO 3166-1 alpha-2 code, and its name in the reader's language. */
export interface Place {
  readonly code: string;
  readonly name: string;
}

/** What there is to say where adverts and the article disagree on which role is paid more. */
export interface Dispute {
  /** The role that adverts offer more, in the plural. */
  readonly offered: string;
  /** The role that the article puts ahead, in the plural. */
  readonly estimated: string;
  /** When the article was written. */
  readonly month: string;
  readonly range: string;
  readonly lowerRange: string;
  /** Whether the article does not state the place. */
  readonly unplaced: boolean;
  /** Whether official statistics count both roles in one occupation. */
  readonly official: boolean;
}

const PERIODS: Record<Period, string> = { year: 'a year', month: 'a month', hour: 'an hour' };

/** Countries whose names have an article within a sentence. */
const WITH_ARTICLE = /^(?:AE|CZ|DO|NL|PH)$/;

const SHORT: Readonly<Record<string, string>> = { US: 'the US', GB: 'the UK' };

const toName = ({ code, name }: Place) =>
  SHORT[code] ?? (WITH_ARTICLE.test(code) ? `the ${name}` : name);

export const enGuide = {
  contents: 'On this page',
  parts: (count: string) => `${count} parts`,
  author: (name: string) => `By ${name}`,
  dates: (words: string, pay?: string) => `words of ${words}${pay ? `, pay to ${pay}` : ''}`,
  adverts: (place?: Place) => (place ? `Adverts in ${toName(place)}` : 'Adverts'),
  offered: (period: Period, middle: string, distinct: string) =>
    `${PERIODS[period]}, middle ${middle}, ${distinct} different adverts`,
  estimate: (place?: Place) => (place ? `Article estimate, ${toName(place)}` : 'Article estimate'),
  estimated: (period: Period, unplaced: boolean) =>
    `${PERIODS[period]}; ${unplaced ? 'place and sample size' : 'sample size'} not stated`,
  dispute: ({ offered, estimated, month, range, lowerRange, unplaced, official }: Dispute) =>
    `On pay the sources disagree. Adverts offer ${offered} more. The article of ${month} puts ${estimated} ahead, ${range} against ${lowerRange}, but states ${unplaced ? 'neither place nor sample' : 'no sample'}.${official ? ' Official statistics do not tell the two apart.' : ''}`,
  more: (sources: 2 | 3): string => (sources === 3 ? 'All three, and why' : 'Both, and why'),
  sections: {
    comparison: 'At a glance',
    infographic: 'In one picture',
    work: 'The work',
    requirements: 'What it takes',
    rest: 'In detail',
    salary: 'Pay',
    chooser: 'Which suits you',
    sources: 'Sources',
  },
  sourceNotes: 'What to know about these sources',
};

/** The words of the guide in one language. */
export type GuideMessages = typeof enGuide;

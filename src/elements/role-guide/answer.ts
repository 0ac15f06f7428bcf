// SPDX-License-Identifier: MIT
import type { EstimatedRange, Offer, PaySummary } from '../../dataset/pay-summary.js';
import { SMALL_SAMPLE } from '../../dataset/small-sample.js';
import type { Dataset } from '../../dataset/query.js';
import { compareRoles, getPair } from '../../dataset/query.js';
import { SHORT_ANSWER } from '../../dataset/short-answer.js';
import { formatCountry } from '../../format/country.js';
import { formatNumber, formatShortMoney, formatShortMoneyRange } from '../../format/intl.js';
import { formatMonth } from '../../format/month.js';
import type { GuideMessages, Place } from '../../messages/en/guide.js';

/** What a role, or all of them together, has to say: a text, or points where there is none. */
export interface Passage {
  readonly text: string | undefined;
  readonly points: readonly string[];
}

/** A text, or points where there is none; undefined where there is neither. */
export function toPassage(
  text: string | undefined,
  points: readonly string[] = [],
): Passage | undefined {
  return text !== undefined || points.length ? { text, points } : undefined;
}

/** What is said first of the pay of a role. */
export interface PayAnswer {
  /** Who says it, and of which country. */
  readonly voice: string;
  /** The range, such as $153–230K. */
  readonly range: string;
  readonly detail: string;
  /** Low end, middle and high end on a scale from 0 to 100 that the roles share; undefined where they share none. */
  readonly bar: readonly [number, number, number] | undefined;
  /** Whether it rests on few adverts, or on an estimate. */
  readonly faint: boolean;
}

/** The short answer. */
export interface Answer {
  /** Of each role in order. */
  readonly roles: readonly { readonly passage: Passage; readonly pay: PayAnswer | undefined }[];
  /** What is true of all roles. */
  readonly both: Passage | undefined;
  /** Where the sources disagree on pay, and why; names in it stand between isolates. */
  readonly dispute: string | undefined;
  /** The words of the link to all that is said of pay. */
  readonly more: string;
}

/** In which words an answer is given. */
export interface AnswerSpeech {
  readonly locale: string;
  readonly words: GuideMessages;
}

/** The short answer of a dataset, with what is known of the pay of each role. */
export function toAnswer(
  dataset: Dataset,
  pay: readonly PaySummary[],
  speech: AnswerSpeech,
): Answer {
  const { roles } = dataset;
  const offers = pay.map(({ offer }) => offer);
  const scale = toScale(offers.filter((offer) => offer !== undefined));
  const label = '';
  const [row] = compareRoles(dataset, [{ id: SHORT_ANSWER, label }]);
  const official = sharesOccupation(pay);
  return {
    roles: roles.map(({ aspects, summary }, index) => {
      const { text, points } = aspects[SHORT_ANSWER] ?? {};
      return {
        passage: toPassage(text, points) ?? { text: summary, points: [] },
        pay: pay[index] && toPayAnswer(pay[index], scale, speech),
      };
    }),
    both: toPassage(getPair(dataset)?.aspects[SHORT_ANSWER]?.text, row?.common),
    dispute: describeDispute(dataset, pay, official, speech),
    more: speech.words.more(official ? 3 : 2),
  };
}

type Scale = (value: number) => number;

/** How far the scale reaches beyond the ends of the bars. */
const MARGIN = 0.086;

/** A scale for all offers; undefined where they are in different currencies, for different periods, or of different definitions. */
function toScale(offers: readonly Offer[]): Scale | undefined {
  const [first] = offers;
  if (!first || !offers.every((offer) => isSame(offer, first))) return undefined;
  const low = Math.min(...offers.map(({ low }) => low));
  const span = Math.max(...offers.map(({ high }) => high)) - low;
  return (value) => (100 * ((value - low) / (span || 1) + MARGIN)) / (1 + 2 * MARGIN);
}

type Terms = Pick<Offer, 'currency' | 'period' | 'country' | 'definition'>;

const isSame = (one: Terms, other: Terms) =>
  (['currency', 'period', 'country', 'definition'] as const).every(
    (key) => one[key] === other[key],
  );

function toPayAnswer(
  { offer, estimate }: PaySummary,
  scale: Scale | undefined,
  { locale, words }: AnswerSpeech,
): PayAnswer | undefined {
  const said = offer ?? estimate;
  if (!said) return undefined;
  const { low, high, currency, period } = said;
  const place = toPlace(said, locale);
  const range = formatShortMoneyRange(low, high, currency, locale);
  if (!offer) {
    return {
      ...{ range, bar: undefined, faint: true },
      voice: words.estimate(place),
      detail: words.estimated(period, !place),
    };
  }
  return {
    range,
    voice: words.adverts(place),
    detail: words.offered(
      period,
      formatShortMoney(offer.middle, currency, locale),
      formatNumber(offer.distinct, locale),
    ),
    bar: scale && [scale(low), scale(offer.middle), scale(high)],
    faint: offer.distinct < SMALL_SAMPLE,
  };
}

function toPlace({ country }: Terms, locale: string): Place | undefined {
  return country === undefined
    ? undefined
    : { code: country, name: formatCountry(country, locale) };
}

/** Whether official statistics count two roles in one occupation. */
function sharesOccupation([one, other]: readonly PaySummary[]): boolean {
  return !!one?.occupations.some((occupation) => other?.occupations.includes(occupation));
}

/** Whether two offers differ clearly: they rest on enough adverts, and the intervals of their middles do not overlap. */
function isClear(one: Offer, other: Offer): boolean {
  const [lower, higher] = one.middle < other.middle ? [one, other] : [other, one];
  return (
    Math.min(one.distinct, other.distinct) >= SMALL_SAMPLE && lower.interval[1] < higher.interval[0]
  );
}

/**
 * Where adverts and the article disagree on which of two roles is paid more; undefined where they agree, where
 * the adverts do not tell the two apart, or one of them has nothing to say.
 */
function describeDispute(
  { roles }: Dataset,
  pay: readonly PaySummary[],
  official: boolean,
  { locale, words }: AnswerSpeech,
): string | undefined {
  const [one, other] = pay;
  if (!one?.offer || !other?.offer || !one.estimate || !other.estimate || pay.length > 2) {
    return undefined;
  }
  if (!isSame(one.offer, other.offer) || !isSame(one.estimate, other.estimate)) return undefined;
  const sum = ({ low, high }: EstimatedRange) => low + high;
  const offered = one.offer.middle - other.offer.middle;
  const estimated = sum(one.estimate) - sum(other.estimate);
  if (offered * estimated >= 0 || !isClear(one.offer, other.offer)) return undefined;
  const toName = (role: number) => `\u2068${roles[role]?.plural ?? roles[role]?.name ?? ''}\u2069`;
  const toRange = ({ low, high, currency }: EstimatedRange) =>
    formatShortMoneyRange(low, high, currency, locale);
  const [higher, lower] =
    estimated > 0 ? [one.estimate, other.estimate] : [other.estimate, one.estimate];
  return words.dispute({
    offered: toName(offered > 0 ? 0 : 1),
    estimated: toName(estimated > 0 ? 0 : 1),
    month: formatMonth(higher.date, locale),
    range: toRange(higher),
    lowerRange: toRange(lower),
    unplaced: !higher.country,
    official,
  });
}

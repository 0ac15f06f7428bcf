// SPDX-License-Identifier: MIT
import { getCurrencySigns } from './currencies.js';
import type { Period } from './periods.js';
import { PERIOD_FILLERS, PERIOD_WORDS } from './periods.js';
import type { Sign, Uses, WrittenNumber } from './read-number.js';
import { parseNumber, resolveNumber, toPlainDigits } from './read-number.js';

/** An amount as it is written: a number, and what stands around it. */
export interface WrittenAmount {
  readonly number: WrittenNumber;
  /** The power of ten by which the number is multiplied, 3 for K. */
  readonly exponent: number;
  /** The word that says so. */
  readonly multiplier: string | undefined;
  /** The currencies that its sign can be of; undefined where it has none. */
  readonly currencies: ReadonlySet<string> | undefined;
  /** What it pays for, where it says so. */
  readonly period: Period | undefined;
}

/** An amount of which nothing is left to ask. */
export interface Amount {
  readonly value: number;
  readonly currencies: ReadonlySet<string> | undefined;
  readonly period: Period | undefined;
}

/** What stands behind a number and multiplies it: the power of ten. */
const MULTIPLIERS: ReadonlyMap<string, number> = new Map([
  ...[
    'k',
    't',
    'tsd',
    'tsd.',
    'thousand',
    'tausend',
    'тыс',
    'тыс.',
    'tys',
    'tys.',
    '千',
    'ألف',
  ].map((word) => [word, 3] as const),
  ...['万', '萬'].map((word) => [word, 4] as const),
  ...['l', 'lac', 'lacs', 'lakh', 'lakhs', 'lpa', 'लाख'].map((word) => [word, 5] as const),
  ...['m', 'mn', 'mio', 'mio.', 'million', 'millions', 'millionen', 'millones', 'milhões'].map(
    (word) => [word, 6] as const,
  ),
  ...['cr', 'cr.', 'crore', 'crores', 'करोड़'].map((word) => [word, 7] as const),
  ['億', 8],
]);

/** Words that are part of others, or that mean something only behind a number. */
const COMBINED: ReadonlyMap<string, readonly string[]> = new Map([
  ['lpa', ['lpa', 'year']],
  ['keur', ['k', 'eur']],
  ['teur', ['k', 'eur']],
  ['/m', ['/', 'month']],
]);

/** What changes no amount: words of pay before tax, and what ends one in India and Kenya. */
const IDLE = ['brutto', 'gross', 'brut', 'bruto', 'lordo', '/-', '/='];

/** A number with signs in it. */
const NUMBER = /\d(?:[\d.,'’٬٫ ]*\d)?(?:e[+-]?\d+)?/iu;

/** What stands for no cents in Swiss and German amounts: 45'000.- and 45.000,-. */
const NO_CENTS = /(\d[.,])[-–—]+(?=\D|$)/gu;

/**
 * How an amount is written, such as "$41,000", "41 000 €", "41k" or "12.50 per hour".
 * @param text A text without blanks at its ends.
 * @returns undefined where it is no amount.
 */
export function parseAmount(text: string): WrittenAmount | undefined {
  const plain = toPlainDigits(text).replaceAll(NO_CENTS, '$100');
  const match = NUMBER.exec(plain);
  if (!match) return undefined;
  const number = parseNumber(match[0].replace(/’/gu, "'"));
  const before = readAround(plain.slice(0, match.index), false);
  const after = readAround(plain.slice(match.index + match[0].length), true);
  if (!number || !before || !after) return undefined;
  return {
    number,
    exponent: after.exponent,
    multiplier: after.multiplier,
    currencies: join(before.currencies, after.currencies),
    period: after.period ?? before.period,
  };
}

/** Both signs of "US$ 41,000 USD" have to be of one currency. */
function join(
  a: ReadonlySet<string> | undefined,
  b: ReadonlySet<string> | undefined,
): ReadonlySet<string> | undefined {
  return a && b ? new Set([...a].filter((currency) => b.has(currency))) : (a ?? b);
}

interface Around {
  exponent: number;
  multiplier: string | undefined;
  currencies: ReadonlySet<string> | undefined;
  period: Period | undefined;
}

let words: readonly string[] | undefined;

/** What stands before or after a number means; undefined where a word in it has no meaning. */
function readAround(text: string, behind: boolean): Around | undefined {
  const found: Around = {
    ...{ exponent: 0, multiplier: undefined, currencies: undefined, period: undefined },
  };
  let rest = text.toLowerCase().trim();
  while (rest) {
    const word = findWord(rest);
    if (word === undefined) return undefined;
    rest = rest.slice(word.length).trim();
    for (const part of COMBINED.get(word) ?? [word]) {
      if (!addMeaning(found, part, behind)) return undefined;
    }
  }
  return found;
}

/** The longest word that a text begins with, and that does not go on behind it. */
function findWord(text: string): string | undefined {
  words ??= [
    ...new Set([
      ...getCurrencySigns().keys(),
      ...MULTIPLIERS.keys(),
      ...COMBINED.keys(),
      ...PERIOD_WORDS.keys(),
      ...PERIOD_FILLERS,
      ...IDLE,
    ]),
  ].sort((a, b) => b.length - a.length);
  return words.find(
    (word) =>
      text.startsWith(word) &&
      !(/[\p{L}\p{N}]$/u.test(word) && /^[a-zà-ÿа-я]/u.test(text.slice(word.length))),
  );
}

function addMeaning(found: Around, word: string, behind: boolean): boolean {
  const exponent = MULTIPLIERS.get(word);
  const period = PERIOD_WORDS.get(word);
  const currencies = getCurrencySigns().get(word);
  if (exponent !== undefined && behind && !found.exponent && !found.period) {
    found.exponent = exponent;
    found.multiplier = word;
  } else if (period && !found.period) {
    found.period = period;
  } else if (currencies) {
    found.currencies = join(found.currencies, currencies);
  } else {
    return PERIOD_FILLERS.includes(word) || IDLE.includes(word);
  }
  return true;
}

/**
 * The amount that is written.
 * @param uses What the signs do in its column.
 * @returns undefined where a sign is used in another way; the sign where it has no meaning yet.
 */
export function resolveAmount(written: WrittenAmount, uses: Uses): Amount | Sign | undefined {
  const { number, exponent, currencies, period } = written;
  const resolved = resolveNumber(number, uses);
  if (resolved === undefined || resolved === '.' || resolved === ',') return resolved;
  return { value: raise(resolved, exponent), currencies, period };
}

/** A number times a power of ten. As a text, so that 12.35 thousand is 12,350 and not a little less. */
function raise(text: string, exponent: number): number {
  return exponent ? Number(`${text}e${exponent}`) : Number(text);
}

/** What stands between the two ends of a range. */
const BETWEEN =
  /(?<!\s)\s*[-‐-―~〜～−]+\s*|(?<!\s)\s+(?:to|bis|à|a|até|hasta|y|and|und|et|e)\s+/giu;

/** What may stand before the first of two ends. */
const FROM = /^(?:from|between|von|zwischen|de|entre|desde)\s+/iu;

/** An end that is so many times the other was written in other units: "60 - 80.000". */
export const BEYOND_A_RANGE = 100;

/**
 * How the two ends of a range are written, such as "$110K–140K" or "60.000 - 80.000 €". A text of one
 * amount is a range of equal ends.
 * @returns undefined where it is no range.
 */
export function parseRange(text: string): readonly [WrittenAmount, WrittenAmount] | undefined {
  const plain = toPlainDigits(text).replaceAll(NO_CENTS, '$100');
  const middles = [...plain.matchAll(BETWEEN)].filter(
    ({ index, 0: sign }) =>
      /\d/u.test(plain.slice(0, index)) && /\d/u.test(plain.slice(index + sign.length)),
  );
  if (middles.length > 1) return undefined;
  const [middle] = middles;
  if (!middle) {
    const only = parseAmount(plain);
    return only && [only, only];
  }
  const low = parseAmount(plain.slice(0, middle.index).replace(FROM, ''));
  const high = parseAmount(plain.slice(middle.index + middle[0].length));
  return low && high && share(low, high);
}

/** What stands at one end and is meant of both: the K of "110-140K", the sign of "$50 - 60". */
function share(low: WrittenAmount, high: WrittenAmount): [WrittenAmount, WrittenAmount] {
  const currencies = join(low.currencies, high.currencies);
  const period = low.period ?? high.period;
  const small = Number(low.number.grouped) <= Number(high.number.grouped);
  const shared = low.exponent || !small ? low : high;
  const { exponent, multiplier } = shared;
  return [
    { ...low, exponent, multiplier, currencies, period },
    { ...high, currencies, period: high.period ?? period },
  ];
}

/** Whether two ends can be of one range. */
export function isRange(low: Amount, high: Amount): boolean {
  return low.period === high.period && high.value < BEYOND_A_RANGE * low.value;
}

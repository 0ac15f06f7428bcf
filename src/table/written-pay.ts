// SPDX-License-Identifier: MIT
//
// Written amounts of pay as figures with a currency and a period, by the rules of the page's language.
import { formatNumber } from '../format/intl.js';
import { getNumberSigns } from '../format/number-signs.js';
import { cleanText, quoteValue } from '../format/reading/clean-text.js';
import { getCurrencySigns } from '../format/reading/currencies.js';
import type { Period } from '../format/reading/periods.js';
import type { WrittenAmount } from '../format/reading/read-amount.js';
import { isRange, parseAmount, parseRange, resolveAmount } from '../format/reading/read-amount.js';
import type { NumberRule, Sign, Uses } from '../format/reading/read-number.js';
import { toUses } from '../format/reading/read-number.js';
import { MAXIMUM_NUMBER } from '../dataset/schema/limits.js';
import type { Estimate } from '../dataset/schema/schema.js';
import { toPlainText } from './passage.js';
import type { Currencies } from './terms.js';
import { chooseCurrency, findCurrencies, findPeriods, intersect, widen } from './terms.js';

/** An amount, or why a text is none that can be shown. */
export type Reading<Value> = { readonly value: Value } | { readonly refused: string };

/** What is said of pay outside of the amounts: in the head of the column and in captions. */
export interface Surroundings {
  readonly currencies: readonly Currencies[];
  readonly periods: readonly Period[];
}

/** An amount of pay with its terms. */
export interface PayAmount extends Pick<Estimate, 'currency' | 'period'> {
  readonly amount: number;
}

/** How the page's language writes numbers. */
export interface NumberLanguage {
  readonly locale: string;
  readonly uses: Uses;
  /** An amount as an example for messages. */
  readonly example: string;
}

const EXAMPLE = 41_000;

/** The apostrophes of Swiss numbers. */
const APOSTROPHE = /['’]/u;

/** How a language writes numbers. */
export function toNumberLanguage(locale: string): NumberLanguage {
  const { decimal, thousands } = getNumberSigns(locale);
  const rule: NumberRule = {
    decimal: toSign(decimal),
    thousands: toSign(thousands) ?? (APOSTROPHE.test(thousands) ? "'" : ' '),
  };
  return { locale, uses: toUses(rule), example: formatNumber(EXAMPLE, locale) };
}

function toSign(sign: string): Sign | undefined {
  return sign === '.' || sign === ',' ? sign : undefined;
}

/** What captions, or a head, say of pay. */
export function toSurroundings(texts: readonly string[]): Surroundings {
  return { currencies: texts.flatMap(findCurrencies), periods: texts.flatMap(findPeriods) };
}

/** Reads one amount. */
export function readAmount(
  text: string,
  around: Surroundings,
  language: NumberLanguage,
): Reading<PayAmount> {
  const plain = toPlainText(text);
  const written = parseAmount(plain);
  return written
    ? resolve(written, plain, around, language)
    : { refused: `expected an amount such as ${language.example}, found ${quoteValue(text)}` };
}

/** Reads a range of two different ends. */
export function readRange(
  text: string,
  around: Surroundings,
  language: NumberLanguage,
): Reading<readonly [PayAmount, PayAmount]> {
  const plain = toPlainText(text);
  const [low, high] = parseRange(plain) ?? [];
  const { example, locale } = language;
  const refused = `expected a range such as ${example}–${formatNumber(EXAMPLE + 11_000, locale)}, found ${quoteValue(text)}`;
  // One amount is the middle of a range, its end, or all there is: it does not say.
  if (!low || !high || low === high) return { refused };
  const ends = [low, high].map((end) => resolve(end, plain, around, language));
  const [first, last] = ends.map((end) => ('value' in end ? end.value : undefined));
  if (first && last) return isPlausible(first, last) ? { value: [first, last] } : { refused };
  return ends.find((end) => 'refused' in end) ?? { refused };
}

/** Whether two amounts can be the ends of one range. */
export function isPlausible(low: PayAmount, high: PayAmount): boolean {
  const [first, last] = [low, high].map(({ amount, period }) => ({
    ...{ value: amount, currencies: undefined, period },
  }));
  return !!first && !!last && low.amount <= high.amount && isRange(first, last);
}

/** Reads a whole number, such as a count. */
export function readCount(text: string, { uses }: NumberLanguage): number | undefined {
  // "n = 1,240"
  const written = parseAmount(toPlainText(text).replace(/^n ?= ?/iu, ''));
  if (!written || written.currencies || written.period || isThousandth(written, uses)) {
    return undefined;
  }
  const resolved = resolveAmount(written, uses);
  if (typeof resolved !== 'object') return undefined;
  return Number.isInteger(resolved.value) && resolved.value <= MAXIMUM_NUMBER
    ? resolved.value
    : undefined;
}

function resolve(
  written: WrittenAmount,
  text: string,
  around: Surroundings,
  { locale, uses, example }: NumberLanguage,
): Reading<PayAmount> {
  const said = [...around.currencies];
  const own = widen(written.currencies, text);
  if (own) said.push(own);
  const found = quoteValue(text);
  if (!said.length) {
    return {
      refused: `the currency is missing: write a code such as EUR or USD beside the amount, in the head or in the caption (found ${found})`,
    };
  }
  const possible = intersect(said);
  if (!possible.length)
    return { refused: `${found} is in another currency than head or caption say` };
  const currency = chooseCurrency(possible, locale);
  if (!currency) {
    const codes = possible.slice(0, 4).join(', ');
    return {
      refused: `the sign in ${found} is of several currencies (${codes} …): write the code of the one that is meant in the caption`,
    };
  }
  // In kina, 5,000 K are no millions.
  if (
    getCurrencySigns()
      .get(written.multiplier ?? '')
      ?.has(currency)
  ) {
    return { refused: `${found} can be thousands or a currency: write the amount in full` };
  }
  const periods = new Set([...around.periods, ...(written.period ? [written.period] : [])]);
  const [period] = periods;
  if (!period) {
    return {
      refused: `what ${found} pays for is missing: write "per year", "per month" or "per hour" in the caption or the head`,
    };
  }
  if (periods.size > 1) {
    return { refused: `${found}: cell, head and caption say ${[...periods].join(' and ')}` };
  }
  if (period === 'day' || period === 'week') {
    return { refused: `${found} is pay for a ${period}: expected pay per hour, month or year` };
  }
  if (isThousandth(written, uses)) {
    return {
      refused: `${found} has three digits behind the decimal sign of the page's language (${locale}): write ${example}, or name the language of the table with lang`,
    };
  }
  const resolved = resolveAmount(written, uses);
  if (typeof resolved !== 'object' || resolved.value > MAXIMUM_NUMBER) {
    return {
      refused: `expected an amount as the page's language (${locale}) writes it, such as ${example}, found ${found}`,
    };
  }
  return { value: { amount: resolved.value, currency, period } };
}

/** Whether a sign that may stand between thousands is read as one before decimals, which pay has not three of. */
function isThousandth({ number, exponent }: WrittenAmount, uses: Uses): boolean {
  return (
    !exponent &&
    [...number.uses].some(([sign, use]) => use === 'either' && uses[sign] === 'decimal')
  );
}

/** A text for a message, in one line. */
export function quoteCell(text: string): string {
  return quoteValue(cleanText(text));
}

// SPDX-License-Identifier: MIT
//
// Numbers, money, dates and lists in the reader's language. The files of this layer are the only ones to use
// Intl. Formatters are memoized, because to create one costs a hundred times what using it does.
import { memoize } from './memoize.js';
import {
  isPlainEnglish,
  writeDate,
  writeList,
  writeMoney,
  writeMoneyRange,
  writeNumber,
  writeShortMoney,
  writeShortMoneyRange,
} from './plain-english.js';

const numberFormat = /* @__PURE__ */ memoize((locale: string) => new Intl.NumberFormat(locale));

const moneyFormat = /* @__PURE__ */ memoize(
  (currency: string, locale: string, digits: number | undefined) =>
    new Intl.NumberFormat(locale, { style: 'currency', currency, maximumFractionDigits: digits }),
);

// Without a number of digits a compact figure is whole but has two digits at least: $110K, $4.5K.
const shortMoneyFormat = /* @__PURE__ */ memoize(
  (currency: string, locale: string, digits: number | undefined) =>
    new Intl.NumberFormat(locale, {
      style: 'currency',
      currency,
      notation: 'compact',
      minimumFractionDigits: digits && 0,
      maximumFractionDigits: digits,
    }),
);

const dateFormat = /* @__PURE__ */ memoize(
  (locale: string) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }),
);

const listFormat = /* @__PURE__ */ memoize((locale: string) => new Intl.ListFormat(locale));

/** The locale that formats in `language`, a BCP 47 tag; English where the tag is not one. */
export function toLocale(language: string): string {
  try {
    return Intl.getCanonicalLocales(language)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/** A whole or decimal number, such as 5,340. */
export function formatNumber(value: number, locale: string): string {
  return (isPlainEnglish(locale) && writeNumber(value)) || numberFormat(locale).format(value);
}

/** Hourly pay keeps its cents: an amount with a fraction that is as small. */
function toCents(low: number, high = low): number | undefined {
  return high < 1000 && (low % 1 || high % 1) ? undefined : 0;
}

/** An amount such as $110,000, or $18.45 where it is small. `currency` is an ISO 4217 code. */
export function formatMoney(value: number, currency: string, locale: string): string {
  return (
    (isPlainEnglish(locale) && writeMoney(value, currency)) ||
    moneyFormat(currency, locale, toCents(value)).format(value)
  );
}

/** A range of amounts such as $110,000 – $140,000, or $18.45 – $22.00 where they are small. */
export function formatMoneyRange(
  low: number,
  high: number,
  currency: string,
  locale: string,
): string {
  return (
    (isPlainEnglish(locale) && writeMoneyRange(low, high, currency)) ||
    moneyFormat(currency, locale, toCents(low, high)).formatRange(low, high)
  );
}

/**
 * An amount in as few characters as the language has for it, such as $110K.
 * @param digits The most digits after the point, for a value that must not be rounded, such as a tick of an axis.
 */
export function formatShortMoney(
  value: number,
  currency: string,
  locale: string,
  digits?: number,
): string {
  return (
    (isPlainEnglish(locale) && writeShortMoney(value, currency, digits)) ||
    shortMoneyFormat(currency, locale, digits ?? toDigits(value)).format(value)
  );
}

/** A range of amounts in as few characters as the language has for it, such as $110–140K. */
export function formatShortMoneyRange(
  low: number,
  high: number,
  currency: string,
  locale: string,
): string {
  return (
    (isPlainEnglish(locale) && writeShortMoneyRange(low, high, currency)) ||
    shortMoneyFormat(currency, locale, toDigits(low)).formatRange(low, high)
  );
}

/** An hourly amount keeps a digit after the point. */
function toDigits(size: number): number | undefined {
  return size < 1000 ? 1 : undefined;
}

/** A calendar day, such as Mar 5, 2025. `date` is an ISO 8601 day; no time zone can move it. */
export function formatDate(date: string, locale: string): string {
  const day = new Date(date);
  return isPlainEnglish(locale) ? writeDate(day) : dateFormat(locale).format(day);
}

/** Items as the language lists them, such as "a, b, and c". */
export function formatList(items: readonly string[], locale: string): string {
  return isPlainEnglish(locale) ? writeList(items) : listFormat(locale).format(items);
}

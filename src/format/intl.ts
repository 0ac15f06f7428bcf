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
  writeNumber,
  writeShortMoney,
  writeShortMoneyRange,
} from './plain-english.js';

/**
 * Formats numbers, and amounts where there is a currency.
 * @param fraction The most digits after the point. Undefined: those of the currency, cents of a dollar, none of a yen.
 * @param significant The most digits that count.
 */
const numberFormat = /* @__PURE__ */ memoize(
  (
    locale: string,
    currency?: string,
    notation?: 'compact',
    fraction?: number,
    significant?: number,
  ) =>
    // Who reads Hindi reads dollars in thousands, not in lakh.
    new Intl.NumberFormat(currency && currency !== 'INR' ? locale.replace(/^hi\b/, 'en') : locale, {
      ...(currency && { style: 'currency', currency }),
      notation,
      minimumFractionDigits: fraction && 0,
      maximumFractionDigits: fraction,
      maximumSignificantDigits: significant,
    }),
);

const dateFormat = /* @__PURE__ */ memoize(
  (locale: string) => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }),
);

const listFormat = /* @__PURE__ */ memoize((locale: string) => new Intl.ListFormat(locale));

/** Language, script and region of a canonical tag, without variants and extensions: of those there is no end. */
const LOCALE = /^\w+(?:-[A-Z]\w{3}\b)?(?:-(?:[A-Z]{2}|\d{3})\b)?/;

/**
 * The locale that formats in `language`: a BCP 47 tag, or a locale as POSIX has it, such as `de_DE.UTF-8@euro`.
 * English where there is no such language, which is said once.
 */
export const toLocale = /* @__PURE__ */ memoize((language: string): string => {
  const [tag = ''] = language.trim().replace(/_/g, '-').split(/[.@]/);
  let locale: string | undefined;
  try {
    locale = LOCALE.exec(String(Intl.NumberFormat.supportedLocalesOf(tag)))?.[0];
  } catch {
    // It has not even the form of a tag.
  }
  // Where nothing is said, and in the locale that servers have for no language, nothing is wrong.
  if (!locale && !/^(C|POSIX)?$/i.test(tag)) {
    console.warn(`role-comparison: there is no language "${language}"`);
  }
  return locale ?? 'en';
});

/** A whole or decimal number, such as 5,340. */
export function formatNumber(value: number, locale: string): string {
  return (isPlainEnglish(locale) && writeNumber(value)) || numberFormat(locale).format(value);
}

/** An amount such as $110,000, or $15.50 of an hour. `currency` is an ISO 4217 code. */
export function formatMoney(value: number, currency: string, locale: string): string {
  return (
    (isPlainEnglish(locale) && writeMoney(value, currency)) ||
    moneyFormat(value, currency, locale).format(value)
  );
}

/**
 * An amount in as few characters as the language has for it, such as $110K: to the thousand, in three digits.
 * @param digits The most digits after the point, for a value that must not be rounded, such as a tick of an axis.
 */
export function formatShortMoney(
  value: number,
  currency: string,
  locale: string,
  digits?: number,
): string {
  if (digits !== undefined) {
    return (
      (isPlainEnglish(locale) && writeShortMoney(value, currency, digits)) ||
      numberFormat(locale, currency, 'compact', digits).format(value)
    );
  }
  return (
    (isPlainEnglish(locale) && writeShortMoney(value, currency)) ||
    shortFormat(value, currency, locale).format(roundShort(value))
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
    shortFormat(low % 1 ? low : high, currency, locale).formatRange(
      roundShort(low),
      roundShort(high),
    )
  );
}

const THOUSAND = 1000;

/** The digits of a short amount that count, in every language. */
const DIGITS = 3;

/** An amount as a short one has it: of ten thousand and more whole thousands. */
export function roundShort(value: number): number {
  return value < 10 * THOUSAND ? value : Math.round(value / THOUSAND) * THOUSAND;
}

/** Amounts below a thousand are short as they are. */
function shortFormat(value: number, currency: string, locale: string): Intl.NumberFormat {
  return value < THOUSAND
    ? moneyFormat(value, currency, locale)
    : numberFormat(locale, currency, 'compact', undefined, DIGITS);
}

/** How amounts of this size are formatted in full. */
export function moneyFormat(value: number, currency: string, locale: string): Intl.NumberFormat {
  return numberFormat(locale, currency, undefined, toFraction(value));
}

/** Cents count in an amount as of an hour or a day; amounts of a year are whole. */
function toFraction(value: number): number | undefined {
  return value < THOUSAND && value % 1 ? undefined : 0;
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

// SPDX-License-Identifier: MIT
//
// Numbers, money, dates and lists: with format-….ts, which fewer elements need,
// the only files that call Intl. Formatters are made once for each locale and set of options,
// because making one costs a hundred times what using it does. The first one of a page costs a
// phone a fifth of a second: what can be without one in plain English is, and reads the same.

const formatters = new Map<string, unknown>();

/** A formatter of a kind, made when it is first asked for. */
export function once<Formatter>(key: string, make: () => Formatter): Formatter {
  let formatter = formatters.get(key) as Formatter | undefined;
  if (!formatter) formatters.set(key, (formatter = make()));
  return formatter;
}

/**
 * A whole number in plain English, such as 5,340, and an amount of whole dollars without its sign;
 * undefined for what is written otherwise.
 */
function toPlain(value: number, locale: string, currency = 'USD'): string | undefined {
  return value % 1 === 0 && currency === 'USD' && isPlain(locale)
    ? `${value}`.replace(/\B(?=(\d{3})+$)/g, ',')
    : undefined;
}

/**
 * The thousands of a short amount in plain English: 110, but nothing for 950, 9,500 or 1,100,000.
 * Those that are not whole are rounded, unless a number of digits is asked for.
 */
function toThousands(
  value: number,
  locale: string,
  currency: string,
  digits?: number,
): string | undefined {
  const thousands = value / 1000;
  const whole = Math.round(thousands);
  return toPlain(whole, locale, currency) &&
    whole < 1000 &&
    (whole === thousands ? whole > 0 : thousands >= 10 && !digits)
    ? `${whole}`
    : undefined;
}

function isPlain(locale: string): boolean {
  return /^en(-US)?$/.test(locale);
}

function numberFormat(locale: string, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  const key = `number ${locale} ${Object.values(options).join()}`;
  return once(key, () => new Intl.NumberFormat(locale, options));
}

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
  return toPlain(value, locale) ?? numberFormat(locale, {}).format(value);
}

function moneyFormat(currency: string, locale: string): Intl.NumberFormat {
  return numberFormat(locale, {
    style: 'currency',
    currency,
    maximumFractionDigits: 0,
  });
}

// Without a number of digits a compact figure is whole but has two digits at least: $110K, $4.5K.
function shortMoneyFormat(
  currency: string,
  locale: string,
  size: number,
  digits = size < 1000 ? 1 : undefined,
): Intl.NumberFormat {
  return numberFormat(locale, {
    style: 'currency',
    currency,
    notation: 'compact',
    minimumFractionDigits: digits && 0,
    maximumFractionDigits: digits,
  });
}

/** An amount without fractions, such as $110,000. `currency` is an ISO 4217 code. */
export function formatMoney(value: number, currency: string, locale: string): string {
  const plain = toPlain(value, locale, currency);
  return plain ? `$${plain}` : moneyFormat(currency, locale).format(value);
}

/** A range of amounts without fractions, such as $110,000 – $140,000. */
export function formatMoneyRange(
  low: number,
  high: number,
  currency: string,
  locale: string,
): string {
  const [from, to] = [low, high].map((value) => toPlain(value, locale, currency));
  return from && to && from !== to
    ? `$${from} – $${to}`
    : moneyFormat(currency, locale).formatRange(low, high);
}

/**
 * An amount in as few characters as the language has for it, such as $110K.
 * @param digits The most digits after the point, where a round value must not be rounded.
 */
export function formatShortMoney(
  value: number,
  currency: string,
  locale: string,
  digits?: number,
): string {
  const thousands = toThousands(value, locale, currency, digits);
  return thousands
    ? `$${thousands}K`
    : shortMoneyFormat(currency, locale, value, digits).format(value);
}

/** A range of amounts in as few characters as the language has for it, such as $110K – $140K. */
export function formatShortMoneyRange(
  low: number,
  high: number,
  currency: string,
  locale: string,
): string {
  const [from, to] = [low, high].map((value) => toThousands(value, locale, currency));
  return from && to && from !== to
    ? `$${from}–${to}K`
    : shortMoneyFormat(currency, locale, low).formatRange(low, high);
}

/**
 * A calendar day, such as Mar 5, 2025. `date` is an ISO 8601 day; no time zone can move it.
 */
export function formatDate(date: string, locale: string): string {
  const value = new Date(date);
  if (isPlain(locale)) {
    // From what is Wed, 05 Mar 2025 00:00:00 GMT in every browser.
    return value.toUTCString().replace(/.+, 0?(\d+) (\w+) (\d+).+/, '$2 $1, $3');
  }
  return once(
    `date ${locale}`,
    () => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }),
  ).format(value);
}

/** Items as the language lists them, such as "a, b, and c". */
export function formatList(items: readonly string[], locale: string): string {
  if (isPlain(locale)) {
    const rest = items.slice(0, -1).join(', ');
    return rest + (rest && (items.length > 2 ? ', and ' : ' and ')) + (items.at(-1) ?? '');
  }
  return once(`list ${locale}`, () => new Intl.ListFormat(locale)).format(items);
}

/** The form of a word that a count takes in a language, such as `few` for 3 in Arabic. */
export function selectPlural(value: number, locale: string): Intl.LDMLPluralRule {
  return once(`plural ${locale}`, () => new Intl.PluralRules(locale)).select(value);
}

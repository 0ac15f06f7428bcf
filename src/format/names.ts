// SPDX-License-Identifier: MIT
//
// Names as other people write them, for reading files and tables.
import { memoize } from './memoize.js';

/** The languages in which names of countries and months are read: those of the messages. */
const LANGUAGES = ['en', 'ar', 'de', 'es', 'fr', 'hi', 'ja', 'pt', 'zh'];

/** The names of a country in several languages. `code` is ISO 3166-1 alpha-2. */
export function listCountryNames(code: string): string[] {
  return LANGUAGES.flatMap((language) => {
    const names = new Intl.DisplayNames(language, { type: 'region', fallback: 'none' });
    return names.of(code) ?? [];
  });
}

/** The names of the months and their short forms, in several languages. */
export function listMonthNames(): string[] {
  const months = [...Array(12).keys()].map((month) => new Date(Date.UTC(2024, month, 15)));
  return LANGUAGES.flatMap((language) =>
    (['long', 'short'] as const).flatMap((style) => {
      const alone = new Intl.DateTimeFormat(language, { month: style, timeZone: 'UTC' });
      const inDate = new Intl.DateTimeFormat(language, {
        ...{ day: 'numeric', month: style, year: 'numeric' },
        timeZone: 'UTC',
      });
      return months.flatMap((month) => [
        alone.format(month),
        inDate.formatToParts(month).find(({ type }) => type === 'month')?.value ?? '',
      ]);
    }),
  );
}

/** The codes of all currencies, ISO 4217. */
export function listCurrencies(): string[] {
  return Intl.supportedValuesOf('currency');
}

const currencyNames = /* @__PURE__ */ memoize(
  () => new Intl.DisplayNames('en', { type: 'currency', fallback: 'none' }),
);

/** The signs of a currency, such as US$ and $, and its name in the singular and plural, in English. */
export function listCurrencySigns(currency: string): string[] {
  const signs = (['symbol', 'narrowSymbol', 'name'] as const).map((currencyDisplay) => {
    const format = new Intl.NumberFormat('en', { style: 'currency', currency, currencyDisplay });
    return format.formatToParts(2).find(({ type }) => type === 'currency')?.value ?? currency;
  });
  return [...signs, currencyNames().of(currency) ?? currency];
}

// SPDX-License-Identifier: MIT
//
// How a language writes numbers and currencies, for reading them.

/** The signs before decimals and between thousands in a language, where it uses plain digits. */
export interface NumberSigns {
  readonly decimal: string;
  readonly thousands: string;
}

/** Of a number with every part, since Spanish and Polish part no four digits. */
const NUMBER = 1_234_567.8;

/** The signs in the numbers of a language. */
export function getNumberSigns(locale: string): NumberSigns {
  const format = new Intl.NumberFormat(locale, { numberingSystem: 'latn' });
  const find = (wanted: string) =>
    format.formatToParts(NUMBER).find(({ type }) => type === wanted)?.value ?? '';
  return { decimal: find('decimal'), thousands: find('group') };
}

/** The sign of a currency as a language writes it where no other is meant by it, such as $ or CA$ in English. */
export function getCurrencySymbol(currency: string, locale: string): string {
  const format = new Intl.NumberFormat(locale, { style: 'currency', currency });
  return format.formatToParts(0).find(({ type }) => type === 'currency')?.value ?? currency;
}

/** Whether a language tag names a region, such as the IN of en-IN, or the language is one of a single region. */
export function isRegional(locale: string): boolean {
  const { language, region } = new Intl.Locale(locale);
  return region !== undefined || language === 'hi';
}

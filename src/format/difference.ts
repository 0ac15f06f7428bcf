// SPDX-License-Identifier: MIT
import { memoize } from './memoize.js';
import { roundShort } from './intl.js';
import { isPlainEnglish, writeShortMoney } from './plain-english.js';

const differenceFormat = /* @__PURE__ */ memoize(
  (currency: string, locale: string) =>
    new Intl.NumberFormat(currency === 'INR' ? locale : locale.replace(/^hi\b/, 'en'), {
      style: 'currency',
      currency,
      notation: 'compact',
      maximumSignificantDigits: 3,
      signDisplay: 'exceptZero',
    }),
);

/** How much one amount is above another, in as few characters as the language has for it, such as +$15K or -$5K. */
export function formatDifference(value: number, currency: string, locale: string): string {
  const written = isPlainEnglish(locale) && writeShortMoney(Math.abs(value), currency);
  return written
    ? `${value < 0 ? '-' : '+'}${written}`
    : differenceFormat(currency, locale).format(Math.sign(value) * roundShort(Math.abs(value)));
}

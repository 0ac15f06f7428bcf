// SPDX-License-Identifier: MIT
//
// Ranges of amounts in full, which come with what has them.
import { moneyFormat } from './intl.js';
import { isPlainEnglish, writeMoney } from './plain-english.js';

/** A range of amounts such as $110,000 – $140,000, or $15.50 – $22.00 of an hour. */
export function formatMoneyRange(
  low: number,
  high: number,
  currency: string,
  locale: string,
): string {
  return (
    (isPlainEnglish(locale) && writeMoneyRange(low, high, currency)) ||
    // Cents of one are cents of both.
    moneyFormat(low % 1 ? low : high, currency, locale).formatRange(low, high)
  );
}

/** A range of whole US dollars, such as $110,000 – $140,000; one amount twice is left to Intl. */
function writeMoneyRange(low: number, high: number, currency: string): string | undefined {
  const [from, to] = [low, high].map((value) => writeMoney(value, currency));
  return from && to && from !== to ? `${from} – ${to}` : undefined;
}

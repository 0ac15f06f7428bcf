// SPDX-License-Identifier: MIT
//
// Numbers, amounts, days and lists in American English without Intl, whose first formatter costs a phone a
// fifth of a second of main-thread time. Each function writes what Intl would (tested in every engine), or
// returns undefined for a value that it leaves to Intl.

/** Whether a locale is the English that this file writes. */
export function isPlainEnglish(locale: string): boolean {
  return /^en(-US)?$/.test(locale);
}

/** A whole number with commas, such as 5,340. */
export function writeNumber(value: number): string | undefined {
  // A number has few digits.
  // eslint-disable-next-line regexp/no-super-linear-move
  return value % 1 === 0 ? `${value}`.replace(/\B(?=(\d{3})+$)/g, ',') : undefined;
}

/** An amount of whole US dollars, such as $110,000. */
export function writeMoney(value: number, currency: string): string | undefined {
  const number = currency === 'USD' ? writeNumber(value) : undefined;
  return number && `$${number}`;
}

/** Thousands of US dollars, such as $110K. `digits` after the point are left to Intl unless there are none. */
export function writeShortMoney(
  value: number,
  currency: string,
  digits?: number,
): string | undefined {
  const thousands = toThousands(value, currency, digits);
  return thousands && `$${thousands}K`;
}

/** A range in thousands of US dollars, such as $110–140K; one amount twice is left to Intl. */
export function writeShortMoneyRange(
  low: number,
  high: number,
  currency: string,
): string | undefined {
  const [from, to] = [low, high].map((value) => toThousands(value, currency));
  return from && to && from !== to ? `$${from}–${to}K` : undefined;
}

/** The thousands of an amount of US dollars: 110, but nothing for 950, 9,500 or 1,100,000. */
function toThousands(value: number, currency: string, digits?: number): string | undefined {
  const thousands = value / 1000;
  const whole = Math.round(thousands);
  // Intl gives compact figures below 10K a digit after the point.
  const isWritten = whole === thousands ? whole > 0 : thousands >= 10 && !digits;
  return currency === 'USD' && whole < 1000 && isWritten ? `${whole}` : undefined;
}

/** A day, such as Mar 5, 2025. */
export function writeDate(date: Date): string {
  // `toUTCString` is Wed, 05 Mar 2025 00:00:00 GMT in every browser (ECMA-262).
  return date.toUTCString().replace(/^\w+, 0?(\d+) (\w+) (\d+).+/, '$2 $1, $3');
}

/** A list, such as "a, b, and c". */
export function writeList(items: readonly string[]): string {
  const rest = items.slice(0, -1).join(', ');
  return rest + (rest && (items.length > 2 ? ', and ' : ' and ')) + (items.at(-1) ?? '');
}

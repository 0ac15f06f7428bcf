// SPDX-License-Identifier: MIT
import { memoize } from './memoize.js';

const percentFormat = /* @__PURE__ */ memoize(
  (locale: string) => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 }),
);

const changeFormat = /* @__PURE__ */ memoize(
  (locale: string) =>
    new Intl.NumberFormat(locale, { signDisplay: 'exceptZero', maximumFractionDigits: 1 }),
);

/** A share of a hundred, such as 62.5%. */
export function formatPercent(percent: number, locale: string): string {
  return percentFormat(locale).format(percent / 100);
}

/** A change with its sign, such as +12.5 or −3; of one digit after the point at the most. */
export function formatChange(value: number, locale: string): string {
  // A minus sign is as wide as a plus.
  return changeFormat(locale).format(value).replace('-', '−');
}

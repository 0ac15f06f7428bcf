// SPDX-License-Identifier: MIT
import { once } from './format.js';

/** A share of a hundred, such as 62.5%. */
export function formatPercent(percent: number, locale: string): string {
  return once(
    `percent ${locale}`,
    () => new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 2 }),
  ).format(percent / 100);
}

/** A change with its sign, such as +12.5 or −3; of one digit after the point at the most. */
export function formatChange(value: number, locale: string): string {
  return (
    once(
      `change ${locale}`,
      () => new Intl.NumberFormat(locale, { signDisplay: 'exceptZero', maximumFractionDigits: 1 }),
    )
      .format(value)
      // As wide as a plus.
      .replace('-', '−')
  );
}

// SPDX-License-Identifier: MIT
import { expect } from '@open-wc/testing';
import {
  formatDate,
  formatList,
  formatMoney,
  formatNumber,
  formatShortMoney,
  formatShortMoneyRange,
} from '../../src/format/intl.js';
import { formatMoneyRange } from '../../src/format/money-range.js';

const LOCALES = ['en', 'en-US'];

const MONEY = { style: 'currency', currency: 'USD' } as const;
const whole = new Intl.NumberFormat('en', { ...MONEY, maximumFractionDigits: 0 });
const cents = new Intl.NumberFormat('en', MONEY);
const short = new Intl.NumberFormat('en', {
  ...MONEY,
  notation: 'compact',
  maximumSignificantDigits: 3,
});
const fine = new Intl.NumberFormat('en', {
  ...MONEY,
  notation: 'compact',
  minimumFractionDigits: 0,
  maximumFractionDigits: 2,
});

/** Amounts at the edges of rounding and of the units of compact figures. */
const AMOUNTS = [
  ...[0, 0.4, 0.5, 1, 999, 999.5, 1000, 1049, 1050, 9999.5, 10_000.1, 12_345, 12_500, 99_500],
  ...[110_000, 123_456.7, 999_000, 999_499, 999_499.9, 999_500, 1_000_000, 1_000_500, 123_456_789],
  1e15,
];

/** Cents count in what is paid an hour or a day, but not in what is paid a year. */
const hasCents = (value: number) => value < 1000 && value % 1 > 0;

/** Short amounts are to the thousand, where they are not of a few thousands only. */
const toThousand = (value: number) => (value < 10_000 ? value : Math.round(value / 1000) * 1000);

describe('plain English', () => {
  it('has numbers and amounts as the browser would write them', () => {
    for (const locale of LOCALES) {
      for (const value of AMOUNTS) {
        expect(formatNumber(value, locale)).to.equal(new Intl.NumberFormat('en').format(value));
        expect(formatMoney(value, 'USD', locale)).to.equal(
          (hasCents(value) ? cents : whole).format(value),
        );
        if (value < 1000) continue;
        expect(formatShortMoney(value, 'USD', locale)).to.equal(short.format(toThousand(value)));
        expect(formatShortMoney(value, 'USD', locale, 2)).to.equal(fine.format(value));
      }
    }
  });

  it('has ranges of amounts as the browser would write them', () => {
    for (const [index, low] of AMOUNTS.entries()) {
      for (const high of AMOUNTS.slice(index)) {
        const full = hasCents(low) || hasCents(high) ? cents : whole;
        expect(formatMoneyRange(low, high, 'USD', 'en')).to.equal(full.formatRange(low, high));
        if (low < 1000) continue;
        const range = formatShortMoneyRange(low, high, 'USD', 'en');
        expect(range).to.equal(short.formatRange(toThousand(low), toThousand(high)));
      }
    }
  });

  it('has lists as the browser would write them', () => {
    const list = new Intl.ListFormat('en');
    const items = ['a', 'b, c', 'd and e', 'f'];
    for (const locale of LOCALES) {
      for (let length = 0; length <= items.length; length++) {
        const some = items.slice(0, length);
        expect(formatList(some, locale)).to.equal(list.format(some));
      }
    }
    expect(formatList(['a', 'b', 'c'], 'en-GB')).to.equal('a, b and c');
  });

  it('has every day of a leap year as the browser would write it', () => {
    for (const locale of LOCALES) {
      const format = new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' });
      for (let day = Date.UTC(2024, 0, 1); day < Date.UTC(2025, 0, 1); day += 86_400_000) {
        const date = new Date(day).toISOString().slice(0, 10);
        expect(formatDate(date, locale)).to.equal(format.format(day));
      }
    }
  });
});

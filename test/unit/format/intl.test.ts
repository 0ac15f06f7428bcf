// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { describe, it } from 'node:test';
import { formatCountry } from '../../../src/format/country.js';
import {
  formatDate,
  formatList,
  formatMoney,
  formatNumber,
  formatShortMoney,
  formatShortMoneyRange,
  toLocale,
} from '../../../src/format/intl.js';
import { formatMoneyRange } from '../../../src/format/money-range.js';

/** Text with every kind of space as a plain one, so that a reader can see what is expected. */
const plain = (text: string) => text.replace(/\s/g, ' ');

describe('toLocale', () => {
  const tags: readonly (readonly [tag: string, locale: string])[] = [
    ['de', 'de'],
    ['EN-us', 'en-US'],
    ['ar-EG-u-nu-latn', 'ar-EG-u-nu-latn'],
    ['zz', 'zz'],
    ['', 'en'],
    ['en_US', 'en'],
    ['no such tag', 'en'],
    ['c', 'en'],
  ];
  for (const [tag, locale] of tags) {
    it(`reads "${tag}" as ${locale}`, () => {
      assert.equal(toLocale(tag), locale);
    });
  }
});

describe('what is formatted, in several languages', () => {
  const rows: readonly (readonly [what: string, actual: string, expected: string])[] = [
    ['a number in en', formatNumber(5340, 'en'), '5,340'],
    ['a number in de', formatNumber(5340.5, 'de'), '5.340,5'],
    ['a number in hi', formatNumber(1234567, 'hi'), '12,34,567'],
    ['a number in an unknown language', formatNumber(7, 'zz'), '7'],
    ['an amount in en', formatMoney(110_000, 'USD', 'en'), '$110,000'],
    ['an amount in de', formatMoney(110_000, 'USD', 'de'), '110.000 $'],
    ['an amount in fr', formatMoney(110_000, 'EUR', 'fr'), '110 000 €'],
    ['an amount with a fraction', formatMoney(110_000.6, 'USD', 'en'), '$110,001'],
    ['an amount for an hour', formatMoney(18.45, 'USD', 'en'), '$18.45'],
    ['a whole amount for an hour', formatMoney(18, 'USD', 'en'), '$18'],
    ['an amount for an hour in de', formatMoney(18.5, 'EUR', 'de'), '18,50 €'],
    ['a range for an hour', formatMoneyRange(18.45, 22, 'USD', 'en'), '$18.45 – $22.00'],
    ['an amount of an unknown currency', formatMoney(7, 'XYZ', 'en'), 'XYZ 7'],
    ['a range in en', formatMoneyRange(110_000, 140_000, 'USD', 'en'), '$110,000 – $140,000'],
    ['a range in de', formatMoneyRange(110_000, 140_000, 'EUR', 'de'), '110.000–140.000 €'],
    ['a range of one amount', formatMoneyRange(5000, 5000, 'USD', 'en'), '~$5,000'],
    ['a short amount in en', formatShortMoney(110_400, 'USD', 'en'), '$110K'],
    ['a short amount in de', formatShortMoney(2_000_000, 'EUR', 'de'), '2 Mio. €'],
    ['an hourly amount', formatMoney(15.5, 'USD', 'en'), '$15.50'],
    ['an hourly amount without cents', formatMoney(15, 'USD', 'en'), '$15'],
    ['cents', formatMoney(0.4, 'EUR', 'de'), '0,40 €'],
    ['an hourly amount without cents in the currency', formatMoney(1500.5, 'JPY', 'en'), '¥1,501'],
    ['small yen', formatMoney(950.5, 'JPY', 'en'), '¥951'],
    ['an hourly range', formatMoneyRange(15.5, 22, 'USD', 'en'), '$15.50 – $22.00'],
    ['a short hourly amount', formatShortMoney(42.75, 'USD', 'en'), '$42.75'],
    ['a short hourly range', formatShortMoneyRange(15.25, 22, 'USD', 'en'), '$15.25 – $22.00'],
    ['a short range', formatShortMoneyRange(110_000, 140_000, 'EUR', 'de'), '110.000–140.000 €'],
    ['a day in en', formatDate('2025-03-05', 'en'), 'Mar 5, 2025'],
    ['a day in en-GB', formatDate('2025-03-05', 'en-GB'), '5 Mar 2025'],
    ['a day in de', formatDate('2025-03-05', 'de'), '05.03.2025'],
    ['a day in ja', formatDate('2025-03-05', 'ja'), '2025/03/05'],
    ['two items in en', formatList(['a', 'b'], 'en'), 'a and b'],
    ['three items in de', formatList(['a', 'b', 'c'], 'de'), 'a, b und c'],
    ['no items', formatList([], 'en'), ''],
    ['a country in en', formatCountry('DE', 'en'), 'Germany'],
    ['a country in fr', formatCountry('DE', 'fr'), 'Allemagne'],
    ['a country without a name', formatCountry('QX', 'en'), 'QX'],
  ];
  for (const [what, actual, expected] of rows) {
    it(`shows ${what} as ${expected || 'nothing'}`, () => {
      assert.equal(plain(actual), expected);
    });
  }

  it('does not mix up languages, currencies or lengths that it has formatted before', () => {
    const all = () => [
      formatMoney(1000, 'USD', 'en'),
      formatMoney(1000, 'EUR', 'en'),
      formatMoney(1000, 'USD', 'de'),
      formatShortMoney(1000, 'USD', 'en'),
      formatShortMoney(12.5, 'USD', 'en'),
    ];
    assert.equal(new Set(all()).size, 5);
    assert.deepEqual(all(), all());
  });
});

describe('formatDate', () => {
  // The zone of a process is set before it starts: hence one process for each.
  for (const zone of ['Pacific/Kiritimati', 'Pacific/Niue', 'America/Sao_Paulo', 'UTC']) {
    it(`shows the same day in ${zone}`, () => {
      const module = new URL('../../../src/format/intl.ts', import.meta.url).href;
      const script =
        `import { formatDate } from ${JSON.stringify(module)};` +
        "process.stdout.write(`${new Date(0).getTimezoneOffset()} ${formatDate('2025-03-05', 'en')}`);";
      const shown = execFileSync(
        process.execPath,
        ['--import=tsx', '--input-type=module', '--eval', script],
        { encoding: 'utf8', env: { ...process.env, TZ: zone } },
      );
      const [offset, ...day] = shown.split(' ');
      assert.equal(day.join(' '), 'Mar 5, 2025');
      assert.equal(offset === '0', zone === 'UTC');
    });
  }
});

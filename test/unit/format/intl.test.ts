// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import type { TestContext } from 'node:test';
import { describe, it } from 'node:test';
import { formatCountry } from '../../../src/format/country.js';
import {
  formatDate,
  formatList,
  formatMoney,
  formatNumber,
  formatShortMoney,
  formatShortMoneyRange,
  roundShort,
  toLocale,
} from '../../../src/format/intl.js';
import { formatMoneyRange } from '../../../src/format/money-range.js';

/** Text with every kind of space as a plain one, so that a reader can see what is expected. */
const plain = (text: string) => text.replace(/\s/g, ' ');

/** Keeps what is warned of while a test runs. */
function keepWarnings(context: TestContext): readonly unknown[] {
  const warnings: unknown[] = [];
  context.mock.method(console, 'warn', (warning: unknown) => warnings.push(warning));
  return warnings;
}

describe('toLocale', () => {
  const tags: readonly (readonly [tag: string, locale: string])[] = [
    ['de', 'de'],
    ['EN-us', 'en-US'],
    // What may follow has no end, and each would have formatters of its own.
    ['ar-EG-u-nu-latn', 'ar-EG'],
    ['zh-hans-cn-x-private', 'zh-Hans-CN'],
    ['de-1996', 'de'],
    ['es-419-u-co-trad', 'es-419'],
    ['sl-rozaj-biske', 'sl'],
    ['en-t-de', 'en'],
    ['de_DE', 'de-DE'],
    ['pt_BR.UTF-8', 'pt-BR'],
    ['zh_Hans_CN', 'zh-Hans-CN'],
    ['zh_TW.Big5', 'zh-TW'],
    ['en_US@euro', 'en-US'],
    ['de_DE.ISO-8859-15@euro', 'de-DE'],
    ['sr@latin', 'sr'],
    ['ar_EG', 'ar-EG'],
    [' de ', 'de'],
    [' de_AT ', 'de-AT'],
    ['', 'en'],
    [' ', 'en'],
    ['C', 'en'],
    ['C.UTF-8', 'en'],
    ['POSIX', 'en'],
  ];
  for (const [tag, locale] of tags) {
    it(`reads "${tag}" as ${locale}, without a warning`, (context) => {
      const warnings = keepWarnings(context);
      assert.equal(toLocale(tag), locale);
      assert.deepEqual(warnings, []);
    });
  }

  for (const tag of ['no such tag', 'german', 'zz', 'q', 'de-', '<b>']) {
    it(`takes "${tag}" for English, and says once that there is no such language`, (context) => {
      const warnings = keepWarnings(context);
      assert.equal(toLocale(tag), 'en');
      assert.equal(toLocale(tag), 'en');
      assert.deepEqual(warnings, [`role-comparison: there is no language "${tag}"`]);
    });
  }
});

describe('a thousand tags of one language', () => {
  it('have the formatters of one locale', () => {
    const tags = Array.from({ length: 1000 }, (_, index) => `de-CH-u-ca-gregory-x-a${index}`);
    assert.deepEqual([...new Set(tags.map(toLocale))], ['de-CH']);
  });
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

describe('short amounts of US dollars', () => {
  /** Amounts below a thousand, below ten thousand, in tens and hundreds of thousands, and of a million. */
  const AMOUNTS = [950.5, 9450, 13_456, 110_400, 110_500, 999_600, 1_234_567];
  const RANGE = [84_600, 113_400] as const;
  const LANGUAGES: Readonly<Record<string, readonly [amounts: string, range: string]>> = {
    en: ['$950.50 | $9.45K | $13K | $110K | $111K | $1M | $1.24M', '$85–113K'],
    ar: [
      '950.50 US$ | 9.45 ألف US$ | 13 ألف US$ | 110 ألف US$ | 111 ألف US$ | 1 مليون US$ | 1.24 مليون US$',
      '85–113 ألف US$',
    ],
    de: [
      '950,50 $ | 9450 $ | 13.000 $ | 110.000 $ | 111.000 $ | 1 Mio. $ | 1,24 Mio. $',
      '85.000–113.000 $',
    ],
    es: [
      '950,50 US$ | 9,45 mil US$ | 13 mil US$ | 110 mil US$ | 111 mil US$ | 1 M US$ | 1,24 M US$',
      '85-113 mil US$',
    ],
    fr: [
      '950,50 $US | 9,45 k $US | 13 k $US | 110 k $US | 111 k $US | 1 M $US | 1,24 M $US',
      '85–113 k $US',
    ],
    hi: ['$950.50 | $9.45K | $13K | $110K | $111K | $1M | $1.24M', '$85–113K'],
    ja: ['$950.50 | $9450 | $1.3万 | $11万 | $11.1万 | $100万 | $124万', '$8.5～11.3万'],
    pt: [
      'US$ 950,50 | US$ 9,45 mil | US$ 13 mil | US$ 110 mil | US$ 111 mil | US$ 1 mi | US$ 1,24 mi',
      'US$ 85–113 mil',
    ],
    'zh-Hans': [
      'US$950.50 | US$9450 | US$1.3万 | US$11万 | US$11.1万 | US$100万 | US$124万',
      'US$8.5-11.3万',
    ],
  };
  /** Without the marks of direction, which nobody sees. */
  const read = (text: string) => plain(text).replace(/[\u200e\u200f\u061c]/g, '');
  for (const [locale, [amounts, range]] of Object.entries(LANGUAGES)) {
    it(`are rounded to the thousand in three digits in ${locale}, alone and as a range`, () => {
      assert.equal(
        AMOUNTS.map((amount) => read(formatShortMoney(amount, 'USD', locale))).join(' | '),
        amounts,
      );
      assert.equal(read(formatShortMoneyRange(...RANGE, 'USD', locale)), range);
    });
  }

  it('are rounded by the same rule in other currencies', () => {
    assert.equal(read(formatShortMoneyRange(84_600, 113_400, 'EUR', 'en')), '€85–113K');
    assert.equal(read(formatShortMoney(13_456, 'JPY', 'ja')), '￥1.3万');
    assert.equal(read(formatShortMoney(84_600, 'INR', 'hi')), '₹85 हज़ार');
  });

  it('begin to be rounded at ten thousand', () => {
    assert.deepEqual([9999, 10_499, 10_500].map(roundShort), [9999, 10_000, 11_000]);
    assert.equal(roundShort(950.5), 950.5);
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

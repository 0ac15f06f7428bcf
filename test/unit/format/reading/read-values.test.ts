// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { readCountry } from '../../../../src/format/reading/countries.js';
import { readCurrency } from '../../../../src/format/reading/currencies.js';
import { readPeriod } from '../../../../src/format/reading/periods.js';
import { readYear } from '../../../../src/format/reading/read-year.js';

suite('the year', () => {
  test('is read of a year and of dates in any order, with a time or without', () => {
    for (const text of [
      ...[
        '2025',
        '2025.0',
        '2025-03-14',
        '3/14/2025 09:30:00',
        '14.03.2025',
        '14. 3. 2025',
        '03/2025',
      ],
      ...['2025-03-14T10:00:00Z', '2025/03/14 9:30:00 AM GMT+1', '20250314', '2025-03', 'Q1 2025'],
      ...['14 March 2025', 'March 14, 2025', 'Mar-2025', '14. März 2025', '14 de marzo de 2025'],
      ...['2025年3月14日'],
    ]) {
      assert.equal(readYear(text), 2025, text);
    }
  });

  test('is none where a text is none, or could be another', () => {
    for (const text of [
      ...['', 'last', '23', '1899', '2101', '2023.5', '45000', '2024/25', '2010-11', '13/2025'],
      ...['99/99/2025', '14/03/25', 'before 2010', '2024-2025', 'Grade 2025'],
    ]) {
      assert.equal(readYear(text), undefined, text);
    }
  });

  test('may have two digits where the map says the order', () => {
    assert.equal(readYear('14/03/25', 'dmy'), 2025);
    assert.equal(readYear('03/14/25 9:30', 'mdy'), 2025);
    assert.equal(readYear('25-03-14', 'ymd'), 2025);
    assert.equal(readYear('14.03.99', 'dmy'), 1999);
  });
});

suite('the country', () => {
  test('is read of codes in any case and of names in the languages of this package', () => {
    for (const [text, code] of [
      ...[['AT', 'AT'] as const, ['at', 'AT'] as const, ['AUT', 'AT'] as const],
      ...[['Austria', 'AT'] as const, ['Österreich', 'AT'] as const, ['UK', 'GB'] as const],
      ...[['U.S.A.', 'US'] as const, ['United States of America', 'US'] as const],
      ...[['भारत', 'IN'] as const, ['日本', 'JP'] as const, ['Cote d’Ivoire', 'CI'] as const],
    ]) {
      assert.equal(readCountry(text), code, text);
    }
  });

  test('is none where no country has such a code or name', () => {
    for (const text of ['', 'XX', 'ZZ', 'EU', 'Europe', 'Remote', 'Korea', 'Congo']) {
      assert.equal(readCountry(text), undefined, text);
    }
  });
});

suite('the currency', () => {
  test('is read of codes, signs and names', () => {
    for (const text of ['USD', 'usd', '$', 'US$', 'USD ($)', 'US Dollar', 'US dollars']) {
      assert.equal(readCurrency(text, 'USD'), 'USD', text);
    }
    assert.equal(readCurrency('Euro (EUR)', 'USD'), 'EUR');
    assert.equal(readCurrency('$', 'CAD'), 'CAD');
  });

  test('is none where it could be several, or is no currency', () => {
    for (const text of ['', 'kr', 'EUR (USD)', 'Dollarydoo']) {
      assert.equal(readCurrency(text, 'GBP'), undefined, text);
    }
  });
});

test('the period is read of words in several languages', () => {
  for (const [text, period] of [
    ...[['Hourly', 'hour'] as const, ['per month', 'month'] as const, ['p.a.', 'year'] as const],
    ...[['Monatlich', 'month'] as const, ['/Jahr', 'year'] as const, ['semanal', 'week'] as const],
    ...[['sometimes', undefined] as const, ['', undefined] as const],
  ]) {
    assert.equal(readPeriod(text), period, text);
  }
});

// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { readAmountColumn } from '../../../../src/cli/salaries/amount-column.js';
import type { NumberRule } from '../../../../src/format/reading/read-number.js';

/** The amounts of a column by their text, or what is in doubt. */
function read(texts: readonly string[], rule: NumberRule = {}, isRange = false, currency = 'EUR') {
  const counted = texts.map((text) => ({ text, n: 1 }));
  const column = readAmountColumn(counted, rule, isRange, currency);
  if ('kind' in column) return `${column.kind} ${column.sign}`;
  return texts.map((text) => {
    const [low, high] = column.get(text) ?? [];
    return high && isRange ? [low?.value, high.value] : low?.value;
  });
}

suite('an amount with one meaning is read', () => {
  for (const [text, value] of [
    ['41000', 41_000],
    ['41000.5', 41_000.5],
    ['41000,5', 41_000.5],
    ['1234.567', 1234.567],
    ['0.125', 0.125],
    ['1e+05', 100_000],
    ['41 000', 41_000],
    ['41\u00a0000,25', 41_000.25],
    ['41\u202f000 €', 41_000],
    ["41'000", 41_000],
    ['CHF 41’000.-', 41_000],
    ['1.234.567', 1_234_567],
    ['1,234,567', 1_234_567],
    ['1.234,5', 1234.5],
    ['1,234.56', 1234.56],
    ['12,34,567', 1_234_567],
    ['45.000,- €', 45_000],
    ['€41000', 41_000],
    ['$41.5k', 41_500],
    ['41,5 Tsd. €', 41_500],
    ['60 T€', 60_000],
    ['kr 500 000', 500_000],
    ['R$ 5.000,00', 5000],
    ['12.5 LPA', 1_250_000],
    ['12 lakhs', 1_200_000],
    ['Rs. 12,34,567/-', 1_234_567],
    ["$ 1'250.000,50 COP", 1_250_000.5],
    ['MXN $25000', 25_000],
    ['1.2M', 1_200_000],
    ['500万円', 5_000_000],
    ['٤١٠٠٠', 41_000],
    ['٤١٬٠٠٠٫٥', 41_000.5],
    ['US$ 41000 per year, gross'.replace(',', ''), 41_000],
  ] as const) {
    test(`as ${text}`, () => {
      assert.deepEqual(read([text]), [value]);
    });
  }
});

suite('a text that is no amount is none', () => {
  for (const text of [
    ...['', '-', 'N/A', '-5', '(500)', '1.2.3', '41 50', '1,23,4567', '50000²', '41000 or so'],
    ...['100K+', 'from 50k', '50-60k', 'net 41000', '4 1000', '٤١٬٠٠', 'Infinity', '0x41'],
  ]) {
    test(`as ${text || 'nothing'}`, () => {
      assert.deepEqual(read([text]), [undefined]);
    });
  }
});

suite('a sign with two meanings', () => {
  test('is in doubt where nothing in the column tells', () => {
    assert.equal(read(['41.500', '41000']), 'either .');
    assert.equal(read(['41,500']), 'either ,');
    assert.equal(read(['$41.500k']), 'either .');
    assert.equal(read(['12.125', '12.50']), 'either .');
  });

  test('has the meaning that it has elsewhere in the column', () => {
    assert.deepEqual(read(['41,500', '1,041,500']), [41_500, 1_041_500]);
    assert.deepEqual(read(['41.500', '41.500,50']), [41_500, 41_500.5]);
    assert.deepEqual(read(['8,50,000', '85,000']), [850_000, 85_000]);
  });

  test('is in doubt behind an apostrophe too, which stands behind millions in places', () => {
    assert.equal(read(["1'250.000"]), 'either .');
    assert.deepEqual(read(["1'250.000", '950.000'], { thousands: '.' }), [1_250_000, 950_000]);
  });

  test('stands between thousands where the other stands before decimals', () => {
    assert.deepEqual(read(['41.500', '41500,5']), [41_500, 41_500.5]);
  });

  test('cannot have both in one column', () => {
    assert.equal(read(['1.041.500', '41.5']), 'both .');
  });

  test('has the meaning that the map says, and no other', () => {
    assert.deepEqual(read(['41.500', '41,5'], { decimal: ',' }), [41_500, 41.5]);
    assert.deepEqual(read(['41.500', '41,500'], { decimal: '.' }), [41.5, 41_500]);
    assert.deepEqual(read(['41.500', '41.5'], { thousands: '.' }), [41_500, undefined]);
    assert.deepEqual(read(['41 000', '41,500', '41.5'], { thousands: ' ' }), [41_000, 41.5, 41.5]);
    assert.deepEqual(read(['41,5', '41.500'], { thousands: ' ', decimal: ',' }), [41.5, undefined]);
    assert.deepEqual(read(['1,041,500', '1.041.500'], { thousands: ',' }), [1_041_500, undefined]);
  });
});

test('a letter behind an amount is nothing where it could be the currency', () => {
  assert.deepEqual(read(['5000 K'], {}, false, 'EUR'), [5_000_000]);
  assert.deepEqual(read(['5000 K'], {}, false, 'PGK'), [undefined]);
  assert.deepEqual(read(['K 5000'], {}, false, 'PGK'), [5000]);
  assert.deepEqual(read(['12 L'], {}, false, 'HNL'), [undefined]);
});

suite('a range', () => {
  for (const [text, low, high] of [
    ['$110K–140K', 110_000, 140_000],
    ['110-140k', 110_000, 140_000],
    ['$50000 - 60K', 50_000, 60_000],
    ['900K to 1.2M', 900_000, 1_200_000],
    ['1.200.000 bis 1.500.000 €', 1_200_000, 1_500_000],
    ['between 40k and 50k', 40_000, 50_000],
    ['45.000,- – 55.000,-', 45_000, 55_000],
    ['10-15 LPA', 1_000_000, 1_500_000],
    ['€40k', 40_000, 40_000],
  ] as const) {
    test(`is read as ${text}`, () => {
      assert.deepEqual(read([text], {}, true), [[low, high]]);
    });
  }

  for (const text of [
    '60 - 80000',
    'up to 50k',
    '2024-2025 50k',
    '100K+',
    '-50',
    '20/h - 40000 a year',
  ]) {
    test(`is none as ${text}`, () => {
      assert.deepEqual(read([text], {}, true), [undefined]);
    });
  }

  test('is in doubt as an amount is', () => {
    assert.equal(read(['60.000 - 80.000 €'], {}, true), 'either .');
    assert.deepEqual(read(['60.000 - 80.000 €'], { thousands: '.' }, true), [[60_000, 80_000]]);
  });
});

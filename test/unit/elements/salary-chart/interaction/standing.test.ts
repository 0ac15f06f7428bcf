// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  describeStanding,
  parsePay,
} from '../../../../../src/elements/salary-chart/interaction/standing.js';
import { enTools } from '../../../../../src/messages/en/tools.js';
import type { Mark } from '../../../../../src/chart/model.js';
import { toChartModel } from '../../../../../src/chart/model.js';

const END = 400_000;

const SPEECH = { locale: 'en', words: enTools };

const parse = (text: string, end = END) => parsePay(text, end, enTools);

describe('parsePay', () => {
  const amounts: readonly (readonly [text: string, value: number])[] = [
    ['120000', 120_000],
    ['120,000', 120_000],
    ['120.000', 120_000],
    ["120'000", 120_000],
    ['120’000', 120_000],
    ['120 000', 120_000],
    ['120\u00a0000', 120_000],
    ['120\u202f000', 120_000],
    ['1,20,000', 120_000],
    ['₹12,34,567.80', 1_234_567.8],
    [' $120,000 ', 120_000],
    ['120.000 €', 120_000],
    ['£ 99,500.50', 99_500.5],
    ['99.500,50', 99_500.5],
    ['1,000,000', 1_000_000],
    ['1.000.000', 1_000_000],
    ['120k', 120_000],
    ['120 K', 120_000],
    ['$99.5k', 99_500],
    ['99,5k', 99_500],
    ['45.75', 45.75],
    ['45,7', 45.7],
    ['007', 7],
    ['١٢٠٬٠٠٠', 120_000],
    ['۹۸۷۶۵', 98_765],
    ['₹१,२०,०००', 120_000],
  ];
  for (const [text, value] of amounts) {
    it(`reads ${JSON.stringify(text)} as ${value}`, () => {
      assert.deepEqual(parse(text), { value });
    });
  }

  for (const text of [
    ...['abc', 'k', '$', '120000 dollars', 'USD 120000', '12k5', '0x10', '1e5', 'NaN', 'Infinity'],
    ...['-120000', '−5', '0', '0.00', '0k', '.', ',', '1..2', '1.2.3', '120-130', '<b>', '+5'],
  ]) {
    it(`asks for a number instead of ${JSON.stringify(text)}`, () => {
      assert.deepEqual(parse(text), { hint: enTools.payHint });
    });
  }

  it('says nothing while nothing is typed', () => {
    for (const text of ['', ' ', '\t\u00a0']) assert.deepEqual(parse(text), {});
  });

  it('takes what is up to five times the end of the chart, and calls more far', () => {
    assert.deepEqual(parse(String(5 * END)), { value: 5 * END });
    assert.deepEqual(parse(String(5 * END + 1)), { hint: enTools.farHint });
    assert.deepEqual(parse('9'.repeat(400)), { hint: enTools.farHint });
  });

  it('does not read an exponent, however far it would lead', () => {
    assert.deepEqual(parse('1e99'), { hint: enTools.payHint });
  });
});

describe('describeStanding', () => {
  const name = (label: string) => label;
  const stand = (value: number, mark: Partial<Mark>) => {
    const rows = [
      { label: 'Row', detail: '', marks: [{ role: 0, label: '', description: '', ...mark }] },
    ];
    return describeStanding(
      value,
      toChartModel({ heads: { value: '' }, rows }, String),
      SPEECH,
      name,
    );
  };

  const survey = {
    whiskers: [
      [10, 20],
      [40, 50],
    ],
    bar: [20, 40],
    median: 30,
  } as const;
  const bands: readonly (readonly [value: number, band: string])[] = [
    [9, 'below the 10th percentile'],
    [10, 'between the 10th and the 25th percentile'],
    [19, 'between the 10th and the 25th percentile'],
    [20, 'between the 25th percentile and the median'],
    [29, 'between the 25th percentile and the median'],
    [30, 'between the median and the 75th percentile'],
    [39, 'between the median and the 75th percentile'],
    [40, 'between the 75th and the 90th percentile'],
    [49, 'between the 75th and the 90th percentile'],
    [50, 'above the 90th percentile'],
    [1000, 'above the 90th percentile'],
  ];
  for (const [value, band] of bands) {
    it(`says of ${value} that it is ${band}`, () => {
      assert.deepEqual(stand(value, survey), [`Row: ${band}`]);
    });
  }

  for (const [value, band] of [
    [29, 'between the 25th percentile and the median'],
    [40, 'between the median and the 75th percentile or between the 75th and the 90th percentile'],
    [
      50,
      'between the median and the 75th percentile, between the 75th and the 90th percentile, or above the 90th percentile',
    ],
  ] as const) {
    it(`says of ${value} that it is ${band}, where percentiles are of 40 or more`, () => {
      assert.deepEqual(stand(value, { ...survey, top: 40 }), [`Row: ${band}`]);
    });
  }

  const ranges: readonly (readonly [value: number, range: string])[] = [
    [19, 'below'],
    [20, 'within'],
    [30, 'within'],
    [40, 'within'],
    [41, 'above'],
  ];
  for (const [value, range] of ranges) {
    it(`says of ${value} that it is ${range} an estimated range`, () => {
      assert.deepEqual(stand(value, { bar: [20, 40] }), [`Row: ${range} the estimated range`]);
    });
  }

  const offers: readonly (readonly [value: number, above: string, below: string])[] = [
    [9, 'more than 90%', 'fewer than 10%'],
    [10, '75 to 90%', 'fewer than 10%'],
    [25, '50 to 75%', 'fewer than 10%'],
    [35, '25 to 50%', '10 to 25%'],
    [45, '10 to 25%', '25 to 50%'],
    [50, 'fewer than 10%', '50 to 75%'],
    [70, 'fewer than 10%', 'more than 90%'],
  ];
  for (const [value, above, below] of offers) {
    it(`says of ${value} that ${above} of adverts start above it, and that ${below} end below it`, () => {
      const low = [10, 20, 30, 40, 50];
      const high = [30, 40, 50, 60, 70];
      assert.deepEqual(stand(value, { ...survey, offers: { low, high } }), [
        `Row: ${above} of adverts start above that, ${below} end below it, and the rest have it within their range`,
      ]);
    });
  }

  it('says nothing of a mark without figures', () => {
    assert.deepEqual(stand(30, {}), []);
  });

  it('has a line for each mark, named by row and role', () => {
    const mark = { label: '', description: '' };
    const rows = ['Entry', 'Mid'].map((label, row) => ({
      label,
      detail: '',
      marks: [0, 1].map((role) => ({ ...mark, ...survey, role, bar: [20 + row, 40] as const })),
    }));
    const lines = describeStanding(
      20,
      toChartModel({ heads: { value: '' }, rows }, String),
      SPEECH,
      (row, { role }) => `${row} of role ${role}`,
    );
    assert.deepEqual(
      lines.map((line) => line.replace(/ percentile.*/, '')),
      [
        'Entry of role 0: between the 25th',
        'Entry of role 1: between the 25th',
        'Mid of role 0: between the 10th and the 25th',
        'Mid of role 1: between the 10th and the 25th',
      ],
    );
  });
});

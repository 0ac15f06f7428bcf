// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { ChartRow, Mark, Range } from '../../../src/chart/model.js';
import { toChartModel, toFraction } from '../../../src/chart/model.js';

const format = (value: number) => `<${value}>`;

function row(...marks: Partial<Mark>[]): ChartRow {
  return {
    label: 'row',
    detail: '',
    marks: marks.map((mark, role) => ({ role, label: '', description: '', ...mark })),
  };
}

const HEADS = { value: 'range', end: 'difference' };

const chart = (rows: readonly ChartRow[], reference?: number) =>
  toChartModel({ heads: HEADS, rows }, format, reference);

const bar = (low: number, high: number) => chart([row({ bar: [low, high] })]);

describe('the axis of a chart', () => {
  it('holds bars and whiskers of every row with a little room at both ends', () => {
    const { domain } = chart([
      row({
        bar: [300, 400],
        whiskers: [
          [200, 300],
          [400, 600],
        ],
      }),
      row({ bar: [100, 500] }, { bar: [250, 700] }),
    ]);
    assert.deepEqual(domain, [100 - 24, 700 + 24]);
    assert.deepEqual(chart([row({ whiskers: [[100, 200]] }, { whiskers: [[600, 700]] })]).domain, [
      100 - 24,
      700 + 24,
    ]);
  });

  it('never begins below zero', () => {
    assert.deepEqual(bar(0, 100).domain, [0, 104]);
    assert.deepEqual(bar(1, 101).domain, [0, 105]);
  });

  it('makes room for the reader on either side', () => {
    const rows = [row({ bar: [100, 200] })];
    assert.deepEqual(chart(rows, 300).domain, [92, 308]);
    assert.deepEqual(chart(rows, 50).domain, [44, 206]);
    assert.deepEqual(chart(rows, 150).domain, chart(rows).domain);
    assert.equal(chart(rows, 150).reference, 150);
  });

  it('has a span where all figures are one value', () => {
    const [low, high] = bar(1500, 1500).domain;
    assert.ok(low < 1500 && high > 1500 && high - low < 1500);
  });

  it('has a span where the one figure is zero', () => {
    const { domain, ticks } = bar(0, 0);
    assert.equal(domain[0], 0);
    assert.ok(domain[1] > 0);
    assert.ok(ticks.every(({ value }) => Number.isFinite(value)));
  });

  it('has a span, and no labels, where there is nothing to draw', () => {
    for (const rows of [[], [row({}, {})]]) {
      const { domain, ticks } = chart(rows);
      assert.ok(domain[1] > domain[0]);
      assert.deepEqual(ticks, []);
    }
  });

  it('has as many lanes as the fullest row has marks, and at least one', () => {
    assert.equal(chart([row({}), row({}, {}, {})]).lanes, 3);
    assert.equal(chart([]).lanes, 1);
  });

  it('keeps the rows and the heads of the columns as they are', () => {
    const rows = [row({ bar: [1, 2] }), row({})];
    assert.equal(chart(rows).rows, rows);
    assert.equal(chart(rows).heads, HEADS);
  });
});

describe('the labels of an axis', () => {
  const axes: readonly (readonly [ends: Range, values: readonly number[]])[] = [
    [
      [110_000, 150_000],
      [110_000, 120_000, 130_000, 140_000, 150_000],
    ],
    [
      [98_000, 310_000],
      [100_000, 150_000, 200_000, 250_000, 300_000],
    ],
    [
      [0, 100],
      [0, 25, 50, 75, 100],
    ],
    [
      [7, 8],
      [7, 7.25, 7.5, 7.75, 8],
    ],
    [
      [0.1, 0.5],
      [0.1, 0.2, 0.30000000000000004, 0.4, 0.5],
    ],
    [
      [999, 1001],
      [999, 999.5, 1000, 1000.5, 1001],
    ],
  ];
  for (const [ends, values] of axes) {
    it(`stand at round values from ${ends.join(' to ')}`, () => {
      assert.deepEqual(
        bar(...ends).ticks.map(({ value }) => value),
        values,
      );
    });
  }

  it('are written by the given format', () => {
    assert.deepEqual(
      bar(0, 100).ticks.map(({ label }) => label),
      ['<0>', '<25>', '<50>', '<75>', '<100>'],
    );
  });

  it('are two to five inside the axis, in equal steps, whatever the figures are', () => {
    for (const low of [0, 1, 9.99, 12, 15_000, 99_999, 1e9]) {
      for (const span of [0.01, 0.5, 1, 3, 7.7, 20, 450, 999, 1001, 65_000, 3e6, 1e12]) {
        const { domain, ticks } = bar(low, low + span);
        const values = ticks.map(({ value }) => value);
        const where = `${low} to ${low + span}: ${values.join(', ')}`;
        assert.ok(values.length >= 2 && values.length <= 5, where);
        assert.ok(
          values.every((value) => value >= domain[0] && value <= domain[1]),
          where,
        );
        const steps = values.slice(1).map((value, index) => value - (values[index] ?? 0));
        assert.ok(
          steps.every((step) => Math.abs(step / (steps[0] ?? 0) - 1) < 1e-3),
          where,
        );
      }
    }
  });

  it('stay finite for amounts beyond all pay', () => {
    for (const [low, high] of [
      [0, Number.MAX_SAFE_INTEGER],
      [1e300, 1e302],
    ] as const) {
      const { ticks } = bar(low, high);
      assert.ok(ticks.length >= 2 && ticks.length <= 5);
      assert.ok(ticks.every(({ value }) => Number.isFinite(value)));
    }
  });
});

describe('toFraction', () => {
  it('is 0 at the start of the axis, 1 at its end and in proportion between', () => {
    assert.deepEqual(
      [100, 150, 300].map((value) => toFraction(value, [100, 300])),
      [0, 0.25, 1],
    );
  });
});

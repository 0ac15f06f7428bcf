// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  AXIS,
  chartHeight,
  findGutter,
  GAP,
  GUTTERS,
  LANE,
  laneMiddle,
  rowHeight,
  TOP,
} from '../../../src/chart/geometry.js';

const near = (actual: number, expected: number) =>
  assert.ok(Math.abs(actual - expected) < 1e-9, `${actual} is not ${expected}`);

describe('the places in a chart', () => {
  it('put lanes one under the other, a lane apart', () => {
    near(laneMiddle(2, 3, 4) - laneMiddle(2, 2, 4), LANE);
  });

  it('put rows one under the other, a gap apart', () => {
    near(laneMiddle(1, 0, 2) - laneMiddle(0, 1, 2), LANE + GAP);
  });

  it('put a single lane in the middle of its row', () => {
    near(laneMiddle(0, 0, 1), TOP + rowHeight(1) / 2);
  });

  it('leave the same space above the first lane of a row as below its last', () => {
    near(laneMiddle(0, 0, 3) - TOP, TOP + rowHeight(3) - laneMiddle(0, 2, 3));
  });

  it('end with the axis right below the last row', () => {
    near(chartHeight(5, 2), laneMiddle(4, 1, 2) + LANE / 2 + GAP / 2 + AXIS);
  });

  it('give a finger a strip of 24 px where the text of the page is 16 px', () => {
    // The chart's own text is 0.82 of that: chart-styles.ts. WCAG 2.2 wants 24 px in 2.5.8.
    assert.ok(LANE * 16 * 0.82 >= 24);
  });
});

describe('findGutter', () => {
  it('takes the first gutter that holds the label', () => {
    const gutters = [0, 1, 5, 6, 11, 12, 16, 17, 22].map((characters) => findGutter(characters));
    assert.deepEqual(gutters, [0, 0, 0, 1, 1, 2, 2, 3, 3]);
  });

  it('takes the widest one for a label that no gutter holds', () => {
    assert.equal(findGutter(1000), GUTTERS.length - 1);
  });
});

// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { BAR, GAP, LANE, laneOffset, POINT } from '../../../src/chart/geometry.js';

const near = (actual: number, expected: number) =>
  assert.ok(Math.abs(actual - expected) < 1e-9, `${actual} is not ${expected}`);

describe('the lanes of a row', () => {
  it('stand one under the other, a lane apart', () => {
    for (const lane of [1, 2, 3]) near(laneOffset(lane, 4) - laneOffset(lane - 1, 4), LANE);
  });

  it('stand around the middle of the row: a single lane in it, the first as far above as the last below', () => {
    near(laneOffset(0, 1), 0);
    for (const lanes of [2, 3, 4]) near(laneOffset(0, lanes), -laneOffset(lanes - 1, lanes));
    assert.ok(laneOffset(0, 2) < 0);
  });

  it('give a finger a strip of 24 px where the text of the page is 16 px', () => {
    // The chart's own text is 0.875 of that: chart/styles.ts. WCAG 2.2 wants 24 px in 2.5.8.
    assert.ok(LANE * 16 * 0.875 >= 24);
  });

  it('hold what is drawn in them: the bar, and the shape that stands out from it', () => {
    // A shape reaches at most 1.4 of its half width from its middle: voices/shapes.ts.
    assert.ok(BAR < LANE);
    assert.ok(POINT * 2 * 1.4 < LANE);
    assert.ok(GAP > 0);
  });
});

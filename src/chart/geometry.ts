// SPDX-License-Identifier: MIT
//
// The measures that both painters of a chart and its stylesheet keep to, so that the one can take
// the place of the other without a shift. All are in em of the chart's text.

/** Height of the strip that holds one mark: 24 px at the default size, so that a finger finds it. */
export const LANE = 1.8;

/** Thickness of a bar. */
export const BAR = 0.85;

/** Space between rows, half of it above and half below the lanes of a row. */
export const GAP = 1.1;

/** Half of the width of the shape that marks a median. */
export const POINT = 0.56;

/** How far below the middle of its row the middle of a lane is; negative above it. */
export function laneOffset(lane: number, lanes: number): number {
  return LANE * (lane - (lanes - 1) / 2);
}

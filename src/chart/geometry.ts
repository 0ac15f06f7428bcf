// SPDX-License-Identifier: MIT
//
// The measures that both painters of a chart and its stylesheet keep to, so that the one can take
// the place of the other without a shift. All are in em of the chart's text.

/** Height of the strip that holds one mark: 24 px at the default size, so that a finger finds it. */
export const LANE = 1.85;

/** Thickness of a bar. */
export const BAR = 0.95;

/** Space between rows, half of it above and half below the lanes of a row. */
export const GAP = 1.5;

/** Space above the first row. */
export const TOP = 0.6;

/** Height of the axis with its labels. */
export const AXIS = 2.1;

/** Space before the start of the axis, for half of its first label. */
export const INSET = 1.6;

/** Space after the end of the axis for the labels of the marks; a chart takes the first that fits. */
export const GUTTERS = [4.5, 8, 11, 15] as const;

/** Average width of a character; wide enough for capitals and digits. */
const CHARACTER = 0.62;

/** Height of a row with this many lanes. */
export function rowHeight(lanes: number): number {
  return GAP + LANE * lanes;
}

/** Height of a whole chart. */
export function chartHeight(rows: number, lanes: number): number {
  return TOP + rows * rowHeight(lanes) + AXIS;
}

/** How far below the top of the chart the middle of a lane is. */
export function laneMiddle(row: number, lane: number, lanes: number): number {
  return TOP + row * rowHeight(lanes) + GAP / 2 + LANE * (lane + 0.5);
}

/** Index of the gutter that holds labels of this many characters; the widest where none does. */
export function findGutter(characters: number): number {
  const needed = Math.min(characters * CHARACTER + 0.8, GUTTERS[3]);
  return GUTTERS.findIndex((gutter) => gutter >= needed);
}

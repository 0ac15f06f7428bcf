// SPDX-License-Identifier: MIT
//
// The shapes of roles as in salary-chart/voices/shapes.ts, which come with the voices of the pay chart. A chunk for both
// would be a request more for each of them, for 60 bytes.
const SHAPES = [
  'M-1 0A1 1 0 1 1 1 0A1 1 0 1 1-1 0Z',
  'M0-1.2L1.2 0L0 1.2L-1.2 0Z',
  'M-.9-.9H.9V.9H-.9Z',
  'M0-1.1L1.2.9H-1.2Z',
];

/** The shape of a role by its index: a path around the origin that reaches about 1 from it. */
export function shapeOf(role: number): string {
  return SHAPES[role] ?? '';
}

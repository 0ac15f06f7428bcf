// SPDX-License-Identifier: MIT

/**
 * A shape for each role, so that colour is not all that tells them apart, and the last, an upright bar, for what
 * belongs to no role or to several. Paths around the origin that reach about 1 from it.
 */
export const SHAPES = [
  'M-1 0A1 1 0 1 1 1 0A1 1 0 1 1-1 0Z',
  'M0-1.2L1.2 0L0 1.2L-1.2 0Z',
  'M-.9-.9H.9V.9H-.9Z',
  'M0-1.1L1.2.9H-1.2Z',
  'M-.3-1.4H.3V1.4H-.3Z',
];

/** The shape of a role by its index; that of none by -1. */
export function shapeOf(role: number): string {
  return SHAPES.at(role) ?? '';
}

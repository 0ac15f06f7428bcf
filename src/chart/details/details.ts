// SPDX-License-Identifier: MIT
//
// The folder's main file: what the marks of adverts, of a survey and of official statistics have besides their bars.
// It comes with those voices.
import { nothing, svg } from 'lit';
import { POINT } from '../geometry.js';
import type { RenderDetails } from '../still.js';

/** Draws the lines to the outer percentiles, and the shape of the role at the median. */
export const renderDetails: RenderDetails = (
  { median, shape, whiskers = [] },
  middle,
  scale,
) => svg`
  ${whiskers.map(
    ([low, high]) =>
      svg`<line class="whisker" x1="${scale(low)}%" x2="${scale(high)}%" y1="${middle}em" y2="${middle}em" />`,
  )}
  ${
    median === undefined
      ? nothing
      : svg`<svg x="${scale(median)}%" y="${middle}em" width="${POINT}em" height="${POINT}em" viewBox="0 0 1 1" overflow="visible">
          <path class="point" d=${shape} />
        </svg>`
  }`;

// SPDX-License-Identifier: MIT
import type { TemplateResult } from 'lit';
import { nothing, svg } from 'lit';
import { AXIS, BAR, chartHeight, laneMiddle, TOP } from './geometry.js';
import type { ChartModel, Mark, Range } from './model.js';
import { toFraction } from './model.js';
import type { Direction } from '../base/language.js';

/**
 * A chart as a still picture without a library: what stands before Chart.js comes, on paper, and
 * where scripts do not run. Places are in percent of the width and em of the text, so that it fits
 * any width without being measured. Colours come from the stylesheet, by class.
 */
export function renderStill(model: ChartModel, direction: Direction): TemplateResult {
  const { rows, lanes, ticks, domain, reference } = model;
  const height = chartHeight(rows.length, lanes);
  const bottom = height - AXIS;
  const place = (value: number) => {
    const fraction = toFraction(value, domain);
    return round(100 * (direction === 'rtl' ? 1 - fraction : fraction));
  };
  return svg`
    <svg class="still" width="100%" height="${round(height)}em" aria-hidden="true">
      ${ticks.map(
        ({ value, label }) => svg`
          ${renderLine('grid', place(value), place(value), TOP, bottom)}
          <text class="tick" x="${place(value)}%" y="${round(height - 0.6)}em">${label}</text>`,
      )}
      ${rows.map(({ marks }, row) =>
        marks.map((mark, lane) => renderMark(mark, laneMiddle(row, lane, lanes), direction, place)),
      )}
      ${
        reference !== undefined
          ? renderLine('reference', place(reference), place(reference), 0, bottom)
          : nothing
      }
    </svg>`;
}

/** @param place Where a value is on the axis, in percent from the left. */
function renderMark(
  mark: Mark,
  middle: number,
  direction: Direction,
  place: (value: number) => number,
): TemplateResult {
  const { bar, whisker, median, interval } = mark;
  const top = middle - BAR / 2;
  const box = (kind: string, ends: Range) => {
    const [left = 0, right = 0] = ends.map(place).sort((a, b) => a - b);
    return svg`
      <rect class=${kind} x="${left}%" y="${round(top)}em" width="${round(right - left)}%" height="${BAR}em" />`;
  };
  const end = whisker?.[1] ?? bar?.[1];
  return svg`
    <g class="role-${mark.role + 1} ${mark.small ? 'small' : ''}">
      ${whisker ? renderLine('whisker', place(whisker[0]), place(whisker[1]), middle, middle) : nothing}
      ${bar ? box('bar', bar) : nothing}
      ${interval ? box('interval', interval) : nothing}
      ${
        median === undefined
          ? nothing
          : renderLine('median', place(median), place(median), top, top + BAR)
      }
      <text
        class="value"
        x="${end === undefined ? (direction === 'rtl' ? 100 : 0) : place(end)}%"
        dx=${direction === 'rtl' ? '-0.5em' : '0.5em'}
        y="${round(middle)}em"
      >${mark.label}</text>
    </g>`;
}

/** A line. @param left In percent of the width, as `right`. @param top In em, as `bottom`. */
function renderLine(
  kind: string,
  left: number,
  right: number,
  top: number,
  bottom: number,
): TemplateResult {
  return svg`<line class=${kind} x1="${left}%" x2="${right}%" y1="${round(top)}em" y2="${round(bottom)}em" />`;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

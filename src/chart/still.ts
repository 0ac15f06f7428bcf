// SPDX-License-Identifier: MIT
//
// A chart as still pictures without a library: what stands before Chart.js comes, on paper, and where scripts do
// not run. Positions are in percent of the width and em of the text, so that it fits any width without being
// measured. Colours come from the stylesheet, by class.
import type { TemplateResult } from 'lit';
import { nothing, svg } from 'lit';
import { BAR, laneOffset, POINT } from './geometry.js';
import type { ChartModel, ChartRow, Mark } from './model.js';
import { listWhiskers, toFraction } from './model.js';
import type { Direction } from '../base/language.js';

/** Maps a value to percent of the width, from the left. */
type Scale = (value: number) => number;

function toScale({ domain }: ChartModel, direction: Direction): Scale {
  return (value) => {
    const fraction = toFraction(value, domain);
    return round(100 * (direction === 'rtl' ? 1 - fraction : fraction));
  };
}

/** The labels of the axis, for an `<svg>` of its width that is `y` high. */
export function renderAxis(model: ChartModel, direction: Direction, y: string): TemplateResult[] {
  const scale = toScale(model, direction);
  return model.ticks.map(
    ({ value, label }) => svg`<text class="tick" x="${scale(value)}%" y=${y}>${label}</text>`,
  );
}

/** The marks of a row on the lines of the axis, for an `<svg>` of the axis' width. */
export function renderPlot(
  model: ChartModel,
  { marks }: ChartRow,
  direction: Direction,
): TemplateResult {
  const { ticks, reference } = model;
  const scale = toScale(model, direction);
  const line = (kind: string, value: number) =>
    svg`<line class=${kind} x1="${scale(value)}%" x2="${scale(value)}%" y2="100%" />`;
  return svg`
    ${ticks.map(({ value }) => line('grid', value))}
    <svg class="lanes" y="50%" overflow="visible">
      ${marks.map((mark, lane) => renderMark(mark, laneOffset(lane, marks.length), scale))}
    </svg>
    ${reference === undefined ? nothing : line('reference', reference)}`;
}

/** @param middle How far below the middle of the row it is, in em. */
function renderMark(mark: Mark, middle: number, scale: Scale): TemplateResult {
  const { role, small, bar, median, shape } = mark;
  const [left = 0, right = 0] = (bar ?? []).map(scale).sort((a, b) => a - b);
  const y = round(middle);
  return svg`
    <g class="role-${role + 1} ${small ? 'small' : ''}">
      ${listWhiskers(mark).map(
        ([low, high]) =>
          svg`<line class="whisker" x1="${scale(low)}%" x2="${scale(high)}%" y1="${y}em" y2="${y}em" />`,
      )}
      ${
        bar
          ? svg`<rect class="bar" x="${left}%" y="${round(middle - BAR / 2)}em" width="${round(right - left)}%" height="${BAR}em" />`
          : nothing
      }
      ${
        median === undefined
          ? nothing
          : svg`<svg x="${scale(median)}%" y="${y}em" width="${POINT}em" height="${POINT}em" viewBox="0 0 1 1" overflow="visible">
              <path class="point" d=${shape} />
            </svg>`
      }
    </g>`;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

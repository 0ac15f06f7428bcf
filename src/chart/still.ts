// SPDX-License-Identifier: MIT
//
// A chart as still pictures without a library: what stands before Chart.js comes, on paper, and where scripts do
// not run. Positions are in percent of the width and em of the text, so that it fits any width without being
// measured. Colours come from the stylesheet, by class.
import type { TemplateResult } from 'lit';
import { nothing, svg } from 'lit';
import { BAR, laneOffset } from './geometry.js';
import type { ChartModel, ChartRow, Mark } from './model.js';
import { toFraction } from './model.js';
import type { Direction } from '../base/language.js';

/** Maps a value to percent of the width, from the left. */
export type Scale = (value: number) => number;

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

/**
 * Draws what a mark has besides its bar, which comes with the voices that have more.
 * @param middle How far below the middle of its row it is, in em.
 */
export type RenderDetails = (mark: Mark, middle: number, scale: Scale) => TemplateResult;

/** The marks of a row on the lines of the axis, for an `<svg>` of the axis' width. */
export function renderPlot(
  model: ChartModel,
  { marks }: ChartRow,
  direction: Direction,
  renderDetails: RenderDetails | undefined,
): TemplateResult {
  const { ticks, reference } = model;
  const scale = toScale(model, direction);
  const line = (kind: string, value: number) =>
    svg`<line class=${kind} x1="${scale(value)}%" x2="${scale(value)}%" y2="100%" />`;
  return svg`
    ${ticks.map(({ value }) => line('grid', value))}
    <svg class="lanes" y="50%" overflow="visible">
      ${marks.map((mark, lane) =>
        renderMark(mark, laneOffset(lane, marks.length), scale, renderDetails),
      )}
    </svg>
    ${reference === undefined ? nothing : line('reference', reference)}`;
}

/** @param middle How far below the middle of the row it is, in em. */
function renderMark(
  mark: Mark,
  middle: number,
  scale: Scale,
  renderDetails: RenderDetails | undefined,
): TemplateResult {
  const { role, small, bar } = mark;
  const [left = 0, right = 0] = (bar ?? []).map(scale).sort((a, b) => a - b);
  const y = round(middle);
  return svg`
    <g class="role-${role + 1} ${small ? 'small' : ''}">
      ${
        bar
          ? svg`<rect class="bar" x="${left}%" y="${round(middle - BAR / 2)}em" width="${round(right - left)}%" height="${BAR}em" />`
          : nothing
      }
      ${renderDetails?.(mark, y, scale)}
    </g>`;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

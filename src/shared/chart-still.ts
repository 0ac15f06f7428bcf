// SPDX-License-Identifier: MIT
import type { TemplateResult } from 'lit';
import { nothing, svg } from 'lit';
import { AXIS, BAR, chartHeight, laneMiddle, TOP } from './chart-geometry.js';
import type { ChartModel, Mark, Range } from './chart-model.js';
import { toFraction } from './chart-model.js';
import type { Direction } from './language-controller.js';

/**
 * A chart as a still picture without a library: what stands before Chart.js comes, on paper, and
 * where scripts do not run. Places are in percent of the width and em of the text, so that it fits
 * any width without being measured. Colours come from the stylesheet, by class.
 */
export function renderStill(model: ChartModel, direction: Direction): TemplateResult {
  const { rows, lanes, ticks, domain, reference } = model;
  const height = chartHeight(rows.length, lanes);
  const place = (value: number) => {
    const fraction = toFraction(value, domain);
    return `${round(100 * (direction === 'rtl' ? 1 - fraction : fraction))}%`;
  };
  return svg`
    <svg class="still" width="100%" height="${round(height)}em" aria-hidden="true">
      ${ticks.map(
        ({ value, label }) => svg`
          <line class="grid" x1=${place(value)} x2=${place(value)} y1="${TOP}em" y2="${round(height - AXIS)}em" />
          <text class="tick" x=${place(value)} y="${round(height - 0.6)}em">${label}</text>`,
      )}
      ${rows.map(({ marks }, row) =>
        marks.map((mark, lane) =>
          renderMark(mark, laneMiddle(row, lane, lanes), domain, direction, place),
        ),
      )}
      ${
        reference !== undefined
          ? svg`<line class="reference" x1=${place(reference)} x2=${place(reference)} y1="0" y2="${round(height - AXIS)}em" />`
          : nothing
      }
    </svg>`;
}

function renderMark(
  mark: Mark,
  middle: number,
  domain: Range,
  direction: Direction,
  place: (value: number) => string,
): TemplateResult {
  const { bar, whisker, median, interval } = mark;
  const top = `${round(middle - BAR / 2)}em`;
  const bottom = `${round(middle + BAR / 2)}em`;
  const box = (kind: string, [low, high]: Range) => svg`
    <rect
      class=${kind}
      x=${place(direction === 'rtl' ? high : low)}
      y=${top}
      width="${round(100 * (toFraction(high, domain) - toFraction(low, domain)))}%"
      height="${BAR}em"
    />`;
  const end = whisker?.[1] ?? bar?.[1];
  return svg`
    <g class="role-${mark.role + 1} ${mark.small ? 'small' : ''}">
      ${
        whisker
          ? svg`<line class="whisker" x1=${place(whisker[0])} x2=${place(whisker[1])} y1="${round(middle)}em" y2="${round(middle)}em" />`
          : nothing
      }
      ${bar ? box('bar', bar) : nothing}
      ${interval ? box('interval', interval) : nothing}
      ${
        median === undefined
          ? nothing
          : svg`<line class="median" x1=${place(median)} x2=${place(median)} y1=${top} y2=${bottom} />`
      }
      <text
        class="value"
        x=${end === undefined ? (direction === 'rtl' ? '100%' : '0') : place(end)}
        dx=${direction === 'rtl' ? '-0.5em' : '0.5em'}
        y="${round(middle)}em"
      >${mark.label}</text>
    </g>`;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}

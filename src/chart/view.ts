// SPDX-License-Identifier: MIT
import type { nothing, TemplateResult } from 'lit';
import { html } from 'lit';
import { findGutter } from './geometry.js';
import type { ChartModel } from './model.js';
import type { Direction } from '../base/language.js';
import { renderStill } from './still.js';

/** What a chart needs to know of its surroundings. */
export interface ChartSurroundings {
  readonly direction: Direction;
  /** Whether the canvas has been painted and stands in the place of the still. */
  readonly drawn: boolean;
  /** What lies over the still once there is a canvas, and a person can do something with it. */
  readonly overlay: TemplateResult | typeof nothing;
}

/** Index of the gutter that holds the longest label of a chart. */
export function chartGutter({ rows }: ChartModel): number {
  // A label in place of a mark stands at the start of the axis and needs no gutter.
  const labels = rows.flatMap(({ marks }) => marks.map(({ bar, label }) => (bar ? label : '')));
  return findGutter(Math.max(...labels.map((label) => label.length)));
}

/**
 * A chart: the labels of its rows, the still, and what lies over it, such as the canvas that
 * Chart.js paints. They are for the eye; the table of figures is what a screen reader reads.
 */
export function renderChart(model: ChartModel, surroundings: ChartSurroundings): TemplateResult {
  const { direction, drawn, overlay } = surroundings;
  return html`
    <div class="chart" part="chart">
      <div class="labels" aria-hidden="true" data-served="whole">
        ${model.rows.map(
          ({ label, detail }) => html`
            <div class="label">
              <span>${label}</span>
              <span class="muted">${detail}</span>
            </div>
          `,
        )}
      </div>
      <div class="plot gutter-${chartGutter(model)} ${drawn ? 'drawn' : ''}">
        ${renderStill(model, direction)} ${overlay}
      </div>
    </div>
  `;
}

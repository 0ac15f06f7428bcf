// SPDX-License-Identifier: MIT
import type { TemplateResult } from 'lit';
import { html } from 'lit';
import { findGutter } from './chart-geometry.js';
import type { ChartModel } from './chart-model.js';
import type { Direction } from './language-controller.js';
import { renderStill } from './chart-still.js';
import { renderProbes } from './chart-probes.js';

/** What a chart needs to know of its surroundings. */
export interface ChartSurroundings {
  readonly direction: Direction;
  /** How many roles have a colour. */
  readonly roles: number;
  /** Whether the canvas has been painted and stands in the place of the still. */
  readonly drawn: boolean;
}

/** Index of the gutter that holds the longest label of a chart. */
export function chartGutter({ rows }: ChartModel): number {
  // A label in place of a mark stands at the start of the axis and needs no gutter.
  const labels = rows.flatMap(({ marks }) => marks.map(({ bar, label }) => (bar ? label : '')));
  return findGutter(Math.max(...labels.map((label) => label.length)));
}

/**
 * A chart: the labels of its rows, the still, and a canvas of the same size for what Chart.js
 * paints. All of it is for the eye; the table of figures is what a screen reader reads.
 */
export function renderChart(model: ChartModel, surroundings: ChartSurroundings): TemplateResult {
  const { direction, drawn, roles } = surroundings;
  return html`
    <div class="chart lanes-${model.lanes}" part="chart" aria-hidden="true">
      ${renderProbes(roles)}
      <div class="labels">
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
        ${renderStill(model, direction)}
        <div class="canvas"><canvas></canvas></div>
      </div>
    </div>
  `;
}

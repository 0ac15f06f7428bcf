// SPDX-License-Identifier: MIT
import type { TemplateResult } from 'lit';
import type { nothing } from 'lit';
import { html } from 'lit';
import type { ChartModel, RowEnd } from './model.js';
import type { Direction } from '../base/language.js';
import type { RenderDetails } from './still.js';
import { renderAxis, renderPlot } from './still.js';

/** What lies over a still once Chart.js has come, and a person can do something with the chart. */
export interface ChartLayer {
  /** Whether the canvas has been painted and stands in the place of the still's marks. */
  readonly drawn: boolean;
  readonly canvas: TemplateResult;
  /** What stands over the axis. */
  readonly head: TemplateResult | typeof nothing;
  /** The marks of a row, by its index. */
  renderMarks(row: number): TemplateResult | typeof nothing;
}

/** Draws the last column of a row, or its head. */
export type RenderEnd = (end: RowEnd | undefined, head?: string) => TemplateResult;

/**
 * A chart: for each row its label, the values, the still, and what the row comes to; over it what Chart.js paints.
 * All but the marks of the layer is for the eye; the table of figures is what a screen reader reads.
 */
export function renderChart(
  model: ChartModel,
  direction: Direction,
  renderDetails: RenderDetails | undefined,
  renderEnd: RenderEnd | undefined,
  layer: ChartLayer | undefined,
): TemplateResult {
  const { heads, rows } = model;
  return html`
    <div class="chart ${layer?.drawn ? 'drawn' : ''}" part="chart" data-served="whole">
      <div class="row head" aria-hidden="true">
        <div class="values">${heads.value}</div>
        <div class="plot">
          <svg class="still">${renderAxis(model, direction, '1em')}</svg>
          ${layer?.head}
        </div>
        ${renderEnd?.(undefined, heads.end)}
      </div>
      ${rows.map(
        (row, index) => html`
          <div class="row">
            <div class="label" aria-hidden="true">
              <b>${row.label}</b>
              <span class="muted">${row.detail}</span>
            </div>
            <div class="values" aria-hidden="true">
              ${row.marks.map(
                ({ role, small, bar, label }) =>
                  html`<b class="role-${role + 1} ${small ? 'small' : ''} ${bar ? '' : 'none'}"
                    >${label}</b
                  >`,
              )}
            </div>
            <div class="plot">
              <svg class="still" aria-hidden="true">
                ${renderPlot(model, row, direction, renderDetails)}
              </svg>
              ${layer?.renderMarks(index)}
            </div>
            ${renderEnd?.(row.end)}
          </div>
        `,
      )}
      ${layer?.canvas}
    </div>
  `;
}

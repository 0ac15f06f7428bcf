// SPDX-License-Identifier: MIT
//
// What a person can do with the chart. This is one chunk with Chart.js, which comes when the chart
// nears the screen; before that the still, the sentence and the table are there to read.
import type { LitElement, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { ToolMessages } from '../../../messages/en/tools.js';
import { enTools } from '../../../messages/en/tools.js';
import type { ChartState } from '../../../chart/canvas/controller.js';
import { ChartController } from '../../../chart/canvas/controller.js';
import { ChartExplorer } from '../../../chart/canvas/explorer.js';
import { renderProbes } from '../../../chart/canvas/probes.js';
import type { Direction } from '../../../base/language.js';
import type { SalaryModel } from '../model.js';
import { SalaryTools } from './tools.js';

export { interactionStyles } from './styles.js';

/** The canvas, the walk through the marks, and the tools below the chart. */
export interface Interaction {
  readonly chart: ChartController;
  readonly tools: SalaryTools;
  /** What lies over the still: the canvas, and the probes of the colours. */
  renderOverlay(model: SalaryModel): TemplateResult;
  /** The marks of a row for keyboard and touch, once the canvas has been painted. */
  renderMarks(
    model: SalaryModel,
    row: number,
    direction: Direction,
  ): TemplateResult | typeof nothing;
  /** The name of the list of marks; undefined until there is one. */
  labelMarks(words?: ToolMessages): string | undefined;
}

/** Makes a chart interactive. `getState` tells what it shows. */
export function createInteraction(
  host: LitElement,
  getState: () => ChartState | undefined,
): Interaction {
  const explorer = new ChartExplorer(host);
  const painter = new ChartController(host, getState);
  return {
    chart: painter,
    tools: new SalaryTools(host, painter),
    renderOverlay: ({ dataset }) => html`
      <div class="canvas" aria-hidden="true"><canvas></canvas></div>
      ${renderProbes(dataset.roles.length)}
    `,
    renderMarks: ({ chart }, row, direction) =>
      chart && painter.drawn ? explorer.render(chart, row, direction) : nothing,
    labelMarks: (words = enTools) => (painter.drawn ? words.marks : undefined),
  };
}

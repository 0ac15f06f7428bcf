// SPDX-License-Identifier: MIT
//
// What a person can do with the chart. This is one chunk with Chart.js, which comes when the chart
// nears the screen; before that the still, the sentence and the table are there to read.
import type { LitElement, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { formatShortMoney } from '../../../format/intl.js';
import { enTools } from '../../../messages/en/tools.js';
import type { ChartState } from '../../../chart/canvas/controller.js';
import { ChartController } from '../../../chart/canvas/controller.js';
import { ChartExplorer } from '../../../chart/canvas/explorer.js';
import { renderProbes } from '../../../chart/canvas/probes.js';
import type { Direction, LanguageController } from '../../../base/language.js';
import type { Range } from '../../../chart/model.js';
import { toFraction } from '../../../chart/model.js';
import type { ChartLayer } from '../../../chart/view.js';
import type { SalaryModel } from '../model.js';
import { ScrollBox } from './scroll-box.js';
import { SalaryTools } from './tools.js';

export { interactionStyles } from './styles.js';

/** The canvas, the walk through the marks, and the tools below the chart. */
export interface Interaction {
  readonly chart: ChartController;
  readonly tools: SalaryTools;
  /** What lies over the still. */
  toLayer(model: SalaryModel, language: LanguageController): ChartLayer;
}

/** Makes a chart interactive. `getState` tells what it shows. */
export function createInteraction(
  host: LitElement,
  getState: () => ChartState | undefined,
): Interaction {
  const explorer = new ChartExplorer(host);
  const painter = new ChartController(host, getState);
  new ScrollBox(host);
  return {
    chart: painter,
    tools: new SalaryTools(host, painter),
    toLayer: ({ chart, dataset, terms: [terms] }, { direction, locale, words }) => ({
      drawn: painter.drawn,
      canvas: html`
        <div class="canvas" aria-hidden="true"><canvas></canvas></div>
        ${renderProbes(dataset.roles.length)}
      `,
      head:
        chart?.reference === undefined || !terms
          ? nothing
          : renderReference(
              chart.reference,
              chart.domain,
              direction,
              (words?.tools ?? enTools).you(
                formatShortMoney(chart.reference, terms.currency, locale),
              ),
            ),
      renderMarks: (row) =>
        chart && painter.drawn
          ? explorer.render(chart, row, direction, (words?.tools ?? enTools).marks)
          : nothing,
    }),
  };
}

/** The name of the line of the reader's own pay. */
function renderReference(
  value: number,
  domain: Range,
  direction: Direction,
  label: string,
): TemplateResult {
  const fraction = toFraction(value, domain);
  const x = 100 * (direction === 'rtl' ? 1 - fraction : fraction);
  return html`<svg class="still you"><text x="${x}%" y="-0.35em">${label}</text></svg>`;
}

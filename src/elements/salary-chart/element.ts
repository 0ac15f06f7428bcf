// SPDX-License-Identifier: MIT
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { withSalary } from '../../dataset/built-in/salary.js';
import { isBuiltIn } from '../../dataset/built-in/catalogue.js';
import type { Dataset } from '../../dataset/query.js';
import type { Voice } from '../../dataset/salary-query.js';
import type { GroupBy } from '../../dataset/cell-query.js';
import { listVoices, VOICES } from '../../dataset/salary-query.js';
import type { Level } from '../../dataset/schema/schema.js';
import type { SalaryMessages } from '../../messages/en/salary.js';
import { enSalary } from '../../messages/en/salary.js';
import type { Interaction } from './interaction/interaction.js';
import { whenNear } from '../../base/near.js';
import { CHART_JS } from '../chart-js.js';
import { chartStyles } from '../../chart/styles.js';
import { renderChart } from '../../chart/view.js';
import { RoleElement } from '../../base/role-element.js';
import { renderSources } from '../../base/sources.js';
import { toEstimateParts } from './estimate.js';
import type { SalaryModel } from './model.js';
import { toSalaryModel } from './model.js';
import { renderSentence } from './sentence.js';
import { salaryStyles } from './styles.js';
import { VoiceLoader } from './voice-loader.js';

/**
 * What roles are paid, as a sentence, a chart and a table of the same figures.
 *
 * An article that estimates, adverts that offer, people who report and the state that counts are voices: each is
 * shown under its own name, and only where it has figures, never two on one axis.
 * The chart is a still until Chart.js comes, which it does when the chart nears the screen.
 *
 * @example
 * ```html
 * <salary-chart source="adverts" group-by="level" country="US"></salary-chart>
 * ```
 *
 * @tag salary-chart
 * @summary Pay as ranges and percentiles, by level, country and year, with source, date and sample size.
 * @slot sentence - Replaces the generated sentence.
 * @csspart base - Everything.
 * @csspart heading - The heading.
 * @csspart sentence - The sentence that says what the chart shows.
 * @csspart controls - The menus.
 * @csspart legend - The names of the roles in their colours.
 * @csspart chart - The chart.
 * @csspart trend - A figure over the years, where a voice has several.
 * @csspart table - The table of figures.
 * @csspart notes - What the marks and figures mean.
 * @csspart marks - The marks, for keyboard and touch.
 * @csspart mark-label - The description of the mark in question.
 * @csspart tools - What a reader can do with the figures, and the button for the table.
 * @csspart footer - The sources.
 * @fires {Event} chart-draw - When the canvas is first painted. Does not bubble.
 * @fires {ViewChangeEvent} view-change - When a person chooses what to see. Bubbles.
 */
export class SalaryChartElement extends RoleElement<SalaryModel> {
  static override styles = [...RoleElement.styles, chartStyles, salaryStyles];

  static override properties = {
    // Written out: the analyzer that makes the manifest reads literals only.
    source: { useDefault: true },
    groupBy: { attribute: 'group-by', useDefault: true },
    level: { useDefault: true },
    country: { useDefault: true },
    year: { useDefault: true },
    noControls: { type: Boolean, attribute: 'no-controls' },
    tableShown: { state: true, attribute: false },
  };

  /** @internal */
  override readonly showsPay = true;

  /** Whose figures to show: `estimate`, `adverts`, `survey` or `official`. */
  source: Voice = 'estimate';

  /** What to group the figures of adverts or of a survey by: `none`, `level`, `country` or `year`. */
  groupBy: GroupBy = 'none';

  /** Level of experience to show: `entry`, `mid`, `senior` or `executive`; empty for all. */
  level: Level | '' = '';

  /** Country to show, as an ISO 3166-1 alpha-2 code such as `US`; empty for all. */
  country = '';

  /** Year to show, such as `2024`; empty for all. */
  year = '';

  /** Leaves out the controls, so that the page decides what is shown. */
  noControls = false;

  private tableShown = false;
  readonly #voiceLoader = new VoiceLoader(this);
  #interaction: Interaction | undefined;
  /** Whether Chart.js has come, or cannot be had. */
  #othersMayCome = false;

  constructor() {
    super();
    whenNear(this, () => void this.#askForInteraction());
  }

  get #words(): SalaryMessages {
    return this.language.words?.salary ?? enSalary;
  }

  /** @internal */
  override pending(): Iterable<Promise<unknown> | undefined> {
    return [...super.pending(), this.#voiceLoader.pending];
  }

  protected override toModel(dataset: Dataset): SalaryModel | undefined {
    const { locale } = this.language;
    const { view, pay, failed } = this.#voiceLoader;
    const shipped = isBuiltIn(dataset);
    const complete = shipped ? withSalary(dataset, pay) : dataset;
    // Which voices the shipped figures have is known when they have come.
    const known = shipped && !pay ? VOICES : listVoices(complete.roles);
    const voices: readonly Voice[] = failed ? ['estimate'] : known;
    const voice = voices.includes(this.source) ? this.source : (voices[0] ?? 'estimate');
    // The other voices are for a later choice: on a slow network they must not hold the chart up.
    if (voice !== 'estimate' || (this.#othersMayCome && voices[1])) this.#voiceLoader.ask(shipped);
    const ready = view && (!shipped || pay) ? view : undefined;
    if (voice !== 'estimate' && !ready) return undefined;
    const words = this.#words;
    const standing = this.#interaction?.tools.standing;
    return toSalaryModel(
      complete,
      voice !== 'estimate' && ready
        ? ready.toVoiceParts(voice, complete, this, this.language)
        : toEstimateParts(complete.roles, { locale, words }),
      { voice, voices, heading: this.heading, locale, words, standing },
    );
  }

  protected override renderModel(model: SalaryModel): TemplateResult {
    const { direction, locale } = this.language;
    const tools = this.noControls ? undefined : this.#interaction?.tools;
    const data = model.dataset.catalogue.language;
    const { view } = this.#voiceLoader;
    return html`
      <div class="base" part="base">
        ${
          model.headingVisible
            ? html`<h2 class="heading" part="heading">${model.heading}</h2>`
            : nothing
        }
        <p class="sentence" part="sentence" data-served="whole">
          <slot name="sentence"> ${renderSentence(model.sentence, data)} </slot>
        </p>
        ${
          this.noControls || model.voices.length + model.menus.length < 2
            ? nothing
            : html`<div class="controls" part="controls" data-served="script whole">
                ${view?.renderControls(model, this, this.language)}
              </div>`
        }
        ${view?.renderLegend(model)}
        ${
          model.chart
            ? renderChart(
                model.chart,
                direction,
                view?.renderDetails,
                view?.renderEnd,
                this.#interaction?.toLayer(model, this.language),
              )
            : nothing
        }
        ${view?.renderTrend(model, direction)}
        <div class="notes muted" part="notes">
          ${model.notes.map((note) => html`<p>${note}</p>`)}
          ${model.remarks.map((remark) => html`<p lang=${data}>${remark}</p>`)}
          <p part="footer" data-served="whole">
            ${this.#words.sources} ${renderSources(model.sources, locale)}
          </p>
        </div>
        <div class="tools" part="tools" data-served="script">
          <button
            type="button"
            class="action"
            aria-pressed=${this.tableShown}
            @click=${() => (this.tableShown = !this.tableShown)}
          >
            ${this.#words.table}
          </button>
          ${tools?.renderStandingButton(model, this.language)}
          ${tools?.render(model, this.language)}
        </div>
        ${this.#renderTable(model)}
      </div>
    `;
  }

  #renderTable({ heading, table }: SalaryModel): TemplateResult {
    return html`
      <div class="figures ${this.tableShown ? '' : 'visually-hidden'}" data-served="shown">
        <table part="table">
          <caption class="visually-hidden">
            ${heading}
          </caption>
          <thead>
            <tr>
              ${table.columns.map((column) => html`<th scope="col">${column}</th>`)}
            </tr>
          </thead>
          <tbody>
            ${table.rows.map(
              (cells) =>
                html`<tr>
                  ${cells.map((cell, index) =>
                    index > (table.extraHeaders ?? 0)
                      ? html`<td>${cell}</td>`
                      : html`<th scope="row">${cell}</th>`,
                  )}
                </tr>`,
            )}
          </tbody>
        </table>
      </div>
    `;
  }

  /** Asks for Chart.js and what a person can do with the chart; until it has come the still stays. */
  #askForInteraction(): Promise<unknown> {
    const others = () => {
      this.#othersMayCome = true;
      this.requestUpdate();
    };
    return CHART_JS.bring(async ({ createInteraction, interactionStyles }) => {
      // What a server has rendered knows nothing of it until it is hydrated.
      await this.updateComplete;
      this.addLateStyles(interactionStyles);
      this.#interaction = createInteraction(
        this,
        () => this.model?.chart && { model: this.model.chart, direction: this.language.direction },
      );
      others();
    }, others);
  }
}

declare global {
  interface HTMLElementEventMap {
    'chart-draw': Event;
  }
  interface HTMLElementTagNameMap {
    'salary-chart': SalaryChartElement;
  }
}

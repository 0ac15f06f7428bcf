// SPDX-License-Identifier: MIT
import type { LitElement, TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { formatDate } from '../../../format/intl.js';
import type { SalaryMessages } from '../../../messages/en/salary.js';
import { enSalary } from '../../../messages/en/salary.js';
import type { ToolMessages } from '../../../messages/en/tools.js';
import { enTools } from '../../../messages/en/tools.js';
import { toText } from '../../../messages/sentence-text.js';
import type { ChartController } from '../../../chart/canvas/controller.js';
import type { PictureText } from '../../../chart/canvas/picture.js';
import { readPaperTheme } from '../../../chart/canvas/theme.js';
import { Announcer } from '../../../base/announcer.js';
import type { Direction, LanguageController } from '../../../base/language.js';
import type { SalaryModel } from '../model.js';
import { toRecords } from './records.js';
import { describeStanding, parsePay } from './standing.js';

/** Name of the files that a reader takes along, without ending. */
const FILE_NAME = 'salaries';

/** The words that the tools use. */
interface ToolLanguage {
  readonly salary: SalaryMessages;
  readonly tools: ToolMessages;
}

/** In which language the tools speak, and which way it runs. */
type Speech = Pick<LanguageController, 'locale' | 'direction' | 'words'>;

const ENGLISH: ToolLanguage = { salary: enSalary, tools: enTools };

/** What a person can do below the chart: find where they stand, and take the figures along. */
export class SalaryTools {
  /** The reader's own pay, in the currency and period of the chart; undefined for none. */
  standing: number | undefined;
  private language = ENGLISH;
  private open = false;
  private typed = '';
  /** The finding that was there before anybody chose. */
  private title: string | undefined;
  /** What a screen reader is told, and will be told. */
  private readonly announcer: Announcer<string>;
  private due = '';
  private note = '';
  private citation = '';
  /** The chart as SVG, where the browser makes no PNG of it that could be read. */
  private svg: Blob | undefined;

  /** @param painter Tells whether the chart has been painted: the tools wait for it, to let it come sooner. */
  constructor(
    private readonly host: LitElement,
    private readonly painter: Pick<ChartController, 'drawn'>,
  ) {
    this.announcer = new Announcer(host, '');
  }

  /** The button that opens the place for the reader's own pay. */
  renderStandingButton({ chart }: SalaryModel, { words }: Speech): TemplateResult | typeof nothing {
    if (!chart || !this.painter.drawn) return nothing;
    this.language = words ?? ENGLISH;
    return html`<button
      type="button"
      class="action first"
      aria-expanded=${this.open}
      aria-controls="standing"
      @click=${() => this.toggle()}
    >
      ${this.words.standing}
    </button>`;
  }

  /** The other tools for a view, in a language. */
  render(model: SalaryModel, { locale, direction }: Speech): TemplateResult | typeof nothing {
    if (model.chart && !this.painter.drawn) return nothing;
    const { words } = this;
    const action = (label: string, long: string, handle: () => unknown) => html`
      <button type="button" class="action" title=${long} aria-label=${long} @click=${handle}>
        ${label}
      </button>
    `;
    return html`
      ${action(words.csv, words.csvLong, () => void this.saveCsv(model, locale))}
      ${
        model.chart
          ? action(words.png, words.pngLong, () => void this.savePng(model, locale, direction))
          : nothing
      }
      ${action(words.cite, words.citeLong, () => void this.cite(model, locale))}
      ${this.renderStanding(model, locale)}
      <span role="status">${this.note}</span>
      <span class="visually-hidden" role="status">${this.announcer.said}</span>
      ${this.svg ? action(words.svg, words.svgLong, () => void this.saveSvg()) : nothing}
      ${
        this.citation
          ? html`<textarea readonly aria-label=${words.cite} .value=${this.citation}></textarea>`
          : nothing
      }
    `;
  }

  private renderStanding(
    { chart, terms: [terms], dataset, title }: SalaryModel,
    locale: string,
  ): TemplateResult {
    const finding = this.toNews(title);
    if (!this.open || !chart || !terms) {
      this.answer(finding);
      return html`<div id="standing" hidden></div>`;
    }
    // The chart's end without the reader in it, so that typing more cannot push the limit away.
    const { value, hint } = parsePay(this.typed, farthest(chart), this.words);
    if (value !== this.standing) {
      // Another view may be in another currency, or too far from what was typed.
      this.standing = value;
      void this.host.updateComplete.then(() => this.host.requestUpdate());
    }
    const label = this.words.yourPay(terms.currency, terms.period);
    const lines =
      value === undefined
        ? []
        : describeStanding(value, chart, { locale, words: this.words }, (row, { role }) =>
            chart.lanes > 1 ? `${row}, ${dataset.roles[role]?.name}` : row,
          );
    this.answer(hint ?? lines[0] ?? finding);
    return html`
      <div id="standing" class="standing">
        <label>
          ${label}
          <input
            inputmode="decimal"
            autocomplete="off"
            maxlength="20"
            aria-describedby="stays"
            aria-invalid=${!!hint}
            .value=${this.typed}
            @input=${(event: Event) => this.type(event, chart)}
          />
        </label>
        <span id="stays">${this.words.stays}</span>
        ${hint ? html`<p>${hint}</p>` : nothing}
        ${
          lines.length
            ? html`<ul>
                ${lines.map((line) => html`<li>${line}</li>`)}
              </ul>`
            : nothing
        }
      </div>
    `;
  }

  /** The finding; nothing while it is the one that the page came with. */
  private toNews(title: string): string {
    this.title ??= title;
    if (title !== this.title) this.title = '';
    return this.title ? '' : title;
  }

  /** Says one line to a screen reader, when the reader has stopped typing or choosing. */
  private answer(line: string): void {
    if (line === this.due) return;
    this.due = line;
    this.announcer.say(() => line);
  }

  private get words(): ToolMessages {
    return this.language.tools;
  }

  private toggle(): void {
    this.open = !this.open;
    if (!this.open) this.standing = undefined;
    this.host.requestUpdate();
  }

  private type(event: Event, chart: NonNullable<SalaryModel['chart']>): void {
    this.typed = (event.target as HTMLInputElement).value;
    this.standing = parsePay(this.typed, farthest(chart), this.words).value;
    this.host.requestUpdate();
  }

  // Few save a file: how that is done comes when somebody does.
  private async saveCsv(model: SalaryModel, locale: string): Promise<void> {
    try {
      const [{ toCsv }, { download }] = await Promise.all([
        import('../../../save/csv.js'),
        import('../../../save/download.js'),
      ]);
      // The mark at the start tells spreadsheets that the file is UTF-8.
      const text = `\uFEFF${toCsv(toRecords(model), locale)}`;
      download(new Blob([text], { type: 'text/csv;charset=utf-8' }), `${FILE_NAME}.csv`);
    } catch (error) {
      console.warn(`<${this.host.localName}>`, error);
      this.say(this.words.noFile);
    }
  }

  private async savePng(model: SalaryModel, locale: string, direction: Direction): Promise<void> {
    const chart = this.host.renderRoot.querySelector('.chart');
    if (!model.chart || !chart) return;
    try {
      const [{ renderDetails }, { toPicture }, { NoiseError, toPng }, { toSvg }, { download }] =
        await Promise.all([
          import('../voices/voices.js'),
          import('../../../chart/canvas/picture.js'),
          import('../../../save/png.js'),
          import('../../../save/svg.js'),
          import('../../../save/download.js'),
        ]);
      // The reader's own pay is nobody else's business.
      const shown = { ...model.chart, reference: undefined };
      const picture = toPicture(
        shown,
        toPictureText(model, locale, this.language.salary),
        readPaperTheme(chart, direction),
        renderDetails,
      );
      try {
        download(await toPng(picture), `${FILE_NAME}.png`);
      } catch (error) {
        if (!(error instanceof NoiseError)) throw error;
        this.say(this.words.noise);
        this.svg = new Blob([toSvg(picture)], { type: 'image/svg+xml' });
      }
    } catch (error) {
      console.warn(`<${this.host.localName}>`, error);
      this.say(this.words.noPicture);
    }
  }

  private async saveSvg(): Promise<void> {
    const { svg } = this;
    const { download } = await import('../../../save/download.js');
    if (svg) download(svg, `${FILE_NAME}.svg`);
  }

  private async cite(model: SalaryModel, locale: string): Promise<void> {
    const today = new Date().toISOString().slice(0, 10);
    const citation = this.words.citation(
      model.heading,
      toText(model.sentence),
      listSources(model, locale),
      this.host.ownerDocument.location.href,
      formatDate(today, locale),
    );
    try {
      await navigator.clipboard.writeText(citation);
      this.say(this.words.copied);
    } catch {
      this.say(this.words.notCopied, citation);
    }
  }

  private say(note: string, citation = ''): void {
    this.note = note;
    this.citation = citation;
    this.svg = undefined;
    this.host.requestUpdate();
  }
}

/** The end of the farthest mark. */
function farthest({ rows }: NonNullable<SalaryModel['chart']>): number {
  return Math.max(
    ...rows.flatMap(({ marks }) =>
      marks.flatMap(({ bar = [], whiskers = [] }) => [0, ...bar, ...whiskers.flat()]),
    ),
  );
}

function listSources({ sources }: SalaryModel, locale: string): string {
  return sources
    .map(({ title, date, licence }) =>
      [title, date && formatDate(date, locale), licence].filter(Boolean).join(', '),
    )
    .join('; ');
}

function toPictureText(model: SalaryModel, locale: string, words: SalaryMessages): PictureText {
  const { menus, notes, dataset, chart } = model;
  const marks = chart?.rows.flatMap((row) => row.marks) ?? [];
  const chosen = menus.map(
    ({ value, options }) => options.find((option) => option.value === value)?.label ?? value,
  );
  return {
    title: model.heading,
    subtitle: chosen.join(' · '),
    legend:
      chart && chart.lanes > 1
        ? dataset.roles.map(({ name, plural = name }, role) => ({
            name: plural,
            shape: marks.find((mark) => mark.role === role)?.shape ?? '',
          }))
        : [],
    footer: [...notes, ...model.remarks, `${words.sources} ${listSources(model, locale)}`],
  };
}

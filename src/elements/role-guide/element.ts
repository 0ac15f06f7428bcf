// SPDX-License-Identifier: MIT
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { getShippedPay, withAnswer } from '../../dataset/built-in/answer.js';
import { isBuiltIn } from '../../dataset/built-in/catalogue.js';
import type { Dataset, Only } from '../../dataset/query.js';
import type { Voice } from '../../dataset/salary-query.js';
import type { Level } from '../../dataset/schema/schema.js';
import type { GroupBy } from '../../dataset/cell-query.js';
import { formatNumber } from '../../format/intl.js';
import type { GuideMessages } from '../../messages/en/guide.js';
import { enGuide } from '../../messages/en/guide.js';
import type { ViewChangeEvent } from '../../base/events.js';
import { renderHeading } from '../../base/heading.js';
import { nameOf } from '../../base/name.js';
import { RoleElement } from '../../base/role-element.js';
import { listShippedChapters } from './chapter.js';
import { renderAnswer } from './header.js';
import type { GuideModel } from './model.js';
import { toGuideModel } from './model.js';
import type { GuideView } from './part.js';
import { PARTS } from './part.js';
import { PartsController } from './parts.js';
import type { ChapterContext } from './render.js';
import { renderChapter } from './render.js';
import { SectionLoader } from './section-loader.js';
import { guideStyles } from './styles.js';
import type { Format } from '../role-infographic/model.js';

/**
 * The whole article in one tag. The short answer comes first: what each role is, what it is paid, and where the
 * sources disagree. Six parts follow: the table and the picture, the work, what it takes, pay, the chooser, sources
 * and disclaimer. What is secondary in them opens on demand, when a link leads there, and on paper.
 *
 * The parts are the other elements under tags that begin with the guide's own, so that the page's
 * tags stay the page's; those below the fold are loaded when they near the screen. They share the
 * dataset that the guide has loaded.
 *
 * A section is linked to by the fragment `#<id of the guide>-<id of the section>`, or
 * `#role-guide-<id of the section>` where the guide has no id. On a page that keeps its route in the
 * fragment the links of the guide lead to their sections and leave the fragment alone.
 *
 * @example
 * ```html
 * <role-guide id="guide" heading-level="1" sections="in-short comparison salary sources"></role-guide>
 * ```
 *
 * @tag role-guide
 * @summary The article: a short answer with pay, table, picture, sections, pay, chooser, sources, disclaimer.
 * @slot in-short - Replaces the body of the short answer. The section of an aspect has a slot of the aspect's id, too.
 * @slot comparison - Replaces the body of the section with the table.
 * @slot salary - Replaces the body of the section on pay.
 * @slot chooser - Replaces the body of the section with the chooser.
 * @slot infographic - Replaces the body of the section with the picture.
 * @slot sources - Replaces the list of sources.
 * @csspart base - Everything.
 * @csspart heading - The title.
 * @csspart byline - Author and dates.
 * @csspart answer - The short answer.
 * @csspart contents - The list of contents.
 * @csspart section - A part of the article.
 * @csspart section-heading - The heading of a part.
 * @csspart topic - What opens on demand in a part.
 * @csspart topic-heading - The heading of that.
 * @csspart comparison - The element that is the table; its own parts are not reached from the page.
 * @csspart salary - The element that is the chart of pay.
 * @csspart chooser - The element that is the chooser.
 * @csspart infographic - The element that is the picture.
 * @csspart disclaimer - The disclaimer.
 * @fires {ViewChangeEvent} view-change - When a person chooses what to see in a part. Bubbles.
 */
export class RoleGuideElement extends RoleElement<GuideModel> implements GuideView {
  static override styles = [...RoleElement.styles, guideStyles];

  static override properties = {
    sections: {},
    headingLevel: { type: Number, attribute: 'heading-level' },
    structuredData: { type: Boolean, attribute: 'structured-data' },
    only: {},
    source: {},
    groupBy: { attribute: 'group-by' },
    level: {},
    country: {},
    year: {},
    answers: {},
    format: {},
    contentsShown: { state: true, attribute: false },
  };

  /** @internal */
  override readonly showsPay = true;

  /** Ids of the sections to show, in order, separated by spaces. Default: all that the data have anything for. */
  sections?: string;

  /** Level of the title, 1 to 4, or of the sections where `heading` is empty; what is within is below it. */
  headingLevel = 2;

  /** Puts the roles and their pay into the head of the page as schema.org JSON-LD. */
  structuredData = false;

  /** Which points the comparison shows: see `<role-comparison>`. */
  only?: Only;

  /** Whose figures the chart shows: see `<salary-chart>`. */
  source?: Voice;

  /** What the chart groups by: see `<salary-chart>`. */
  groupBy?: GroupBy;

  /** Level of experience that the chart shows: see `<salary-chart>`. */
  level?: Level | '';

  /** Country that the chart shows: see `<salary-chart>`. */
  country?: string;

  /** Year that the chart shows: see `<salary-chart>`. */
  year?: string;

  /** Answers in the chooser: see `<role-chooser>`. */
  answers?: string;

  /** Shape of the picture: see `<role-infographic>`. */
  format?: Format;

  readonly #below = new SectionLoader(this, () =>
    this.structuredData ? this.model?.dataset : undefined,
  );
  /** Whether the list of contents is open, in a narrow place. */
  private contentsShown = false;

  private readonly handleViewChange = ({ view }: ViewChangeEvent): void => {
    for (const [attribute, name] of PARTS.flatMap(({ view }) => Object.entries(view))) {
      const value = view[attribute];
      if (value !== undefined) Object.assign(this, { [name]: value ?? undefined });
    }
  };

  constructor() {
    super();
    new PartsController(this);
  }

  /** @internal */
  override pending(): Iterable<Promise<unknown> | undefined> {
    return [...super.pending(), this.#below.pending];
  }

  private get words(): GuideMessages {
    return this.language.words?.guide ?? enGuide;
  }

  protected override toModel(dataset: Dataset): GuideModel | undefined {
    const shipped = isBuiltIn(dataset);
    this.#below.ask(shipped);
    const { later, withArticle } = this.#below;
    const ready = shipped && !withArticle ? undefined : later;
    // The answer of the shipped roles is there at once; of other data nobody knows which sections they have.
    if (!ready && (!shipped || this.sections)) return undefined;
    const { sections, heading, messages, words } = this;
    const answered = shipped ? withAnswer(dataset) : dataset;
    const article = (shipped && withArticle?.(answered)) || answered;
    return toGuideModel(
      {
        ...{ article, dataset },
        pay: shipped ? getShippedPay(dataset) : (ready?.summarizePay(dataset) ?? []),
        chapters:
          ready?.toChapters(article, dataset, { sections, words }) ?? listShippedChapters(words),
      },
      { sections, heading, messages, words, locale: this.language.locale },
    );
  }

  protected override renderModel(model: GuideModel): TemplateResult {
    const { answer, chapters, language } = model;
    const context: ChapterContext = {
      level: this.topLevel + (model.headingVisible ? 1 : 0),
      locale: this.language.locale,
      messages: this.messages,
      words: this.words,
      view: this,
      later: this.#below.later,
    };
    const hasPay = chapters.some(({ id }) => id === 'salary');
    return html`
      <div class="base" part="base" @view-change=${this.handleViewChange}>
        <article>
          ${this.renderHeader(model)}
          ${
            answer
              ? renderAnswer(answer, model, {
                  ...context,
                  direction: this.language.direction,
                  link: hasPay ? (words) => this.renderLink('salary', words) : undefined,
                })
              : nothing
          }
          ${chapters.length > 1 ? this.renderContents(model) : nothing}
          ${chapters.map((chapter) => renderChapter(chapter, model, context))}
          ${
            model.disclaimer
              ? html`<p class="disclaimer muted" part="disclaimer" lang=${language}>
                  ${model.disclaimer}
                </p>`
              : nothing
          }
        </article>
      </div>
    `;
  }

  private renderHeader(model: GuideModel): TemplateResult {
    const { author, summary, language } = model;
    return html`
      <header>
        ${
          model.headingVisible
            ? renderHeading(this.topLevel, model.heading, { class: 'title', part: 'heading' })
            : nothing
        }
        ${summary ? html`<p class="summary muted" lang=${language}>${summary}</p>` : nothing}
        <p class="byline muted" part="byline">
          ${author ? html`<bdi>${this.words.author(author)}</bdi> · ${model.dates}` : model.dates}
        </p>
      </header>
    `;
  }

  private renderContents(model: GuideModel): TemplateResult {
    const { chapters, language } = model;
    const { words, contentsShown } = this;
    const current = this.#below.contents?.current || chapters[0]?.id;
    return html`
      <nav class="contents" part="contents" aria-label=${model.heading} data-served="script">
        <button
          type="button"
          aria-expanded=${contentsShown}
          @click=${() => (this.contentsShown = !contentsShown)}
        >
          ${words.contents}
          <span class="muted"
            >${words.parts(formatNumber(chapters.length, this.language.locale))}</span
          >
        </button>
        <ol role="list" class=${contentsShown ? 'shown' : ''}>
          ${chapters.map(
            ({ id, heading, fromData }) =>
              html`<li>
                ${this.renderLink(id, heading, id === current, fromData ? language : undefined)}
              </li>`,
          )}
        </ol>
      </nav>
    `;
  }

  /** A link to a section; a plain one until what it leads to by itself has come. */
  private renderLink(
    id: string,
    words: string,
    isCurrent = false,
    language?: string,
  ): TemplateResult {
    const { contents } = this.#below;
    return html`<a
      data-served="script"
      href=${contents?.toAddress(id) ?? `#${nameOf(this) || this.localName}-${id}`}
      lang=${language ?? nothing}
      aria-current=${isCurrent ? 'location' : nothing}
      @click=${(event: MouseEvent) => {
        if (this.contentsShown) {
          this.contentsShown = false;
          // What is above the section has its height before it is scrolled to.
          this.performUpdate();
        }
        this.#below.contents?.handleClick(event, id);
      }}
      >${words}</a
    >`;
  }

  /** The level of the title; where the page gives the title itself, of the sections. */
  private get topLevel(): number {
    return Math.min(Math.max(Math.trunc(this.headingLevel) || 2, 1), 4);
  }
}

declare global {
  interface HTMLElementTagNameMap {
    'role-guide': RoleGuideElement;
  }
}

// SPDX-License-Identifier: MIT
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { withArticle } from '../dataset/built-in-article.js';
import type { Dataset } from '../dataset/query.js';
import { formatDate } from '../format.js';
import type { GuideMessages } from '../messages/en-guide.js';
import { enGuide } from '../messages/en-guide.js';
import type { ViewChangeEvent } from '../shared/events.js';
import { renderHeading } from '../shared/heading.js';
import { RoleElement } from '../shared/role-element.js';
import { renderSources } from '../shared/sources.js';
import { StructuredDataController } from '../shared/structured-data-controller.js';
import { ContentsController } from './role-guide.contents.js';
import type { GuideModel, Passage, Section } from './role-guide.model.js';
import { SHORT_ANSWER, toGuideModel } from './role-guide.model.js';
import { PartsController } from './role-guide.parts.js';
import { guideStyles } from './role-guide.styles.js';

/** What a person can change in the parts; the guide takes it in, so that it stays when it renders. */
const PART_ATTRIBUTES = [
  'only',
  'source',
  'group-by',
  'level',
  'country',
  'year',
  'answers',
  'format',
] as const;

type PartAttribute = (typeof PART_ATTRIBUTES)[number];

/**
 * The whole article in one tag: the short answer, the comparison, a section for each aspect, pay, the
 * chooser, the picture, sources and disclaimer.
 *
 * The parts are the other elements under tags that begin with the guide's own, so that the page's
 * tags stay the page's; those below the fold are loaded when they near the screen. They share the
 * dataset that the guide has loaded.
 *
 * A section is linked to by the fragment `#<id of the guide>-<id of the section>`, or
 * `#role-guide-<id of the section>` where the guide has no id.
 *
 * @example
 * ```html
 * <role-guide id="guide" heading-level="1" sections="in-short comparison salary sources"></role-guide>
 * ```
 *
 * @tag role-guide
 * @summary The article: summary, table, sections, pay, chooser, infographic, sources, disclaimer.
 * @slot in-short - Replaces the body of the section of that id; every section has such a slot.
 * @csspart base - Everything.
 * @csspart heading - The title.
 * @csspart byline - Author and date.
 * @csspart contents - The list of contents.
 * @csspart section - A section.
 * @csspart section-heading - The heading of a section.
 * @csspart disclaimer - The disclaimer.
 * @fires {ViewChangeEvent} view-change - When a person chooses what to see in a part. Bubbles.
 */
export class RoleGuideElement extends RoleElement<GuideModel> {
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
  };

  /** Ids of the sections to show, in order, separated by spaces. Default: all. */
  sections?: string;

  /** Level of the title, 1 to 4, or of the sections where `heading` is empty; what is within is below it. */
  headingLevel = 2;

  /** Puts the roles and their pay into the head of the page as schema.org JSON-LD. */
  structuredData = false;

  /** Which points the comparison shows: see `<role-comparison>`. */
  only?: string;

  /** Whose figures the chart shows: see `<salary-chart>`. */
  source?: string;

  /** What the chart groups by: see `<salary-chart>`. */
  groupBy?: string;

  /** Level of experience that the chart shows: see `<salary-chart>`. */
  level?: string;

  /** Country that the chart shows: see `<salary-chart>`. */
  country?: string;

  /** Year that the chart shows: see `<salary-chart>`. */
  year?: string;

  /** Answers in the chooser: see `<role-chooser>`. */
  answers?: string;

  /** Shape of the picture: see `<role-infographic>`. */
  format?: string;

  private readonly contents = new ContentsController(this);

  private readonly handleViewChange = ({ view }: ViewChangeEvent): void => {
    for (const name of PART_ATTRIBUTES) {
      const value = view[name];
      if (value === undefined) continue;
      if (value === null) this.removeAttribute(name);
      else this.setAttribute(name, value);
    }
  };

  constructor() {
    super();
    new PartsController(this);
    new StructuredDataController(this, () =>
      this.structuredData ? this.model?.dataset : undefined,
    );
  }

  private get words(): GuideMessages {
    return this.language.words?.guide ?? enGuide;
  }

  protected override toModel(dataset: Dataset): GuideModel {
    return toGuideModel(withArticle(dataset), dataset, {
      sections: this.sections,
      heading: this.heading,
      locale: this.language.locale,
      messages: this.messages,
      words: this.words,
    });
  }

  protected override renderModel(model: GuideModel): TemplateResult {
    const { sections, language } = model;
    const [first] = sections;
    const begins = first?.id === SHORT_ANSWER ? 1 : 0;
    return html`
      <div class="base" part="base" @view-change=${this.handleViewChange}>
        <article>
          ${this.renderHeader(model)}
          ${sections.slice(0, begins).map((section) => this.renderSection(section, model))}
          ${sections.length > 1 ? this.renderContents(sections, language) : nothing}
          ${sections.slice(begins).map((section) => this.renderSection(section, model))}
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
        ${summary ? html`<p class="summary" lang=${language}>${summary}</p>` : nothing}
        <p class="byline muted" part="byline">
          ${author ? html`<bdi>${this.words.author(author)}</bdi> · ` : nothing}
          ${this.messages.comparison.updated(model.updated)}
        </p>
      </header>
    `;
  }

  private renderContents(sections: readonly Section[], language: string): TemplateResult {
    const { contents, words } = this;
    return html`
      <nav class="contents" part="contents" aria-labelledby="contents">
        <p class="contents-heading" id="contents">${words.contents}</p>
        <ol>
          ${sections.map(
            ({ id, heading, fromData }) => html`
              <li>
                <a
                  href="#${contents.toFragment(id)}"
                  lang=${fromData ? language : nothing}
                  aria-current=${contents.current === id ? 'location' : nothing}
                  @click=${() => setTimeout(contents.follow)}
                  >${heading}</a
                >
              </li>
            `,
          )}
        </ol>
      </nav>
    `;
  }

  private renderSection(section: Section, model: GuideModel): TemplateResult {
    const { id, heading, fromData, passages, both, sources } = section;
    const { roles, language } = model;
    const level = this.topLevel + (model.headingVisible ? 1 : 0);
    return html`
      <section id=${id} part="section">
        ${renderHeading(level, heading, {
          class: 'section-heading',
          part: 'section-heading',
          lang: fromData ? language : undefined,
        })}
        <slot name=${id}>
          ${
            passages.length
              ? html`<div class="passages">
                  ${passages.map((passage, index) =>
                    passage
                      ? html`<div class="passage role-${index + 1}" lang=${language}>
                          ${renderHeading(level + 1, roles[index]?.name ?? '', {
                            class: 'role-heading',
                          })}
                          ${renderPassage(passage)}
                        </div>`
                      : nothing,
                  )}
                </div>`
              : nothing
          }
          ${
            both
              ? html`<div class="together">
                  ${renderHeading(level + 1, this.messages.comparison.both(roles.length), {
                    class: 'role-heading',
                  })}
                  <div lang=${language}>${renderPassage(both)}</div>
                </div>`
              : nothing
          }
          ${this.renderPart(section, model)}
          ${sources.length ? this.renderSourceList(section, language) : nothing}
        </slot>
      </section>
    `;
  }

  /** Another element. It stands empty until it is registered, and takes its properties then. */
  private renderPart({ part }: Section, { dataset }: GuideModel): TemplateResult | typeof nothing {
    const pass = (name: PartAttribute) => this.getAttribute(name) ?? nothing;
    switch (part) {
      case 'comparison':
        return html`<role-guide-comparison
          class="part"
          part="comparison"
          heading=""
          only=${pass('only')}
          .given=${dataset}
        ></role-guide-comparison>`;
      case 'salary':
        return html`<role-guide-salary
          class="part"
          part="salary"
          heading=""
          source=${pass('source')}
          group-by=${pass('group-by')}
          level=${pass('level')}
          country=${pass('country')}
          year=${pass('year')}
          .given=${dataset}
        ></role-guide-salary>`;
      case 'chooser':
        return html`<role-guide-chooser
          class="part"
          part="chooser"
          heading=""
          answers=${pass('answers')}
          .given=${dataset}
        ></role-guide-chooser>`;
      case 'infographic':
        return html`<role-guide-infographic
          class="part"
          part="infographic"
          format=${pass('format')}
          .given=${dataset}
        ></role-guide-infographic>`;
      default:
        return nothing;
    }
  }

  private renderSourceList({ sources }: Section, language: string): TemplateResult {
    const { locale } = this.language;
    return html`
      <ul class="sources">
        ${sources.map(
          (source) => html`
            <li>
              ${renderSources([source], (date) => formatDate(date, locale))}
              ${source.note ? html`<p class="muted" lang=${language}>${source.note}</p>` : nothing}
            </li>
          `,
        )}
      </ul>
    `;
  }

  /** The level of the title; where the page gives the title itself, of the sections. */
  private get topLevel(): number {
    return Math.min(Math.max(Math.trunc(this.headingLevel) || 2, 1), 4);
  }
}

/** A text; where there is none, its points. */
function renderPassage({ text, points }: Passage): TemplateResult {
  return text
    ? html`<p>${text}</p>`
    : html`<ul>
        ${points.map((point) => html`<li>${point}</li>`)}
      </ul>`;
}

declare global {
  interface HTMLElementTagNameMap {
    'role-guide': RoleGuideElement;
  }
}

// SPDX-License-Identifier: MIT
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { withArticle } from '../../dataset/built-in/article.js';
import type { Dataset, Only } from '../../dataset/query.js';
import type { Voice } from '../../dataset/salary-query.js';
import type { Level } from '../../dataset/schema/schema.js';
import type { GroupBy } from '../../dataset/cell-query.js';
import type { GuideMessages } from '../../messages/en/guide.js';
import { enGuide } from '../../messages/en/guide.js';
import type { ViewChangeEvent } from '../../base/events.js';
import { renderHeading } from '../../base/heading.js';
import { RoleElement } from '../../base/role-element.js';
import { StructuredDataController } from '../../base/structured-data-controller.js';
import { ContentsController } from './contents.js';
import type { GuideModel, Section } from './model.js';
import { SHORT_ANSWER, toGuideModel } from './model.js';
import type { GuideView } from './part.js';
import { PARTS } from './part.js';
import { PartsController } from './parts.js';
import type { SectionContext } from './sections.js';
import { renderSection } from './sections.js';
import { guideStyles } from './styles.js';
import type { Format } from '../role-infographic/model.js';

/**
 * The whole article in one tag: the short answer, the comparison, a section for each aspect, pay, the
 * chooser, the picture, sources and disclaimer.
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
 * @summary The article: summary, table, sections, pay, chooser, infographic, sources, disclaimer.
 * @slot in-short - Replaces the body of the short answer. The section of an aspect has a slot of the aspect's id, too.
 * @slot comparison - Replaces the body of the section with the table.
 * @slot salary - Replaces the body of the section on pay.
 * @slot chooser - Replaces the body of the section with the chooser.
 * @slot infographic - Replaces the body of the section with the picture.
 * @slot sources - Replaces the list of sources.
 * @csspart base - Everything.
 * @csspart heading - The title.
 * @csspart byline - Author and date.
 * @csspart contents - The list of contents.
 * @csspart section - A section.
 * @csspart section-heading - The heading of a section.
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
  };

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

  private readonly contents = new ContentsController(this);

  private readonly handleViewChange = ({ view }: ViewChangeEvent): void => {
    for (const [attribute, name] of PARTS.flatMap(({ view }) => Object.entries(view))) {
      const value = view[attribute];
      if (value !== undefined) Object.assign(this, { [name]: value ?? undefined });
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
    const context: SectionContext = {
      level: this.topLevel + (model.headingVisible ? 1 : 0),
      locale: this.language.locale,
      messages: this.messages,
      view: this,
    };
    return html`
      <div class="base" part="base" @view-change=${this.handleViewChange}>
        <article>
          ${this.renderHeader(model)}
          ${sections.slice(0, begins).map((section) => renderSection(section, model, context))}
          ${sections.length > 1 ? this.renderContents(sections, language) : nothing}
          ${sections.slice(begins).map((section) => renderSection(section, model, context))}
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
      <nav class="contents" part="contents" aria-labelledby="contents" data-plain="skip">
        <p class="contents-heading" id="contents">${words.contents}</p>
        <ol>
          ${sections.map(
            ({ id, heading, fromData }) => html`
              <li>
                <a
                  href=${contents.toAddress(id)}
                  lang=${fromData ? language : nothing}
                  aria-current=${contents.current === id ? 'location' : nothing}
                  @click=${(event: MouseEvent) => contents.handleClick(event, id)}
                  >${heading}</a
                >
              </li>
            `,
          )}
        </ol>
      </nav>
    `;
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

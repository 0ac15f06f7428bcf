// SPDX-License-Identifier: MIT
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Source } from '../dataset/schema.js';
import { formatDate } from '../format.js';
import type { Messages } from '../messages/en.js';
import { renderHeading } from '../shared/heading.js';
import { renderSources } from '../shared/sources.js';
import type { GuideModel, Passage, Section } from './role-guide.model.js';

/** What a person can change in the parts; the guide takes it in, so that it stays when it renders. */
export const PART_ATTRIBUTES = [
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

/** What a section needs to know besides what it says. */
export interface SectionContext {
  /** Level of its heading, 1 to 6. */
  readonly level: number;
  readonly locale: string;
  readonly messages: Messages;
  /** An attribute of the guide, which a part gets as its own; null where there is none. */
  readonly getAttribute: (name: PartAttribute) => string | null;
}

/** A section of the article, whose body the page can replace by a slot. */
export function renderSection(
  section: Section,
  model: GuideModel,
  context: SectionContext,
): TemplateResult {
  const { id, heading, fromData, passages, both, sources } = section;
  const { roles, language } = model;
  const { level, locale, messages } = context;
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
                ${renderHeading(level + 1, messages.comparison.both(roles.length), {
                  class: 'role-heading',
                })}
                <div lang=${language}>${renderPassage(both)}</div>
              </div>`
            : nothing
        }
        ${renderPart(section, model, context)}
        ${sources.length ? renderSourceList(sources, language, locale) : nothing}
      </slot>
    </section>
  `;
}

/** Another element. It stands empty until it is registered, and takes its properties then. */
function renderPart(
  { part }: Section,
  { dataset }: GuideModel,
  { getAttribute }: SectionContext,
): TemplateResult | typeof nothing {
  const pass = (name: PartAttribute) => getAttribute(name) ?? nothing;
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

function renderSourceList(
  sources: readonly Source[],
  language: string,
  locale: string,
): TemplateResult {
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

/** A text; where there is none, its points. */
function renderPassage({ text, points }: Passage): TemplateResult {
  return text
    ? html`<p>${text}</p>`
    : html`<ul>
        ${points.map((point) => html`<li>${point}</li>`)}
      </ul>`;
}

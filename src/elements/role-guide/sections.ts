// SPDX-License-Identifier: MIT
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Dataset } from '../../dataset/query.js';
import type { Source } from '../../dataset/schema/schema.js';
import type { Messages } from '../../messages/en/base.js';
import { renderHeading } from '../../base/heading.js';
import { renderSources } from '../../base/sources.js';
import type { GuideModel, Passage, Section } from './model.js';
import type { GuideView, Part } from './part.js';

/** What a section needs to know besides what it says. */
export interface SectionContext {
  /** Level of its heading, 1 to 6. */
  readonly level: number;
  readonly locale: string;
  readonly messages: Messages;
  /** What the guide passes on to its parts. */
  readonly view: GuideView;
}

/** A section of the article, whose body the page can replace by a slot. */
export function renderSection(
  section: Section,
  model: GuideModel,
  context: SectionContext,
): TemplateResult {
  const { id, heading, fromData, passages, both, part, sources } = section;
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
        ${part ? renderPart(part, model.dataset, context.view) : nothing}
        ${sources.length ? renderSourceList(sources, language, locale) : nothing}
      </slot>
    </section>
  `;
}

/** Another element. It stands empty until it is registered, and takes its properties then. */
function renderPart(part: Part, dataset: Dataset, view: GuideView): TemplateResult {
  const values = Object.values(part.view).map((name) => view[name] ?? nothing);
  return html(templateOf(part), ...values, dataset);
}

const templates = new Map<Part, TemplateStringsArray>();

/**
 * The template of a part, which has a binding for each attribute: a template cannot fill in the names
 * of elements and attributes. Made once, since Lit knows a template by the identity of its strings.
 */
function templateOf(part: Part): TemplateStringsArray {
  const known = templates.get(part);
  if (known) return known;
  const { id, tag, heading, view } = part;
  const start = `<${tag} class="part" part="${id}"${heading === '' ? ' heading=""' : ''}`;
  const [first = '', ...rest] = [...Object.keys(view), '.given'].map((name) => ` ${name}=`);
  const strings = [start + first, ...rest, `></${tag}>`];
  const template = Object.assign(strings, { raw: strings });
  templates.set(part, template);
  return template;
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
            ${renderSources([source], locale)}
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

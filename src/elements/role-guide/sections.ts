// SPDX-License-Identifier: MIT
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Dataset } from '../../dataset/query.js';
import type { Source } from '../../dataset/schema/schema.js';
import type { GuideMessages } from '../../messages/en/guide.js';
import type { Messages } from '../../messages/en/base.js';
import { renderHeading } from '../../base/heading.js';
import { renderSources } from '../../base/sources.js';
import type { Passage } from './answer.js';
import type { Chapter, GuideModel, Section } from './model.js';
import type { GuideView, Part } from './part.js';

/** What a section needs to know besides what it says. */
export interface SectionContext {
  /** Level of the heading of a part of the article, 1 to 6. */
  readonly level: number;
  readonly locale: string;
  readonly messages: Messages;
  readonly words: GuideMessages;
  /** What the guide passes on to its parts. */
  readonly view: GuideView;
}

/**
 * A part of the article. Its only section, and that which gives it its name, stand under its heading; the others
 * open on demand under headings of their own, all but the first of those that have nothing else beside them.
 */
export function renderChapter(
  { id, heading, fromData, sections }: Chapter,
  model: GuideModel,
  context: SectionContext,
): TemplateResult {
  const named = sections.some((section) => section.id === id);
  return html`
    <section id=${id} part="section">
      ${renderHeading(context.level, heading, {
        class: 'section-heading',
        part: 'section-heading',
        lang: fromData ? model.language : undefined,
      })}
      ${sections.map((section, index) => {
        const body = renderBody(section, model, context);
        if (section.id === id) return body;
        // What it says stands with the element that the part is named after.
        if (section.chapter === 'chooser') return html`<div id=${section.id}>${body}</div>`;
        return html`
          <details id=${section.id} class="topic" part="topic" ?open=${!named && !index}>
            <summary>
              ${renderHeading(context.level + 1, section.heading, {
                class: 'topic-heading',
                part: 'topic-heading',
                lang: section.fromData ? model.language : undefined,
              })}
            </summary>
            ${body}
          </details>
        `;
      })}
    </section>
  `;
}

/** What a section says, which the page can replace by a slot. */
function renderBody(
  { id, passages, both, part, sources }: Section,
  model: GuideModel,
  { locale, messages, words, view }: SectionContext,
): TemplateResult {
  const { roles, language } = model;
  return html`
    <slot name=${id}>
      ${
        passages.length || both
          ? html`<dl class="passages">
              ${passages.map((passage, index) =>
                passage
                  ? html`<div class="passage role-${index + 1}" lang=${language}>
                      <dt>${roles[index]?.name}</dt>
                      <dd>${renderPassage(passage)}</dd>
                    </div>`
                  : nothing,
              )}
              ${
                both
                  ? html`<div class="together">
                      <dt>${messages.comparison.both(roles.length)}</dt>
                      <dd lang=${language}>${renderPassage(both)}</dd>
                    </div>`
                  : nothing
              }
            </dl>`
          : nothing
      }
      ${part ? renderPart(part, model.dataset, view) : nothing}
      ${sources.length ? renderSourceList(sources, language, locale, words) : nothing}
    </slot>
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

/** The sources, and on demand what a careful reader must know of them. */
function renderSourceList(
  sources: readonly Source[],
  language: string,
  locale: string,
  words: GuideMessages,
): TemplateResult {
  const noted = sources.filter(({ note }) => note);
  return html`
    <ul class="sources">
      ${sources.map((source) => html`<li>${renderSources([source], locale)}</li>`)}
    </ul>
    ${
      noted.length
        ? html`<details class="topic">
            <summary><span data-plain="skip">${words.sourceNotes}</span></summary>
            <dl class="muted" lang=${language}>
              ${noted.map(
                ({ title, note }) =>
                  html`<div>
                    <dt>${title}</dt>
                    <dd>${note}</dd>
                  </div>`,
              )}
            </dl>
          </details>`
        : nothing
    }
  `;
}

/** A text; where there is none, its points. */
export function renderPassage({ text, points }: Passage): TemplateResult {
  return text
    ? html`<p>${text}</p>`
    : html`<ul>
        ${points.map((point) => html`<li>${point}</li>`)}
      </ul>`;
}

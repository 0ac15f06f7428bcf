// SPDX-License-Identifier: MIT
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Dataset } from '../../dataset/query.js';
import { renderHeading } from '../../base/heading.js';
import type { Chapter, Section } from './chapter.js';
import type { SectionContext } from './context.js';
import type { GuideModel } from './model.js';
import type { GuideView, Part } from './part.js';

/** What a part of the article needs to know besides what it says. */
export interface ChapterContext extends SectionContext {
  /** What draws texts and sources, once it has come. */
  readonly later: typeof import('./sections/sections.js') | undefined;
}

/** A part of the article: its only section, or that which gives it its name, under its heading, and the others. */
export function renderChapter(
  chapter: Chapter,
  model: GuideModel,
  context: ChapterContext,
): TemplateResult {
  const { id, heading, fromData, sections } = chapter;
  return html`
    <section id=${id} part="section">
      ${renderHeading(context.level, heading, {
        class: 'section-heading',
        part: 'section-heading',
        lang: fromData ? model.language : undefined,
      })}
      ${sections.map((section) => {
        const body = renderBody(section, model, context);
        return section.id === id
          ? body
          : context.later?.renderTopic(section, body, chapter, model, context);
      })}
    </section>
  `;
}

/** What a section says, which the page can replace by a slot. */
function renderBody(section: Section, model: GuideModel, context: ChapterContext): TemplateResult {
  const { id, part } = section;
  const { later, view } = context;
  return html`
    <slot name=${id}>
      ${later?.renderTexts(section, model, context)}
      ${part ? renderPart(part, model.dataset, view) : nothing}
      ${later?.renderSourceList(section, model, context)}
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

// SPDX-License-Identifier: MIT
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { renderHeading } from '../../../base/heading.js';
import { renderSources } from '../../../base/sources.js';
import type { Chapter, Section } from '../chapter.js';
import type { SectionContext } from '../context.js';
import type { GuideModel } from '../model.js';
import { renderPassage } from '../passage.js';

/**
 * A section that its part of the article is not named after. It opens on demand under a heading of its own; the
 * first one is open where the part has nothing else.
 */
export function renderTopic(
  { id, heading, fromData, chapter }: Section,
  body: TemplateResult,
  { id: chapterId, sections }: Chapter,
  { language }: GuideModel,
  { level }: SectionContext,
): TemplateResult {
  // What it says belongs to the element that the part is named after.
  if (chapter === 'chooser') return html`<div id=${id}>${body}</div>`;
  const [first] = sections;
  const isOpen = first?.id === id && !sections.some((section) => section.id === chapterId);
  return html`
    <details id=${id} class="topic" part="topic" ?open=${isOpen}>
      <summary>
        ${renderHeading(level + 1, heading, {
          class: 'topic-heading',
          part: 'topic-heading',
          lang: fromData ? language : undefined,
        })}
      </summary>
      ${body}
    </details>
  `;
}

/** What each role says, and what is true of all of them. */
export function renderTexts(
  { passages, both }: Section,
  { roles, language }: GuideModel,
  { messages }: SectionContext,
): TemplateResult | typeof nothing {
  if (!passages.length) {
    // What is said of nobody else needs no name.
    return both ? html`<div class="only" lang=${language}>${renderPassage(both)}</div>` : nothing;
  }
  return html`
    <dl class="passages">
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
    </dl>
  `;
}

/** The sources, and on demand what a careful reader must know of them. */
export function renderSourceList(
  { sources }: Section,
  { language }: GuideModel,
  { locale, messages, words }: SectionContext,
): TemplateResult | typeof nothing {
  if (!sources.length) return nothing;
  const noted = sources.filter(({ note }) => note);
  return html`
    <ul class="sources">
      ${sources.map((source) => html`<li>${renderSources([source], language, locale, messages)}</li>`)}
    </ul>
    ${
      noted.length
        ? html`<details class="topic">
            <summary><span data-plain="skip">${words.sourceNotes}</span></summary>
            <dl class="muted">
              ${noted.map(
                ({ title, note, languages }) =>
                  html`<div>
                    <dt lang=${languages?.title ?? language}>${title}</dt>
                    <dd lang=${languages?.note ?? language}>${note}</dd>
                  </div>`,
              )}
            </dl>
          </details>`
        : nothing
    }
  `;
}

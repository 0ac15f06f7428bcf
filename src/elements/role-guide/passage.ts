// SPDX-License-Identifier: MIT
import type { TemplateResult } from 'lit';
import { html } from 'lit';
import type { Passage } from './answer.js';

/** A text; where there is none, its points. */
export function renderPassage({ text, points }: Passage): TemplateResult {
  return text
    ? html`<p>${text}</p>`
    : html`<ul>
        ${points.map((point) => html`<li>${point}</li>`)}
      </ul>`;
}

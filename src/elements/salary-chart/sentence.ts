// SPDX-License-Identifier: MIT
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Sentence } from '../../messages/sentence.js';

/** A sentence with its names and figures set off. @param language Of the names, which come from the data. */
export function renderSentence(
  sentence: Sentence,
  language: string,
): readonly (string | TemplateResult)[] {
  return sentence.map((piece) =>
    typeof piece === 'string'
      ? piece
      : html`<strong lang=${piece.name ? language : nothing}>${piece.strong}</strong>`,
  );
}

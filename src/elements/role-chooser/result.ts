// SPDX-License-Identifier: MIT
import type { TemplateResult } from 'lit';
import { html, nothing, svg } from 'lit';
import type { ChooserMessages } from '../../messages/en/chooser.js';
import type { Sentence } from '../../messages/sentence.js';
import type { Direction } from '../../base/language.js';
import type { ResultModel, ShareModel } from './model.js';

/** How a result is shown. */
interface ResultOptions {
  readonly words: ChooserMessages;
  readonly direction: Direction;
  /** BCP 47 tag of the language of names and statements. */
  readonly language: string;
  /** Whether the focus can go to the sentence. */
  readonly focusable: boolean;
}

/** The leaning as a sentence, a divided bar and shares, and the answers that moved it most. */
export function renderResult(
  { sentence, shares, count, moves }: ResultModel,
  { words, direction, language, focusable }: ResultOptions,
): TemplateResult {
  return html`
    <p class="sentence" part="sentence" data-served="whole" tabindex=${focusable ? -1 : nothing}>
      ${renderPieces(sentence, language)}
    </p>
    ${
      shares.length
        ? html`${renderBar(shares, direction)}
            <ul class="shares" part="shares">
              ${shares.map(
                ({ role, name, text }) =>
                  html`<li class="role-${role + 1}">
                    ${renderData(name, language)} <strong>${text}</strong>
                  </li>`,
              )}
            </ul>`
        : nothing
    }
    <p class="notes muted">
      ${shares.length ? html`<span>${words.verdict}</span> ` : nothing}<span>${count}</span>
    </p>
    ${
      moves
        ? html`<div class="moves" part="moves">
            <p class="muted">${renderPieces(moves.title, language)}</p>
            <ol>
              ${moves.items.map(
                ({ statement, points }) =>
                  html`<li>
                    <bdi class="points">${points}</bdi>
                    <span>${renderData(statement, language)}</span>
                  </li>`,
              )}
            </ol>
          </div>`
        : nothing
    }
  `;
}

/** A sentence whose names are in the language of the data. */
export function renderPieces(sentence: Sentence, language: string): (string | TemplateResult)[] {
  return sentence.map((piece) =>
    typeof piece === 'string' ? piece : renderData(piece.strong, language),
  );
}

function renderData(text: string, language: string): TemplateResult {
  return html`<bdi lang=${language}>${text}</bdi>`;
}

/** A bar divided among the roles, with a mark at each division. The shares below it say the same. */
function renderBar(shares: readonly ShareModel[], direction: Direction): TemplateResult {
  const starts = shares.map((_, index) =>
    shares.slice(0, index).reduce((sum, { percent }) => sum + percent, 0),
  );
  const place = (percent: number) => `${direction === 'rtl' ? 100 - percent : percent}%`;
  return html`
    <div class="bar" part="bar" aria-hidden="true">
      <svg class="pieces">
        ${shares.map(({ role, percent }, index) => {
          const start = starts[index] ?? 0;
          return svg`<rect
            class="role-${role + 1}"
            x=${place(direction === 'rtl' ? start + percent : start)}
            width="${percent}%"
            height="100%"
          />`;
        })}
      </svg>
      <svg class="divisions">
        ${starts
          .slice(1)
          .map((start) => svg`<line x1=${place(start)} x2=${place(start)} y1="0" y2="100%" />`)}
      </svg>
    </div>
  `;
}

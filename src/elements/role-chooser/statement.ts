// SPDX-License-Identifier: MIT
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { Answer } from '../../dataset/fit/answers.js';
import { STEPS } from '../../dataset/fit/answers.js';
import type { Statement } from '../../dataset/fit/query.js';
import type { ChooserMessages } from '../../messages/en/chooser.js';
import type { ChooserModel } from './model.js';

/** From which answer on a statement speaks for its role, and is marked in its colour. */
const AGREEING: Answer = 4;

/** How a statement is shown, and what a person can do with it. */
interface StatementOptions {
  readonly words: ChooserMessages;
  /** Whether statements are shown one at a time. */
  readonly inSteps: boolean;
  /** Whether it is not this one's turn. */
  readonly away: boolean;
  readonly answer: (answer: Answer) => void;
  readonly clear: () => void;
}

/** A statement with its scale: a native group of radio buttons. */
export function renderStatement(
  { text, roles }: Statement,
  index: number,
  { answers, language }: ChooserModel,
  { words, inSteps, away, answer: setAnswer, clear }: StatementOptions,
): TemplateResult {
  const answer = answers[index];
  const [role = 0] = roles;
  const colored = roles.length === 1 && answer !== undefined && answer >= AGREEING;
  return html`
    <fieldset
      class="statement ${colored ? `role-${role + 1}` : ''} ${away ? 'away' : ''}"
      part="statement"
      aria-describedby=${inSteps ? 'progress' : nothing}
    >
      <legend><bdi lang=${language}>${text}</bdi></legend>
      <div class="scale" part="scale" data-served="whole">
        ${STEPS.map((step) => {
          const label = html`<span class=${step > 1 && step < 5 ? 'visually-hidden' : ''}
            >${words.scale[step]}</span
          >`;
          return html`<label
            >${step < 5 ? label : nothing}<input
              type="radio"
              part="step"
              name="statement-${index}"
              .value=${String(step)}
              ?checked=${answer === step}
              @change=${() => setAnswer(step)}
            />${step < 5 ? nothing : label}</label
          >`;
        })}
        <button
          type="button"
          class="clear"
          title=${words.clear}
          aria-label=${words.clear}
          ?disabled=${answer === undefined}
          @click=${clear}
        >
          ×
        </button>
      </div>
    </fieldset>
  `;
}

// SPDX-License-Identifier: MIT
import type { TemplateResult } from 'lit';
import { html, nothing, svg } from 'lit';
import { SHORT_ANSWER } from '../../dataset/short-answer.js';
import { renderHeading } from '../../base/heading.js';
import type { Direction } from '../../base/language.js';
import type { Answer, PayAnswer } from './answer.js';
import type { SectionContext } from './context.js';
import type { GuideModel } from './model.js';
import { renderPassage } from './passage.js';

/** A shape for each role, so that colour is not all that tells them apart; 20 px wide. */
const SHAPES = [
  'M-10 0a10 10 0 1 1 20 0a10 10 0 1 1-20 0',
  'M0-12L12 0L0 12L-12 0Z',
  'M-9-9H9V9H-9Z',
  'M0-11L12 9H-12Z',
];

/** How the answer is shown. */
export interface AnswerContext extends Pick<SectionContext, 'level' | 'locale' | 'messages'> {
  readonly direction: Direction;
  /** A link to the section on pay; undefined where there is none. */
  readonly link: ((words: string) => TemplateResult) | undefined;
}

/** The short answer: what each role is and what it is paid, what both are, and where the sources disagree. */
export function renderAnswer(
  { roles, both, dispute, more }: Answer,
  model: GuideModel,
  { level, locale, messages, direction, link }: AnswerContext,
): TemplateResult {
  const { language } = model;
  const label = messages.comparison.both(roles.length);
  const text = both?.text;
  // It begins with the word that is set off.
  const rest = text?.startsWith(`${label} `) ? text.slice(label.length) : undefined;
  return html`
    <div id=${SHORT_ANSWER} class="answer" part="answer">
      <slot name=${SHORT_ANSWER}>
        <div class="answers roles-${roles.length}">
          ${roles.map(
            ({ passage, pay }, index) => html`
              <div class="answer-role role-${index + 1}">
                ${renderHeading(level, model.roles[index]?.name ?? '', {
                  class: 'role-heading',
                  lang: language,
                })}
                <div lang=${language}>${renderPassage(passage)}</div>
                ${pay ? renderPay(pay, index, direction) : nothing}
              </div>
            `,
          )}
        </div>
        ${
          both
            ? html`<div class="both" lang=${language}>
                ${
                  rest
                    ? html`<p><strong>${label}</strong>${rest}</p>`
                    : html`<strong lang=${locale}>${label}</strong> ${renderPassage(both)}`
                }
              </div>`
            : nothing
        }
        ${
          dispute
            ? html`<p class="dispute muted">${markNames(dispute, language)} ${link?.(more)}</p>`
            : nothing
        }
      </slot>
    </div>
  `;
}

/** The most signs of a range that have room in large type on a telephone; German writes out thousands. */
const LONG = 12;

/** What is said first of the pay of a role, in words and as a bar. */
function renderPay(
  { voice, range, detail, bar, faint }: PayAnswer,
  role: number,
  direction: Direction,
): TemplateResult {
  return html`
    <p class="pay ${faint ? 'faint' : range.length > LONG ? 'long' : ''}">
      <span class="muted">${voice}</span>
      <strong><bdi>${range}</bdi></strong>
      ${bar ? renderBar(direction === 'rtl' ? mirror(bar) : bar, role) : nothing}
      <span class="muted" data-plain="line">${detail}</span>
    </p>
  `;
}

type Bar = NonNullable<PayAnswer['bar']>;

const mirror = ([low, middle, high]: Bar): Bar => [100 - high, 100 - middle, 100 - low];

function renderBar([start, middle, end]: Bar, role: number): TemplateResult {
  return html`<svg class="range" aria-hidden="true">
    ${svg`<rect x="${start}%" width="${end - start}%" y="8" height="14" rx="7" />
      <svg x="${middle}%" y="15" overflow="visible"><path d=${SHAPES[role]} /></svg>`}
  </svg>`;
}

/** A text with the names that stand between isolates in it, each in the language of the data. */
function markNames(text: string, language: string): (string | TemplateResult)[] {
  return text
    .split(/[\u2068\u2069]/)
    .map((piece, index) => (index % 2 ? html`<bdi lang=${language}>${piece}</bdi>` : piece));
}

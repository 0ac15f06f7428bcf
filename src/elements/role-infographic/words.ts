// SPDX-License-Identifier: MIT
//
// The picture in words: for who cannot see it, and for a screen that it is too small on.
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { InfographicMessages } from '../../messages/en/infographic.js';
import type { InfographicModel } from './model.js';
import type { PayAxis } from './pay.js';

/** All that the picture says and all that it had no room for, as text. */
export function renderWords(model: InfographicModel, words: InfographicMessages): TemplateResult {
  const { summary, roles, onlyHere, both, pay, disclaimer, language, locale } = model;
  return html`
    <details part="text">
      <summary>${words.asText}</summary>
      <div class="words" lang=${language}>
        ${summary ? html`<p>${summary}</p>` : nothing}
        ${roles.map(
          ({ name, summary, groups }) => html`
            <p><strong>${name}</strong>: ${summary}</p>
            ${
              groups.length
                ? html`<p lang=${locale}>${onlyHere}:</p>
                    <dl>
                      ${groups.map(
                        ({ label, points }) => html`
                          <dt>${label}</dt>
                          <dd>${points.join(' · ')}</dd>
                        `,
                      )}
                    </dl>`
                : nothing
            }
          `,
        )}
        ${
          both.points.length
            ? html`<p><strong lang=${locale}>${both.label}</strong>: ${both.points.join(' · ')}</p>`
            : nothing
        }
        ${pay.map((axis) => renderPay(axis, model, words))}
        <p>${disclaimer}</p>
      </div>
    </details>
  `;
}

function renderPay(
  { heading, rows }: PayAxis,
  { roles, locale, language }: InfographicModel,
  words: InfographicMessages,
): TemplateResult {
  return html`
    <table lang=${locale}>
      <caption>
        ${heading}
      </caption>
      <thead>
        <tr>
          <th scope="col">${words.source}</th>
          <th scope="col">${words.role}</th>
          <th scope="col">${words.figures}</th>
        </tr>
      </thead>
      <tbody>
        ${rows.map(({ label, detail, marks }) =>
          marks.map(
            (mark) => html`
              <tr>
                <td>${label} <span class="muted">${detail}</span></td>
                <th scope="row" lang=${language}>${roles[mark.role]?.name}</th>
                <td>${mark.label}</td>
              </tr>
            `,
          ),
        )}
      </tbody>
    </table>
  `;
}

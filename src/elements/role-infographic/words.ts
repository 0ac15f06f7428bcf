// SPDX-License-Identifier: MIT
//
// The picture in words: for who cannot see it, and for a screen that it is too small on.
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { InfographicModel } from './model.js';

/** All that the picture says and all that it had no room for, as text that opens. */
export function renderWords(model: InfographicModel, label: string): TemplateResult {
  return html`<details part="text">
    <summary>${label}</summary>
    ${renderText(model)}
  </details>`;
}

/** The same text. */
export function renderText(model: InfographicModel): TemplateResult {
  const { title, titleVisible, roles, rows, both, pay, facts, disclaimer, language, locale } =
    model;
  return html`
    <div class="words" lang=${language}>
      ${titleVisible ? html`<p lang=${titleLanguage(model)}>${title}</p>` : nothing}
      ${roles.map(({ name, summary }, role) => {
        const own = rows.filter(({ cells }) => cells[role]?.length);
        return html`<p><strong>${name}</strong>: ${summary}</p>
          ${
            own.length
              ? html`<dl>
                  ${own.map(
                    ({ label, cells }) =>
                      html`<dt>${label}</dt>
                        <dd>${cells[role]?.join(' · ')}</dd>`,
                  )}
                </dl>`
              : nothing
          }`;
      })}
      ${
        both.points.length
          ? html`<p><strong lang=${locale}>${both.label}</strong>: ${both.points.join(' · ')}</p>`
          : nothing
      }
      ${pay.map(
        ({ heading, remark, lines, origin }) => html`
          <p lang=${locale}><strong>${heading}</strong> · ${remark}</p>
          <dl>
            ${lines.map(
              ({ role, figure, note, count }) =>
                html`<dt>${roles[role]?.name}</dt>
                  <dd lang=${locale}>${[figure, note, count].filter(Boolean).join(' · ')}</dd>`,
            )}
          </dl>
          <p lang=${locale}>${origin}</p>
        `,
      )}
      <p lang=${locale}>${facts}</p>
      <p>${disclaimer}</p>
    </div>
  `;
}

/** The language of the title: that of the data where it is a takeaway. */
export function titleLanguage({ takeaway, language, locale }: InfographicModel): string {
  return takeaway ? language : locale;
}

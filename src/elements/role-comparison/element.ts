// SPDX-License-Identifier: MIT
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { ComparisonRow, Dataset, Only, Point } from '../../dataset/query.js';
import type { Role } from '../../dataset/schema/schema.js';
import { announceView } from '../../base/events.js';
import { RoleElement } from '../../base/role-element.js';
import { renderSources } from '../../base/sources.js';
import type { ComparisonModel } from './model.js';
import { toComparisonModel } from './model.js';
import { comparisonStyles } from './styles.js';

/**
 * A table that shows aspect by aspect how two to four job roles differ and what they share.
 *
 * In a narrow place the rows become cards. The table keeps its ARIA roles in full there, because
 * a browser takes the meaning from a table whose display is not a table's.
 *
 * @example
 * ```html
 * <role-comparison roles="machine-learning-engineer ai-engineer"></role-comparison>
 * ```
 *
 * @tag role-comparison
 * @summary The comparison of job roles as a table, with shared points told apart from different ones.
 * @csspart base - Everything.
 * @csspart table - The table.
 * @csspart heading - The heading in the caption.
 * @csspart summary - The line under the heading.
 * @csspart role-name - The header of a role's column.
 * @csspart aspect - The header of a row.
 * @csspart point - One point.
 * @csspart footer - Date, key, sources and controls.
 * @fires {ViewChangeEvent} view-change - When a person chooses what to see. Bubbles.
 */
export class RoleComparisonElement extends RoleElement<ComparisonModel> {
  static override styles = [...RoleElement.styles, comparisonStyles];

  static override properties = {
    aspects: {},
    only: { reflect: true, useDefault: true },
  };

  /** Ids of the aspects to show, in order, separated by spaces. Default: all of the catalogue's that have points. */
  aspects?: string;

  /** Which points to show: `differences`, `common`, or all of them when empty. */
  only: Only = '';

  protected override toModel(dataset: Dataset): ComparisonModel {
    return toComparisonModel(dataset, {
      aspects: this.aspects,
      only: this.only === 'differences' || this.only === 'common' ? this.only : '',
      heading: this.heading,
      locale: this.language.locale,
      messages: this.messages,
    });
  }

  protected override renderModel(model: ComparisonModel): TemplateResult {
    const { rows, roles } = model;
    const words = this.messages.comparison;
    const { locale } = this.language;
    return html`
      <div class="base" part="base">
        <table part="table" role="table" aria-labelledby="heading" lang=${model.language}>
          <caption class=${model.headingVisible ? nothing : 'visually-hidden'}>
            <span id="heading" class="heading" part="heading" lang=${locale}>${model.heading}</span>
            ${
              model.summary
                ? html`<span class="summary muted" part="summary" data-plain="line"
                    >${model.summary}</span
                  >`
                : nothing
            }
          </caption>
          <thead role="rowgroup">
            <tr role="row">
              <th class="corner" role="columnheader" scope="col" lang=${locale}>
                <span class="visually-hidden">${words.aspect}</span>
              </th>
              ${roles.map(renderRoleHeader)}
              <th class="both" data-plain="skip" role="columnheader" scope="col" lang=${locale}>
                ${words.both(roles.length)}
              </th>
            </tr>
          </thead>
          <tbody role="rowgroup">
            ${rows.map((row) => this.#renderRow(row, roles))}
          </tbody>
        </table>
        ${
          rows.length || !model.comparable
            ? nothing
            : html`<p class="muted" role="status">
                ${model.only === 'common' ? words.nothingShared : words.nothingDifferent}
              </p>`
        }
        ${this.#renderFooter(model)}
      </div>
    `;
  }

  #renderRow(row: ComparisonRow, roles: readonly Role[]): TemplateResult {
    const words = this.messages.comparison;
    const { locale } = this.language;
    return html`
      <tr role="row">
        <th role="rowheader" scope="row" part="aspect">${row.aspect.label}</th>
        ${row.cells.map((points, index) => {
          const own = points.some(({ common }) => !common);
          return html`
            <td role="cell" class="role-${index + 1} ${own ? '' : 'shared-only'}">
              <span class="cell-role muted" aria-hidden="true">${roles[index]?.name}</span>
              ${this.#renderPoints(points, row.sentence, roles.length)}
            </td>
          `;
        })}
        <td role="cell" class="both" data-plain="skip">
          ${
            row.common.length
              ? html`<span class="muted" aria-hidden="true" lang=${locale}
                    >${words.both(roles.length)}</span
                  >
                  <ul role="list">
                    ${row.common.map((text) => html`<li part="point" class="chip common">${text}</li>`)}
                  </ul>`
              : nothing
          }
        </td>
      </tr>
    `;
  }

  #renderPoints(
    points: readonly Point[],
    sentence: boolean,
    roles: number,
  ): TemplateResult | typeof nothing {
    if (!points.length) return nothing;
    return html`
      <ul role="list">
        ${points.map(
          ({ text, common }) => html`
            <li part="point" class="${sentence ? 'sentence' : 'chip'} ${common ? 'common' : ''}">
              ${text}${
                common
                  ? html`<span class="visually-hidden" lang=${this.language.locale}>
                      (${this.messages.comparison.shared(roles)})</span
                    >`
                  : nothing
              }
            </li>
          `,
        )}
      </ul>
    `;
  }

  #renderFooter({
    only,
    comparable,
    updated,
    hasShared,
    roles,
    sources,
  }: ComparisonModel): TemplateResult {
    const words = this.messages.comparison;
    const toggle = (value: Only, label: string) => html`
      <button
        type="button"
        class="action"
        aria-pressed=${only === value}
        @click=${() => this.#choose(only === value ? '' : value)}
      >
        ${label}
      </button>
    `;
    return html`
      <div class="footer" part="footer" data-served="whole">
        <p>
          ${words.updated(updated)}
          ${
            hasShared
              ? html`·
                  <span class="key" data-plain="skip"
                    >${words.dashed} ${words.shared(roles.length)}</span
                  >`
              : nothing
          }
          · ${words.source} ${renderSources(sources, this.language.locale)}
        </p>
        ${
          comparable
            ? html`<div>
                ${toggle('differences', words.onlyDifferences)}
                ${toggle('common', words.onlyCommon)}
              </div>`
            : nothing
        }
      </div>
    `;
  }

  #choose(only: Only): void {
    this.only = only;
    announceView(this, { only: only || null });
  }
}

function renderRoleHeader({ name, summary }: Role, index: number): TemplateResult {
  return html`
    <th class="role role-${index + 1}" part="role-name" role="columnheader" scope="col">
      ${name} <span class="role-summary muted" data-plain="line">${summary}</span>
    </th>
  `;
}

declare global {
  interface HTMLElementTagNameMap {
    'role-comparison': RoleComparisonElement;
  }
}

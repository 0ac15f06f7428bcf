// SPDX-License-Identifier: MIT
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import type { ComparisonRow, Dataset, Only } from '../../dataset/query.js';
import type { Role } from '../../dataset/schema/schema.js';
import { formatList } from '../../format/intl.js';
import { announceView } from '../../base/events.js';
import { RoleElement } from '../../base/role-element.js';
import { renderSources } from '../../base/sources.js';
import type { ComparisonModel } from './model.js';
import { toComparisonModel } from './model.js';
import { comparisonStyles } from './styles.js';

/**
 * A table that shows aspect by aspect how two to four job roles differ and what they share.
 *
 * In a narrow place what the roles share stands below what they do not. The table keeps its ARIA roles in full there, because
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
    only: { useDefault: true },
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
    const { rows, roles, only } = model;
    const words = this.messages.comparison;
    const { locale } = this.language;
    return html`
      <div class="base" part="base">
        <table
          class="roles-${only === 'common' ? 0 : roles.length}"
          part="table"
          role="table"
          aria-labelledby="heading"
          lang=${model.language}
        >
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
              ${order(
                model,
                roles.map(renderRoleHeader),
                html`<th class="both" role="columnheader" scope="col" lang=${locale}>
                  ${words.both(roles.length)}
                </th>`,
              )}
            </tr>
          </thead>
          <tbody role="rowgroup">
            ${rows.map((row) => this.#renderRow(row, model))}
          </tbody>
        </table>
        ${
          rows.length || !model.comparable
            ? nothing
            : html`<p class="muted" role="status">
                ${only === 'common' ? words.nothingShared : words.nothingDifferent}
              </p>`
        }
        ${this.#renderFooter(model)}
      </div>
    `;
  }

  #renderRow({ aspect, cells, common }: ComparisonRow, model: ComparisonModel): TemplateResult {
    const { roles } = model;
    const { comparison } = this.messages;
    const { locale } = this.language;
    const listNames = (others: readonly number[]) =>
      formatList(
        others.map((other) => roles[other]?.name ?? ''),
        locale,
      );
    return html`
      <tr role="row">
        <th role="rowheader" scope="row" part="aspect">${aspect.label}</th>
        ${order(
          model,
          cells.map(
            (points, role) => html`
              <td role="cell" class="role-${role + 1}">
                ${
                  points.length
                    ? html`<span class="cell-role muted" aria-hidden="true"
                        >${roles[role]?.name}</span
                      >`
                    : nothing
                }
                ${renderPoints(
                  points.map(
                    ({ text, others }) =>
                      html`${text}
                      ${
                        others.length
                          ? html`<span class="muted" lang=${locale}
                              >${comparison.also(listNames(others))}</span
                            >`
                          : nothing
                      }`,
                  ),
                )}
              </td>
            `,
          ),
          html`<td role="cell" class="both">
            ${
              common.length
                ? html`<span class="cell-role muted" aria-hidden="true" lang=${locale}
                    >${comparison.both(roles.length)}</span
                  >`
                : nothing
            }
            ${renderPoints(common)}
          </td>`,
        )}
      </tr>
    `;
  }

  #renderFooter({ only, comparable, updated, sources }: ComparisonModel): TemplateResult {
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
          ${updated ? `${words.updated(updated)} · ` : ''}${words.source}
          ${renderSources(sources, this.language.locale)}
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

/** The cells of a row in column order: what two roles share stands between them, what more share behind them. */
function order<Cell>(
  { roles, only, hasCommon }: ComparisonModel,
  cells: readonly Cell[],
  common: Cell,
): readonly Cell[] {
  if (only === 'common') return [common];
  if (!hasCommon) return cells;
  const before = roles.length === 2 ? 1 : roles.length;
  return [...cells.slice(0, before), common, ...cells.slice(before)];
}

function renderPoints(points: readonly unknown[]): TemplateResult {
  return points.length
    ? html`<ul role="list">
        ${points.map((point) => html`<li part="point">${point}</li>`)}
      </ul>`
    : html`<span class="none muted">–</span>`;
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

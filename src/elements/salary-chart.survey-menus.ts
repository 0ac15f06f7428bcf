// SPDX-License-Identifier: MIT
import type { TemplateResult } from 'lit';
import { html } from 'lit';
import type { Menu } from './salary-chart.menus.js';

/** Menus for what to group by and filter for. `choose` hears of what a person chooses. */
export function renderMenus(
  menus: readonly Menu[],
  choose: (name: Menu['name'], value: string) => void,
): TemplateResult[] {
  return menus.map(({ name, label, value, options }) => {
    const handleChange = (event: Event) => choose(name, (event.target as HTMLSelectElement).value);
    return html`
      <label>
        <span class="visually-hidden">${label}</span>
        <select @change=${handleChange}>
          ${options.map(
            (option) =>
              html`<option value=${option.value} .selected=${option.value === value}>
                ${option.label}
              </option>`,
          )}
        </select>
      </label>
    `;
  });
}

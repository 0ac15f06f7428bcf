// SPDX-License-Identifier: MIT
import type { TemplateResult } from 'lit';
import { html, nothing } from 'lit';
import { live } from 'lit/directives/live.js';
import { announceView } from '../../../base/events.js';
import { renderSentence } from '../sentence.js';
import { renderShape } from './shape.js';
import type { Menu } from './menus.js';
import type { SalaryModel } from '../model.js';
import type { Speech } from './speech.js';
import { enVoices } from './speech.js';
import { toAside } from './aside.js';

/** Hears of what a person chooses: the name of the attribute that would say it, and the new value. */
type Choose = (name: Menu['name'] | 'source', value: string) => void;

/** An element that shows what its properties say. */
type Host = HTMLElement &
  Readonly<Record<'source' | 'groupBy' | 'level' | 'country' | 'year', string>>;

/** The voices, menus for what to group cells by and filter them for, and what another voice says to the contrary. */
export function renderControls(
  { voice, voices, menus, dataset }: SalaryModel,
  host: Host,
  speech: Speech,
): TemplateResult {
  const choose: Choose = (name, value) => {
    // Not the attribute: that is the author's, who may send the page again and take the choice back.
    Object.assign(host, { [name === 'group-by' ? 'groupBy' : name]: value });
    const { source, groupBy, level, country, year } = host;
    announceView(host, {
      source,
      'group-by': groupBy,
      level: level || null,
      country: country || null,
      year: year || null,
    });
  };
  const { survey } = speech.words ?? enVoices;
  const aside = voice === 'estimate' ? toAside(dataset, speech) : undefined;
  return html`
    ${
      voices.length > 1
        ? html`<div class="voices" role="group" aria-label=${survey.voice}>
            ${voices.map(
              (value) => html`
                <button
                  type="button"
                  aria-pressed=${value === voice}
                  @click=${() => choose('source', value)}
                >
                  <span>${survey.voices[value]}</span>
                </button>
              `,
            )}
          </div>`
        : nothing
    }
    ${menus.map((menu) => renderMenu(menu, choose))}
    ${
      aside
        ? html`<p class="aside">${renderSentence(aside, dataset.catalogue.language)}</p>`
        : nothing
    }
  `;
}

/** The names of the roles in their colours, for a chart whose rows are not the roles. */
export function renderLegend({ chart, dataset }: SalaryModel): TemplateResult | typeof nothing {
  const { catalogue, roles } = dataset;
  if (!chart || chart.lanes < 2) return nothing;
  return html`
    <ul class="legend" part="legend" role="list" aria-hidden="true" lang=${catalogue.language}>
      ${roles.map(
        ({ name, plural = name }, role) =>
          html`<li class="role-${role + 1}">${renderShape(role)} <span>${plural}</span></li>`,
      )}
    </ul>
  `;
}

function renderMenu({ name, label, value, options }: Menu, choose: Choose): TemplateResult {
  const handleChange = (event: Event) => choose(name, (event.target as HTMLSelectElement).value);
  return html`
    <label>
      <span class="visually-hidden">${label}</span>
      <select @change=${handleChange}>
        ${options.map(
          (option) =>
            html`<option value=${option.value} .selected=${live(option.value === value)}>
              ${option.label}
            </option>`,
        )}
      </select>
    </label>
  `;
}

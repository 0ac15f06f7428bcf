// SPDX-License-Identifier: MIT
//
// The controls of the builder: what is chosen in them, and how they show what is chosen.
import { BUNDLED, choicesOf, isPage, tagOf } from './builder-state.js';

/**
 * @typedef {import('./builder-state.js').State} State
 * @typedef {import('./builder-catalogue.js').Choices} Choices
 */

const ROLES = ['role-1', 'role-2', 'role-3', 'role-4'];

const countryNames = new Intl.DisplayNames('en', { type: 'region' });

export class BuilderForm {
  #form;
  #options;
  #rules;
  /** @type {Choices | undefined} Those that the controls show. */
  #choices;

  /**
   * @param {HTMLFormElement} form
   * @param {import('./builder-state.js').Options} options
   * @param {readonly import('./builder-state.js').Rule[]} rules
   */
  constructor(form, options, rules) {
    this.#form = form;
    this.#options = options;
    this.#rules = rules;
  }

  /** What is chosen, by the names of the rules; not yet checked. */
  read() {
    const data = new FormData(this.#form);
    const get = (/** @type {string} */ name) => data.get(name)?.toString();
    /** @type {Record<string, string | undefined>} */
    const given = Object.fromEntries(this.#rules.map(({ name }) => [name, get(name)]));
    given.catalogue = get('catalogue') === 'own' ? get('catalogue-address') : get('catalogue');
    given.roles = this.#readRoles(data);
    for (const { name, kind } of this.#options.controls) {
      if (kind !== 'ids') continue;
      const ids = data.getAll(name);
      const all = this.#choices?.[/** @type {'aspects' | 'sections'} */ (name)] ?? [];
      given[name] = ids.length === all.length ? undefined : ids.join(' ');
    }
    for (const { name, kind } of this.#options.properties) {
      if (kind === 'color') given[name] = get(`${name}-own`) && get(name)?.slice(1);
    }
    if (given.page === 'custom') given.page = get('page-color')?.slice(1);
    if (get('host') === 'own') given.host = get('host-address');
    return given;
  }

  /** The roles in their places; nothing where they are the first two, as by default. */
  #readRoles(/** @type {FormData} */ data) {
    const ids = [...new Set(ROLES.map((name) => data.get(name)?.toString()).filter(Boolean))];
    const first = this.#choices?.roles.slice(0, 2).map(({ id }) => id) ?? [];
    return ids.join(' ') === first.join(' ') ? undefined : ids.join(' ');
  }

  /** Shows a state in the controls. */
  write(/** @type {State} */ state) {
    this.#offer(choicesOf(this.#options, state));
    const colors = new Set(
      this.#options.properties.filter(({ kind }) => kind === 'color').map(({ name }) => name),
    );
    for (const { name, initial } of this.#rules) {
      if (name !== 'roles' && !colors.has(name)) this.#set(name, state[name] ?? initial);
    }
    const { catalogue = '', page = 'white', host } = state;
    const isOwn = catalogue !== '' && catalogue !== 'demo';
    this.#set('catalogue', isOwn ? 'own' : catalogue);
    if (isOwn) this.#set('catalogue-address', catalogue);
    const roles = state.roles?.split(' ') ?? this.#choices?.roles.slice(0, 2).map(({ id }) => id);
    ROLES.forEach((name, index) => this.#set(name, roles?.[index] ?? ''));
    for (const { name, kind } of this.#options.controls) {
      if (kind === 'ids') this.#check(name, state[name]?.split(' '));
    }
    for (const { name, kind } of this.#options.properties) {
      if (kind !== 'color') continue;
      this.#check(`${name}-own`, state[name] ? ['yes'] : []);
      if (state[name]) this.#set(name, `#${state[name]}`);
    }
    if (!isPage(page)) {
      this.#set('page', 'custom');
      this.#set('page-color', `#${page}`);
    }
    this.#set('host', host === 'jsdelivr' ? host : 'own');
    if (host !== 'jsdelivr') this.#set('host-address', host ?? '/role-comparison/');
    this.refresh(state);
  }

  /** Shows the controls that mean something for a state, and hides the others. */
  refresh(/** @type {State} */ state) {
    this.#offer(choicesOf(this.#options, state));
    const tag = tagOf(state);
    const scope = /** @type {HTMLElement} */ (this.#form.parentElement);
    const show = (
      /** @type {string} */ selector,
      /** @type {(element: HTMLElement) => boolean} */ when,
    ) => {
      for (const element of scope.querySelectorAll(selector)) {
        /** @type {HTMLElement} */ (element).hidden = !when(/** @type {HTMLElement} */ (element));
      }
    };
    show('[data-elements]', ({ dataset }) => !!dataset.elements?.split(' ').includes(tag));
    show('[data-own-catalogue]', () => this.#get('catalogue') === 'own');
    show('[data-own-host]', () => this.#get('host') === 'own');
    // What comes from npm is found by its name.
    show('[data-hosts]', () => !BUNDLED.has(state.code));
    show('[name=page-color]', () => this.#get('page') === 'custom');
    const known = this.#choices?.roles.length ?? 0;
    show('[data-role-place]', ({ dataset }) => Number(dataset.rolePlace) < known);
  }

  /** Offers what there is to choose of a catalogue, once it is another one. */
  #offer(/** @type {Choices | undefined} */ choices) {
    if (choices === this.#choices) return;
    this.#choices = choices;
    ROLES.forEach((name, index) => {
      const none = index > 1 ? [{ value: '', label: 'None' }] : [];
      const roles = choices?.roles.map(({ id, name }) => ({ value: id, label: name })) ?? [];
      this.#setOptions(name, [...none, ...roles]);
      if (index < 2 && choices?.roles[index]) this.#set(name, choices.roles[index].id);
    });
    const toOptions = (
      /** @type {string} */ all,
      /** @type {string[]} */ values = [],
      toLabel = String,
    ) => [{ value: '', label: all }, ...values.map((value) => ({ value, label: toLabel(value) }))];
    this.#setOptions(
      'country',
      toOptions('All countries', choices?.countries, (code) => countryNames.of(code) ?? code),
    );
    this.#setOptions('year', toOptions('All years', choices?.years));
    const source = this.#options.controls.find(({ name }) => name === 'source');
    const isOffered = (/** @type {{ value: string }} */ { value }) =>
      value === source?.initial || (choices?.voices.includes(value) ?? true);
    this.#setOptions('source', source?.values.filter(isOffered) ?? []);
    for (const { name, kind } of this.#options.controls) {
      if (kind !== 'ids') continue;
      const list = choices?.[/** @type {'aspects' | 'sections'} */ (name)] ?? [];
      this.#form.querySelector(`[data-ids=${name}] .list`)?.replaceChildren(
        ...list.map(({ id, label }) => {
          const item = document.createElement('label');
          item.className = 'check';
          const input = Object.assign(document.createElement('input'), {
            type: 'checkbox',
            name,
            value: id,
            checked: true,
          });
          const text = document.createElement('span');
          text.textContent = label;
          item.append(input, text);
          return item;
        }),
      );
    }
  }

  #setOptions(
    /** @type {string} */ name,
    /** @type {{ value: string, label: string }[]} */ options,
  ) {
    const select = this.#form.elements.namedItem(name);
    if (!(select instanceof HTMLSelectElement)) return;
    const { value } = select;
    select.replaceChildren(...options.map((option) => new Option(option.label, option.value)));
    if (options.some((option) => option.value === value)) select.value = value;
  }

  #get(/** @type {string} */ name) {
    return new FormData(this.#form).get(name);
  }

  #set(/** @type {string} */ name, /** @type {string} */ value) {
    const control = this.#form.elements.namedItem(name);
    if (control instanceof HTMLInputElement && control.type === 'checkbox') {
      control.checked = control.value === value;
    } else if (control && 'value' in control && control.value !== value) {
      control.value = value;
    }
  }

  /** Checks those of a group of checkboxes; all where no values are given. */
  #check(/** @type {string} */ name, /** @type {readonly string[] | undefined} */ values) {
    for (const input of this.#form.querySelectorAll(`input[name="${name}"]`)) {
      const checkbox = /** @type {HTMLInputElement} */ (input);
      checkbox.checked = values?.includes(checkbox.value) ?? true;
    }
  }
}

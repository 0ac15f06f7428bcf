// SPDX-License-Identifier: MIT
//
// What is chosen in the builder, and the address that says so. A choice stands in the address only where
// it differs from the default; what the builder does not know in an address is left out.

/**
 * @typedef {Readonly<Record<string, string>>} State What differs from the default, by name.
 *
 * @typedef {object} Rule What one choice may be.
 * @property {string} name
 * @property {string} initial
 * @property {(value: string, state: State) => boolean} accepts
 * @property {(state: State) => boolean} applies Whether the element chosen has it.
 *
 * @typedef {object} Options What there is to choose from.
 * @property {Record<string, string>} elements Names for people, by tag.
 * @property {import('../site/controls.mjs').Control[]} controls
 * @property {{ name: string, kind: string }[]} properties
 * @property {Record<string, import('./builder-catalogue.js').Choices>} catalogues By name or address.
 * @property {readonly string[]} languages BCP 47 tags.
 * @property {string} version Of the package.
 * @property {string} integrity Of the file that is pinned.
 * @property {{ bytes: Record<string, number>, sets: Record<string, string[]>, languages: string[] }} costs
 */

/** The ways to a page that there is code for. */
export const CODES = /** @type {const} */ ([
  'script',
  'pinned',
  'npm',
  'react',
  'vue',
  'svelte',
  'angular',
  'div',
  'wordpress',
  'iframe',
]);

/** Those whose files the page’s own tools pack. */
export const BUNDLED = new Set(['npm', 'react', 'vue', 'svelte', 'angular']);

/** Of the pages in the preview, in CSS pixels. */
export const WIDTHS = { phone: 390, tablet: 768, desktop: 1200 };

/** Backgrounds that have a name. */
export const PAGES = { white: '#ffffff', paper: '#f7f2e8', dark: '#14181f' };

const MOST_TEXT = 120;
const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;

/** @returns {Rule[]} */
export function listRules(/** @type {Options} */ options) {
  const { elements, controls, properties, languages } = options;
  const always = () => true;
  const isTag = (/** @type {string[]} */ tags) => (/** @type {State} */ state) =>
    tags.includes(tagOf(state));
  const oneOf = (/** @type {readonly string[]} */ values) => (/** @type {string} */ value) =>
    values.includes(value);
  return [
    rule('element', 'role-comparison', oneOf(Object.keys(elements))),
    rule('catalogue', '', (value) => value === 'demo' || isAddress(value)),
    rule('roles', '', (value, state) => areIds(value, choicesOf(options, state)?.roles, 2, 4)),
    rule('heading', '', isText),
    rule('heading-hidden', '', oneOf(['yes'])),
    ...controls.map((control) =>
      rule(
        control.name,
        control.initial,
        (value, state) => fits(control, value, choicesOf(options, state)),
        isTag(control.elements),
      ),
    ),
    rule('lang', '', oneOf(['en', ...languages])),
    rule('dir', '', oneOf(['ltr', 'rtl'])),
    rule('theme', '', oneOf(['light', 'dark'])),
    ...properties.map(({ name, kind }) =>
      rule(name, '', (value) => (kind === 'color' ? isColor(value) : isLength(value))),
    ),
    rule('page', 'white', (value) => isPage(value) || isColor(value)),
    rule('font', 'sans', oneOf(['serif'])),
    rule('width', 'tablet', oneOf(Object.keys(WIDTHS))),
    rule('code', 'script', oneOf(CODES)),
    rule('reserve', '', oneOf(['yes'])),
    rule('host', '/role-comparison/', (value) => value === 'jsdelivr' || isAddress(value)),
  ];

  /**
   * @param {string} name
   * @param {string} initial
   * @param {Rule['accepts']} accepts
   * @param {Rule['applies']} applies
   * @returns {Rule}
   */
  function rule(name, initial, accepts, applies = always) {
    return { name, initial, accepts, applies };
  }
}

/**
 * Of what is given, what is known, may be, differs from the default and is of the element chosen.
 * @param {Readonly<Record<string, string | null | undefined>>} given
 * @param {readonly Rule[]} rules
 * @returns {State}
 */
export function toState(given, rules) {
  /** @type {Record<string, string>} */
  const state = {};
  for (const { name, initial, accepts, applies } of rules) {
    const value = Object.hasOwn(given, name) ? given[name] : undefined;
    if (typeof value !== 'string' || value === initial) continue;
    if (applies(state) && accepts(value, state)) state[name] = value;
  }
  return state;
}

/** What the query of an address asks for. */
export function readQuery(/** @type {string} */ query, /** @type {readonly Rule[]} */ rules) {
  return toState(Object.fromEntries(new URLSearchParams(query)), rules);
}

/** The query that asks for a state: with its question mark, or empty where all is as by default. */
export function writeQuery(/** @type {State} */ state) {
  const query = new URLSearchParams(state).toString();
  return query && `?${query}`;
}

/** The tag of the element chosen. */
export function tagOf(/** @type {State} */ state) {
  return state.element ?? 'role-comparison';
}

/** What there is to choose of the catalogue chosen; undefined while that is unknown. */
export function choicesOf(
  /** @type {Pick<Options, 'catalogues'>} */ { catalogues },
  /** @type {State} */ state,
) {
  const name = state.catalogue ?? '';
  return Object.hasOwn(catalogues, name) ? catalogues[name] : undefined;
}

/** The colour of the page around the element. */
export function pageColorOf(/** @type {State} */ { page = 'white' }) {
  return isPage(page) ? PAGES[page] : `#${page}`;
}

/**
 * @param {import('../site/controls.mjs').Control} control
 * @param {string} value
 * @param {import('./builder-catalogue.js').Choices | undefined} choices
 */
function fits({ name, kind, values }, value, choices) {
  if (name === 'country')
    return (choices?.countries ?? [value]).includes(value) && /^[A-Z]{2}$/.test(value);
  if (name === 'year') return (choices?.years ?? [value]).includes(value) && /^\d{4}$/.test(value);
  if (name === 'source' && choices && !choices.voices.includes(value)) return false;
  if (kind === 'choice') return values.some((one) => one.value === value);
  if (kind === 'flag') return value === 'yes';
  if (kind === 'ids') return areIds(value, choices?.[/** @type {'aspects' | 'sections'} */ (name)]);
  return isText(value);
}

/**
 * Whether a text is ids, each once, with spaces between them.
 * @param {string} text
 * @param {readonly { id: string }[] | undefined} known Those that there are; undefined where nobody knows.
 */
function areIds(text, known, least = 1, most = 50) {
  const ids = text.split(' ');
  return (
    new Set(ids).size === ids.length &&
    ids.length >= least &&
    ids.length <= most &&
    ids.every((id) => (known ? known.some((one) => one.id === id) : ID.test(id)))
  );
}

/** Whether a text is an address that a page may ask for: of its own host, or complete. */
export function isAddress(/** @type {string} */ text) {
  if (!/^(?:https?:\/\/|\/(?![/\\]))/.test(text) || text.length > 500 || /[\s"<>]/.test(text))
    return false;
  return URL.canParse(text, 'https://page.example');
}

/**
 * Whether a background has a name.
 * @param {string} page
 * @returns {page is keyof typeof PAGES}
 */
export const isPage = (page) => Object.hasOwn(PAGES, page);

const isColor = (/** @type {string} */ value) => /^[0-9a-f]{6}$/.test(value);
const isLength = (/** @type {string} */ value) => /^(?:\d|[1-3]\d)$/.test(value);
const isText = (/** @type {string} */ value) =>
  value.length <= MOST_TEXT && !/\p{Cc}/u.test(value) && value.trim() !== '';

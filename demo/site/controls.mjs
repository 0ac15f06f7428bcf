// SPDX-License-Identifier: MIT
//
// The controls of the embed builder, made from the manifest: what an element does not have, nobody can
// choose, and what it gets, the builder has.

/**
 * @typedef {{ modules: readonly any[] }} Manifest The content of custom-elements.json.
 *
 * @typedef {object} Control What sets one attribute.
 * @property {string} name The attribute.
 * @property {'choice' | 'flag' | 'ids' | 'text'} kind
 * @property {string} label
 * @property {string} hint
 * @property {string} initial What it is when the attribute is absent.
 * @property {{ value: string, label: string }[]} values Of a choice.
 * @property {string[]} elements The tags of those that have it.
 */

/** Set by controls of their own, or by the reader. */
const ELSEWHERE = new Set(['roles', 'src', 'heading', 'answers', 'theme']);

/** Lists of ids, of which the catalogue says what there is. */
const IDS = new Set(['aspects', 'sections']);

/** @type {Record<string, string>} Words for what is not clear from the name. */
const LABELS = {
  only: 'Points to show',
  source: 'Figures',
  'group-by': 'Group by',
  'no-controls': 'Without menus for the reader',
  layout: 'Statements',
  'answers-in-link': 'Keep the answers in the address of the page',
  format: 'Shape',
  'heading-level': 'Level of the title',
  'structured-data': 'Structured data for search engines',
};

/** @type {Record<string, string>} Words for values; the others are shown as they are written. */
const VALUES = {
  'only=': 'All',
  'only=differences': 'Only differences',
  'only=common': 'Only what they share',
  'source=estimate': 'Estimate of the article',
  'source=adverts': 'Job adverts',
  'source=survey': 'Survey of people',
  'source=official': 'Official statistics',
  'group-by=none': 'Nothing',
  'level=': 'All levels',
  'layout=list': 'All at once',
  'layout=steps': 'One at a time',
  'format=': 'By the width',
  'format=landscape': 'Landscape, 1200 × 630',
  'format=portrait': 'Portrait, 1080 × 1350',
};

/** @type {Record<string, 'color' | 'length'>} */
const PROPERTY_KINDS = { '<color>': 'color', '<length>': 'length' };

/**
 * @param {Manifest} manifest
 * @returns {Control[]}
 */
export function listControls(manifest) {
  /** @type {Map<string, Control>} */
  const controls = new Map();
  for (const { tagName, attributes } of listElements(manifest)) {
    for (const attribute of attributes) {
      const { name } = attribute;
      if (ELSEWHERE.has(name)) continue;
      const control = controls.get(name) ?? toControl(attribute);
      control.elements.push(tagName);
      // The guide passes on what its parts have, and leaves it to them what that is by default.
      if (attribute.default !== undefined) control.initial = toValue(attribute.default);
      controls.set(name, control);
    }
  }
  for (const { name, kind, initial, values } of controls.values()) {
    if (kind !== 'choice' || values.some(({ value }) => value === initial)) continue;
    values.unshift({ value: initial, label: VALUES[`${name}=${initial}`] ?? 'Default' });
  }
  return [...controls.values()];
}

/**
 * The custom properties that a colour or a length can be chosen for.
 * @param {Manifest} manifest
 * @returns {{ name: string, kind: 'color' | 'length', hint: string }[]}
 */
export function listProperties(manifest) {
  const [element] = listElements(manifest);
  return element.cssProperties.flatMap((/** @type {any} */ { name, syntax, description }) => {
    const kind = PROPERTY_KINDS[syntax];
    return kind ? [{ name: name.slice('--'.length), kind, hint: description }] : [];
  });
}

/**
 * The elements of a manifest, with all that it says of them.
 * @param {Manifest} manifest
 * @returns {any[]}
 */
export function listElements(manifest) {
  return manifest.modules
    .flatMap(({ declarations }) => declarations ?? [])
    .filter(({ tagName }) => tagName);
}

/** @returns {Control} */
function toControl(/** @type {any} */ { name, type, description = '' }) {
  const values = listValues(type?.text ?? '', description);
  return {
    name,
    kind: toKind(name, type?.text, values),
    label: LABELS[name] ?? capitalize(name.replaceAll('-', ' ')),
    hint: description,
    initial: '',
    values: values.map((value) => ({
      value,
      label: VALUES[`${name}=${value}`] ?? capitalize(value || 'all'),
    })),
    elements: [],
  };
}

/** @returns {Control['kind']} */
function toKind(
  /** @type {string} */ name,
  /** @type {string | undefined} */ type,
  /** @type {string[]} */ values,
) {
  if (IDS.has(name)) return 'ids';
  if (type === 'boolean') return 'flag';
  return values.length ? 'choice' : 'text';
}

/**
 * The values of a union of literals, or of a number of which the description says from where to where.
 * @param {string} type
 * @param {string} description
 */
function listValues(type, description) {
  if (type !== 'number')
    return [...type.matchAll(/["']([^"']*)["']/g)].map(([, value = '']) => value);
  const [first = 1, last = 0] = /\b(\d) to (\d)\b/.exec(description)?.slice(1).map(Number) ?? [];
  return Array.from({ length: last - first + 1 }, (_, index) => String(first + index));
}

/** A default as the manifest writes it, as an attribute has it. */
const toValue = (/** @type {string} */ text) =>
  text === 'false' ? '' : text.replace(/^(['"])(.*)\1$/, '$2');

const capitalize = (/** @type {string} */ text) => text.charAt(0).toUpperCase() + text.slice(1);

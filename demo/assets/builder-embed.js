// SPDX-License-Identifier: MIT
//
// The element that a state asks for, without saying how it comes to a page.
import { choicesOf, tagOf } from './builder-state.js';

/**
 * @typedef {object} Embed
 * @property {string} tag
 * @property {[name: string, value: string][]} attributes Those of the element, and `lang` and `dir`.
 * @property {[name: string, value: string][]} styles Custom properties.
 * @property {import('./builder-place.js').Place} [place] To be kept free for it.
 * @property {string} files Where the files of the package are, with a slash at the end.
 * @property {string} version
 * @property {string} integrity
 */

/** Languages that run from the right. */
const FROM_THE_RIGHT = new Set(['ar']);

/**
 * @param {import('./builder-state.js').State} state
 * @param {import('./builder-state.js').Options} options
 * @param {string} [base] The address of this page, from which that of the demo's catalogue is made.
 * @returns {Embed}
 */
export function toEmbed(state, options, base) {
  const { controls, properties, version, integrity } = options;
  const tag = tagOf(state);
  const attributes = /** @type {Embed['attributes']} */ ([
    ['roles', state.roles],
    ['src', toSource(state, options, base)],
    ['heading', state['heading-hidden'] ? '' : state.heading],
    ...controls.map(({ name, kind }) => [name, kind === 'flag' && state[name] ? '' : state[name]]),
    // The answers stand in the address under the name of the element.
    ['id', state['answers-in-link'] && 'chooser'],
    ['theme', state.theme],
    ['lang', state.lang],
    ['dir', state.dir ?? (FROM_THE_RIGHT.has(state.lang ?? '') ? 'rtl' : undefined)],
  ]).filter(([, value]) => value !== undefined);
  return {
    tag,
    attributes,
    styles: properties.flatMap(({ name, kind }) => {
      const value = state[name];
      return value === undefined
        ? []
        : [[`--${name}`, kind === 'color' ? `#${value}` : `${value}px`]];
    }),
    files: toFiles(state.host, version),
    version,
    integrity,
  };
}

function toSource(
  /** @type {import('./builder-state.js').State} */ state,
  /** @type {import('./builder-state.js').Options} */ options,
  /** @type {string | undefined} */ base,
) {
  if (state.catalogue === undefined) return undefined;
  const address = choicesOf(options, state)?.address ?? state.catalogue;
  return base === undefined || state.catalogue !== 'demo' ? address : new URL(address, base).href;
}

function toFiles(/** @type {string | undefined} */ host, /** @type {string} */ version) {
  if (host === undefined) return '/role-comparison/';
  if (host === 'jsdelivr') return `https://cdn.jsdelivr.net/npm/role-comparison@${version}/dist/`;
  return host.endsWith('/') ? host : `${host}/`;
}

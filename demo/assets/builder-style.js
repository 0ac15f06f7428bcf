// SPDX-License-Identifier: MIT
//
// The colours and the place of an element, in CSS that reaches this element of a page and no other.
import { toInlinePlace, toPlaceRules } from './builder-place.js';

/** @typedef {import('./builder-embed.js').Embed} Embed */

/**
 * The rules of an element, by a selector; empty where it has none.
 * @param {Embed} embed
 * @param {string} selector
 */
export const toRules = ({ styles, place }, selector) =>
  [toColorRule(styles, selector), toPlaceRules(place, selector)].filter(Boolean).join('\n');

/**
 * The rule of the colours alone, for a component whose stylesheet is its own.
 * @param {Embed['styles']} styles
 * @param {string} selector
 */
export function toColorRule(styles, selector) {
  if (!styles.length) return '';
  return `${selector} {\n${styles.map(([name, value]) => `  ${name}: ${value};`).join('\n')}\n}`;
}

/**
 * An element with a class of its own, and the rules of that; as it was where it has none. Elements with the same
 * rules have the same class, so that an archive of posts may have both.
 * @param {Embed} embed
 * @returns {{ embed: Embed, rules: string }}
 */
export function toOwnClass(embed) {
  const rules = toRules(embed, '');
  if (!rules) return { embed, rules };
  const name = `${embed.tag}-${toHash(rules)}`;
  return {
    embed: { ...embed, attributes: [['class', name], ...embed.attributes] },
    rules: toRules(embed, `.${name}`),
  };
}

/**
 * The same as the value of a `style` attribute, for editors that take out stylesheets.
 * @param {Embed} embed
 */
export const toInlineStyle = ({ styles, place }) =>
  [...styles.map(([name, value]) => `${name}: ${value}`), ...toInlinePlace(place)].join('; ');

/** A short text that other rules do not have: the hash FNV-1a. */
function toHash(/** @type {string} */ text) {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

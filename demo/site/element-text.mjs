// SPDX-License-Identifier: MIT
//
// What an element on a page of this site says, by its tag, attributes and children.
import { parseFragment, serialize } from 'parse5';
import { renderContent } from '../../dist/server/content.js';
import { isElementName, listAttributes } from '../../dist/server/index.js';
import { prepare } from '../../dist/server/prepare.js';
import { renderShadow } from '../../dist/server/shadow.js';
import { readCatalogue } from './catalogues.mjs';
import { find, getAttribute, isElement, toText, walk } from './html-tree.mjs';

/** The catalogues that pages of this site name, and where the repository has them. */
const FOLDERS = new Map([
  ['data/catalogue.json', 'demo/data'],
  ['role-comparison/data/catalogue.json', 'data'],
]);

/** The catalogue of an element that names none. */
const SHIPPED = 'role-comparison/data/catalogue.json';

/**
 * @typedef {import('./html-tree.mjs').Element} Element
 *
 * @typedef {object} View An element of a page, as data.
 * @property {import('../../dist/server/index.js').ElementName} element
 * @property {Readonly<Record<string, string>>} attributes Those that say what is shown.
 * @property {string} catalogue The address of its catalogue, from the page; or a name for one in the page.
 * @property {object} data That catalogue, with all of its files.
 */

/**
 * An element of a page as data: its tag, or a `<div>` that the script fills, or an iframe.
 * @param {Element} element
 * @param {{ lang: string, dir?: string }} language That of the page at this place.
 * @returns {View | undefined} Nothing for any other element.
 */
export function toView(element, language) {
  const { tagName, attrs } = element;
  const src = getAttribute(element, 'src');
  const given = new Map(
    tagName === 'iframe' && src
      ? new URL(src, 'file:///').searchParams
      : attrs.map(({ name, value }) => [name, value]),
  );
  const name = isElementName(tagName)
    ? tagName
    : (given.get('data-element') ?? given.get('element') ?? '');
  if (!isElementName(name)) return undefined;
  const known = [...listAttributes(name).keys()].filter((attribute) => attribute !== 'src');
  const json = find(element, (child) => getAttribute(child, 'type') === 'application/json');
  const catalogue = json ? 'in the page' : (given.get('src') ?? SHIPPED);
  return {
    element: name,
    attributes: Object.fromEntries([
      ...Object.entries(language).filter(([, value]) => value !== undefined),
      ...[...given].filter(([attribute]) => known.includes(attribute)),
    ]),
    catalogue,
    data: json ? JSON.parse(toText(json)) : readCatalogue(getFolder(catalogue)),
  };
}

function getFolder(/** @type {string} */ address) {
  const folder = FOLDERS.get(address);
  if (!folder) throw new Error(`${address} is no catalogue of this site: see ${import.meta.url}.`);
  return folder;
}

/**
 * What an element shows, as plain HTML: with the children that the page puts into its slots.
 * @param {View} view
 * @param {Element} element
 */
export async function renderView({ element: name, attributes, catalogue, data }, element) {
  const isShipped = catalogue === SHIPPED;
  const prepared = await prepare(name, toFlags(name, attributes), isShipped ? {} : { data });
  const shadow = parseFragment(await renderShadow(name, prepared.drawable, undefined));
  for (const slot of walk(shadow)) {
    if (slot.tagName !== 'slot') continue;
    const own = element.childNodes.filter(
      (child) =>
        isElement(child) && getAttribute(child, 'slot') === (getAttribute(slot, 'name') ?? ''),
    );
    if (own.length) slot.childNodes = own;
  }
  return renderContent(prepared, serialize(shadow));
}

/** An attribute without a value is there. */
function toFlags(
  /** @type {string} */ name,
  /** @type {Readonly<Record<string, string>>} */ attributes,
) {
  const kinds = listAttributes(name);
  return Object.fromEntries(
    Object.entries(attributes).map(([key, value]) => [
      key,
      kinds.get(key) === 'boolean' ? true : value,
    ]),
  );
}

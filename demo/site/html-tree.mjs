// SPDX-License-Identifier: MIT
//
// The trees of parse5, as what makes texts of pages walks them.

/**
 * @typedef {import('parse5').DefaultTreeAdapterTypes.Element} Element
 * @typedef {import('parse5').DefaultTreeAdapterTypes.ChildNode} Node
 * @typedef {import('parse5').DefaultTreeAdapterTypes.ParentNode} Parent
 * @typedef {import('parse5').DefaultTreeAdapterTypes.Template} Template
 */

/** @returns {node is Element} */
export const isElement = (/** @type {Node} */ node) => 'tagName' in node;

/**
 * An attribute's value; undefined for one that is absent.
 * @param {Element} element
 * @param {string} name
 */
export const getAttribute = (element, name) =>
  element.attrs.find((attribute) => attribute.name === name)?.value;

/**
 * All elements within a node, in the order of the page. What a template holds is not within it.
 * @param {Parent} parent
 * @returns {Generator<Element>}
 */
export function* walk(parent) {
  for (const child of parent.childNodes) {
    if (!isElement(child)) continue;
    yield child;
    yield* walk(child);
  }
}

/**
 * The first element within a node that is as asked for.
 * @param {Parent} parent
 * @param {(element: Element) => boolean} isWanted
 * @returns {Element | undefined}
 */
export function find(parent, isWanted) {
  for (const element of walk(parent)) if (isWanted(element)) return element;
  return undefined;
}

/**
 * All text within a node.
 * @param {Node | Parent} node
 * @returns {string}
 */
export function toText(node) {
  if ('value' in node) return node.value;
  return 'childNodes' in node ? node.childNodes.map(toText).join('') : '';
}

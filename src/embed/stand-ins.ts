// SPDX-License-Identifier: MIT
//
// For editors that strip unknown tags. A chunk of its own, for the pages that need it.
import { ATTRIBUTES, TAGS } from './attributes.js';

/**
 * Puts an element, with the same children, in the place of each `<div data-element="…">` on the page.
 * Only attributes of ours are taken over from `data-…`, so that none can run a script.
 */
export function replaceStandIns(): void {
  for (const tag of TAGS) {
    for (const stand of document.querySelectorAll(`[data-element="${tag}"]`)) replace(stand, tag);
  }
}

function replace(stand: Element, tag: string): void {
  const element = document.createElement(tag);
  const copy = (name: string, from = name) => {
    const value = stand.getAttribute(from);
    if (value !== null) element.setAttribute(name, value);
  };
  ATTRIBUTES.forEach((name) => copy(name, `data-${name}`));
  ['id', 'class', 'lang', 'dir'].forEach((name) => copy(name));
  element.append(...stand.childNodes);
  stand.replaceWith(element);
}

// SPDX-License-Identifier: MIT

/** A page that has not ended by then does not end: it was written and never closed, as old frames are. */
const LONGEST_MS = 60_000;

/**
 * Whether a browser has read an element to its end: while a page loads, its children may come in parts. What comes
 * behind an element, or behind one around it, comes when that is at its end.
 */
export function isParsed(element: Element): boolean {
  return (
    element.ownerDocument.readyState !== 'loading' ||
    performance.now() > LONGEST_MS ||
    isFollowed(element)
  );
}

function isFollowed(node: Node | null | undefined): boolean {
  return (
    !!node &&
    (!!node.nextSibling || isFollowed(node.parentNode ?? (node as Partial<ShadowRoot>).host))
  );
}

// SPDX-License-Identifier: MIT
//
// Finds elements on a page, now and later, also within open shadow roots. A change of the page costs what it adds,
// and not what there is.

/** When to look through the page again, in milliseconds after the start. */
const LATER = [250, 1000, 3000, 9000, 30_000];

/**
 * Looks at each element of the page.
 * @param use Told of each element, more than once of some. Returns whether it is to be left alone, with its shadow root.
 */
export function watch(use: (found: Element) => boolean): void {
  const visit = (found: Element) => {
    if (!use(found) && found.shadowRoot) enter(found.shadowRoot);
  };
  const look = (part: ParentNode) => {
    for (const found of part.querySelectorAll('*')) visit(found);
  };
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records) {
      for (const node of addedNodes) {
        // An element: not told by its class, of which each window has another.
        if (node.nodeType !== 1) continue;
        visit(node as Element);
        look(node as Element);
      }
    }
  });
  const enter = (root: Document | ShadowRoot) => {
    observer.observe(root, { childList: true, subtree: true });
    look(root);
  };
  // Nothing tells of a root that the page gives to an element of old, as when it defines that element late.
  for (const pause of LATER) setTimeout(() => look(document), pause);
  enter(document);
}

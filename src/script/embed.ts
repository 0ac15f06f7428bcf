// SPDX-License-Identifier: MIT
//
// The script tag. The table is in this file, so that a page with a table asks for nothing more;
// every other element is a chunk that comes when the page has such an element, now or later.
import '../define/role-comparison.js';

/** The elements, and how those come that are not here. A fixed list: other tags are not ours. */
const ELEMENTS: Readonly<Record<string, () => Promise<unknown>>> = {
  'role-comparison': () => Promise.resolve(),
  'salary-chart': () => import('../define/salary-chart.js'),
};

const waiting = new Set(Object.keys(ELEMENTS));

/** What stands for an element where an editor strips unknown tags. */
const standIn = (tag: string) => `[data-element="${tag}"]`;

/** Loads what is on the page and not yet asked for, and puts elements in place of stand-ins. */
function loadPresent(): void {
  for (const [tag, load] of Object.entries(ELEMENTS)) {
    const stands = standIn(tag);
    if (!document.querySelector(waiting.has(tag) ? `${tag},${stands}` : stands)) continue;
    waiting.delete(tag);
    load().then(
      () => document.querySelectorAll(stands).forEach((stand) => replace(stand, tag)),
      (error: unknown) => {
        // The next element that is added asks again.
        waiting.add(tag);
        console.error(`role-comparison: <${tag}> could not be loaded.`, error);
      },
    );
  }
}

/**
 * Puts an element in the place of `<div data-element="…" data-roles="…">`, with its children. Only
 * attributes that the element knows are taken over, so that none can run a script.
 */
function replace(stand: Element, tag: string): void {
  const element = document.createElement(tag);
  const { observedAttributes = [] } = customElements.get(tag) as { observedAttributes?: string[] };
  const copy = (name: string, from = name) => {
    const value = stand.getAttribute(from);
    if (value !== null) element.setAttribute(name, value);
  };
  observedAttributes.forEach((name) => copy(name, `data-${name}`));
  ['id', 'class', 'lang', 'dir'].forEach((name) => copy(name));
  element.append(...stand.childNodes);
  stand.replaceWith(element);
}

new MutationObserver(loadPresent).observe(document, { childList: true, subtree: true });
loadPresent();

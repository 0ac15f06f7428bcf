// SPDX-License-Identifier: MIT
//
// Loads the elements that are on the page, now or later: each is a chunk. A fixed list of tags: the others on the
// page are not ours.
import { ON_DEMAND } from '../elements/on-demand.js';
import { define } from '../base/define.js';
import { lazy } from '../base/lazy.js';

/** A `<div>` that stands for an element, where an editor strips unknown tags. */
const STAND_IN = '[data-element]';

const STAND_INS = lazy(() => import('./stand-ins.js'));

/** What to look for on the page. */
const OURS = [...Object.keys(ON_DEMAND), STAND_IN].join();

async function load(found: Element): Promise<void> {
  const { localName } = found;
  const chunk = ON_DEMAND[localName];
  if (!chunk) return (await STAND_INS.get()).replaceStandIns();
  define(localName, await chunk.get());
}

/** Looks through a part of the page. */
function look(part: Element): void {
  for (const found of part.querySelectorAll(OURS)) void load(found);
}

const observer = new MutationObserver((records) => {
  for (const { addedNodes } of records) {
    for (const node of addedNodes) {
      // Not by its class: one that comes from another window is of another.
      if (node.nodeType !== Node.ELEMENT_NODE) continue;
      const part = node as Element;
      if (part.matches(OURS)) void load(part);
      look(part);
    }
  }
});
observer.observe(document, { childList: true, subtree: true });
look(document.documentElement);

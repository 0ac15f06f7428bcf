// SPDX-License-Identifier: MIT
import { lazy } from './lazy.js';
import type { undoChanges } from './undo-changes.js';

/** What is needed where others do something to an element. */
export const FOREIGN = /* @__PURE__ */ lazy(() => import('./foreign.js'));

/** All that changes what is to be read. */
const READABLE: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterDataOldValue: true,
};

let undo: typeof undoChanges | undefined;

/** Resolves when the code that undoes changes has come or cannot be had; undefined until somebody makes one. */
export let undoReady: Promise<unknown> | undefined;

/**
 * Observes what others, such as a translator, do to the content of an element while it does nothing itself.
 * @returns Ends that, and undoes it, so that each node is where it was. Throws where it cannot be undone.
 */
export function observeOthers(root: Node): () => void {
  const changes: MutationRecord[] = [];
  const keep = (records: readonly MutationRecord[]) => {
    for (const record of records) {
      changes.push(record);
      // What is done to nodes while they are away has to be undone as well.
      for (const node of record.removedNodes) observer.observe(node, READABLE);
    }
  };
  const observer = new MutationObserver((records) => {
    keep(records);
    undoReady = FOREIGN.bring((module) => (undo = module.undoChanges));
  });
  observer.observe(root, READABLE);
  return () => {
    keep(observer.takeRecords());
    observer.disconnect();
    // An element that changes in the same task, as by drawing a file, has the code later, and nothing to undo.
    if (changes.length) undo?.(changes);
  };
}

// SPDX-License-Identifier: MIT

/** All that changes what is to be read. */
const READABLE: MutationObserverInit = {
  childList: true,
  subtree: true,
  characterDataOldValue: true,
};

/** What a dark mode brings: nothing of it is to be read, and it stays. */
const SHEET = /^(STYLE|LINK)$/;

/**
 * Observes what others, such as a translator, do to the content of an element while it does nothing itself.
 * @returns Ends that, and undoes it, the last first, so that each node is where it was. Throws a DOMException where
 *   it cannot be undone.
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
  const observer = new MutationObserver(keep);
  observer.observe(root, READABLE);
  return () => {
    keep(observer.takeRecords());
    observer.disconnect();
    for (const { target, addedNodes, removedNodes, nextSibling, oldValue } of changes
      .splice(0)
      .reverse()) {
      if (oldValue !== null) target.nodeValue = oldValue;
      for (const node of addedNodes) if (!SHEET.test(node.nodeName)) (node as ChildNode).remove();
      for (const node of removedNodes) {
        if (!SHEET.test(node.nodeName)) target.insertBefore(node, nextSibling);
      }
    }
  };
}

// SPDX-License-Identifier: MIT

/** What a dark mode brings: nothing of it is to be read, and it stays. */
const SHEET = /^(STYLE|LINK)$/;

/**
 * Undoes changes, the last first, so that each node is where it was.
 * @param changes All of them, in their order.
 * @throws {DOMException} where they cannot be undone.
 */
export function undoChanges(changes: readonly MutationRecord[]): void {
  for (const { target, addedNodes, removedNodes, nextSibling, oldValue } of [
    ...changes,
  ].reverse()) {
    if (oldValue !== null) target.nodeValue = oldValue;
    for (const node of addedNodes) if (!SHEET.test(node.nodeName)) (node as ChildNode).remove();
    for (const node of removedNodes) {
      if (!SHEET.test(node.nodeName)) target.insertBefore(node, nextSibling);
    }
  }
}

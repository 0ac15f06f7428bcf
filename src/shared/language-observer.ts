// SPDX-License-Identifier: MIT

interface Watch {
  readonly observer: MutationObserver;
  readonly listeners: Set<() => void>;
}

/** The documents and shadow roots that somebody watches: one observer for each, whoever listens. */
const watches = new Map<Node, Watch>();

/**
 * Calls back when a `lang` or `dir` attribute in any of the roots changes.
 * @returns Stops that.
 */
export function observeLanguage(roots: readonly Node[], listener: () => void): () => void {
  for (const root of roots) startWatch(root).listeners.add(listener);
  return () => {
    for (const root of roots) {
      const watch = watches.get(root);
      watch?.listeners.delete(listener);
      if (watch?.listeners.size) continue;
      watch?.observer.disconnect();
      watches.delete(root);
    }
  };
}

function startWatch(root: Node): Watch {
  let watch = watches.get(root);
  if (!watch) {
    const listeners = new Set<() => void>();
    const observer = new MutationObserver(() => {
      for (const listener of listeners) listener();
    });
    observer.observe(root, { subtree: true, attributeFilter: ['lang', 'dir'] });
    watches.set(root, (watch = { observer, listeners }));
  }
  return watch;
}

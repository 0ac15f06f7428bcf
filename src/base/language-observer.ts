// SPDX-License-Identifier: MIT

/** All who follow the language of the page: one observer serves them. */
const listeners = new Set<() => void>();

let observer: MutationObserver | undefined;

/**
 * Calls back when a `lang` or `dir` attribute changes, in these roots or in those of other listeners.
 * @returns Stops that.
 */
export function observeLanguage(roots: readonly Node[], listener: () => void): () => void {
  observer ??= new MutationObserver(() => {
    for (const listener of listeners) listener();
  });
  for (const root of roots)
    observer.observe(root, { subtree: true, attributeFilter: ['lang', 'dir'] });
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (!listeners.size) observer?.disconnect();
  };
}

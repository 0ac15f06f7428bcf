// SPDX-License-Identifier: MIT

/**
 * Every node of a syntax tree, from the outside in.
 * @param {any} node Of the tree that Rollup's parser makes (ESTree).
 * @returns {Generator<any, void>}
 */
export function* walk(node) {
  yield node;
  for (const value of Object.values(node)) {
    for (const child of [value].flat()) if (child?.type) yield* walk(child);
  }
}

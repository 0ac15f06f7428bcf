// SPDX-License-Identifier: MIT
//
// Many elements that get their content at once are drawn in a task each: a page that draws all of them in one
// does not answer meanwhile.

/** Resolves with the last turn that was given. */
let last: Promise<unknown> = Promise.resolve();

/**
 * Resolves when it is the caller's turn to draw: at once when nobody else waits, else behind what the browser has to
 * do for the reader. A browser without `scheduler.yield()` draws them in a row.
 */
export function takeTurn(): Promise<unknown> {
  const turn = last;
  const { scheduler } = globalThis as { scheduler?: { yield?: () => Promise<unknown> } };
  last = turn.then(() => scheduler?.yield?.());
  return turn;
}

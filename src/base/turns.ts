// SPDX-License-Identifier: MIT
//
// Many elements that get their content at once are drawn one after the other, with frames in between: a page that
// lays all of them out in one go does not answer meanwhile.

/** How long is drawn in a row, in milliseconds. To lay that out takes several times as long. */
const SPELL = 6;

/** Resolves with the turn of whoever has asked last; undefined when all have had theirs. */
let last: Promise<void> | undefined;

let since = 0;

/** Resolves when it is the caller's turn to draw: at once when nobody else has one. */
export function takeTurn(): Promise<void> {
  if (!last) since = performance.now();
  const turn = last ?? Promise.resolve();
  const end = turn.then(async () => {
    // It draws in what it awaits.
    await undefined;
    if (performance.now() - since > SPELL) {
      await untilFrameEnds();
      since = performance.now();
    }
    if (last === end) last = undefined;
  });
  last = end;
  return turn;
}

function untilFrameEnds(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestAnimationFrame' in globalThis) requestAnimationFrame(() => setTimeout(resolve));
    // There are no frames where nobody looks.
    setTimeout(resolve, 100);
  });
}

// SPDX-License-Identifier: MIT
//
// Many elements that get their content at once are drawn one after the other, a frame each: a page that lays all of
// them out in one go does not answer meanwhile.

// The page's own, since a unit test that fakes timers has no frames: what waits for one would never be drawn.
const { requestAnimationFrame, setTimeout } = globalThis as Partial<typeof globalThis> &
  Pick<typeof globalThis, 'setTimeout'>;

/** Resolves with the turn of whoever has asked last; undefined when all have had theirs. */
let last: Promise<void> | undefined;

/** Resolves when it is the caller's turn to draw: at once when nobody else has one. */
export function takeTurn(): Promise<void> {
  const turn = last ?? Promise.resolve();
  const end = turn.then(untilFrameEnds).then(() => {
    if (last === end) last = undefined;
  });
  last = end;
  return turn;
}

function untilFrameEnds(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame?.(() => setTimeout(resolve));
    // There are no frames where nobody looks.
    setTimeout(resolve, 100);
  });
}

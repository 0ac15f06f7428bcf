// SPDX-License-Identifier: MIT
//
// Many elements that get their content at once are drawn one after the other, with frames in between: a page that
// lays all of them out in one go does not answer meanwhile.

/** How long is drawn in a row, in milliseconds. To lay that out takes several times as long. */
const SPELL = 6;

/** How many have asked and have not drawn yet. */
let waiting = 0;

/** When the row began. */
let since = 0;

/** Resolves with the end of the last turn. */
let last = Promise.resolve();

/** Resolves when it is the caller's turn to draw: at once when nobody else has one. */
export function takeTurn(): Promise<void> {
  if (!waiting++) since = performance.now();
  const turn = last;
  last = turn.then(async () => {
    // It draws in what it awaits.
    await undefined;
    if (performance.now() - since > SPELL) {
      await untilFrameEnds();
      since = performance.now();
    }
    waiting--;
  });
  return turn;
}

function untilFrameEnds(): Promise<void> {
  return new Promise((resolve) => {
    // The environments of unit tests have none.
    const { requestAnimationFrame } = globalThis as Partial<typeof globalThis>;
    requestAnimationFrame?.(() => setTimeout(resolve));
    // There are no frames where nobody looks.
    setTimeout(resolve, 100);
  });
}

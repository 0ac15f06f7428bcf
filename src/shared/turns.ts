// SPDX-License-Identifier: MIT
//
// Many elements that get their content at once are drawn one after the other, with frames in between: a page that lays
// all of them out in one go does not answer meanwhile.

// The page's own, since a unit test that fakes timers has no frames: what waits for one would never be drawn.
const { requestAnimationFrame, setTimeout } = globalThis as Partial<typeof globalThis> &
  Pick<typeof globalThis, 'setTimeout'>;

/** How long is drawn in a row at least, in milliseconds. To lay that out takes several times as long. */
const SPELL = 6;

/** Who waits for a turn, or has one. */
const line: (() => void)[] = [];

/** Ends when it is the caller's turn to draw: at once when nobody else has one. */
export function takeTurn(): Promise<void> {
  return new Promise((start) => {
    if (line.push(start) === 1) void giveTurns();
  });
}

async function giveTurns(): Promise<void> {
  let spell = SPELL;
  let since = performance.now();
  for (const start of line) {
    start();
    // It draws in what it awaits.
    await undefined;
    const now = performance.now();
    // Those who come before the last one is seen are of the same row.
    if (now - since > spell || line.at(-1) === start) {
      await untilFrameEnds();
      since = performance.now();
      // A frame of a longer page takes longer, and fewer of them have to do.
      spell = Math.max(SPELL, (since - now) / 4);
    }
  }
  line.length = 0;
}

function untilFrameEnds(): Promise<void> {
  return new Promise((resolve) => {
    requestAnimationFrame?.(() => setTimeout(resolve));
    // There are no frames where nobody looks.
    setTimeout(resolve, 100);
  });
}

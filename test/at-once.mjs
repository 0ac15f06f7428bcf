// SPDX-License-Identifier: MIT

/**
 * Does some work for each of several things in their order, so many at once.
 * @template Thing
 * @param {readonly Thing[]} things Those whose work takes longest first, so that the others run beside it.
 * @param {number} count How many at once.
 * @param {(thing: Thing) => Promise<void>} work
 */
export async function workAtOnce(things, count, work) {
  // Taken from by all: whoever is done goes on with the next.
  const waiting = things.values();
  await Promise.all(
    Array.from({ length: count }, async () => {
      for (const thing of waiting) await work(thing);
    }),
  );
}

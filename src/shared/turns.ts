// SPDX-License-Identifier: MIT

/** Comes when the page has been able to work since the last turn was taken. */
let next: Promise<unknown> | undefined;

/**
 * Lets elements update one after the other, so that a page with many of them is never blocked for as
 * long as they take together. One that comes when none has just had its turn need not wait.
 */
export function takeTurn(): Promise<unknown> | undefined {
  const mine = next;
  next = Promise.resolve(mine).then(
    () =>
      new Promise((resolve) => {
        // Not by a timer, which a hidden page is given once a second.
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(0);
      }),
  );
  return mine;
}

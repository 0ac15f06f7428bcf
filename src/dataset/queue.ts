// SPDX-License-Identifier: MIT

/** Runs tasks, and lets those beyond a number wait until another has ended, in the order in which they came. */
export class Queue {
  #running = 0;
  readonly #waiting: (() => void)[] = [];

  /** @param maximum How many tasks run at once. */
  constructor(private readonly maximum: number) {}

  /** Runs a task when it is its turn. Resolves or rejects as the task does. */
  async run<Result>(task: () => Promise<Result>): Promise<Result> {
    if (this.#running < this.maximum) this.#running += 1;
    // Who ends hands its place on.
    else await new Promise<void>((resolve) => this.#waiting.push(resolve));
    try {
      return await task();
    } finally {
      const next = this.#waiting.shift();
      if (next) next();
      else this.#running -= 1;
    }
  }
}

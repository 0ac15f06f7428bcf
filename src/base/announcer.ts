// SPDX-License-Identifier: MIT
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How long somebody has stopped typing or choosing before a screen reader is told, in milliseconds. */
const PAUSE_MS = 700;

/** What a live region says: one line at a time, after a pause, so that nobody hears each step on the way. */
export class Announcer<Line> implements ReactiveController {
  /** The line that is said. */
  said: Line;
  readonly #host: ReactiveControllerHost;
  /** Makes the line that is to be said next; undefined where none is. */
  #next: (() => Line) | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param said Is said until something else is. */
  constructor(host: ReactiveControllerHost, said: Line) {
    this.#host = host;
    this.said = said;
    host.addController(this);
  }

  /** Says a line in place of one that waits. `makeLine` is called when it is said. */
  say(makeLine: () => Line): void {
    this.#next = makeLine;
    this.hostConnected();
  }

  hostConnected(): void {
    const next = this.#next;
    this.hostDisconnected();
    if (!next) return;
    this.#timer = setTimeout(() => {
      this.#next = undefined;
      this.said = next();
      this.#host.requestUpdate();
    }, PAUSE_MS);
  }

  /** A timer would keep an element that has left the page. */
  hostDisconnected(): void {
    clearTimeout(this.#timer);
  }
}

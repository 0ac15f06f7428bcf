// SPDX-License-Identifier: MIT
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How far from the screen counts as near. */
const MARGIN = '400px';

/** Calls back once, when the host first comes near the screen. */
export class NearController implements ReactiveController {
  #observer: IntersectionObserver | undefined;
  #done = false;

  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #callback: () => void;

  constructor(host: ReactiveControllerHost & HTMLElement, callback: () => void) {
    this.#host = host;
    this.#callback = callback;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.#done) return;
    this.#observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        this.#done = true;
        this.#observer?.disconnect();
        // Not before what a server has rendered is hydrated, which knows nothing of what comes later.
        void this.#host.updateComplete.then(this.#callback);
      },
      { rootMargin: MARGIN },
    );
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
  }
}

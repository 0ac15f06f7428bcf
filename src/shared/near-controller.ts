// SPDX-License-Identifier: MIT
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How far from the screen counts as near. */
const MARGIN = '400px';

/** Calls back once, when the host first comes near the screen. */
export class NearController implements ReactiveController {
  private observer: IntersectionObserver | undefined;
  private done = false;

  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly callback: () => void,
  ) {
    host.addController(this);
  }

  hostConnected(): void {
    if (this.done) return;
    this.observer = new IntersectionObserver(
      (entries) => {
        if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
        this.done = true;
        this.observer?.disconnect();
        this.callback();
      },
      { rootMargin: MARGIN },
    );
    this.observer.observe(this.host);
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
  }
}

// SPDX-License-Identifier: MIT
import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** How far from the screen counts as near. */
const MARGIN = '400px';

/**
 * Calls back once, when the host first comes near the screen. What a server has rendered may not be
 * hydrated by then.
 */
export function whenNear(host: ReactiveControllerHost & HTMLElement, callback: () => void): void {
  let observer: IntersectionObserver | undefined;
  const controller: ReactiveController = {
    // Not before: on a server there is none.
    hostConnected() {
      observer ??= new IntersectionObserver(
        (entries) => {
          if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
          observer?.disconnect();
          host.removeController(controller);
          callback();
        },
        { rootMargin: MARGIN },
      );
      observer.observe(host);
    },
    hostDisconnected() {
      observer?.disconnect();
    },
  };
  host.addController(controller);
}

// SPDX-License-Identifier: MIT
import type { LitElement, ReactiveController } from 'lit';

/** How far from the screen counts as near. */
const NEAR = '400px';

/**
 * Calls back once, when the host first comes near the screen with what it shows: before it has that,
 * many hosts may be there that have no height. What a server has rendered may not be hydrated by then. Never where
 * there is no screen, as in the environments of unit tests, which lack such observers.
 */
export function whenNear(host: LitElement, callback: () => void): void {
  let observer: IntersectionObserver | undefined;
  const look = () => {
    if (observer || !('IntersectionObserver' in globalThis)) return;
    if (!host.renderRoot.querySelector('.base')) return;
    observer = new IntersectionObserver(
      (entries) => {
        if (!entries.at(-1)?.isIntersecting) return;
        stop();
        host.removeController(controller);
        callback();
      },
      { rootMargin: NEAR },
    );
    observer.observe(host);
  };
  const stop = () => {
    observer?.disconnect();
    observer = undefined;
  };
  const controller: ReactiveController = {
    hostConnected: look,
    hostUpdated: look,
    hostDisconnected: stop,
  };
  host.addController(controller);
}

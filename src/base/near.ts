// SPDX-License-Identifier: MIT
import type { LitElement, ReactiveController } from 'lit';

/** How far from the screen counts as near. */
export const NEAR = '400px';

/**
 * Observes what is on the screen; undefined where there is none. The environments of unit tests, jsdom and
 * happy-dom, lack such observers.
 */
export function createIntersectionObserver(
  callback: IntersectionObserverCallback,
  rootMargin: string,
): IntersectionObserver | undefined {
  return 'IntersectionObserver' in globalThis
    ? new IntersectionObserver(callback, { rootMargin })
    : undefined;
}

/**
 * Calls back once, when an element first comes near the screen, unless the observer is told to stop before; never
 * where there is no screen, as in a unit test.
 */
export function observeNear(
  element: Element,
  callback: () => void,
): IntersectionObserver | undefined {
  const observer = createIntersectionObserver((entries) => {
    if (!entries.at(-1)?.isIntersecting) return;
    observer?.disconnect();
    callback();
  }, NEAR);
  observer?.observe(element);
  return observer;
}

/**
 * Calls back once, when the host first comes near the screen with what it shows: before it has that,
 * many hosts may be there that have no height. What a server has rendered may not be hydrated by then.
 */
export function whenNear(host: LitElement, callback: () => void): void {
  let observer: IntersectionObserver | undefined;
  const look = () => {
    if (observer || !host.renderRoot.querySelector('.base')) return;
    observer = observeNear(host, () => {
      host.removeController(controller);
      callback();
    });
  };
  const controller: ReactiveController = {
    hostConnected: look,
    hostUpdated: look,
    hostDisconnected() {
      observer?.disconnect();
      observer = undefined;
    },
  };
  host.addController(controller);
}

// SPDX-License-Identifier: MIT
//
// Counts what a page holds, for runs that look for what is never let go of.
import type { CDPSession, Page } from 'puppeteer-core';

/** What a page holds after a collection of garbage. */
export interface Holdings {
  /** Bytes of the JavaScript heap. */
  readonly heap: number;
  /** Event listeners, as the browser counts them. */
  readonly listeners: number;
  /** Nodes of documents and shadow roots, and those that nothing but a script holds. */
  readonly nodes: number;
  /** Observers of sizes, of intersections and of changes that observe something. */
  readonly observers: number;
  /** Canvas elements anywhere, on the page or not. */
  readonly canvases: number;
}

/** Makes a new page count its observers. Called before its scripts run. */
export async function countObservers(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(() => {
    // Held weakly: an observer goes with what it observes.
    const active = new Set<WeakRef<object>>();
    const find = (observer: object) => [...active].find((held) => held.deref() === observer);
    Object.defineProperty(window, 'countObservers', {
      value: () => [...active].filter((held) => held.deref()).length,
    });
    for (const name of ['ResizeObserver', 'IntersectionObserver', 'MutationObserver'] as const) {
      const { prototype } = window[name] as unknown as {
        prototype: Record<'observe' | 'disconnect', (...args: unknown[]) => void>;
      };
      const { observe, disconnect } = prototype;
      prototype.observe = function (...args) {
        if (!find(this)) active.add(new WeakRef(this));
        observe.apply(this, args);
      };
      prototype.disconnect = function () {
        const held = find(this);
        if (held) active.delete(held);
        disconnect.call(this);
      };
    }
  });
}

/** Collects garbage and counts what is left. */
export async function takeStock(page: Page, session: CDPSession): Promise<Holdings> {
  // What a collection frees may hold what the next one frees.
  for (let round = 0; round < 3; round += 1) await session.send('HeapProfiler.collectGarbage');
  const { metrics } = await session.send('Performance.getMetrics');
  const read = (name: string) => metrics.find((metric) => metric.name === name)?.value ?? 0;
  const prototype = await page.evaluateHandle(() => HTMLCanvasElement.prototype);
  const canvases = await page.queryObjects(prototype);
  const counted = await canvases.evaluate((list) => (list as unknown as unknown[]).length);
  await Promise.all([canvases.dispose(), prototype.dispose()]);
  return {
    heap: read('JSHeapUsedSize'),
    listeners: read('JSEventListeners'),
    nodes: read('Nodes'),
    observers: await page.evaluate(() =>
      (window as unknown as { countObservers(): number }).countObservers(),
    ),
    canvases: counted,
  };
}

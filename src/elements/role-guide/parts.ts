// SPDX-License-Identifier: MIT
import type { LitElement, ReactiveController } from 'lit';
import type { Dataset } from '../../dataset/query.js';
import { define } from '../../base/define.js';
import { RoleComparisonElement } from '../role-comparison/element.js';
import type { PartClass } from './part.js';
import { PARTS } from './part.js';

/** How far from the screen counts as near: as in base/near.ts, which comes with the pay chart. */
const NEAR = '400px';

/** Registers the part that the table is at once, and each other one when it nears the screen. */
export class PartsController implements ReactiveController {
  private observer: IntersectionObserver | undefined;

  constructor(private readonly host: LitElement) {
    host.addController(this);
    definePart('role-guide-comparison', RoleComparisonElement);
  }

  hostConnected(): void {
    const load: IntersectionObserverCallback = (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (isIntersecting) void this.load(target);
      }
    };
    // The environments of unit tests have no such observers.
    if ('IntersectionObserver' in globalThis) {
      this.observer = new IntersectionObserver(load, { rootMargin: NEAR });
    }
    this.host.requestUpdate();
  }

  hostUpdated(): void {
    for (const part of this.host.renderRoot.querySelectorAll(':not(:defined)')) {
      this.observer?.observe(part);
    }
  }

  hostDisconnected(): void {
    this.observer?.disconnect();
  }

  /** A part that cannot be had is asked for again when a reader scrolls away from it and back. */
  private async load(part: Element): Promise<void> {
    const tag = part.localName;
    const elementClass = await PARTS.find((one) => one.tag === tag)?.elementClass?.get();
    this.observer?.unobserve(part);
    if (elementClass) definePart(tag, elementClass);
  }
}

/**
 * Registers a subclass, since a class can have one tag only, and its own is the page's to give.
 *
 * A guide must not register tags that the page did not ask for: the page may want its own
 * `<salary-chart>`, or another version's. A custom element has to be registered under some tag, so
 * the guide's parts have tags that begin with its own. (A registry for one shadow root would do the
 * same, once browsers have it.)
 */
function definePart(tag: string, element: PartClass): void {
  if (customElements.get(tag)) return;
  class PartElement extends element {
    declare given?: Dataset;
    /** What the guide has set since the class came. */
    #newest?: Dataset | undefined;

    // For the first update Lit brings back what was set before the class came, over what was set since.
    protected override performUpdate(): void {
      this.#newest = this.given;
      super.performUpdate();
    }

    // Another guide may register it while that of a server, which it stands in, is still to be taken over.
    protected override shouldUpdate(): boolean {
      if (this.#newest) this.given = this.#newest;
      return !!this.given;
    }
  }
  define(tag, PartElement);
}

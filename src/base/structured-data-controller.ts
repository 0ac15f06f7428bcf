// SPDX-License-Identifier: MIT
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Dataset } from '../dataset/query.js';
import { lazy } from './lazy.js';

const PUBLISHER = /* @__PURE__ */ lazy(() => import('./structured-data.js'));

/** What is published: a dataset, in the language that it can be turned into. */
export type Published = Pick<Dataset, 'translate'> & { readonly dataset: Dataset };

/**
 * Keeps what an element shows in the head of the page as schema.org JSON-LD, while the page asks for it
 * and the element stands in it. What a search engine makes of it is not promised.
 */
export class StructuredDataController implements ReactiveController {
  private published: Published | undefined;
  private withdraw: (() => void) | undefined;

  /** @param getPublished What to publish; undefined for nothing. */
  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly getPublished: () => Published | undefined,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    const { published: last } = this;
    const next = this.host.isConnected ? this.getPublished() : undefined;
    if (next?.dataset === last?.dataset && next?.translate === last?.translate) return;
    this.clear();
    this.published = next;
    if (next) void this.publish(next);
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.clear();
  }

  private async publish(published: Published): Promise<void> {
    const { publishOccupations } = await PUBLISHER.get();
    if (this.published !== published) return;
    try {
      this.withdraw = publishOccupations(published.dataset, published.translate);
    } catch (error) {
      // The page may not allow the policy.
      console.warn('role-comparison: no structured data:', error);
    }
  }

  private clear(): void {
    this.withdraw?.();
    this.withdraw = this.published = undefined;
  }
}

// SPDX-License-Identifier: MIT
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Dataset } from '../dataset/query.js';
import { lazy } from './lazy.js';

const PUBLISHER = /* @__PURE__ */ lazy(() => import('./structured-data.js'));

/**
 * Keeps what an element shows in the head of the page as schema.org JSON-LD, while the page asks for it
 * and the element stands in it. What a search engine makes of it is not promised.
 */
export class StructuredDataController implements ReactiveController {
  private published: Dataset | undefined;
  private withdraw: (() => void) | undefined;

  /** @param getDataset What to publish; undefined for nothing. */
  constructor(
    private readonly host: ReactiveControllerHost & HTMLElement,
    private readonly getDataset: () => Dataset | undefined,
  ) {
    host.addController(this);
  }

  hostUpdated(): void {
    const dataset = this.host.isConnected ? this.getDataset() : undefined;
    if (dataset === this.published) return;
    this.clear();
    this.published = dataset;
    if (dataset) void this.publish(dataset);
  }

  hostConnected(): void {
    this.host.requestUpdate();
  }

  hostDisconnected(): void {
    this.clear();
  }

  private async publish(dataset: Dataset): Promise<void> {
    const { publishOccupations } = await PUBLISHER.get();
    if (this.published !== dataset) return;
    try {
      this.withdraw = publishOccupations(dataset);
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

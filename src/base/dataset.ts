// SPDX-License-Identifier: MIT
import type { ReactiveController } from 'lit';
import { builtInDataset } from '../dataset/built-in/catalogue.js';
import type { DatasetError } from '../dataset/error.js';
import type { Dataset } from '../dataset/query.js';
import type { DatasetHost, DatasetRequest, ShownDataset } from './dataset-request.js';
import { findInline, toDatasetError } from './dataset-request.js';
import { lazy } from './lazy.js';
import type { OwnDataset } from './own-dataset.js';

const OWN = /* @__PURE__ */ lazy(() => import('./own-dataset.js'));

/**
 * Keeps the dataset that an element shows: `data` before `src` before the inline child before the
 * built-in one. The built-in one is there at once, so that it is in the first paint and in
 * server-rendered pages; what a page may have of its own comes with a chunk of its own, `OwnDataset`.
 */
export class DatasetController implements ReactiveController, ShownDataset {
  value: Dataset | undefined;
  error: DatasetError | undefined;
  note: ShownDataset['note'];
  pending: Promise<unknown> | undefined;
  /** The roles of the built-in dataset that were asked for last; null until some were. */
  #roles: string | undefined | null = null;
  /** Undefined until the page asks for something of its own. */
  #own: OwnDataset | undefined;
  #children: MutationObserver | undefined;
  #isDue = false;
  readonly #host: DatasetHost;

  constructor(host: DatasetHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const host = this.#host;
    // There are environments of unit tests without frames.
    const nextFrame = 'requestAnimationFrame' in globalThis ? requestAnimationFrame : setTimeout;
    host.requestUpdate();
    // Once a frame at the most, however often a page changes what it has put into the element.
    this.#children = new MutationObserver(() => {
      if (this.#isDue) return;
      this.#isDue = true;
      nextFrame(() => {
        this.#isDue = false;
        host.requestUpdate();
      });
    });
    this.#children.observe(host, { childList: true, subtree: true, characterData: true });
  }

  hostDisconnected(): void {
    this.#children?.disconnect();
  }

  /**
   * Asks for what the page wants now. Does nothing when that is what was asked for last.
   *
   * A page that has once asked for data of its own, if only for undefined ones, is never shown the built-in roles
   * after that: they are about something else.
   * @param changed The properties that have been set since the last time. What had failed is asked for again with `src`.
   */
  ask(request: DatasetRequest, changed: Pick<ReadonlySet<PropertyKey>, 'has'>): void {
    const { data, src, roles } = request;
    const host = this.#host;
    const again = changed.has('src');
    if (this.#own) {
      this.#own.ask(request, again);
    } else if (
      this.pending
        ? again && this.error
        : again ||
          changed.has('data') ||
          host.hasAttribute('data') ||
          (data ?? src ?? findInline(host) ?? undefined) !== undefined
    ) {
      this.error = undefined;
      // Who asks anew waits for that alone.
      const settle = (module?: typeof import('./own-dataset.js')) => {
        if (this.pending !== pending) return;
        if (module) {
          this.#own = new module.OwnDataset(host, this);
          this.pending = undefined;
        } else {
          this.value = undefined;
          this.error = toDatasetError('there is no loader');
        }
        host.requestUpdate();
      };
      const pending = (this.pending = OWN.get(settle).then(settle));
    } else if (!this.pending && roles !== this.#roles) {
      this.#roles = roles;
      this.error = undefined;
      try {
        this.value = builtInDataset(roles);
      } catch (error) {
        this.error = toDatasetError(error);
      }
    }
  }
}

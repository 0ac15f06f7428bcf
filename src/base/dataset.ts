// SPDX-License-Identifier: MIT
import type { ReactiveController } from 'lit';
import { builtInDataset } from '../dataset/built-in/catalogue.js';
import type { DatasetError } from '../dataset/error.js';
import type { Dataset } from '../dataset/query.js';
import { splitIds } from '../dataset/query.js';
import { loadWords } from '../dataset/shipped/words.js';
import type { DatasetChunk, DatasetHost, DatasetRequest, ShownDataset } from './dataset-request.js';
import { findInline, toDatasetError } from './dataset-request.js';
import type { Lazy } from './lazy.js';
import { lazy } from './lazy.js';

const OWN: Lazy<DatasetChunk> = /* @__PURE__ */ lazy(() => import('./own-dataset.js'));
const ROLES: Lazy<DatasetChunk> = /* @__PURE__ */ lazy(() => import('./shipped-roles.js'));

/** How long a frame takes, about. */
const FRAME_MS = 16;

/**
 * Keeps the dataset that an element shows: `data` before `src` before the inline child before the
 * shipped roles. The compiled pair of these is there at once, so that it is in the first paint. Each other role comes
 * with a module of its own, and what a page may have of its own with a chunk, `OwnDataset`.
 */
export class DatasetController implements ReactiveController, ShownDataset {
  value: Dataset | undefined;
  error: DatasetError | undefined;
  note: ShownDataset['note'];
  pending: Promise<unknown> | undefined;
  /** The shipped roles that were asked for last; null where others were, or none yet. */
  #roles: string | undefined | null = null;
  own: ShownDataset['own'];
  #children: MutationObserver | undefined;
  #isDue = false;
  readonly #host: DatasetHost;

  constructor(host: DatasetHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const host = this.#host;
    host.requestUpdate();
    // Once a frame at the most, however often a page changes what it has put into the element.
    this.#children = new MutationObserver(() => {
      if (this.#isDue) return;
      this.#isDue = true;
      setTimeout(() => {
        this.#isDue = false;
        host.requestUpdate();
      }, FRAME_MS);
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
    const isAsked = this.pending && this.#roles === null;
    if (this.own) {
      this.own.ask(request, again);
    } else if (
      isAsked
        ? again && this.error
        : again ||
          changed.has('data') ||
          host.hasAttribute('data') ||
          (data ?? src ?? findInline(host) ?? undefined) !== undefined
    ) {
      this.#roles = null;
      this.#load(OWN);
    } else if (!isAsked && roles !== this.#roles) this.showShipped(roles);
  }

  showShipped(roles: string | undefined): void {
    this.#roles = roles;
    const ids = splitIds(roles);
    const pair = builtInDataset(ids);
    this.pending = this.error = undefined;
    if (pair) this.value = pair;
    else this.#load(ROLES, ids);
  }

  /**
   * Loads what takes a while. Who asks anew waits for that alone.
   * @param chunk Knows what to do where the words of the roles do not do.
   * @param ids The shipped roles, where such are asked for.
   */
  #load(chunk: Lazy<DatasetChunk>, ids: readonly string[] = []): void {
    const host = this.#host;
    const settle = (show?: () => unknown) => {
      if (this.pending !== pending) return;
      if (show) {
        this.pending = undefined;
        show();
      } else {
        if (chunk === OWN) this.value = undefined;
        this.error = toDatasetError('there is no loader');
      }
      host.requestUpdate();
    };
    const load = async () => {
      const value = !host.showsPay && (await loadWords(ids));
      return value ? () => (this.value = value) : (await chunk.get(settle)).load(host, this, ids);
    };
    this.error = undefined;
    const pending = (this.pending = load().then(settle));
  }
}

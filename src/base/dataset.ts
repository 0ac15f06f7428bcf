// SPDX-License-Identifier: MIT
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { builtInDataset } from '../dataset/built-in/catalogue.js';
import { DatasetError } from '../dataset/error.js';
import type { DatasetInput } from '../dataset/load.js';
import type { Dataset } from '../dataset/query.js';
import { lazy } from './lazy.js';

/** What the page asks an element to show. */
export interface DatasetRequest extends Pick<DatasetInput, 'data' | 'src'> {
  readonly roles?: string | undefined;
}

const LOADER = /* @__PURE__ */ lazy(() => import('../dataset/load.js'));

/**
 * Keeps the dataset that an element shows: `data` before `src` before the inline child before the
 * built-in one. The built-in one is there at once, so that it is in the first paint and in
 * server-rendered pages; the others come with the loader, which is a chunk of its own.
 *
 * Not a task of `@lit/task`, since a task is never done at once and drops its value on an error.
 */
export class DatasetController implements ReactiveController {
  /** The last dataset that was loaded without an error. */
  value: Dataset | undefined;
  /** Why the newest request failed; undefined while it is under way and when it succeeded. */
  error: DatasetError | undefined;
  /** Resolves with the newest request; undefined where none is under way and `value` is of the newest. */
  pending: Promise<void> | undefined;
  #asked: (DatasetInput & DatasetRequest & { readonly content: unknown }) | undefined;
  #data: unknown;
  /** The content of `data`, since a page may change its object and hand over a copy. */
  #content: unknown;
  #inline: string | undefined;
  #children: MutationObserver | undefined;

  readonly #host: ReactiveControllerHost & HTMLElement;

  constructor(host: ReactiveControllerHost & HTMLElement) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    const read = () => {
      this.#inline =
        this.#host.querySelector(':scope > script[type="application/json"]')?.textContent ??
        undefined;
      this.#host.requestUpdate();
    };
    read();
    this.#children = new MutationObserver(read);
    this.#children.observe(this.#host, {
      childList: true,
      subtree: true,
      characterData: true,
    });
  }

  hostDisconnected(): void {
    this.#children?.disconnect();
  }

  /**
   * Asks for what the page wants now. Does nothing when that is what was asked for last: a framework may make
   * `data` anew, with the same content, whenever it renders.
   * @param again Whether what had failed is to be asked for again.
   */
  ask({ data, src, roles }: DatasetRequest, again = false): void {
    const asked = this.#asked;
    // Preact writes an empty text where a property is undefined.
    const hasData = (data ?? '') !== '';
    // What does not count is left out, so that a change of it asks for nothing.
    const inline = hasData || src ? '' : this.#inline;
    if (data !== this.#data) this.#content = toContent((this.#data = data));
    const wanted = {
      data,
      content: hasData && this.#content,
      src: hasData ? '' : src,
      inline,
      roles,
    };
    const names = ['src', 'inline', 'roles', 'content'] as const;
    const isSame = asked && names.every((name) => asked[name] === wanted[name]);
    if (isSame && !(again && this.error)) return;
    this.#asked = wanted;
    this.error = undefined;
    this.pending = hasData || src || inline ? this.#load(wanted) : undefined;
    if (this.pending) return;
    try {
      this.value = builtInDataset(roles);
    } catch (error) {
      this.error = toDatasetError(error);
    }
  }

  async #load(wanted: DatasetInput & DatasetRequest): Promise<void> {
    let value: Dataset | undefined;
    let error: DatasetError | undefined;
    try {
      const { loadDataset } = await LOADER.get(() => {
        // The newest request waits for it too.
        if (!this.pending) return;
        this.error = toDatasetError('there is no loader');
        this.#host.requestUpdate();
      });
      value = await loadDataset(wanted, wanted.roles, this.#host.baseURI);
    } catch (reason) {
      error = toDatasetError(reason);
    }
    // A later request wins, however late an earlier answer comes.
    if (this.#asked !== wanted) return;
    this.pending = undefined;
    if (value) this.value = value;
    this.error = error;
    this.#host.requestUpdate();
  }
}

/** What tells data from others: their text, and themselves where they have none, such as those in a circle. */
function toContent(data: unknown): unknown {
  try {
    return JSON.stringify(data);
  } catch {
    return data;
  }
}

function toDatasetError(error: unknown): DatasetError {
  return error instanceof DatasetError ? error : new DatasetError('', String(error));
}

// SPDX-License-Identifier: MIT
//
// The data that a page has of its own, as `data`, `src` or an inline child. A chunk that comes when one of them is
// there.
import type { DatasetInput } from '../dataset/load.js';
import { loadDataset } from '../dataset/load.js';
import type { DatasetHost, DatasetRequest, ShownDataset } from './dataset-request.js';
import { findInline, toDatasetError } from './dataset-request.js';

/** What was asked for last. */
type Asked = DatasetInput & DatasetRequest & { readonly content: unknown };

/**
 * Loads what a page asks for.
 *
 * Not a task of `@lit/task`, since a task is never done at once and drops its value on an error.
 */
export class OwnDataset {
  readonly #host: DatasetHost;
  readonly #shown: ShownDataset;
  #asked: Asked | undefined;
  #data: unknown;
  /** The content of `data`, since a page may change its object and hand over a copy. */
  #content: unknown;

  /** @param shown Where what has been loaded is kept. */
  constructor(host: DatasetHost, shown: ShownDataset) {
    this.#host = host;
    this.#shown = shown;
  }

  /**
   * Asks for what the page wants now. Does nothing when that is what was asked for last: a framework may make
   * `data` anew, with the same content, whenever it renders.
   * @param again Whether what had failed is to be asked for again.
   */
  ask({ data, src, roles }: DatasetRequest, again: boolean): void {
    const asked = this.#asked;
    const hasData = (data ?? '') !== '';
    // What does not count is left out, so that a change of it asks for nothing.
    const inline = hasData || src ? '' : (findInline(this.#host)?.textContent ?? undefined);
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
    if (isSame && !(again && this.#shown.error)) return;
    this.#asked = wanted;
    if (!hasData && !src && !inline) return this.#shown.showBuiltIn(roles);
    this.#shown.error = undefined;
    this.#shown.pending = this.#load(wanted);
  }

  async #load(wanted: Asked): Promise<void> {
    const shown = this.#shown;
    try {
      const value = await loadDataset(wanted, wanted.roles, this.#host.baseURI);
      // A later request wins, however late an earlier answer comes.
      if (this.#asked !== wanted) return;
      shown.value = value;
    } catch (reason) {
      if (this.#asked !== wanted) return;
      shown.error = toDatasetError(reason);
    }
    shown.pending = undefined;
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

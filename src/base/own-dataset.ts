// SPDX-License-Identifier: MIT
//
// The data that a page has of its own, as `data`, `src`, an inline child or a table. A chunk that comes when one of them is
// there.
import { html } from 'lit';
import { DatasetError } from '../dataset/error.js';
import type { DatasetInput } from '../dataset/load.js';
import { loadDataset } from '../dataset/load.js';
import type { Dataset } from '../dataset/query.js';
import { formatNumber } from '../format/intl.js';
import { enLimits } from '../messages/en/limits.js';
import type { DatasetHost, DatasetRequest, ShownDataset } from './dataset-request.js';
import { findInline, toDatasetError } from './dataset-request.js';
import { lazy } from './lazy.js';
import type { OwnTables } from './own-tables.js';

const TABLES = /* @__PURE__ */ lazy(() => import('./own-tables.js'));

/** What was asked for last. */
interface Asked extends DatasetInput {
  readonly content: unknown;
  readonly roles: string | undefined;
  /** Undefined where the data are in no table. */
  table: string | undefined;
}

/** What an element waits for whose page has not said yet what to show: nothing that would come by itself. */
const WAITING = /* @__PURE__ */ Promise.resolve();

/**
 * Loads what a page asks for. While that is nothing, an address that is blank or data that are still undefined, the
 * element waits with its children, and nothing is said to have been loaded.
 *
 * Not a task of `@lit/task`, since a task is never done at once and drops its value on an error.
 */
export class OwnDataset {
  readonly #host: DatasetHost;
  readonly #shown: ShownDataset;
  /** What was shown before the page asked for something of its own. */
  readonly #before: Dataset | undefined;
  #asked: Asked | undefined;
  #data: unknown;
  /** The content of `data`, since a page may change its object and hand over a copy. */
  #content: unknown;
  /** Undefined until the page has a table. */
  #tables: OwnTables | undefined;

  /** @param shown Where what has been loaded is kept. */
  constructor(host: DatasetHost, shown: ShownDataset) {
    this.#host = host;
    this.#shown = shown;
    this.#before = shown.value;
  }

  /**
   * Asks for what the page wants now. Does nothing when that is what was asked for last: a framework may make
   * `data` anew, with the same content, whenever it renders.
   * @param again Whether what had failed is to be asked for again.
   */
  ask({ data, src, roles }: DatasetRequest, again: boolean): void {
    const asked = this.#asked;
    const isGiven = !isBlank(data);
    const address = isGiven || isBlank(src) ? '' : src;
    // What does not count is left out, so that a change of it asks for nothing.
    const found = isGiven || address ? undefined : findInline(this.#host);
    const isTable = found?.localName === 'table';
    const child = isTable ? '' : found?.textContent;
    const inline = isBlank(child) ? '' : child;
    if (data !== this.#data) this.#content = toContent((this.#data = data));
    const wanted = {
      data: isGiven ? data : undefined,
      content: isGiven && this.#content,
      src: address,
      inline,
      table: isTable ? (this.#tables?.version ?? 'new') : undefined,
      roles,
    };
    const names = ['src', 'inline', 'table', 'roles', 'content'] as const;
    const isSame = asked && names.every((name) => asked[name] === wanted[name]);
    if (isSame && !(again && this.#shown.error)) return;
    this.#asked = wanted;
    this.#shown.error = undefined;
    if (isGiven || address || inline || isTable) this.#shown.pending = this.#load(wanted);
    else this.#wait(src);
  }

  /** Waits for what to show, and says so where the page may have meant something else. */
  #wait(src: unknown): void {
    this.#shown.pending = WAITING;
    this.#leaveShipped();
    if (this.#host.hasAttribute('data')) {
      this.#fail(new DatasetError('data', 'is a property, and was given as an attribute'));
    } else if (typeof src === 'string') {
      console.warn(`<${this.#host.localName}>`, 'src is empty: nothing is loaded', this.#host);
    }
  }

  async #load(wanted: Asked): Promise<void> {
    const shown = this.#shown;
    try {
      const value = await (wanted.table === undefined
        ? loadDataset(wanted, wanted.roles, this.#host.baseURI)
        : this.#readTables(wanted));
      // A later request wins, however late an earlier answer comes.
      if (this.#asked !== wanted) return;
      shown.value = value;
      shown.note = toNote(value);
    } catch (reason) {
      if (this.#asked !== wanted) return;
      this.#fail(toDatasetError(reason));
    }
    shown.pending = undefined;
    this.#host.requestUpdate();
  }

  #fail(error: DatasetError): void {
    this.#shown.error = error;
    this.#leaveShipped();
  }

  /** The shipped roles are not those that the page has asked for: they do not stay in their place. */
  #leaveShipped(): void {
    if (this.#shown.value === this.#before) this.#shown.value = undefined;
  }

  async #readTables(wanted: Asked): Promise<Dataset> {
    const host = this.#host;
    await TABLES.bring(({ OwnTables }) => {
      this.#tables ??= new OwnTables(host);
      host.requestUpdate();
    });
    const tables = this.#tables;
    if (!tables) throw new DatasetError('', 'there is no reader of tables');
    wanted.table = tables.version;
    return tables.read(wanted.roles);
  }
}

/** Lets a host load what the page has of its own, from now on. */
export function load(host: DatasetHost, shown: ShownDataset): () => void {
  return () => (shown.own = new OwnDataset(host, shown));
}

/** Whether a page has said nothing: frameworks and templates leave an empty text where they have nothing yet. */
function isBlank(value: unknown): value is undefined | null | '' {
  return (value ?? '') === '' || (typeof value === 'string' && !value.trim());
}

/** Says how much of a dataset is left out. */
function toNote({ leftOut }: Dataset): ShownDataset['note'] {
  return leftOut === undefined
    ? undefined
    : ({ locale, words }) =>
        html`<p class="muted">
          ${(words?.limits ?? enLimits).leftOut(formatNumber(leftOut, locale))}
        </p>`;
}

/** What tells data from others: their text, and themselves where they have none, such as those in a circle. */
function toContent(data: unknown): unknown {
  try {
    return JSON.stringify(data);
  } catch {
    return data;
  }
}

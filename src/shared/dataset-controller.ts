// SPDX-License-Identifier: MIT
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { builtInDataset } from '../dataset/built-in.js';
import { DatasetError } from '../dataset/error.js';
import type { DatasetInput } from '../dataset/load.js';
import type { Dataset } from '../dataset/query.js';

/** What the page asks an element to show. */
export interface DatasetRequest extends Pick<DatasetInput, 'data' | 'src'> {
  readonly roles?: string | undefined;
}

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
  /** Whether the newest request is under way, so that `value` is of an older one. */
  pending = false;
  private asked: (DatasetInput & DatasetRequest) | undefined;
  private inline: string | undefined;
  private children: MutationObserver | undefined;

  constructor(private readonly host: ReactiveControllerHost & HTMLElement) {
    host.addController(this);
  }

  hostConnected(): void {
    const read = () => {
      this.inline =
        this.host.querySelector(':scope > script[type="application/json"]')?.textContent ??
        undefined;
      this.host.requestUpdate();
    };
    read();
    this.children = new MutationObserver(read);
    this.children.observe(this.host, {
      childList: true,
      subtree: true,
      characterData: true,
    });
  }

  hostDisconnected(): void {
    this.children?.disconnect();
  }

  /** Asks for what the page wants now. Does nothing when that is what was asked for last. */
  ask(request: DatasetRequest): void {
    const wanted = { ...request, inline: this.inline };
    const { asked } = this;
    if (
      asked &&
      asked.data === wanted.data &&
      asked.src === wanted.src &&
      asked.inline === wanted.inline &&
      asked.roles === wanted.roles
    ) {
      return;
    }
    this.asked = wanted;
    this.error = undefined;
    this.pending = true;
    if (wanted.data ?? (wanted.src || wanted.inline)) void this.load(wanted);
    else this.settle(() => builtInDataset(wanted.roles));
  }

  private async load(wanted: DatasetInput & DatasetRequest): Promise<void> {
    let settle: () => Dataset;
    try {
      const { loadDataset } = await import('../dataset/load.js');
      const dataset = await loadDataset(wanted, wanted.roles, this.host.baseURI);
      settle = () => dataset;
    } catch (error) {
      settle = () => {
        throw error;
      };
    }
    // A later request wins, however late an earlier answer comes.
    if (this.asked !== wanted) return;
    this.settle(settle);
    this.host.requestUpdate();
  }

  private settle(result: () => Dataset): void {
    this.pending = false;
    try {
      this.value = result();
    } catch (error) {
      this.error =
        error instanceof DatasetError
          ? error
          : new DatasetError('', error instanceof Error ? error.message : String(error));
    }
  }
}

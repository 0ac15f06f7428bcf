// SPDX-License-Identifier: MIT
import type { ReactiveControllerHost, TemplateResult } from 'lit';
import { DatasetError } from '../dataset/error.js';
import type { Dataset } from '../dataset/query.js';
import type { LanguageController } from './language.js';

/** What the page asks an element to show. Attributes and frameworks also say "none" as null and as an empty text. */
export interface DatasetRequest {
  readonly data?: unknown;
  readonly src?: string | null | undefined;
  readonly roles?: string | undefined;
}

/** An element that may have a catalogue as a child. */
export type DatasetHost = ReactiveControllerHost &
  HTMLElement & {
    /** Whether the element shows pay, too. */
    readonly showsPay?: boolean;
    readonly language: LanguageController;
  };

/** What an element shows, and what of it is under way. */
export interface ShownDataset {
  /** The last dataset that was loaded without an error. */
  value: Dataset | undefined;
  /** Why the newest request failed; undefined while it is under way and when it succeeded. */
  error: DatasetError | undefined;
  /** Says that not all of it is drawn; undefined where all is. */
  note: ((language: LanguageController) => TemplateResult) | undefined;
  /** Resolves with the newest request; undefined where none is under way and `value` is of the newest. */
  pending: Promise<unknown> | undefined;
  /** Loads what the page has of its own; undefined until it asks for something. */
  own: { ask(request: DatasetRequest, again: boolean): void } | undefined;
  /** Shows shipped roles. */
  showShipped(roles: string | undefined): void;
}

/** What comes as a chunk and knows more of data than the compiled pair, and the words of other roles. */
export interface DatasetChunk {
  /** @returns Shows what has come. */
  load(
    host: DatasetHost,
    shown: ShownDataset,
    ids: readonly string[],
  ): (() => unknown) | Promise<() => unknown>;
}

/**
 * What a page has put into an element as its data, also where an editor has wrapped it: a catalogue as JSON, or a
 * table that its author has marked. An element rendered in Node has no children to query.
 */
export function findInline(
  host: Partial<Pick<ParentNode, 'querySelector'>>,
): Element | null | undefined {
  return host.querySelector?.('script[type^="application/json"],table[data-roles],table[data-pay]');
}

/** An error of a dataset, or any other as one. */
export function toDatasetError(error: unknown): DatasetError {
  return error instanceof DatasetError ? error : new DatasetError('', String(error));
}

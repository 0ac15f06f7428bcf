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
export type DatasetHost = ReactiveControllerHost & HTMLElement;

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

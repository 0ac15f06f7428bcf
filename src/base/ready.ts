// SPDX-License-Identifier: MIT
import type { CSSResultOrNative, LitElement, TemplateResult } from 'lit';
import type { DatasetError } from '../dataset/error.js';
import type { Dataset } from '../dataset/query.js';
import type { LanguageController } from './language.js';

/** The inside of an element, for those who draw it before its first update: server and hydration. */
export interface Inside {
  readonly host: LitElement;
  readonly language: LanguageController;
  /** The dataset that the element shows, as far as it has come. */
  dataset(): Dataset | undefined;
  /** Why the element cannot show what it was asked to. */
  problem(): DatasetError | undefined;
  /** Stylesheets of the chunks that have come. */
  readonly lateStyles: readonly CSSResultOrNative[];
  /** The requests for what the element shows; undefined for what it has, or does not need. */
  pending(): Iterable<Promise<unknown> | undefined>;
  /** Makes the model of what has come, and asks for what is missing. */
  prepare(): void;
  render(): TemplateResult;
}

/**
 * Asks for all that an element shows, and resolves when it has come or cannot be had.
 * Rejects with what `prepare` throws besides a {@link DatasetError}, which is the element's problem.
 */
export async function untilReady(inside: Inside): Promise<void> {
  let waited: readonly unknown[] = [];
  for (;;) {
    const asked = [...inside.pending()];
    if (waited.length && asked.every((one) => waited.includes(one))) return;
    await Promise.all(asked);
    // With what has come an element knows what else it needs.
    inside.prepare();
    waited = [...asked, undefined];
  }
}

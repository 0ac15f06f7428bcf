// SPDX-License-Identifier: MIT
import type { CSSResultOrNative, LitElement, PropertyValues, TemplateResult } from 'lit';
import type { DatasetError } from '../dataset/error.js';
import type { Dataset } from '../dataset/query.js';
import type { LanguageController } from './language.js';

/**
 * What server and hydration, which draw an element before its first update, have to know of it. Nobody else may
 * use these members: they are internal, and left out of the published types.
 */
export interface Drawable {
  readonly language: LanguageController;
  /** The dataset that has come, from wherever the element has it. */
  readonly received: Dataset | undefined;
  /** Why the element cannot show what it was asked to. */
  readonly problem: DatasetError | undefined;
  /** Stylesheets of the chunks that have come. */
  readonly lateStyles: readonly CSSResultOrNative[];
  /** The requests for what the element shows; undefined for what it has, or does not need. */
  pending(): Iterable<Promise<unknown> | undefined>;
  /** Makes the model of what has come, and asks for what is missing. */
  willUpdate(changed: PropertyValues): void;
  render(): TemplateResult;
}

/** An element of Lit's that server and hydration can draw. */
export type DrawableElement = HTMLElement &
  Pick<LitElement, 'addController' | 'removeController' | 'renderOptions' | 'renderRoot'> &
  Drawable;

/**
 * Asks for all that an element shows, and resolves when it has come or cannot be had.
 * Rejects with what making the model throws besides a {@link DatasetError}, which is the element's problem.
 */
export async function untilReady(element: Drawable): Promise<void> {
  let waited: readonly unknown[] = [];
  for (;;) {
    const asked = [...element.pending()];
    if (waited.length && asked.every((one) => waited.includes(one))) return;
    await Promise.all(asked);
    // With what has come an element knows what else it needs.
    element.willUpdate(new Map());
    waited = [...asked, undefined];
  }
}

// SPDX-License-Identifier: MIT
import { fillParts } from './guide-parts.js';
import { flatten } from './plain.js';
import type { Prepared } from './prepare.js';
import { renderShadow } from './shadow.js';

/**
 * All that an element says, as plain HTML; also what a page shows when a reader comes near, or opens it.
 * @param shadow The content of its shadow root as HTML, where that is at hand.
 */
export async function renderContent(prepared: Prepared, shadow?: string): Promise<string> {
  const { name, drawable } = prepared;
  shadow ??= await renderShadow(name, drawable, undefined);
  return flatten(name === 'role-guide' ? await fillParts(shadow, drawable) : shadow);
}

// SPDX-License-Identifier: MIT
import { listStatements } from './chooser-statements.js';
import type { ElementName } from './elements.js';
import { fillParts } from './guide-parts.js';
import { flatten } from './plain.js';
import type { Prepared } from './prepare.js';
import { renderShadow } from './shadow.js';
import { listNotes } from './source-notes.js';

/** What shows figures but has no room for what has to be known of them. The pay chart says it itself. */
const WITHOUT_NOTES: ReadonlySet<ElementName> = new Set(['role-guide', 'role-infographic']);

/**
 * All that an element says, as plain HTML; also what a page shows when a reader comes near, or opens it.
 * @param shadow The content of its shadow root as HTML, where that is at hand.
 */
export async function renderContent(prepared: Prepared, shadow?: string): Promise<string> {
  const { name, drawable } = prepared;
  shadow ??= await renderShadow(name, drawable, undefined);
  const text = await flatten(
    name === 'role-guide' ? await fillParts(shadow, drawable) : listStatements(shadow, drawable),
  );
  return WITHOUT_NOTES.has(name) ? text + (await listNotes(text, drawable)) : text;
}

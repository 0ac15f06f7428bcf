// SPDX-License-Identifier: MIT
//
// A chunk of its own, for the pages that ask for it.
import { withSalary } from '../dataset/built-in-salary.js';
import { builtInSurvey } from '../dataset/built-in-survey.js';
import { isBuiltIn } from '../dataset/built-in.js';
import { toOccupations } from '../dataset/occupations.js';
import type { Dataset } from '../dataset/query.js';

/** What stands in the head of the page: each text once, for as long as an element wants it. */
const scripts = new Map<string, { readonly script: HTMLScriptElement; wanted: number }>();

/**
 * Puts the roles of a dataset into the head of the page as schema.org JSON-LD.
 * @returns Takes it away again.
 */
export function publishOccupations(dataset: Dataset): () => void {
  const complete = isBuiltIn(dataset) ? withSalary(dataset, builtInSurvey()) : dataset;
  const text = JSON.stringify(toOccupations(complete));
  const known = scripts.get(text);
  const entry = known ?? { script: document.createElement('script'), wanted: 0 };
  entry.wanted += 1;
  if (!known) {
    scripts.set(text, entry);
    entry.script.type = 'application/ld+json';
    // A text node, since a page may forbid to set the text of a script, even of one that never runs.
    entry.script.append(document.createTextNode(text));
    document.head.append(entry.script);
  }
  return () => {
    entry.wanted -= 1;
    if (entry.wanted > 0) return;
    entry.script.remove();
    scripts.delete(text);
  };
}

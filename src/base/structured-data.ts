// SPDX-License-Identifier: MIT
//
// A chunk of its own, for the pages that ask for it.
import { withSalary } from '../dataset/built-in/salary.js';
import { builtInPay } from '../dataset/built-in/pay.js';
import { isBuiltIn } from '../dataset/built-in/catalogue.js';
import { toOccupations } from '../dataset/occupations.js';
import type { Dataset } from '../dataset/query.js';
import { trustedPolicy } from './trusted-types.js';

/** What stands in the head of the page: each text once, for as long as an element wants it. */
const scripts = new Map<string, { readonly script: HTMLScriptElement; wanted: number }>();

/**
 * Puts the roles of a dataset into the head of the page as schema.org JSON-LD.
 * @param translate Turns it into the reader's language; undefined to leave it as it is.
 * @returns Takes it away again.
 */
export function publishOccupations(dataset: Dataset, translate: Dataset['translate']): () => void {
  const complete = isBuiltIn(dataset) ? withSalary(dataset, builtInPay()) : dataset;
  const shown = translate?.(complete) ?? complete;
  // No text in it can end the script where the page is saved or printed as HTML.
  const text = JSON.stringify(toOccupations(shown)).replaceAll('<', String.raw`\u003c`);
  const known = scripts.get(text);
  const entry = known ?? { script: document.createElement('script'), wanted: 0 };
  if (!known) {
    entry.script.type = 'application/ld+json';
    // A strict page asks whether the text of a script is trusted, even of one that never runs.
    entry.script.text = trustedPolicy()?.createScript(text) ?? text;
    document.head.append(entry.script);
    // Not before it stands there: a policy may refuse.
    scripts.set(text, entry);
  }
  entry.wanted += 1;
  return () => {
    entry.wanted -= 1;
    if (entry.wanted > 0) return;
    entry.script.remove();
    scripts.delete(text);
  };
}

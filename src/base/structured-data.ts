// SPDX-License-Identifier: MIT
//
// A chunk of its own, for the pages that ask for it.
import { withSalary } from '../dataset/built-in/salary.js';
import { builtInPay } from '../dataset/built-in/pay.js';
import { isBuiltIn } from '../dataset/built-in/catalogue.js';
import { toOccupations } from '../dataset/occupations.js';
import type { Dataset } from '../dataset/query.js';

/** As much of the browser's Trusted Types as is needed here, which TypeScript does not know. */
interface TrustedTypes {
  createPolicy(name: string, rules: Policy): Policy;
}

interface Policy {
  createScript(text: string): string;
}

/** Name of the Trusted Types policy, for a page that lists those it allows. */
const POLICY = 'role-comparison';

/** What a page remembers of the policy, whichever copy of the script made it: of each name there may be one. */
const MADE = Symbol.for('role-comparison.policy');

/** What stands in the head of the page: each text once, for as long as an element wants it. */
const scripts = new Map<string, { readonly script: HTMLScriptElement; wanted: number }>();

/**
 * Puts the roles of a dataset into the head of the page as schema.org JSON-LD.
 * @returns Takes it away again.
 */
export function publishOccupations(dataset: Dataset): () => void {
  const complete = isBuiltIn(dataset) ? withSalary(dataset, builtInPay()) : dataset;
  // No text in it can end the script where the page is saved or printed as HTML.
  const text = JSON.stringify(toOccupations(complete)).replaceAll('<', String.raw`\u003c`);
  const known = scripts.get(text);
  const entry = known ?? { script: document.createElement('script'), wanted: 0 };
  if (!known) {
    entry.script.type = 'application/ld+json';
    entry.script.text = toTrusted(text);
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

/** A strict page asks whether the text of a script is trusted, even of one that never runs. */
function toTrusted(text: string): string {
  const page = globalThis as { trustedTypes?: TrustedTypes; [MADE]?: Policy | undefined };
  page[MADE] ??= page.trustedTypes?.createPolicy(POLICY, { createScript: (json) => json });
  return page[MADE]?.createScript(text) ?? text;
}

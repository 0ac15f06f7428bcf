// SPDX-License-Identifier: MIT

/** As much of the browser's Trusted Types as is needed here, which TypeScript does not know. */
interface TrustedTypes {
  createPolicy(name: string, rules: Policy): Policy;
}

interface Policy {
  createHTML(text: string): string;
  createScript(text: string): string;
}

/** What a page remembers of the policy, whichever copy of the script made it: of each name there may be one. */
const MADE = Symbol.for('role-comparison.policy');

/** Names of the policy, for a page that lists those it allows: our own, else the one that pages with Lit list. */
const NAMES = ['role-comparison', 'lit-html'];

/**
 * The Trusted Types policy of the page's copies of this package, for templates, which are in the code, and for
 * structured data, which are JSON. Undefined where the browser has none or the page allows none.
 */
export function trustedPolicy(): Policy | undefined {
  const page = globalThis as { trustedTypes?: TrustedTypes; [MADE]?: Policy | undefined };
  const same = (text: string) => text;
  for (const name of NAMES) {
    try {
      page[MADE] ??= page.trustedTypes?.createPolicy(name, {
        createHTML: same,
        createScript: same,
      });
    } catch {
      // It is not listed, or another script of the page has made it.
    }
  }
  return page[MADE];
}

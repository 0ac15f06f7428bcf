// SPDX-License-Identifier: MIT
//
// The script tag. The table is in this file, so that a page with a table asks for nothing more;
// every other element is a chunk that comes when the page has such an element, now or later.
import '../define/role-comparison.js';

/** The elements that come on demand. A fixed list: other tags on the page are not ours. */
const CHUNKS: Readonly<Record<string, () => Promise<unknown>>> = {
  'salary-chart': () => import('../define/salary-chart.js'),
  // What stands for an element where an editor strips unknown tags; looked for again each time.
  '[data-element]': async () => {
    (await import('./stand-ins.js')).replaceStandIns();
    waiting.add('[data-element]');
  },
};

const waiting = new Set(Object.keys(CHUNKS));

/** Starts loading what is on the page and not yet asked for. */
function loadPresent(): void {
  for (const selector of waiting) {
    if (!document.querySelector(selector)) continue;
    waiting.delete(selector);
    CHUNKS[selector]?.().catch((error: unknown) => {
      // The next element that is added asks again.
      waiting.add(selector);
      console.error(`role-comparison: ${selector} could not be loaded.`, error);
    });
  }
}

new MutationObserver(loadPresent).observe(document, { childList: true, subtree: true });
loadPresent();

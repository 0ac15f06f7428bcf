// SPDX-License-Identifier: MIT
//
// The script tag. The table is in this file, so that a page with a table asks for nothing more;
// every other element is a chunk that comes when the page has such an element, now or later.
import '../define/role-comparison.js';

/** The elements that come on demand. A fixed list: other tags on the page are not ours. */
const CHUNKS: Readonly<Record<string, () => Promise<unknown>>> = {
  'salary-chart': () => import('../define/salary-chart.js'),
};

const waiting = new Set(Object.keys(CHUNKS));

/** Starts loading what is on the page and not yet asked for. */
function loadPresent(): void {
  for (const tag of waiting) {
    if (!document.querySelector(tag)) continue;
    waiting.delete(tag);
    CHUNKS[tag]?.().catch((error: unknown) => {
      // The next element that is added asks again.
      waiting.add(tag);
      console.error(`role-comparison: <${tag}> could not be loaded.`, error);
    });
  }
  if (!waiting.size) observer.disconnect();
}

const observer = new MutationObserver(loadPresent);
observer.observe(document, { childList: true, subtree: true });
loadPresent();

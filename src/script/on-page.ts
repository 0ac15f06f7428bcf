// SPDX-License-Identifier: MIT
//
// What of the elements is on the page, now or later: each is a chunk that comes when it is there.
import { ON_DEMAND } from '../elements/on-demand.js';
import { define } from '../shared/define.js';
import { observeNear } from '../shared/when-near.js';

/** What stands for an element where an editor strips unknown tags. */
const STAND_IN = '[data-element]';

/** The element that has a chart of Chart.js. */
const CHART = 'salary-chart';

/** What to look for on the page. A fixed list: other tags on the page are not ours. */
const waiting = new Set([...Object.keys(ON_DEMAND), STAND_IN]);

/** Starts loading what is on the page and not yet asked for. */
function loadPresent(): void {
  for (const selector of waiting) {
    const element = document.querySelector(selector);
    if (!element) continue;
    waiting.delete(selector);
    if (selector === CHART) observeNear(element, loadChart);
    load(selector).catch((error: unknown) => {
      // The next element that is added asks again.
      waiting.add(selector);
      console.error(`role-comparison: ${selector} could not be loaded.`, error);
    });
  }
}

/** Asks for Chart.js beside the element, not after it, which needs it and tells if it cannot be had. */
function loadChart(): void {
  import('../elements/salary-chart.interaction.js').catch(() => undefined);
}

async function load(selector: string): Promise<void> {
  const element = await ON_DEMAND[selector]?.();
  if (element) return define(selector, element);
  (await import('./stand-ins.js')).replaceStandIns();
  // Another may come later.
  waiting.add(STAND_IN);
}

new MutationObserver(loadPresent).observe(document, { childList: true, subtree: true });
loadPresent();

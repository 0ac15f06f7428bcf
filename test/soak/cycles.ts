// SPDX-License-Identifier: MIT
//
// Puts elements on a page, uses them, moves them and takes them away, over and over.
import type { Site } from '../fixtures/site.js';
import { SCRIPT } from '../fixtures/site.js';
import type { Holdings } from './instruments.js';
import { countObservers, takeStock } from './instruments.js';

const TAGS = ['role-comparison', 'salary-chart', 'role-chooser', 'role-infographic', 'role-guide'];

/**
 * Runs cycles of mount, filter, theme change, move and unmount of all elements on one page.
 * @param cycles How many.
 * @param stops After how many cycles, each time, what the page holds is counted.
 * @returns What the page held at each stop, with nothing on it.
 * @throws {Error} when the page says that something went wrong.
 */
export async function runCycles(site: Site, cycles: number, stops: number): Promise<Holdings[]> {
  const { page, problems, close } = await site.show(
    `${SCRIPT}<div id="one"></div><div id="two"></div>`,
    {
      async prepare(page) {
        await page.setViewport({ width: 1000, height: 1200 });
        await countObservers(page);
      },
    },
  );
  const session = await page.createCDPSession();
  await session.send('Performance.enable');
  const holdings: Holdings[] = [];
  for (let done = 0; done < cycles; done += stops) {
    await page.evaluate(runSome, Math.min(stops, cycles - done), TAGS);
    holdings.push(await takeStock(page, session));
  }
  await close();
  if (problems.length > 0) throw new Error(problems.join('\n'));
  return holdings;
}

/** Runs in the page, where nothing of this module is. */
async function runSome(cycles: number, tags: readonly string[]): Promise<void> {
  const frame = () => new Promise(requestAnimationFrame);
  const [one, two] = ['one', 'two'].map((id) => document.getElementById(id)!) as [
    HTMLElement,
    HTMLElement,
  ];
  const drawn = (chart: Element) =>
    new Promise((resolve) => {
      chart.addEventListener('chart-draw', resolve, { once: true });
    });
  for (let cycle = 0; cycle < cycles; cycle += 1) {
    const chart = document.createElement('salary-chart');
    const painted = drawn(chart);
    one.append(chart);
    const tag = tags[cycle % tags.length]!;
    const other = document.createElement(tag);
    one.append(other);
    await painted;
    for (const [name, value] of [
      ['source', 'survey'],
      ['group-by', 'level'],
      ['country', 'US'],
    ] as const) {
      chart.setAttribute(name, value);
      await frame();
    }
    document.documentElement.lang = cycle % 2 ? 'de' : 'en';
    document.body.style.color = cycle % 2 ? 'rgb(20 20 20)' : 'rgb(60 60 60)';
    await frame();
    const again = drawn(chart);
    two.append(chart, other);
    await again;
    chart.remove();
    other.remove();
    await frame();
  }
}

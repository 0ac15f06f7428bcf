// SPDX-License-Identifier: MIT
//
// `npm run soak [-- --cycles 2000]`: what a page holds after many cycles of use, as a table, and whether
// the last quarter holds more than the second.
import { parseArgs } from 'node:util';
import { startSite } from '../fixtures/site.js';
import { runCycles } from './cycles.js';
import type { Holdings } from './instruments.js';

const STOPS = 20;

/** How much more heap the last quarter may have than the second: what an engine's own caches grow by. */
const TOLERANCE = 0.02;

const { values } = parseArgs({ options: { cycles: { type: 'string', default: '2000' } } });
const cycles = Number(values.cycles);
const step = Math.max(1, Math.round(cycles / STOPS));

const site = await startSite();
const holdings = await runCycles(site, cycles, step);
await site.close();

console.log('cycles    heap kB  listeners  nodes  observers  canvases');
holdings.forEach(({ heap, listeners, nodes, observers, canvases }, index) => {
  const row = [Math.round(heap / 1000), listeners, nodes, observers, canvases];
  console.log([step * (index + 1), ...row].map((figure) => String(figure).padStart(8)).join(' '));
});

const quarter = (which: number) =>
  holdings.slice((which * holdings.length) / 4, ((which + 1) * holdings.length) / 4);
const mean = (list: readonly Holdings[], what: keyof Holdings) =>
  list.reduce((sum, holding) => sum + holding[what], 0) / list.length;
for (const what of ['heap', 'listeners', 'nodes', 'observers', 'canvases'] as const) {
  const before = mean(quarter(1), what);
  const growth = (mean(quarter(3), what) - before) / Math.max(1, before);
  const within = growth <= TOLERANCE;
  if (!within) process.exitCode = 1;
  console.log(
    `${what}: ${(growth * 100).toFixed(2)} % ${within ? '' : 'MORE'} in the last quarter`,
  );
}

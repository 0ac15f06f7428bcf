// SPDX-License-Identifier: MIT
//
// Measures what a page with the script tag loads, and fails when a part is over its limit.
import { existsSync } from 'node:fs';
import { findChunk, load, measure } from '../build/loads.mjs';

const EMBED = new URL('../dist/embed.js', import.meta.url).href;

if (!existsSync(new URL(EMBED))) {
  console.error('There is no dist/embed.js to measure: run `npm run build` first.');
  process.exit(1);
}

const page = new Set();
const table = load(EMBED, page);
const chart = [...table, ...load(findChunk(table, 'salary-chart'), page)];
// Each of the two comes to a page that has the table and the chart.
const engine = load(findChunk(chart, 'chart-engine'), new Set(page));
const figures = load(findChunk(chart, 'pay-figures'), new Set(page));

/** An element that is a chunk, on a page of its own. */
const alone = (/** @type {string} */ name) => load(findChunk(table, name), new Set(table));
const chooser = alone('role-chooser');
// What it shares with the pay chart is in that one's chunk; the limit is for what is its own.
const infographic = alone('role-infographic').filter((file) => !chart.includes(file));
const guide = alone('role-guide');

const rows = [
  { part: '<role-comparison>', files: table, limit: 12_300 },
  { part: '<salary-chart>: sentence, still, table', files: chart, limit: 16_500 },
  { part: 'Chart.js', files: engine, limit: 50_000 },
  { part: '<role-chooser>', files: chooser, limit: 8_000 },
  { part: '<role-infographic>', files: infographic, limit: 8_200 },
  { part: '<role-guide>: its first screen', files: guide, limit: 6_400 },
  { part: 'figures of adverts and official statistics', files: figures, limit: 8_000 },
];
const problems = table.length > 1 ? ['dist/embed.js imports other files at once.'] : [];

console.log('Bytes after Brotli, as a page loads them:');
for (const { part, files, limit } of rows) {
  const bytes = files.reduce((sum, file) => sum + measure(file), 0);
  const figures = `${String(bytes).padStart(6)} of ${String(limit).padStart(6)}`;
  console.log(`${part.padEnd(40)} ${figures}, in ${files.length} file(s)`);
  if (bytes > limit) problems.push(`${part} is ${bytes - limit} bytes over its limit.`);
}
for (const problem of problems) console.error(problem);
process.exit(problems.length > 0 ? 1 : 0);

// SPDX-License-Identifier: MIT
//
// Measures what a page with the script tag loads, and fails when a part is over its limit.
import { existsSync, readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { init, parse } from 'es-module-lexer';

const EMBED = new URL('../dist/embed.js', import.meta.url).href;

if (!existsSync(new URL(EMBED))) {
  console.error('There is no dist/embed.js to measure: run `npm run build` first.');
  process.exit(1);
}
await init;

/** The addresses that a built file imports, at once or on demand. */
function readImports(/** @type {string} */ file) {
  const [imports] = parse(readFileSync(new URL(file), 'utf8'));
  const resolve = (/** @type {boolean} */ onDemand) =>
    imports
      .filter(({ n, d }) => n !== undefined && d !== -2 && d > -1 === onDemand)
      .map(({ n }) => new URL(/** @type {string} */ (n), file).href);
  return { atOnce: resolve(false), onDemand: resolve(true) };
}

/**
 * A file and all that it imports at once.
 * @param {string} file
 * @param {Set<string>} loaded What the page has already; it gets the new files too.
 */
function load(file, loaded) {
  if (loaded.has(file)) return [];
  loaded.add(file);
  /** @type {string[]} */
  const files = [file, ...readImports(file).atOnce.flatMap((next) => load(next, loaded))];
  return files;
}

/**
 * The chunk that any of the files imports on demand, by its name without the hash.
 * @param {readonly string[]} files
 * @param {string} name
 */
function findChunk(files, name) {
  const chunk = files
    .flatMap((file) => readImports(file).onDemand)
    .find((file) => file.includes(`/chunks/${name}-`));
  if (!chunk) throw new Error(`Nothing imports a chunk ${name} on demand.`);
  return chunk;
}

/** Bytes on the wire. */
function measure(/** @type {readonly string[]} */ files) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return files.reduce(
    (sum, file) => sum + brotliCompressSync(readFileSync(new URL(file)), { params }).length,
    0,
  );
}

const page = new Set();
const table = load(EMBED, page);
const chart = [...table, ...load(findChunk(table, 'salary-chart'), page)];
// Each of the two comes to a page that has the table and the chart.
const engine = load(findChunk(chart, 'chart-engine'), new Set(page));
const survey = load(findChunk(chart, 'survey'), new Set(page));

/** An element that is a chunk, on a page of its own. */
const alone = (/** @type {string} */ name) => load(findChunk(table, name), new Set(table));
const chooser = alone('role-chooser');
// What it shares with the pay chart is in that one's chunk; the limit is for what is its own.
const infographic = alone('role-infographic').filter((file) => !chart.includes(file));
const guide = alone('role-guide');

const rows = [
  { part: '<role-comparison>', files: table, limit: 12_000 },
  { part: '<salary-chart>: sentence, still, table', files: chart, limit: 16_000 },
  { part: 'Chart.js', files: engine, limit: 50_000 },
  { part: '<role-chooser>', files: chooser, limit: 8_000 },
  { part: '<role-infographic>', files: infographic, limit: 8_000 },
  { part: '<role-guide>: its first screen', files: guide, limit: 6_000 },
  { part: 'survey figures', files: survey, limit: 6_000 },
];
const problems = table.length > 1 ? ['dist/embed.js imports other files at once.'] : [];

console.log('Bytes after Brotli, as a page loads them:');
for (const { part, files, limit } of rows) {
  const bytes = measure(files);
  const figures = `${String(bytes).padStart(6)} of ${String(limit).padStart(6)}`;
  console.log(`${part.padEnd(40)} ${figures}, in ${files.length} file(s)`);
  if (bytes > limit) problems.push(`${part} is ${bytes - limit} bytes over its limit.`);
}
for (const problem of problems) console.error(problem);
process.exit(problems.length > 0 ? 1 : 0);

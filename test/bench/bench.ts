// SPDX-License-Identifier: MIT
//
// Measures the elements beside what people would use instead: `npm run bench`, after a build.
// Options: `--rounds 9`, `--seed 7`, `--only script-tag,chart-js`, `--condition slow`, and
// `--growth` to measure how cost grows instead, see growth.ts.
import { existsSync, readFileSync } from 'node:fs';
import { mkdir, readFile, readdir, writeFile } from 'node:fs/promises';
import { cpus } from 'node:os';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launch } from 'puppeteer-core';
import { findBrowser } from '../browser-path.mjs';
import type { CompressedServer } from './compressed-server.js';
import type { Content } from './content.js';
import type { Entrant } from './entrants.js';

const DIST = new URL('../../dist/', import.meta.url);
const PACKAGES = new URL('node_modules/', import.meta.url);

/** Pictures of all pages, and results of runs that leave something out. Git ignores it. */
const SCRATCH = new URL('../../test-results/bench/', import.meta.url);

/** Where results of a full run go: pages and pictures of the documentation, and what they are made from. */
const DOCUMENTATION = new URL('../../demo/docs/', import.meta.url);
const RESULTS = new URL('results/', import.meta.url);

/** With fewer rounds a median says little. */
const FULL_ROUNDS = 9;

function demand(file: URL, advice: string): void {
  if (existsSync(file)) return;
  console.error(advice);
  process.exit(1);
}

demand(new URL('embed.js', DIST), 'There is nothing to measure: run `npm run build` first.');
demand(PACKAGES, 'What to measure against is missing: run `npm ci --prefix test/bench` first.');

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: `${FULL_ROUNDS}` },
    seed: { type: 'string', default: '7' },
    only: { type: 'string' },
    condition: { type: 'string' },
    growth: { type: 'boolean', default: false },
  },
});
await mkdir(new URL('pictures/', SCRATCH), { recursive: true });
await mkdir(RESULTS, { recursive: true });
// Not before it is known that what they import is there.
await (values.growth ? measureGrowth() : compare());

async function compare(): Promise<void> {
  const { readContent } = await import('./content.js');
  const { ENTRANTS } = await import('./entrants.js');
  const { CONDITIONS, measureRounds } = await import('./rounds.js');
  const { startCompressedServer } = await import('./compressed-server.js');
  const { judge } = await import('./goals.js');
  const { toPicture } = await import('./picture.js');
  const { toMarkdown, toReport } = await import('./report.js');
  const { toBenchmarkPage } = await import('./documentation.js');

  const rounds = Number(values.rounds);
  const names = values.only?.split(',');
  const entrants = ENTRANTS.filter(({ name }) => names?.includes(name) ?? true);
  const conditions = CONDITIONS.filter(
    ({ name }) => !values.condition || name === values.condition,
  );
  const content = await readContent();
  const server = await startCompressedServer();
  try {
    await putDist(server);
    for (const entrant of entrants) {
      console.error(`Preparing ${entrant.label}`);
      await putEntrant(server, entrant, content);
    }
    const measured = await measureRounds({
      base: server.base,
      entrants,
      conditions,
      content,
      rounds,
      seed: Number(values.seed),
      toPicturePath: ({ name }) => fileURLToPath(new URL(name, SCRATCH)),
      say: (line) => console.error(line),
    });
    const slow = measured.find(({ condition }) => condition.network);
    const report = toReport(measured, slow ? judge(slow) : [], {
      browser: await readBrowserVersion(),
      cores: cpus().length,
      rounds,
      entrants,
      versionOf,
    });
    console.log(toMarkdown(report));
    const isFull = !names && !values.condition && rounds >= FULL_ROUNDS;
    await save(isFull && RESULTS, 'benchmark.json', toJson(report));
    await save(isFull && DOCUMENTATION, 'pictures/benchmark.svg', toPicture(report));
    await save(isFull && DOCUMENTATION, 'benchmark.md', toBenchmarkPage(report));
  } finally {
    await server.close();
  }
}

async function measureGrowth(): Promise<void> {
  const { startCompressedServer } = await import('./compressed-server.js');
  const { GROWTHS, measureGrowths, toGrowthMarkdown } = await import('./growth.js');
  const { toGrowthPicture } = await import('./growth-picture.js');
  const { toGrowthPage } = await import('./documentation.js');
  const { CONDITIONS } = await import('./rounds.js');

  const rounds = Number(values.rounds);
  const names = values.only?.split(',');
  const growths = GROWTHS.filter(({ name }) => names?.includes(name) ?? true);
  // Not a site's files: what is measured is the page, and data of many megabytes are compressed.
  const server = await startCompressedServer(4);
  try {
    await putDist(server);
    const condition = CONDITIONS.find(({ name }) => name === (values.condition ?? 'fast'));
    if (!condition) throw new Error('There is no such condition.');
    const report = await measureGrowths({
      server,
      growths,
      rounds,
      condition,
      say: (line) => console.error(line),
    });
    console.log(toGrowthMarkdown(report));
    const isFull = !names && !values.condition && rounds >= FULL_ROUNDS;
    await save(isFull && RESULTS, 'growth.json', toJson(report));
    await save(isFull && DOCUMENTATION, 'pictures/growth.svg', toGrowthPicture(report));
    await save(isFull && DOCUMENTATION, 'growth.md', toGrowthPage(report));
  } finally {
    await server.close();
  }
}

/** Serves the scripts of dist/ as they are published. */
async function putDist(server: CompressedServer): Promise<void> {
  const chunks = await readdir(new URL('chunks/', DIST));
  const files = ['embed.js', ...chunks.map((name) => `chunks/${name}`)].filter((name) =>
    name.endsWith('.js'),
  );
  await Promise.all(
    files.map(async (file) => server.put(`/dist/${file}`, await readFile(new URL(file, DIST)))),
  );
}

/** Serves the page of an entrant, its scripts and its stylesheets. */
async function putEntrant(
  server: CompressedServer,
  entrant: Entrant,
  content: Content,
): Promise<void> {
  const { bundle } = await import('./bundle.js');
  const { makePage } = await import('./pages.js');
  if (entrant.script) {
    for (const [name, code] of await bundle(entrant.script, content)) {
      await server.put(`/entrants/${entrant.name}/${name}`, code);
    }
  }
  for (const path of entrant.styles ?? []) {
    await server.put(`/packages/${path}`, await readFile(new URL(path, PACKAGES)));
  }
  const path = `/${entrant.name}.html`;
  await server.put(path, await makePage(entrant, content));
  if (entrant.page !== 'builder') return;
  const { measurePlaces } = await import('./places.js');
  const places = await measurePlaces(server.base + path);
  await server.put(path, await makePage(entrant, content, places));
}

function versionOf(name: string): string {
  const file = readFileSync(new URL(`${name}/package.json`, PACKAGES), 'utf8');
  return (JSON.parse(file) as { version: string }).version;
}

async function readBrowserVersion(): Promise<string> {
  const browser = await launch(await findBrowser());
  const version = await browser.version();
  await browser.close();
  return version.replace('/', ' ');
}

/** Writes a result of a full run where it is kept, and that of any other where it is in nobody's way. */
async function save(kept: URL | false, name: string, content: string): Promise<void> {
  const { toFormatted } = await import('./documentation.js');
  const file = new URL(name, kept || SCRATCH);
  // Prettier knows no SVG.
  await writeFile(file, name.endsWith('.svg') ? content : await toFormatted(file, content));
  console.error(`Written: ${fileURLToPath(file)}`);
}

function toJson(report: object): string {
  return `${JSON.stringify(report, undefined, 2)}\n`;
}

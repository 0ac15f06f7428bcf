// SPDX-License-Identifier: MIT
//
// How long the pipeline takes and how much memory, for people, beside the same work in plain JavaScript,
// and for adverts of two neighbouring rows each; on invented rows: `npm run bench:data`, or with another
// number of rows `npm run bench:data -- 1e6`.
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { cpus, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { isDeepStrictEqual } from 'node:util';
import { writeRows } from './write-rows.js';

const SEED = 20250119;
const DEFAULT_ROWS = 10_000_000;

interface Outcome {
  readonly seconds: number;
  readonly cpuSeconds: number;
  readonly peakMegabytes: number;
  readonly cells: unknown;
}

const job = fileURLToPath(new URL('salaries-job.ts', import.meta.url));
/** The shipped map, whose rows are neighbours. */
const map = fileURLToPath(new URL('../../data/salaries.map.json', import.meta.url));
const rows = Number(process.argv[2] ?? DEFAULT_ROWS);
const folder = await mkdtemp(join(tmpdir(), 'role-comparison-bench-'));

async function measure(way: string, file: string, map: string): Promise<Outcome> {
  // A list of many million amounts is more than what Node takes by default.
  const options = ['--max-old-space-size=16384', '--import', 'tsx'];
  execFileSync(process.execPath, [...options, job, way, file, map, folder], { stdio: 'inherit' });
  return JSON.parse(await readFile(join(folder, `${way}.json`), 'utf8')) as Outcome;
}

/** The shipped map for a file of people: without what makes adverts of its rows. */
async function writePeopleMap(): Promise<string> {
  const { pairs: _pairs, ...whole } = JSON.parse(await readFile(map, 'utf8')) as {
    pairs: unknown;
    columns: Record<string, string>;
  };
  const { nativePay: _pay, nativeCurrency: _currency, ...columns } = whole.columns;
  const path = join(folder, 'people.map.json');
  await writeFile(path, JSON.stringify({ ...whole, columns }));
  return path;
}

try {
  const file = join(folder, 'rows.csv');
  await writeRows(file, rows, SEED, 'people');
  const { size } = await stat(file);
  const ofPeople = await writePeopleMap();
  const pipeline = await measure('pipeline', file, ofPeople);
  const plain = await measure('plain', file, ofPeople);
  if (!isDeepStrictEqual(pipeline.cells, plain.cells)) throw new Error('The two ways differ.');
  await writeRows(file, rows, SEED, 'neighbours');
  const neighbours = await measure('neighbours', file, map);

  const show = (name: string, { seconds, cpuSeconds, peakMegabytes }: Outcome) =>
    console.log(
      `${name}  ${seconds.toFixed(1)} s, ${cpuSeconds.toFixed(1)} s of processor time, ` +
        `${peakMegabytes.toFixed(0)} MB at the peak`,
    );
  console.log(`${rows} rows, ${(size / 1e6).toFixed(0)} MB, ${cpus().length} cores; same cells`);
  show('pipeline        ', pipeline);
  show('plain JavaScript', plain);
  show('neighbours      ', neighbours);
} finally {
  await rm(folder, { recursive: true });
}

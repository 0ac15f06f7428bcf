// SPDX-License-Identifier: MIT
//
// How long the survey pipeline takes and how much memory, beside the same work in plain JavaScript,
// on invented rows: `npm run bench:data`, or with another number of rows `npm run bench:data -- 1e6`.
import { execFileSync } from 'node:child_process';
import { mkdtemp, readFile, rm, stat } from 'node:fs/promises';
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
const map = fileURLToPath(new URL('../../data/salaries.map.json', import.meta.url));
const rows = Number(process.argv[2] ?? DEFAULT_ROWS);
const folder = await mkdtemp(join(tmpdir(), 'role-comparison-bench-'));

async function measure(way: string, file: string): Promise<Outcome> {
  // A list of many million amounts is more than what Node takes by default.
  const options = ['--max-old-space-size=16384', '--import', 'tsx'];
  execFileSync(process.execPath, [...options, job, way, file, map, folder], { stdio: 'inherit' });
  return JSON.parse(await readFile(join(folder, `${way}.json`), 'utf8')) as Outcome;
}

try {
  const file = join(folder, 'survey.csv');
  await writeRows(file, rows, SEED);
  const { size } = await stat(file);
  const pipeline = await measure('pipeline', file);
  const plain = await measure('plain', file);
  if (!isDeepStrictEqual(pipeline.cells, plain.cells)) throw new Error('The two ways differ.');

  const show = (name: string, { seconds, cpuSeconds, peakMegabytes }: Outcome) =>
    console.log(
      `${name}  ${seconds.toFixed(1)} s, ${cpuSeconds.toFixed(1)} s of processor time, ` +
        `${peakMegabytes.toFixed(0)} MB at the peak`,
    );
  console.log(`${rows} rows, ${(size / 1e6).toFixed(0)} MB, ${cpus().length} cores; same cells`);
  show('pipeline        ', pipeline);
  show('plain JavaScript', plain);
} finally {
  await rm(folder, { recursive: true });
}

// SPDX-License-Identifier: MIT
import { createWriteStream } from 'node:fs';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { makeRandom } from './random.js';

const BLOCK_ROWS = 10_000;

const HEADER =
  'work_year,experience_level,employment_type,job_title,salary,salary_currency,salary_in_usd,' +
  'employee_residence,remote_ratio,company_location,company_size\n';

const TITLES = ['Machine Learning Engineer', 'AI Engineer', 'Data Scientist', 'Data Engineer'];
const LEVELS = ['EN', 'MI', 'SE', 'EX'];
const COUNTRIES = ['US', 'CA', 'GB', 'DE', 'FR', 'ES', 'NL', 'AU', 'IN', 'BR', 'PL', 'JP'];

/** How many in a thousand rows have an experience level that the map does not know. */
const FAULTY_PER_MILLE = 5;

/** What a row is: the pay of a person, or one of the two ends of an advert, the high one first. */
export type InventedRows = 'people' | 'neighbours';

/** Writes invented rows as CSV. The same seed, count and kind always give the same file. */
export async function writeRows(
  path: string,
  count: number,
  seed: number,
  kind: InventedRows = 'people',
): Promise<void> {
  await pipeline(Readable.from(makeBlocks(count, makeRandom(seed), kind)), createWriteStream(path));
}

function* makeBlocks(count: number, random: () => number, kind: InventedRows): Generator<string> {
  yield HEADER;
  const step = kind === 'people' ? 1 : 2;
  for (let done = 0; done < count; done += BLOCK_ROWS) {
    const size = Math.min(BLOCK_ROWS, count - done) / step;
    yield Array.from({ length: size }, () => makeRows(random, kind)).join('');
  }
}

/** A row of a person, or two of an advert. */
function makeRows(random: () => number, kind: InventedRows): string {
  const rank = Math.floor(random() * LEVELS.length);
  const level = random() * 1000 < FAULTY_PER_MILLE ? '??' : pick(LEVELS, rank);
  // Few countries have most of the rows.
  const country = pick(COUNTRIES, Math.floor(random() ** 3 * COUNTRIES.length));
  const title = pick(TITLES, Math.floor(random() * TITLES.length));
  const year = 2020 + Math.floor(random() * 6);
  const pay = makePay(random, rank);
  const row = (pay: number) =>
    `${year},${level},FT,${title},${pay},USD,${pay},${country},0,${country},M\n`;
  // The ends are a fifth below and above the middle.
  return kind === 'people' ? row(pay) : row(Math.round(pay * 1.2)) + row(Math.round(pay * 0.8));
}

/** Skewed as pay is, and rounded as people do: mostly to thousands, seldom not at all. */
function makePay(random: () => number, rank: number): number {
  const spread = random() + random() + random() - 1.5;
  const pay = (90_000 + 30_000 * rank) * Math.exp(spread);
  const kind = random();
  const unit = kind < 0.6 ? 1000 : kind < 0.9 ? 100 : 1;
  return Math.round(pay / unit) * unit;
}

function pick(list: readonly string[], index: number): string {
  return list[index] ?? '';
}

// SPDX-License-Identifier: MIT
//
// Computes the shipped pay figures from a newer file of the same survey, and prints in Markdown what
// differs: `tsx test/release/update-data.ts <file> [--date <day of the survey>] [--data <folder>]`.
// The same file as before changes nothing.
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { describeChanges } from '../../src/cli/changes/describe-changes.js';
import { loadDirectory } from '../../src/cli/load-directory.js';
import { convertSurvey } from '../../src/cli/salaries/convert-survey.js';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { date: { type: 'string' }, data: { type: 'string' } },
});
const [file] = positionals;
if (!file) throw new Error('expected the file of a survey');
// A workflow passes nothing as an empty text.
const date = values.date || new Date().toISOString().slice(0, 'yyyy-mm-dd'.length);
if (!/^\d{4}-\d{2}-\d{2}$/.test(date)) throw new Error(`expected a day, found "${date}"`);
const data = values.data ?? fileURLToPath(new URL('../../data', import.meta.url));

const draft = await mkdtemp(join(tmpdir(), 'survey-'));
try {
  await cp(data, draft, { recursive: true });
  const id = await renameSource(draft, date);
  await convertSurvey(file, join(draft, 'salaries.map.json'), draft);
  const [before, after] = await Promise.all([load(data), load(draft)]);
  const { sha256 } = after.catalogue.sources.find((source) => source.id === id) ?? {};
  const known = before.catalogue.sources.some((source) => source.sha256 === sha256);
  if (known) {
    console.log('There are no differences: it is the survey that the figures are of.');
  } else {
    await cp(draft, data, { recursive: true });
    console.log(describeChanges(before, after));
  }
} finally {
  await rm(draft, { recursive: true });
}

/**
 * Gives the source of the map its new day, in its id too, and the catalogue the same id, so that the
 * new source stands in the place of the old one.
 * @returns The new id.
 */
async function renameSource(folder: string, date: string): Promise<string> {
  const map = join(folder, 'salaries.map.json');
  const text = await readFile(map, 'utf8');
  const { source } = JSON.parse(text) as { source: { id: string; date: string } };
  const id = `${source.id.replace(/-\d{4}-\d{2}-\d{2}$/, '')}-${date}`;
  const rename = (text: string) => text.replaceAll(`"${source.id}"`, `"${id}"`);
  await writeFile(map, rename(text).replace(`"date": "${source.date}"`, `"date": "${date}"`));
  const catalogue = join(folder, 'catalogue.json');
  await writeFile(catalogue, rename(await readFile(catalogue, 'utf8')));
  return id;
}

function load(folder: string) {
  return loadDirectory(pathToFileURL(join(folder, '/')));
}

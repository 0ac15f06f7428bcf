// SPDX-License-Identifier: MIT
//
// Computes the shipped pay figures from a newer file of the same source, and prints in Markdown what
// differs: `tsx test/release/update-data.ts <file> --date <day of its last change>`, or in place of
// --date `--from <address of the file>`, whose host is asked for that day. `--data <folder>` is for
// another dataset. The same file as before, and an older one, change nothing.
import { existsSync } from 'node:fs';
import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { describeChanges } from '../../src/cli/changes/describe-changes.js';
import { loadDirectory } from '../../src/cli/load-directory.js';
import { convertSurvey } from '../../src/cli/salaries/convert-survey.js';
import { askForDate, judgeDate, toDay } from './survey-date.js';

const MAP_FILE = 'salaries.map.json';

/** The map of the roles beside the shipped pair, which have a catalogue of their own. A dataset may have none. */
const ROLES_MAP_FILE = 'roles.map.json';
const ROLES_FOLDER = 'roles/';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { date: { type: 'string' }, from: { type: 'string' }, data: { type: 'string' } },
});
const [file] = positionals;
if (!file) throw new Error('expected the file of a survey');
// A workflow passes nothing as an empty text.
if (!values.date && !values.from) {
  throw new Error(
    'expected --date, the day of the last change of the file, or --from, its address',
  );
}
const date = values.date || (await askForDate(values.from ?? '', fetch, process.env['GH_TOKEN']));
const data = values.data ?? fileURLToPath(new URL('../../data', import.meta.url));

const draft = await mkdtemp(join(tmpdir(), 'survey-'));
try {
  await cp(data, draft, { recursive: true });
  const { source } = await readMap(draft);
  const { usable, remarks } = judgeDate(date, source.date, toDay(new Date()));
  for (const remark of remarks) console.log(`${remark}\n`);
  if (usable) await update(file, source, draft);
} finally {
  await rm(draft, { recursive: true });
}

async function update(file: string, source: MapSource, draft: string): Promise<void> {
  const id = await renameSource(draft, source, date);
  const warnings: string[] = [];
  const pair = await convertSurvey(file, join(draft, MAP_FILE), draft);
  warnings.push(...pair.warnings);
  const [before, after] = await Promise.all([load(data), load(draft)]);
  const { sha256 } = after.catalogue.sources.find((source) => source.id === id) ?? {};
  if (before.catalogue.sources.some((source) => source.sha256 === sha256)) {
    console.log('There are no differences: it is the file that the figures are of.');
    return;
  }
  const texts = [describeChanges(before, after)];
  if (existsSync(join(draft, ROLES_MAP_FILE))) {
    const [from, to] = [join(data, ROLES_FOLDER), join(draft, ROLES_FOLDER)];
    const others = await convertSurvey(file, join(draft, ROLES_MAP_FILE), to);
    warnings.push(...others.warnings);
    texts.push(describeChanges(await load(from), await load(to)));
  }
  await cp(draft, data, { recursive: true });
  for (const warning of warnings) console.log(`Warning: ${warning}\n`);
  console.log(texts.join('\n'));
}

interface MapSource {
  readonly id: string;
  readonly date: string;
}

async function readMap(folder: string): Promise<{ source: MapSource }> {
  return JSON.parse(await readFile(join(folder, MAP_FILE), 'utf8')) as {
    source: MapSource;
  };
}

/**
 * Gives the source of the map its new day, in its id too, and every file of the dataset the same id, so
 * that the new source stands in the place of the old one.
 * @returns The new id.
 */
async function renameSource(folder: string, source: MapSource, date: string): Promise<string> {
  const id = `${source.id.replace(/-\d{4}-\d{2}-\d{2}$/, '')}-${date}`;
  const files = await readdir(folder, { recursive: true });
  for (const file of files.filter((name) => name.endsWith('.json'))) {
    const path = join(folder, file);
    const text = (await readFile(path, 'utf8')).replaceAll(`"${source.id}"`, `"${id}"`);
    const isMap = file === MAP_FILE || file === ROLES_MAP_FILE;
    await writeFile(
      path,
      isMap ? text.replace(`"date": "${source.date}"`, `"date": "${date}"`) : text,
    );
  }
  return id;
}

function load(folder: string) {
  return loadDirectory(pathToFileURL(join(folder, '/')));
}

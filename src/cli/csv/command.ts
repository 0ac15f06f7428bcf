// SPDX-License-Identifier: MIT
import { basename, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Command } from '../command.js';
import { UsageError } from '../command.js';
import { dropControls } from '../files/printable.js';
import { loadDirectory } from '../load-directory.js';
import { writeOutput } from '../print.js';
import { isCsv, loadCsv } from './load-csv.js';
import { writeCsv } from './csv-text.js';
import { toTable } from './to-table.js';

/** `role-comparison csv`: a catalogue as a table for spreadsheets, and back. */
export const csv: Command = {
  summary: 'Turn a catalogue into a CSV table for spreadsheets, and such a table into a catalogue.',

  help: `Usage: role-comparison csv FILE [--out FILE]

Of a catalogue in JSON, with the files it names, prints one table as CSV; of such a table a
catalogue in one piece. Nothing is lost on the way, there or back, but the addresses of JSON Schemas
and lists that are empty.

  FILE        catalogue.json, or a table whose name ends with .csv: separated by commas, semicolons
              or tabs
  --out FILE  writes a file in UTF-8 in place of printing, which some shells do otherwise

Each row is of a kind, which its first cell names: catalogue, source, aspect, role, pair, words,
estimate, adverts, survey, official. Several points, or statements, are on several lines of one cell.
What a spreadsheet would take for a formula has an apostrophe before it. Errors name row and column.

Needs two packages, which can be fetched together with this one:
npx -p role-comparison -p csv-parse -p csv-stringify role-comparison csv catalogue.json`,

  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { out: { type: 'string' } },
    });
    const [file, ...others] = positionals;
    if (!file || others.length) throw new UsageError('expected one FILE');
    const path = resolve(file);
    const text = isCsv(path) ? JSON.stringify(await loadCsv(path), null, 2) : await toCsv(path);
    // What a terminal would obey is in no file that a person makes, and stays in one that is asked for.
    await writeOutput(values.out === undefined ? dropControls(text) : text, values.out);
  },
};

async function toCsv(path: string): Promise<string> {
  const folder = new URL('.', pathToFileURL(path));
  const text = await writeCsv(toTable(await loadDirectory(folder, basename(path))));
  // Its last line ends where what is written ends.
  return text.replace(/\r\n$/, '\r');
}

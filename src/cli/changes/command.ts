// SPDX-License-Identifier: MIT
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import type { Command } from '../command.js';
import { UsageError } from '../command.js';
import { toPrintable } from '../files/printable.js';
import { loadDirectory } from '../load-directory.js';
import { writeOutput } from '../print.js';
import { describeChanges } from './describe-changes.js';

/** `role-comparison changes`: what new figures of pay have changed, for those who are to publish it. */
export const changes: Command = {
  summary: 'Tell in words how the pay figures of two versions of a dataset differ.',

  help: `Usage: role-comparison changes BEFORE AFTER [--out FILE]

Prints Markdown: the sources, how many figures are new, gone, changed or withheld now, and each of
them with its median and its number of reports or adverts, the largest change of a median first.

  BEFORE      the folder of the dataset as it was, with its catalogue.json
  AFTER       the folder of the dataset as it is now
  --out FILE  writes a file in UTF-8 in place of printing, which some shells do otherwise`,

  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { out: { type: 'string' } },
    });
    const [before, after, ...others] = positionals;
    if (!before || !after || others.length) {
      throw new UsageError(`expected two folders, BEFORE and AFTER, found ${positionals.length}`);
    }
    const text = describeChanges(await load(before), await load(after));
    await writeOutput(toPrintable(text), values.out);
  },
};

function load(folder: string) {
  return loadDirectory(pathToFileURL(join(resolve(folder), '/')));
}

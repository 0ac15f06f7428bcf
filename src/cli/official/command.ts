// SPDX-License-Identifier: MIT
import { parseArgs } from 'node:util';
import { formatNumber } from '../../format/intl.js';
import type { Command } from '../command.js';
import { UsageError } from '../command.js';
import { print } from '../print.js';
import type { OfficialSummary } from './convert-official.js';
import { convertOfficial } from './convert-official.js';

/** `role-comparison official`: from tables of official statistics to the figures that the chart shows. */
export const official: Command = {
  summary: 'Put the wages of occupations in official statistics into role files.',

  help: `Usage: role-comparison official FILE --map MAP --out DIR

Reads tables of the Occupational Employment and Wage Statistics of the United States, and writes
employment and wages of the occupations that the map names into the role files of a dataset. Nothing
is written unless everything succeeds.

  FILE       the tables of one or more years as CSV, with the columns year, occ_code, occ_title,
             tot_emp, emp_prse, mean_prse, a_pct10, a_pct25, a_median, a_pct75 and a_pct90
  --map MAP  a JSON file that says by their codes which occupations a role is, or is nearest to
  --out DIR  the folder of the dataset. Role files that are there get new official figures and keep
             the rest; where there are none, they are written, with a catalogue.json for \`src\`

data/README.md in this package explains the map and the figures.`,

  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: { map: { type: 'string' }, out: { type: 'string' } },
    });
    const [file, ...others] = positionals;
    if (!file) throw new UsageError('expected a FILE to read');
    if (others.length)
      throw new UsageError(`expected one FILE, found "${others.join('", "')}" too`);
    if (!values.map) throw new UsageError('expected --map MAP');
    if (!values.out) throw new UsageError('expected --out DIR');
    print(formatSummary(file, await convertOfficial(file, values.map, values.out)));
  },
};

function formatSummary(file: string, { rows, byRole, written }: OfficialSummary): string {
  return [
    `${formatNumber(rows, 'en')} rows read from ${file}`,
    ...[...byRole].flatMap(([id, figures]) =>
      [...new Set(figures.map(({ code }) => code))].map((code) => {
        const years = figures.filter((other) => other.code === code).map(({ year }) => year);
        return `${id}: ${code} of ${years.join(', ')}`;
      }),
    ),
    ...written.map((path) => `wrote ${path}`),
  ].join('\n');
}

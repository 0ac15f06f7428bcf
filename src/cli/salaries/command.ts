// SPDX-License-Identifier: MIT
import { parseArgs } from 'node:util';
import type { Command } from '../command.js';
import { UsageError } from '../command.js';
import { convertSurvey } from './convert-survey.js';
import { formatSummary } from './summary.js';

/** `role-comparison salaries`: from the rows of a survey to the figures that the chart shows. */
export const salaries: Command = {
  summary: 'Turn the rows of a salary survey into the pay figures of role files.',

  help: `Usage: role-comparison salaries FILE --map MAP --out DIR

Reads a salary survey and writes its percentiles, by level, country and year, into the role files
of a dataset. Nothing is written unless everything succeeds.

  FILE       the survey: CSV, CSV packed by gzip, or Parquet
  --map MAP  a JSON file that says what the columns, levels and job titles of the survey mean
  --out DIR  the folder of the dataset. Role files that are there get new survey figures and keep
             the rest; where there are none, they are written, with a catalogue.json for \`src\`

Needs DuckDB: npm install --save-dev @duckdb/node-api
data/README.md in this package explains the map and the method.`,

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
    console.log(formatSummary(await convertSurvey(file, values.map, values.out)));
  },
};

// SPDX-License-Identifier: MIT
import { parseArgs } from 'node:util';
import type { Command } from '../command.js';
import { UsageError } from '../command.js';
import { print } from '../print.js';
import { convertCells, convertSurvey } from './convert-survey.js';
import { formatSummary } from './summary.js';

/** `role-comparison salaries`: from the rows of a survey or of adverts to the figures that the chart shows. */
export const salaries: Command = {
  summary: 'Turn the rows of a salary survey or of job adverts into the pay figures of role files.',

  help: `Usage: role-comparison salaries FILE --map MAP --out DIR
       role-comparison salaries --cells FILE --map MAP --out DIR

Reads the pay of people or of job adverts, and writes its percentiles, by level, country and year,
into the role files of a dataset. Nothing is written unless everything succeeds.

  FILE          the rows: CSV, CSV packed by gzip, or Parquet
  --cells FILE  instead of rows, the cells that cells.sql or advert-cells.sql returned on a data
                warehouse, one in a row: CSV, CSV packed by gzip, or Parquet
  --map MAP     a JSON file that says what the columns, levels and job titles mean, whether rows are
                people or adverts, and how numbers and dates are written
  --out DIR     the folder of the dataset. Role files that are there get new figures and keep the
                rest; where there are none, they are written, with a catalogue.json for \`src\`

Needs DuckDB: npm install --save-dev @duckdb/node-api
data/README.md in this package explains the map and the method.`,

  async run(args) {
    const { values, positionals } = parseArgs({
      args,
      allowPositionals: true,
      options: {
        cells: { type: 'string' },
        map: { type: 'string' },
        out: { type: 'string' },
      },
    });
    const [file, ...others] = positionals;
    if (values.cells !== undefined && file) {
      throw new UsageError('expected FILE or --cells FILE, found both');
    }
    const read = file ?? values.cells;
    if (!read) throw new UsageError('expected a FILE to read');
    if (others.length)
      throw new UsageError(`expected one FILE, found "${others.join('", "')}" too`);
    if (!values.map) throw new UsageError('expected --map MAP');
    if (!values.out) throw new UsageError('expected --out DIR');
    const convert = file ? convertSurvey : convertCells;
    print(formatSummary(await convert(read, values.map, values.out)));
  },
};

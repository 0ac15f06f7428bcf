// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { convertCells, convertSurvey } from '../../../../src/cli/salaries/convert-survey.js';
import { readSql, withDuckDB } from '../../../../src/cli/salaries/duckdb.js';
import { readMap } from '../../../../src/cli/salaries/read-map.js';
import { readSurvey } from '../../../../src/cli/salaries/read-survey.js';
import { formatSummary } from '../../../../src/cli/salaries/summary.js';
import { openSurveyFile } from '../../../../src/cli/salaries/survey-file.js';
import { makeAdverts, NEIGHBOUR_MAP, toEndsCsv } from '../../../fixtures/advert-sample.js';
import type { Workplace } from '../../../fixtures/survey-sample.js';
import {
  makeRows,
  makeWorkplace,
  range,
  readCatalogue,
  readFolder,
  readRole,
  SAMPLE_MAP,
  toCsv,
} from '../../../fixtures/survey-sample.js';

const ENDS = toEndsCsv([
  ...makeAdverts(range(12, 10), 5),
  ...makeAdverts(range(12, 10), 5, { year: 2022, land: 'BE', grade: 'B' }),
  ...makeAdverts(range(3, 10), 5, { post: 'Ringer' }),
]);

const REPORTS = toCsv([
  ...makeRows(range(12, 10)),
  ...makeRows(range(12, 10), { year: 2022, land: 'BE', grade: 'B' }),
  ...makeRows(range(3, 10), { post: 'Ringer' }),
]);

/** Writes what the SQL returns for the rows of a file, as a warehouse would. */
async function exportCells(
  { folder, map, write }: Workplace,
  csv: string,
  sql: string,
  format: 'csv' | 'parquet',
): Promise<string> {
  const file = await write('rows.csv', csv);
  const path = join(folder, `cells.${format}`);
  const [meanings, survey] = [await readMap(map), await openSurveyFile(file)];
  await withDuckDB(
    async (connection) => {
      await readSurvey(connection, survey, meanings);
      await connection.run(`COPY (${await readSql(sql)}) TO '${path}' (FORMAT ${format})`);
    },
    [file, path],
  );
  return path;
}

suite('cells that were computed elsewhere', () => {
  for (const format of ['csv', 'parquet'] as const) {
    for (const [what, data, csv, sql] of [
      ['adverts', NEIGHBOUR_MAP, ENDS, 'advert-cells.sql'],
      ['people', SAMPLE_MAP, REPORTS, 'cells.sql'],
    ] as const) {
      test(`of ${what} make the same files from ${format} as the rows do`, async (context) => {
        const workplace = await makeWorkplace(context, data);
        const { dataset, folder, map, write } = workplace;
        const cells = await exportCells(workplace, csv, sql, format);
        const summary = await convertCells(cells, map, dataset);
        const other = join(folder, 'other');
        await convertSurvey(await write('rows.csv', csv), map, other);
        for (const file of ['roles/lamp-keeper.json', 'roles/bell-ringer.json']) {
          assert.deepEqual(await readRole(dataset, file), await readRole(other, file));
        }
        const [source] = (await readCatalogue(other)).sources;
        const { rows: _rows, sha256: _sha256, ...rest } = source!;
        assert.deepEqual((await readCatalogue(dataset)).sources, [rest]);
        assert.match(formatSummary(summary), /^\d+ cells written\n +\d+ +withheld, with fewer/);
      });
    }
  }

  const HEAD =
    'role,level,country,year,adverts,distinct_adverts,low_p10,low_p25,low_p50,low_p75,low_p90,' +
    'mid_p10,mid_p25,mid_p50,mid_p75,mid_p90,high_p10,high_p25,high_p50,high_p75,high_p90,mid_lower,mid_upper';
  const FIGURES = '1,2,3,4,5,2,3,4,5,6,3,4,5,6,7,3,5';
  const ALL = `lamp-keeper,,,,30,12,${FIGURES}`;

  const run = async (context: test.TestContext, lines: readonly string[], head = HEAD) => {
    const workplace = await makeWorkplace(context, NEIGHBOUR_MAP);
    const file = await workplace.write('cells.csv', [head, ...lines, ''].join('\n'));
    return {
      ...workplace,
      file,
      convert: () => convertCells(file, workplace.map, workplace.dataset),
    };
  };

  test('are withheld below ten distinct adverts, with figures or without', async (context) => {
    const small = [`bell-ringer,,,,9,9,${FIGURES}`, `bell-ringer,,,2023,9,9${','.repeat(17)}`];
    const { convert, dataset } = await run(context, [
      ALL,
      `lamp-keeper,,,2023,30,12,${FIGURES}`,
      ...small,
    ]);
    await convert();
    const role = await readRole(dataset, 'roles/bell-ringer.json');
    assert.deepEqual(
      role.salary?.adverts.map(({ distinct, withheld, low }) => [distinct, withheld, low]),
      [
        [9, true, undefined],
        [9, true, undefined],
      ],
    );
  });

  const CASES: readonly [problem: string, lines: readonly string[], message: string][] = [
    ['has no rows', [], 'has no rows'],
    [
      'has a role that the map does not have',
      [ALL, `cook,,,,30,12,${FIGURES}`],
      'row 2, column "role": expected the id of a role of the map, found "cook"',
    ],
    [
      'has a level that there is not',
      [`lamp-keeper,A,,,30,12,${FIGURES}`],
      'row 1, column "level": expected entry, mid, senior, executive or nothing, found "A"',
    ],
    [
      'has no country',
      [`lamp-keeper,,Belgium,,30,12,${FIGURES}`],
      'row 1, column "country": expected a country code such as US',
    ],
    [
      'has no year',
      [`lamp-keeper,,,23,30,12,${FIGURES}`],
      'row 1, column "year": expected a year such as 2024',
    ],
    [
      'has a count that is none',
      [ALL.replace(',30,', ',many,')],
      'row 1, column "adverts": expected a whole number',
    ],
    [
      'has a count that is not whole',
      [ALL.replace(',12,', ',12.5,')],
      'row 1, column "distinct_adverts": expected a whole number',
    ],
    [
      'has more distinct adverts than adverts',
      [ALL.replace(',12,', ',31,')],
      'row 1, column "distinct_adverts": expected a number that is not above adverts',
    ],
    [
      'lacks a percentile',
      [ALL.replace(',1,2,3,4,5,', ',,2,3,4,5,')],
      'row 1, column "low_p10": expected a number',
    ],
    [
      'has percentiles out of order',
      [ALL.replace(',1,2,3,4,5,', ',1,2,3,4,3,')],
      'row 1, column "low_p90": expected a number that is not below the percentile before it',
    ],
    [
      'has a low end above the middle',
      [ALL.replace(',1,2,3,4,5,', ',1,2,3,4,7,')],
      'row 1, column "mid_p90": expected a number that is not below that of low',
    ],
    [
      'has an interval without the median',
      [ALL.replace(/3,5$/, '5,6')],
      'row 1, column "mid_lower": expected an interval that holds mid.p50',
    ],
    [
      'has an interval of one end',
      [ALL.replace(/3,5$/, '3,')],
      'row 1, column "mid_upper": expected a number',
    ],
    ['has a cell twice', [ALL, ALL], 'row 2, column "role": is the same cell as row 1'],
    [
      'has more adverts in its parts than in all',
      [
        ALL,
        ...['entry', 'mid', 'senior'].map((level) => `lamp-keeper,${level},,,12,12,${FIGURES}`),
      ],
      'row 1, column "adverts": expected 36 or more, the sum over its cells by level',
    ],
  ];
  for (const [problem, lines, message] of CASES) {
    test(`are refused with row and column where the file ${problem}`, async (context) => {
      const { convert, dataset, file, map, write } = await run(context, lines);
      await convertSurvey(await write('good.csv', ENDS), map, dataset);
      const before = await readFolder(dataset);
      await assert.rejects(convert(), { message: `${file}: ${message}` });
      assert.deepEqual(await readFolder(dataset), before);
    });
  }

  test('are refused where a column is missing', async (context) => {
    const { convert, file } = await run(context, [ALL], HEAD.replace('mid_upper', 'other'));
    await assert.rejects(convert(), ({ message }: Error) =>
      message.startsWith(`${file}: has no column "mid_upper", only "role"`),
    );
  });
});

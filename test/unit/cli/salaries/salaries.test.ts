// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';
import { loadDirectory } from '../../../../src/cli/load-directory.js';
import { convertSurvey } from '../../../../src/cli/salaries/convert-survey.js';
import { withDuckDB } from '../../../../src/cli/salaries/duckdb.js';
import { formatSummary } from '../../../../src/cli/salaries/summary.js';
import type { SampleRow } from '../../../fixtures/survey-sample.js';
import {
  makeRows,
  makeWorkplace,
  PLAIN_ROWS,
  range,
  readCatalogue,
  readFolder,
  readRole,
  SAMPLE_MAP,
  toCsv,
} from '../../../fixtures/survey-sample.js';

/** What the map says of every amount. */
const PAY = { currency: 'EUR', period: 'month', definition: 'total', source: 'tower-survey' };

/** The median of a cell of people. */
function getMedian(cell: object | undefined): unknown {
  return cell && Reflect.get(cell, 'p50');
}

/** The cells of one role after a run over `rows`. */
async function convertRows(context: test.TestContext, rows: readonly SampleRow[], id: string) {
  const { dataset, map, write } = await makeWorkplace(context);
  await convertSurvey(await write('survey.csv', toCsv(rows)), map, dataset);
  return (await readRole(dataset, `roles/${id}.json`)).salary?.survey ?? [];
}

suite('the figures', () => {
  test('lie between two reports where a percentile falls between them', async (context) => {
    const rows = [...PLAIN_ROWS, ...makeRows([11_000, 12_001])];
    const [all] = await convertRows(context, rows, 'lamp-keeper');
    const { n, p10, p25, p50, p75, p90 } = all ?? {};
    // By hand, at ranks 2.1, 3.75, 6.5, 9.25 and 10.9 of 12.
    assert.deepEqual(
      { n, p10, p25, p50, p75, p90 },
      {
        n: 12,
        p10: 2100,
        p25: 3750,
        p50: 6500,
        p75: 9250,
        p90: 10_900,
      },
    );
  });

  test('count equal pay as often as it is reported', async (context) => {
    const rows = [...makeRows([...Array<number>(9).fill(1000), 5000]), ...PLAIN_ROWS.slice(10)];
    const [all] = await convertRows(context, rows, 'lamp-keeper');
    assert.equal(all?.n, 10);
    assert.equal(all.p75, 1000);
    assert.equal(all.p90, 1400);
  });

  test('are rounded to whole units of currency', async (context) => {
    const rows = [...makeRows(range(10, 100.25)), ...PLAIN_ROWS.slice(10)];
    const [all] = await convertRows(context, rows, 'lamp-keeper');
    assert.equal(all?.p10, 190);
    assert.deepEqual(all.medianInterval, [201, 902]);
  });

  test('have an interval of the median that ends at reports', async (context) => {
    const rows = [...makeRows(range(100)), ...PLAIN_ROWS.slice(10)];
    const [all] = await convertRows(context, rows, 'lamp-keeper');
    assert.deepEqual(all?.medianInterval, [40, 61]);
  });

  test('say their currency, period, definition and source', async (context) => {
    const [all] = await convertRows(context, PLAIN_ROWS, 'lamp-keeper');
    const { currency, period, definition, source } = all ?? {};
    assert.deepEqual({ currency, period, definition, source }, PAY);
  });

  test('are there for every combination of level, country and year with enough reports', async (context) => {
    const rows = [
      ...makeRows(range(10)),
      ...makeRows(range(10), { grade: 'B', land: 'BE', year: 2024 }),
      ...makeRows(range(10), { post: 'Ringer' }),
    ];
    const cells = await convertRows(context, rows, 'lamp-keeper');
    assert.deepEqual(
      cells.map(({ level = '', country = '', year = '', n }) =>
        [level, country, year, n].join(' '),
      ),
      [
        ...['   20', '  2023 10', '  2024 10'],
        ...['entry   10', 'entry  2023 10', 'senior   10', 'senior  2024 10'],
        ...[' BE  10', ' BE 2024 10', 'senior BE  10', 'senior BE 2024 10'],
        ...[' NL  10', ' NL 2023 10', 'entry NL  10', 'entry NL 2023 10'],
      ],
    );
  });

  test('are withheld below ten reports where the other role has enough', async (context) => {
    const rows = [...makeRows(range(10)), ...makeRows(range(9), { post: 'Bell Ringer' })];
    const [all] = await convertRows(context, rows, 'bell-ringer');
    assert.deepEqual(all, { n: 9, withheld: true, ...PAY });
  });

  test('are left out where every role has too few reports', async (context) => {
    const rows = [...PLAIN_ROWS, ...makeRows(range(9), { land: 'FR' })];
    const cells = await convertRows(context, rows, 'lamp-keeper');
    assert.ok(!cells.some(({ country }) => country === 'FR'));
  });
});

suite('the rows', () => {
  const ROWS = [
    ...PLAIN_ROWS,
    ...makeRows([1, 2], { post: 'lamp keeper' }),
    ...makeRows([1, 2, 3], { grade: 'C' }),
    ...makeRows([1], { land: '' }),
    ...makeRows([5000], { land: 'Netherlands' }),
    ...makeRows([1], { year: '' }),
    ...makeRows([1], { year: 'last' }),
    ...makeRows([1], { year: '2023.5' }),
    ...makeRows([1], { year: 23 }),
    ...makeRows(['', '0', '-1', 'much', 'NaN', 'Infinity', '1.2.3']),
  ];

  test('that cannot be understood are counted by reason, and none is lost', async (context) => {
    const { dataset, map, write } = await makeWorkplace(context);
    const { counts } = await convertSurvey(await write('survey.csv', toCsv(ROWS)), map, dataset);
    assert.deepEqual(Object.fromEntries(counts.kept), { 'lamp-keeper': 11, 'bell-ringer': 10 });
    assert.deepEqual(Object.fromEntries(counts.refused), { level: 3, country: 1, year: 4, pay: 7 });
    assert.equal(counts.otherTitles, 2);
    const { sources } = await readCatalogue(dataset);
    assert.equal(sources[0]?.rows, ROWS.length);
  });

  test('are summed up in the summary', async (context) => {
    const { dataset, map, write } = await makeWorkplace(context);
    const file = await write('survey.csv', toCsv(ROWS));
    const summary = formatSummary(await convertSurvey(file, map, dataset));
    assert.deepEqual(summary.split('\n'), [
      `38 rows read from ${file}`,
      '21 rows kept',
      '10   bell-ringer',
      '11   lamp-keeper',
      ' 2 rows of other titles',
      ' 2   "lamp keeper", which is near to "Lamp Keeper" of lamp-keeper',
      '15 rows refused',
      ' 1   unknown country, the first on line 27: nothing',
      ' 3   unknown level, the first on line 24: "C"',
      ' 7   pay is not a positive number, the first on line 33: nothing',
      ' 4   no year from 1900 to 2100, the first on line 29: nothing',
      '16 cells written',
      ' 0   withheld, with fewer than 10 reports',
      'no row has these titles: "Ringer"',
      `wrote ${join(dataset, 'roles/lamp-keeper.json')}`,
      `wrote ${join(dataset, 'roles/bell-ringer.json')}`,
      `wrote ${join(dataset, 'catalogue.json')}`,
    ]);
  });
});

suite('a survey', () => {
  test('may be packed by gzip, and its checksum is that of the unpacked file', async (context) => {
    const { dataset, map, write } = await makeWorkplace(context);
    const csv = toCsv(PLAIN_ROWS);
    const { cells } = await convertSurvey(await write('survey', gzipSync(csv)), map, dataset);
    assert.equal(getMedian(cells.get('lamp-keeper')?.[0]), 5500);
    const { catalogue } = await loadDirectory(pathToFileURL(join(dataset, '/')));
    assert.equal(catalogue.sources[0]?.sha256, createHash('sha256').update(csv).digest('hex'));
  });

  test('may be a Parquet file with numbers in it', async (context) => {
    const { dataset, folder, map, write } = await makeWorkplace(context);
    const csv = await write('survey.csv', toCsv(PLAIN_ROWS));
    // A folder that reads like a value is not taken for a column.
    await write('land=DE/empty', '');
    const file = join(folder, 'land=DE', 'survey.parquet');
    await withDuckDB(
      (connection) =>
        connection.run(`COPY (FROM read_csv('${csv}')) TO '${file}' (FORMAT parquet)`),
      [csv, file],
    );
    const { cells } = await convertSurvey(file, map, dataset);
    assert.equal(getMedian(cells.get('lamp-keeper')?.[0]), 5500);
    assert.ok(cells.get('lamp-keeper')?.every(({ country }) => !country || country === 'NL'));
  });

  test('may have any name, which stands for that file alone', async (context) => {
    const { dataset, map, write } = await makeWorkplace(context);
    await write(`it's "a" b? [x].csv`, toCsv(makeRows(range(100))));
    const file = await write(`it's "*" b? [x].csv`, toCsv(PLAIN_ROWS));
    const { counts } = await convertSurvey(file, map, dataset);
    assert.equal(counts.kept.get('lamp-keeper'), 10);
  });

  test('may have quotes in its columns, line ends of Windows and a byte order mark', async (context) => {
    const { dataset, map, write } = await makeWorkplace(context, {
      ...SAMPLE_MAP,
      columns: { ...SAMPLE_MAP.columns, title: 'the "post", if any' },
    });
    const csv = toCsv(PLAIN_ROWS)
      .replace('post', '"the ""post"", if any"')
      .replaceAll('Lamp Keeper', '"Lamp Keeper"')
      .replaceAll('\n', '\r\n');
    const { counts } = await convertSurvey(await write('s.csv', `\uFEFF${csv}`), map, dataset);
    assert.equal(counts.kept.get('lamp-keeper'), 10);
  });

  test('may separate its columns by another character', async (context) => {
    const { dataset, map, write } = await makeWorkplace(context, { ...SAMPLE_MAP, delimiter: ';' });
    const file = await write('survey.csv', toCsv(PLAIN_ROWS, ';'));
    const { counts } = await convertSurvey(file, map, dataset);
    assert.equal(counts.kept.get('lamp-keeper'), 10);
  });
});

suite('the dataset', () => {
  test('is one that the loader reads, where the folder had none', async (context) => {
    const { dataset, map, write } = await makeWorkplace(context);
    await convertSurvey(await write('survey.csv', toCsv(PLAIN_ROWS)), map, dataset);
    const { catalogue, roles } = await loadDirectory(pathToFileURL(join(dataset, '/')));
    assert.equal(catalogue.updated, '2024-02-29');
    assert.deepEqual(
      roles.map(({ name, summary }) => [name, summary]),
      [
        ['Lamp Keeper', 'Keeps lamps'],
        ['Bell Ringer', 'Pay from Survey of towers'],
      ],
    );
  });

  test('keeps everything but the survey of the roles that are mapped, and what is said of its source', async (context) => {
    const { dataset, map, write } = await makeWorkplace(context);
    const file = await write('survey.csv', toCsv(PLAIN_ROWS));
    await convertSurvey(file, map, dataset);
    const catalogue = await readCatalogue(dataset);
    const role = await readRole(dataset, 'roles/lamp-keeper.json');
    const [source] = catalogue.sources;
    const survey = role.salary?.survey ?? [];
    const estimate = { low: 1, high: 2, ...PAY };
    await write(
      'dataset/catalogue.json',
      JSON.stringify({
        ...catalogue,
        aspects: [{ id: 'view', label: 'View' }],
        roles: [{ id: 'lamp-keeper', name: 'Keeper', file: 'keeper.json' }],
        sources: [{ ...source, note: 'Old', rows: 1, attribution: 'Towers', 'x-ours': 3 }],
        'x-ours': 1,
      }),
    );
    await write(
      'dataset/keeper.json',
      JSON.stringify({
        ...role,
        aspects: { view: { points: ['Far'] } },
        salary: { estimates: [estimate], survey: [{ n: 9, withheld: true, ...PAY }] },
        'x-ours': 2,
      }),
    );
    await convertSurvey(file, map, dataset);

    assert.deepEqual(await readRole(dataset, 'roles/lamp-keeper.json'), role);
    assert.deepEqual(await readRole(dataset, 'keeper.json'), {
      ...role,
      aspects: { view: { points: ['Far'] } },
      salary: { estimates: [estimate], survey },
      'x-ours': 2,
    });
    assert.deepEqual(await readCatalogue(dataset), {
      ...catalogue,
      aspects: [{ id: 'view', label: 'View' }],
      roles: [
        { id: 'lamp-keeper', name: 'Keeper', file: 'keeper.json' },
        { id: 'bell-ringer', name: 'Bell Ringer', file: 'roles/bell-ringer.json' },
      ],
      sources: [{ ...source, 'x-ours': 3 }],
      'x-ours': 1,
    });
  });

  test('is the same after a second run', async (context) => {
    const { dataset, map, write } = await makeWorkplace(context);
    const file = await write('survey.csv', toCsv(PLAIN_ROWS));
    await convertSurvey(file, map, dataset);
    const before = await readFolder(dataset);
    await convertSurvey(file, map, dataset);
    assert.deepEqual(await readFolder(dataset), before);
  });
});

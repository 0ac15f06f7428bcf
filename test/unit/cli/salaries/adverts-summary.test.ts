// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { convertSurvey } from '../../../../src/cli/salaries/convert-survey.js';
import { formatSummary } from '../../../../src/cli/salaries/summary.js';
import {
  convert,
  convertEnds,
  makeAdverts,
  makeEnds,
  NEIGHBOUR_MAP,
  toEndsCsv,
} from '../../../fixtures/advert-sample.js';
import {
  makeRows,
  makeWorkplace,
  range,
  readCatalogue,
  SAMPLE_MAP,
  toCsv,
} from '../../../fixtures/survey-sample.js';

/** Enough adverts for a cell, from 10 to 20, from 20 to 30, and so on. */
const TEN = makeAdverts(range(10, 10), 10);

suite('the summary of adverts', () => {
  test('tells rows, adverts, distinct ones, singles and cells', async (context) => {
    const { summary, workplace } = await convertEnds(context, [
      ...TEN,
      ...makeEnds([5], { land: 'BE' }),
    ]);
    assert.deepEqual(formatSummary(summary).split('\n'), [
      `23 rows read from ${join(workplace.folder, 'ends.csv')}`,
      '23 rows kept',
      ' 2   bell-ringer',
      '21   lamp-keeper',
      ' 0 rows of other titles',
      ' 0 rows refused',
      '11 adverts, of two rows each',
      ' 1   bell-ringer',
      '10   lamp-keeper',
      '11 distinct adverts',
      ' 1   bell-ringer',
      '10   lamp-keeper',
      ' 0 adverts with equal ends',
      ' 1 single rows, used nowhere',
      ' 0   bell-ringer',
      ' 1   lamp-keeper',
      '16 cells written',
      ' 8   withheld, with fewer than 10 distinct adverts',
      'no row has these titles: "Bell Ringer"',
      ...['roles/lamp-keeper.json', 'roles/bell-ringer.json', 'catalogue.json'].map(
        (file) => `wrote ${join(workplace.dataset, file)}`,
      ),
    ]);
  });

  test('warns where most rows have no other end', async (context) => {
    const { summary } = await convertEnds(context, [...TEN, ...makeEnds(range(20))]);
    assert.deepEqual(summary.warnings, [
      '20 of 40 rows of lamp-keeper have no other end of an advert beside them. Are these rows neighbours, and does the map name every column of pay?',
    ]);
  });

  test('warns where the map says people and rows come in pairs', async (context) => {
    const csv = toEndsCsv([
      ...makeAdverts(range(40, 10), 5, { remote: 0 }).map((row, index) => ({
        ...row,
        grade: index % 4 < 2 ? 'A' : 'B',
      })),
      ...makeEnds([1], { post: 'Ringer' }),
    ]);
    const { summary } = await convert(context, SAMPLE_MAP, csv);
    assert.match(
      formatSummary(summary),
      /^warning: the map calls these rows people, but they pair like the two ends of adverts: of 41 runs .* 40 have an even length/m,
    );
  });

  test('does not warn where the rows of people repeat by chance', async (context) => {
    // One after the other, two, three and one alike: as many even runs as chance may make.
    const rows = range(30).flatMap((index) =>
      makeRows(Array<number>((index % 3) + 1).fill(index * 10), { grade: index % 2 ? 'A' : 'B' }),
    );
    const csv = toCsv([...rows, ...makeRows([1], { post: 'Ringer' })]);
    const { summary } = await convert(context, SAMPLE_MAP, csv);
    assert.deepEqual(summary.warnings, []);
  });
});

suite('the note of adverts', () => {
  const noteOf = async (context: test.TestContext, date: string, rows = TEN) => {
    const { dataset, map, write } = await makeWorkplace(context, {
      ...NEIGHBOUR_MAP,
      source: { ...NEIGHBOUR_MAP.source, date, note: 'Invented.' },
    });
    const csv = toEndsCsv([...rows, ...makeEnds([2, 1], { post: 'Ringer' })]);
    await convertSurvey(await write('ends.csv', csv), map, dataset);
    return (await readCatalogue(dataset)).sources[0]?.note;
  };

  test('says years, countries and how much of the last year there is, before that of the map', async (context) => {
    const rows = [
      ...makeAdverts(range(90), 5),
      ...makeAdverts(range(5), 5, { year: 2022, land: 'GB' }),
      ...makeAdverts(range(3), 5, { year: 2021, land: 'BE' }),
    ];
    assert.equal(
      await noteOf(context, '2023-08-03', rows),
      'The adverts are from 2021 to 2023, 92% of them from 2023. 2023 holds 7 months: the file is of Aug 3, 2023. 92% are from the Netherlands, the others from the United Kingdom (5%) and Belgium (3%). Invented.',
    );
  });

  for (const [date, held] of [
    ['2023-01-19', ' 2023 holds less than a month: the file is of Jan 19, 2023.'],
    ['2023-02-28', ' 2023 holds 2 months: the file is of Feb 28, 2023.'],
    ['2023-12-31', ''],
    ['2024-02-01', ''],
  ] as const) {
    test(`says of a file of ${date}${held || ' nothing of months'}`, async (context) => {
      assert.equal(
        await noteOf(context, date),
        `All adverts are from 2023.${held} All are from the Netherlands. Invented.`,
      );
    });
  }
});

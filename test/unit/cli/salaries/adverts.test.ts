// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { convertSurvey } from '../../../../src/cli/salaries/convert-survey.js';
import { formatSummary } from '../../../../src/cli/salaries/summary.js';
import {
  convert,
  convertEnds,
  makeAdverts,
  makeEnds,
  NEIGHBOUR_MAP,
  RANGE_MAP,
  toEndsCsv,
  toRangesCsv,
} from '../../../fixtures/advert-sample.js';
import {
  makeRows,
  makeWorkplace,
  range,
  readFolder,
  SAMPLE_MAP,
  toCsv,
} from '../../../fixtures/survey-sample.js';

const PAY = { currency: 'EUR', period: 'month', definition: 'total', source: 'tower-survey' };

/** Enough adverts for a cell, from 10 to 20, from 20 to 30, and so on. */
const TEN = makeAdverts(range(10, 10), 10);

suite('two neighbouring rows', () => {
  const counts = async (context: test.TestContext, ...ends: Parameters<typeof makeEnds>[]) => {
    const rows = ends.flatMap((args) => makeEnds(...args));
    const { summary } = await convertEnds(context, [
      ...rows,
      ...makeEnds([1], { year: 1 }),
      ...TEN,
    ]);
    const { adverts = 0, ...others } = summary.counts.adverts?.get('lamp-keeper') ?? {};
    return { ...others, adverts: adverts - 10 };
  };

  test('are an advert, the high end first', async (context) => {
    const { adverts, singles } = await counts(context, [[30, 20]]);
    assert.deepEqual({ adverts, singles }, { adverts: 1, singles: 0 });
  });

  test('are no advert where the first is lower: both are singles', async (context) => {
    const { adverts, singles } = await counts(context, [[20, 30]]);
    assert.deepEqual({ adverts, singles }, { adverts: 0, singles: 2 });
  });

  test('are an advert of equal ends, which is counted', async (context) => {
    const { adverts, equal } = await counts(context, [[30, 30]]);
    assert.deepEqual({ adverts, equal }, { adverts: 1, equal: 1 });
  });

  test('of a stretch that never rises are paired from its beginning, and the last is a single', async (context) => {
    const { adverts, singles, distinct } = await counts(context, [[55, 45, 45, 35, 25]]);
    assert.deepEqual({ adverts, singles, distinct }, { adverts: 2, singles: 1, distinct: 12 });
  });

  test('begin a new stretch where the pay rises', async (context) => {
    const { adverts, singles } = await counts(context, [[50, 40, 30, 60, 20]]);
    assert.deepEqual({ adverts, singles }, { adverts: 2, singles: 1 });
  });

  test('are no advert where any column but those of pay differs, as the currency', async (context) => {
    for (const key of ['remote', 'money', 'grade', 'land', 'year', 'post'] as const) {
      const other = { remote: 7, money: 'USD', grade: 'B', land: 'BE', year: 2022, post: 'Ringer' };
      const { adverts } = await counts(context, [[30]], [[20], { [key]: other[key] }]);
      assert.equal(adverts, 0, key);
    }
  });

  test('are no advert where a row stands between them, even one that does not count', async (context) => {
    for (const rest of [{ post: 'Cook' }, { own: '' }]) {
      const { adverts, singles } = await counts(context, [[30]], [[25], rest], [[20]]);
      assert.deepEqual({ adverts, singles }, { adverts: 0, singles: 2 });
    }
  });

  test('count once where all of both repeats, and twice where another column differs', async (context) => {
    const { adverts, distinct } = await counts(
      context,
      ...[[[30, 25]], [[99, 98], { remote: 5 }], [[30, 25]], [[30, 25], { remote: 3 }]].map(
        (args) => args as Parameters<typeof makeEnds>,
      ),
    );
    assert.deepEqual({ adverts, distinct }, { adverts: 4, distinct: 13 });
  });
});

suite('the figures of adverts', () => {
  test('are percentiles of the low ends, the high ends and the middles', async (context) => {
    const { cells } = await convertEnds(context, makeAdverts(range(10, 10), 5));
    // By hand, at ranks 1.9, 3.25, 5.5, 7.75 and 9.1 of 10; the middles are 12.5, 22.5, …
    assert.deepEqual(cells[0], {
      adverts: 10,
      distinct: 10,
      low: { p10: 19, p25: 33, p50: 55, p75: 78, p90: 91 },
      mid: { p10: 22, p25: 35, p50: 58, p75: 80, p90: 94 },
      high: { p10: 24, p25: 38, p50: 60, p75: 83, p90: 96 },
      midInterval: [23, 93],
      ...PAY,
    });
  });

  test('are of distinct adverts, however often one repeats', async (context) => {
    const { cells } = await convertEnds(context, [
      ...makeAdverts(range(10, 10), 5),
      ...makeAdverts(Array<number>(40).fill(10), 5),
    ]);
    assert.equal(cells[0]?.adverts, 50);
    // Advert 10 to 15 stands there on site and remote.
    assert.equal(cells[0]?.distinct, 11);
    assert.equal(cells[0]?.low?.p50, 50);
  });

  test('have a wider interval where many distinct adverts are of one band', async (context) => {
    const alone = makeAdverts(range(64, 10), 5);
    const bands = range(16, 40).flatMap((low) =>
      range(4).flatMap((remote) => makeEnds([low + 5, low], { remote })),
    );
    const [single] = (await convertEnds(context, alone)).cells;
    const [banded] = (await convertEnds(context, bands)).cells;
    assert.deepEqual([single?.distinct, banded?.distinct], [64, 64]);
    // Ranks 32.5 -+ 0.98 * 8, and 32.5 -+ 0.98 * 16, outwards: 24 and 41, 16 and 49.
    assert.deepEqual(single?.midInterval, [243, 413]);
    assert.deepEqual(banded?.midInterval, [163, 523]);
  });

  test('tell bands apart by the currency of the advert', async (context) => {
    const rows = range(64).flatMap((index) =>
      makeEnds([205, 200], { remote: index, own: index, money: index % 2 ? 'EUR' : 'USD' }),
    );
    const { summary, cells } = await convertEnds(context, [
      ...rows.map((row) => ({ ...row, own: row.wage })),
      ...makeAdverts(range(64, 10), 5, { year: 2022 }),
    ]);
    assert.equal(summary.counts.adverts?.get('lamp-keeper')?.distinct, 128);
    // Bands of 32 and 33 and 63 alone: q = 2176, and ranks 64.5 -+ 45.7, outwards.
    assert.deepEqual(cells[0]?.midInterval, [183, 473]);
  });

  test('are withheld below ten distinct adverts where the other role has enough', async (context) => {
    const nine = makeAdverts([...range(9, 10), 10, 10], 5, { remote: 1 });
    const csv = toEndsCsv([...nine, ...TEN.map((row) => ({ ...row, post: 'Ringer' }))]);
    const { cells, summary } = await convert(context, NEIGHBOUR_MAP, csv);
    assert.deepEqual(cells[0], { adverts: 11, distinct: 9, withheld: true, ...PAY });
    assert.match(formatSummary(summary), /withheld, with fewer than 10 distinct adverts/);
  });

  test('are in place of no survey: what people report stays', async (context) => {
    const { workplace } = await convert(
      context,
      SAMPLE_MAP,
      toCsv([...makeRows(range(10)), ...makeRows([1], { post: 'Ringer' })]),
    );
    const { dataset, write } = workplace;
    const before = JSON.parse((await readFolder(dataset))['roles/lamp-keeper.json'] ?? '') as {
      salary: { survey: unknown[] };
    };
    const map = await write('adverts.json', JSON.stringify(NEIGHBOUR_MAP));
    const csv = toEndsCsv([...TEN, ...makeEnds([2, 1], { post: 'Ringer' })]);
    await convertSurvey(await write('ends.csv', csv), map, dataset);
    const after = JSON.parse((await readFolder(dataset))['roles/lamp-keeper.json'] ?? '') as {
      salary: { survey: unknown[]; adverts: unknown[] };
    };
    assert.deepEqual(after.salary.survey, before.salary.survey);
    assert.equal(after.salary.adverts.length, 8);
  });
});

suite('a file with both ends in a row', () => {
  const RANGES = [
    ...range(10, 10).map((low) => [low, low + 5] as const),
    ...[[5, 6, 'Ringer,A,NL,2023']],
  ];

  test('gives the same cells as neighbouring rows', async (context) => {
    const neighbours = await convertEnds(context, makeAdverts(range(10, 10), 5));
    const { cells } = await convert(context, RANGE_MAP, toRangesCsv(RANGES));
    assert.deepEqual(cells, neighbours.cells);
  });

  test('is summed up with its faults, and nothing is guessed', async (context) => {
    const faulty = [
      [20, 10],
      ['', 5],
      [5, ''],
      ['', ''],
      ['much', 7],
      [7, 7],
    ] as const;
    const csv = toRangesCsv([...RANGES, ...faulty]);
    const { summary } = await convert(context, RANGE_MAP, csv);
    assert.deepEqual(Object.fromEntries(summary.counts.refused), {
      ...{ order: 1, low: 2, high: 1, pay: 1 },
    });
    const text = formatSummary(summary);
    assert.match(text, /^12 adverts$/m);
    assert.match(
      text,
      /^ 1 {3}the low end is above the high end, the first on line 13: "20" and "10"$/m,
    );
    assert.match(text, /^ 1 adverts with equal ends$/m);
  });

  test('that has no high end is refused by its map', async (context) => {
    const { high: _high, ...columns } = RANGE_MAP.columns;
    const { map, dataset, write } = await makeWorkplace(context, { ...RANGE_MAP, columns });
    const file = await write('ranges.csv', toRangesCsv(RANGES));
    await assert.rejects(convertSurvey(file, map, dataset), {
      message: `${map}: columns.high: is missing`,
    });
  });

  test('that has no such column is refused by its name', async (context) => {
    const { map, dataset, write } = await makeWorkplace(context, RANGE_MAP);
    const file = await write('ranges.csv', toRangesCsv(RANGES).replace(',to', ',until'));
    await assert.rejects(convertSurvey(file, map, dataset), {
      message: `${file}: has no column "to", only "post", "grade", "land", "year", "from", "until"`,
    });
  });
});

suite('a map with "detailed"', () => {
  const groups = async (context: test.TestContext, detailed?: string[]) => {
    const rows = toEndsCsv([
      ...TEN,
      ...makeAdverts(range(10, 10), 10, { land: 'BE' }),
      ...makeEnds([2, 1], { post: 'Ringer' }),
    ]);
    const map = { ...NEIGHBOUR_MAP, ...(detailed && { detailed }) };
    const { cells } = await convert(context, map, rows);
    return cells.map(({ level, country, year }) =>
      [country, level && 'level', year && 'year'].filter(Boolean).join(' '),
    );
  };

  test('has cells by level or by year of these countries, and one of each other', async (context) => {
    const [all, ...others] = await groups(context, ['BE']);
    assert.equal(all, '');
    assert.deepEqual(others, ['year', 'level', 'BE', 'BE year', 'BE level', 'NL']);
  });

  test('has cells of all combinations without it', async (context) => {
    assert.ok((await groups(context)).includes('NL level year'));
  });
});

// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { formatSummary } from '../../../../src/cli/salaries/summary.js';
import { BASE_MAP, convertFile, makeAmounts, refuseFile } from '../../../fixtures/pay-files.js';
import { makeWorkplace, range } from '../../../fixtures/survey-sample.js';
import { readMap } from '../../../../src/cli/salaries/read-map.js';

const COLUMNS = { title: 'job', level: 'grade', country: 'land', year: 'when', pay: 'pay' };

const MAP = { ...BASE_MAP, columns: COLUMNS, levels: { G1: 'entry', G2: 'senior' } };

const { pay: _pay, ...GROUPS } = COLUMNS;

const HEADER = 'job,grade,land,when,pay';

const PAY = makeAmounts(12, 41_000, 500);

/** Rows of lamp keepers, and as many of bell ringers, that say what is given. */
function toCsv(rows: readonly string[], header = HEADER): string {
  return [
    header,
    ...rows,
    ...PAY.map((pay) =>
      `Bell Ringer,G1,AT,2025,${pay},${pay}`.slice(0, header === HEADER ? -6 : undefined),
    ),
    '',
  ].join('\n');
}

const KEEPERS = PAY.map((pay) => `Lamp Keeper,G1,AT,2025,${pay}`);

/** Rows in which one value is another. */
const change = (rows: readonly string[], from: string | number, to: string) =>
  rows.map((row) => row.replace(String(from), to));

suite('amounts that can be read in two ways are refused with value and line', () => {
  const mixed = KEEPERS.map((row, index) =>
    index % 2 ? row.replace(/(\d\d)(\d{3})$/, '$1.$2') : row,
  );

  test('of people', async (context) => {
    assert.equal(
      await refuseFile(context, MAP, toCsv(mixed)),
      'pay.csv: pay, column "pay": "44.500" on line 3 has a point that can stand between thousands or before decimals, as in 6 rows: say in the map which sign stands between thousands, such as "thousands": ".", or before decimals, such as "decimal": "."',
    );
  });

  test('of adverts with both ends in a row', async (context) => {
    const rows = PAY.map((pay) => `Lamp Keeper,G1,AT,2025,${pay},"${pay / 1000},000"`);
    const map = { ...MAP, columns: { ...GROUPS, low: 'from', high: 'to' } };
    assert.match(
      await refuseFile(context, map, toCsv(rows, 'job,grade,land,when,from,to')),
      /^pay\.csv: pay, column "to": "41,000" on line 2 has a comma/,
    );
  });

  test('of neighbouring rows', async (context) => {
    assert.match(
      await refuseFile(context, { ...MAP, pairs: 'neighbours' }, toCsv(mixed)),
      /"44\.500" on line 3 has a point .* as in 6 rows/,
    );
  });

  test('of one of several columns of pay', async (context) => {
    const map = { ...MAP, columns: [COLUMNS, { ...COLUMNS, pay: 'more' }] };
    const rows = KEEPERS.map((row) => `${row},41.250`);
    assert.match(
      await refuseFile(context, map, toCsv(rows, `${HEADER},more`)),
      /column "more": "41\.250" on line 2 .* as in 12 rows/,
    );
  });

  test('and so is a sign that stands in both places', async (context) => {
    const rows = [...KEEPERS, 'Lamp Keeper,G1,AT,2025,1.041.500', 'Lamp Keeper,G1,AT,2025,41000.5'];
    assert.match(
      await refuseFile(context, MAP, toCsv(rows)),
      /"\." stands between thousands in "1\.041\.500" on line 14 and before decimals in "41000\.5" on line 15/,
    );
  });

  test('and those of other titles matter to nobody', async (context) => {
    const { people } = await convertFile(
      context,
      MAP,
      toCsv([...KEEPERS, 'Cook,G1,AT,2025,41.500']),
    );
    assert.equal((await people('lamp-keeper'))[0]?.n, 12);
  });
});

suite('rows that do not count are told by fault, count, first value and line', () => {
  test('where no row of a role counts', async (context) => {
    for (const [from, to, said] of [
      ['G1', 'G7', 'unknown level, the first on line 2: "G7"'],
      ['AT', 'Ruritania', 'unknown country, the first on line 2: "Ruritania"'],
      ['2025', 'soon', 'no year from 1900 to 2100, the first on line 2: "soon"'],
      [',4', ',-4', 'pay is not a positive number, the first on line 2: "-41000"'],
    ] as const) {
      assert.equal(
        await refuseFile(context, MAP, toCsv(change(KEEPERS, from, to))),
        `pay.csv: none of the 12 rows with a title of lamp-keeper counts: 12 rows: ${said}`,
      );
    }
  });

  test('where pay is in another currency than that of the map', async (context) => {
    assert.equal(
      await refuseFile(context, MAP, toCsv(change(KEEPERS, ',4', ',£4'))),
      'pay.csv: none of the 12 rows with a title of lamp-keeper counts: 12 rows: pay in another currency than that of the map, the first on line 2: "£41000"',
    );
  });

  test('where a column has an unknown currency, period or weight', async (context) => {
    for (const [key, value, said] of [
      ['currency', 'gold', 'unknown currency'],
      ['period', 'fortnight', 'unknown period of pay'],
      ['weight', 'many', 'the weight is no whole number from 1'],
    ] as const) {
      const good = { currency: 'EUR', period: 'year', weight: '1' }[key];
      const rows = [...KEEPERS.map((row) => `${row},${good}`), `${KEEPERS[0] ?? ''},${value}`];
      const csv = toCsv(rows, `${HEADER},more`).replaceAll(/(Bell.*),\d+$/gm, `$1,${good}`);
      const map = { ...MAP, columns: { ...COLUMNS, [key]: 'more' } };
      const { summary } = await convertFile(context, map, csv);
      assert.match(
        formatSummary(summary),
        new RegExp(`^ 1 {3}${said}, the first on line 14: "${value}"$`, 'm'),
      );
    }
  });

  test('with the line that an editor shows, where values have lines of their own', async (context) => {
    const rows = KEEPERS.map((row) => `${row},"two\nlines"`);
    const csv = toCsv([...rows, '', 'Lamp Keeper,G9,AT,2025,41000,'], `${HEADER},"re\nmarks"`);
    const { summary } = await convertFile(context, MAP, csv.replaceAll(/(Bell.*),\d+$/gm, '$1,'));
    assert.match(formatSummary(summary), /unknown level, the first on line 28: "G9"/);
  });

  test('with long values cut, and control characters escaped', async (context) => {
    const value = `\u001b[31m${'x'.repeat(500)}`;
    const text = await refuseFile(context, MAP, toCsv(change(KEEPERS, 'AT', value)));
    assert.ok(text.length < 250, text);
    assert.match(text, /the first on line 2: "\\u001b\[31mx+…"$/);
  });

  test('with titles that are nearly those of the map, where none is', async (context) => {
    const rows = change(KEEPERS, 'Lamp Keeper', 'lamp-keeper');
    assert.equal(
      await refuseFile(context, MAP, toCsv(rows)),
      'map.json: roles[0].titles: no row of pay.csv has such a title; is "lamp-keeper" (12 rows) meant?',
    );
  });
});

test('a role without rows is told with the faults of all roles', async (context) => {
  assert.equal(
    await refuseFile(context, { ...MAP, where: { job: 'Clerk' } }, toCsv(KEEPERS)),
    'pay.csv: none of the 12 rows with a title of lamp-keeper counts: with those of other roles, 24 rows: left out by "where" of the map',
  );
});

suite('what differs in blanks or case', () => {
  test('counts, but for titles in another case, which are named', async (context) => {
    const rows = [
      ...KEEPERS,
      ...change(KEEPERS, 'Lamp Keeper', ' Lamp\u00a0 Keeper '),
      ...change(KEEPERS, 'G1', ' g1\t'),
      ...change(KEEPERS, 'AT', ' at '),
      ...change(KEEPERS, '2025', ' 2025 '),
      ...change(KEEPERS, 'Lamp Keeper', 'LAMP KEEPER'),
    ];
    const { people, summary } = await convertFile(context, MAP, toCsv(rows));
    assert.equal((await people('lamp-keeper'))[0]?.n, 60);
    assert.match(
      formatSummary(summary),
      /^12 rows of other titles\n12 {3}"LAMP KEEPER", which is near to "Lamp Keeper" of lamp-keeper$/m,
    );
  });

  test('is no level where the map has two that differ in case only', async (context) => {
    const map = { ...MAP, levels: { G1: 'entry', M: 'mid', m: 'senior' } };
    const rows = [...KEEPERS, ...change(KEEPERS, 'G1', 'm')];
    const { people } = await convertFile(context, map, toCsv(rows));
    const levels = new Set((await people('lamp-keeper')).map(({ level }) => level));
    assert.deepEqual([...levels], [undefined, 'entry', 'senior']);
  });

  test('names the titles of the map that no row has', async (context) => {
    const [keeper, ringer] = MAP.roles;
    const map = { ...MAP, roles: [{ ...keeper, titles: ['Lamp Keeper', 'Lampist'] }, ringer] };
    const { summary } = await convertFile(context, map, toCsv(KEEPERS));
    assert.match(formatSummary(summary), /^no row has these titles: "Lampist"$/m);
  });
});

suite('columns', () => {
  test('of one name are refused with both positions, whichever the map names', async (context) => {
    for (const [name, position] of [
      ['job', 1],
      ['grade', 2],
      ['land', 3],
      ['when', 4],
      ['pay', 5],
      ['shift', 6],
    ] as const) {
      const rows = KEEPERS.map((row) => `${row},day,x`);
      const map = { ...MAP, where: { shift: 'day' } };
      assert.equal(
        await refuseFile(context, map, toCsv(rows, `${HEADER},shift, ${name}`)),
        `pay.csv: has more than one column "${name}", in positions ${position} and 7: give each a name of its own`,
      );
    }
  });

  test('of one name that the map does not name hurt nobody', async (context) => {
    const csv = toCsv(
      KEEPERS.map((row) => `${row},1,2`),
      `${HEADER},x,x`,
    );
    const { people } = await convertFile(context, MAP, csv.replaceAll(/(Bell.*),\d+$/gm, '$1,1,2'));
    assert.equal((await people('lamp-keeper'))[0]?.n, 12);
  });

  test('that are missing are named with what there is, at most a few lines of it', async (context) => {
    const names = range(300).map((index) => `question ${index}`);
    const text = await refuseFile(context, MAP, `${['Job', ...names].join()}\n`);
    assert.match(
      text,
      /^pay\.csv: has no column "job", only "Job", .* and 289 more; is "Job" meant\?$/,
    );
    assert.ok(text.length < 400);
  });
});

suite('pay that is too far apart', () => {
  const yen = PAY.map((pay) => `Lamp Keeper,G1,JP,2025,${pay * 120}`);

  test('is warned of, for people and for adverts', async (context) => {
    const { summary } = await convertFile(context, MAP, toCsv([...KEEPERS, ...yen]));
    assert.match(
      formatSummary(summary),
      /^warning: the spread of lamp-keeper is beyond belief in 4 of its cells: in all rows p90 is .* Are there amounts of several currencies or pay periods in the column, not all in EUR a year\?/m,
    );
    const ends = (rows: readonly string[]) =>
      rows.map((row) => `${row},${row.split(',')[4] ?? ''}`);
    const map = { ...MAP, columns: { ...GROUPS, low: 'from', high: 'to' } };
    const csv = toCsv(ends([...KEEPERS, ...yen]), 'job,grade,land,when,from,to');
    const { summary: ofAdverts } = await convertFile(context, map, csv);
    assert.match(formatSummary(ofAdverts), /^warning: the spread of lamp-keeper is beyond belief/m);
  });

  for (const [what, values, key] of [
    ['currencies', ['EUR', 'JPY'], 'currency'],
    ['pay periods', ['yearly', 'monthly'], 'period'],
  ] as const) {
    test(`is refused where a column tells of several ${what} and the map does not`, async (context) => {
      const rows = [
        ...KEEPERS.map((row) => `${row},${values[0]}`),
        ...yen.map((row) => `${row},${values[1]}`),
      ];
      const csv = toCsv(rows, `${HEADER},kind`).replaceAll(/(Bell.*),\d+$/gm, `$1,${values[0]}`);
      const text = await refuseFile(context, MAP, csv);
      assert.ok(text.startsWith(`pay.csv: column "kind" has several ${what} (`), text);
      const map = { ...MAP, columns: { ...COLUMNS, [key]: 'kind' } };
      if (key === 'currency') {
        const { people } = await convertFile(context, map, csv);
        assert.equal((await people('lamp-keeper'))[0]?.n, 12);
      }
      const { people } = await convertFile(context, { ...MAP, where: { kind: values[0] } }, csv);
      assert.equal((await people('lamp-keeper'))[0]?.n, 12);
    });
  }

  test('is warned of where a few amounts are in another unit', async (context) => {
    const rows = [...KEEPERS, 'Lamp Keeper,G1,AT,2025,45', 'Lamp Keeper,G1,AT,2025,3000000'];
    const { summary } = await convertFile(context, MAP, toCsv(rows));
    assert.deepEqual(summary.warnings, [
      '2 of the amounts of lamp-keeper are more than 20 times its median of 43,500 or less than a part of 20 of it, such as 45 and 3,000,000. Are they in thousands, or for another period?',
    ]);
  });

  test('in one advert is refused, as 110 beside 140K', async (context) => {
    const map = { ...MAP, columns: { ...GROUPS, low: 'from', high: 'to' } };
    const ends = KEEPERS.map((row) => `${row},${row.split(',')[4] ?? ''}`);
    const csv = toCsv([...ends, 'Lamp Keeper,G1,AT,2025,110,140K'], 'job,grade,land,when,from,to');
    const { summary } = await convertFile(context, map, csv);
    assert.match(
      formatSummary(summary),
      /^ 1 {3}the high end is a hundred times the low end or more, the first on line 14: "110" and "140K"$/m,
    );
  });

  test('is not said of what people of many levels and countries earn', async (context) => {
    const rows = range(40).map((index) => `Lamp Keeper,G1,AT,2025,${20_000 + index * 3_000}`);
    const { summary } = await convertFile(context, MAP, toCsv(rows));
    assert.deepEqual(summary.warnings, []);
  });
});

test('a map with one role is warned of, since a page compares two', async (context) => {
  const { summary } = await convertFile(context, { ...MAP, roles: [MAP.roles[0]] }, toCsv(KEEPERS));
  assert.deepEqual(summary.warnings, [
    'the map has one role, and a page compares at least two: its dataset needs another one.',
  ]);
});

suite('a mistake in what the map says of values is named', () => {
  const CASES: readonly [mistake: string, change: object, message: string][] = [
    [
      'a country does not exist',
      { countries: { Oz: 'OZ' } },
      'countries.Oz: expected a code of ISO 3166-1 such as US; that of the United Kingdom is GB',
    ],
    [
      'a constant country does not exist',
      { columns: { ...COLUMNS, country: { value: 'Oz' } } },
      'columns.country.value: expected a country such as DE',
    ],
    [
      'a constant year is none',
      { columns: { ...COLUMNS, year: { value: 25 } } },
      'columns.year.value: expected a year such as 2024',
    ],
    [
      'a constant level is the name of what all objects have',
      { columns: { ...COLUMNS, level: { value: 'constructor' } } },
      'columns.level.value: expected entry, mid, senior or executive, or a code of "levels"',
    ],
    [
      'a constant level is unknown',
      { columns: { ...COLUMNS, level: { value: 'boss' } } },
      'columns.level.value: expected entry, mid, senior or executive, or a code of "levels"',
    ],
    [
      'one sign has two meanings',
      { decimal: ',', thousands: ',' },
      'thousands: expected another sign than "decimal"',
    ],
    ['a sign is unknown', { decimal: ';' }, 'decimal: expected "." or ","'],
    [
      'a period is unknown',
      { columns: { ...COLUMNS, pay: { column: 'pay', period: 'fortnight' } } },
      'columns.pay.period: expected hour, day, week, month or year',
    ],
    [
      'a key of a column is misspelt',
      { columns: { ...COLUMNS, pay: { column: 'pay', decimals: ',' } } },
      'columns.pay.decimals: is not a key of the map',
    ],
    ['lists of columns differ', { columns: [COLUMNS, GROUPS] }, 'columns[1].pay: is missing'],
    [
      'lists of columns have other keys',
      { columns: [COLUMNS, { ...COLUMNS, weight: 'n' }] },
      'columns[1]: expected the same keys as the first: country, level, pay, title, year',
    ],
    [
      'neighbours have several columns of pay',
      { columns: [COLUMNS], pairs: 'neighbours' },
      'pairs: is for one object of columns, not for a list of them',
    ],
    [
      'neighbours have weights',
      { columns: { ...COLUMNS, weight: 'n' }, pairs: 'neighbours' },
      'columns.weight: is not for adverts of two rows each',
    ],
    [
      'a period is said twice',
      { columns: { ...COLUMNS, period: 'per', pay: { column: 'pay', period: 'hour' } } },
      'columns.pay.period: is said by the column of "period" too',
    ],
    [
      'there are a range and ends',
      { columns: { ...GROUPS, range: 'r', low: 'a', high: 'b' } },
      'columns.range: expected either "range" or "low" and "high"',
    ],
    ['where is a list', { where: ['a'] }, 'where: expected an object'],
    [
      'there are levels and no column of them',
      { columns: { title: 'job', country: 'land', pay: 'pay' } },
      'levels: is for a map with a column of "level"',
    ],
  ];
  for (const [mistake, difference, message] of CASES) {
    test(`when ${mistake}`, async (context) => {
      const { map } = await makeWorkplace(context, { ...MAP, ...difference });
      await assert.rejects(readMap(map), { message: `${map}: ${message}` });
    });
  }
});

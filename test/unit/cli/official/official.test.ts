// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { loadDirectory } from '../../../../src/cli/load-directory.js';
import { convertOfficial } from '../../../../src/cli/official/convert-official.js';
import {
  makeWorkplace,
  readCatalogue,
  readFolder,
  readRole,
} from '../../../fixtures/survey-sample.js';

const HEADER =
  'year,occ_code,occ_title,tot_emp,emp_prse,a_mean,mean_prse,a_pct10,a_pct25,a_median,a_pct75,a_pct90';

const TABLES = [
  HEADER,
  '2024,11-1111,"Keepers, All Other",1200,1.5,60,0.5,20,30,40,50,#',
  '2024,22-2222,Ringers,300,10,60,*,20,*,40,50,60',
  '2025,11-1111,"Keepers, All Other",1300,1.4,60,0.4,21,31,41,#,#',
  '',
].join('\r\n');

const MAP = {
  classification: 'SOC 2018',
  country: 'US',
  top: { 2024: 55, 2025: 45 },
  roles: [
    {
      ...{ id: 'lamp-keeper', name: 'Lamp Keeper', summary: 'Keeps lamps' },
      occupations: [
        { code: '11-1111', mapping: 'shared' },
        { code: '22-2222', mapping: 'nearest' },
      ],
    },
    { id: 'bell-ringer', occupations: [{ code: '11-1111', mapping: 'shared' }] },
  ],
  ...{ currency: 'USD', period: 'year', definition: 'base' },
  source: { id: 'state', title: 'The State', licence: 'Public domain', date: '2025-05-31' },
};

const TERMS = { currency: 'USD', period: 'year', definition: 'base', source: 'state' };

suite('official figures', () => {
  test('are of each occupation of a role and each year, with what is missing and what is at the top', async (context) => {
    const { dataset, map, write } = await makeWorkplace(context, MAP);
    await convertOfficial(await write('oews.csv', TABLES), map, dataset);
    const role = await readRole(dataset, 'roles/lamp-keeper.json');
    const keepers = {
      ...{ code: '11-1111', title: 'Keepers, All Other', classification: 'SOC 2018' },
      ...{ mapping: 'shared', country: 'US' },
    };
    assert.deepEqual(role.salary?.official, [
      {
        ...{ ...keepers, year: 2024, employment: 1200, employmentStandardError: 1.5 },
        ...{ meanStandardError: 0.5, p10: 20, p25: 30, p50: 40, p75: 50, p90: { orMore: 55 } },
        ...TERMS,
      },
      {
        ...{ ...keepers, year: 2025, employment: 1300, employmentStandardError: 1.4 },
        ...{ meanStandardError: 0.4, p10: 21, p25: 31, p50: 41 },
        ...{ p75: { orMore: 45 }, p90: { orMore: 45 } },
        ...TERMS,
      },
      {
        ...{ code: '22-2222', title: 'Ringers', classification: 'SOC 2018', mapping: 'nearest' },
        ...{ country: 'US', year: 2024, employment: 300, employmentStandardError: 10 },
        ...{ p10: 20, p50: 40, p75: 50, p90: 60 },
        ...TERMS,
      },
    ]);
    const { roles } = await loadDirectory(pathToFileURL(join(dataset, '/')));
    assert.equal(roles[1]?.salary?.official.length, 2);
    const [source] = (await readCatalogue(dataset)).sources;
    assert.equal(source?.rows, 3);
    assert.equal(source.sha256, createHash('sha256').update(TABLES).digest('hex'));
  });

  const CASES: readonly [problem: string, tables: string, message: string][] = [
    ['a column is missing', TABLES.replace('a_pct75', 'other'), 'has no column "a_pct75"'],
    ['there are no rows', `${HEADER}\n`, 'has no rows'],
    [
      'a row has too few values',
      TABLES.replace(',300', ''),
      'line 3: expected 12 values, found 11',
    ],
    [
      'a wage is none',
      TABLES.replace(',20,30,', ',20,many,'),
      'line 2, column "a_pct25": expected a number or *, found "many"',
    ],
    [
      'employment is not available',
      TABLES.replace(',1300,', ',*,'),
      'line 4, column "tot_emp": expected a number, found "*"',
    ],
    [
      'a wage is at a top that the map does not know',
      TABLES.replaceAll('2025,', '2023,'),
      'line 4, column "a_pct75": expected a number, for the map has no "top" of 2023, found "#"',
    ],
  ];
  for (const [problem, tables, message] of CASES) {
    test(`are refused with line and column, and nothing is written, when ${problem}`, async (context) => {
      const { dataset, map, write } = await makeWorkplace(context, MAP);
      await convertOfficial(await write('good.csv', TABLES), map, dataset);
      const before = await readFolder(dataset);
      const file = await write('bad.csv', tables);
      await assert.rejects(convertOfficial(file, map, dataset), { message: `${file}: ${message}` });
      assert.deepEqual(await readFolder(dataset), before);
    });
  }

  const [keeper] = MAP.roles;
  for (const [problem, change, message] of [
    [
      'a code is in no row of the file',
      [{ ...keeper, occupations: [{ code: '15-9999', mapping: 'same' }] }],
      'roles[0].occupations[0].code: FILE has no occupation "15-9999"',
    ],
    [
      'a code is not one',
      [{ ...keeper, occupations: [{ code: 'Keepers', mapping: 'same' }] }],
      'roles[0].occupations[0].code: expected a code such as 15-1221',
    ],
    [
      'a code stands twice for a role',
      [{ ...keeper, occupations: [...MAP.roles[1]!.occupations, ...MAP.roles[1]!.occupations] }],
      'roles[0].occupations[1].code: "11-1111" stands here twice',
    ],
    [
      'how an occupation is mapped is unknown',
      [{ ...keeper, occupations: [{ code: '11-1111', mapping: 'alike' }] }],
      'roles[0].occupations[0].mapping: expected same, nearest or shared',
    ],
    ['a role stands twice', [keeper, keeper], 'roles[1].id: "lamp-keeper" stands here twice'],
    [
      'a key is misspelt',
      [{ ...keeper, ocupations: [] }],
      'roles[0].ocupations: is not a key of the map',
    ],
  ] as const) {
    test(`are refused by the map when ${problem}`, async (context) => {
      const { dataset, map, write } = await makeWorkplace(context, { ...MAP, roles: change });
      const file = await write('oews.csv', TABLES);
      await assert.rejects(convertOfficial(file, map, dataset), {
        message: `${map}: ${message.replace('FILE', file)}`,
      });
    });
  }

  test('leave everything else of a role as it is', async (context) => {
    const { dataset, map, write } = await makeWorkplace(context, MAP);
    const file = await write('oews.csv', TABLES);
    await convertOfficial(file, map, dataset);
    const before = await readFolder(dataset);
    await convertOfficial(file, map, dataset);
    assert.deepEqual(await readFolder(dataset), before);
  });
});

suite('the shipped official figures', async () => {
  const { catalogue, roles } = await loadDirectory(new URL('../../../../data/', import.meta.url));
  const official = (id: string) => roles.find((role) => role.id === id)?.salary?.official ?? [];
  const MLE = 'machine-learning-engineer';

  test('are of May 2021 to May 2025, of the occupations nearest to each role', () => {
    const years = [2021, 2022, 2023, 2024, 2025];
    const list = (id: string) =>
      official(id).map(({ code, mapping, year }) => `${code} ${mapping} ${year}`);
    const shared = years.map((year) => `15-1221 shared ${year}`);
    assert.deepEqual(list('ai-engineer'), shared);
    assert.deepEqual(list(MLE), [...shared, ...years.map((year) => `15-2051 nearest ${year}`)]);
  });

  test('are those of the tables of May 2025', () => {
    assert.deepEqual(
      official(MLE)
        .filter(({ year }) => year === 2025)
        .map(({ employment, p10, p25, p50, p75, p90 }) => [employment, p10, p25, p50, p75, p90]),
      [
        [37_200, 82_200, 103_570, 140_300, 188_700, 230_630],
        [262_440, 67_240, 85_660, 120_230, 158_880, 199_130],
      ],
    );
  });

  test('say "or more" where the statistics end', () => {
    assert.deepEqual(official('ai-engineer')[0]?.p90, { orMore: 208_000 });
  });

  test('name a source with its rows and its checksum', () => {
    const source = catalogue.sources.find(({ id }) => id === official(MLE)[0]?.source);
    assert.match(source?.attribution ?? '', /^U\.S\. Bureau of Labor Statistics/);
    assert.equal(source?.rows, 4153);
    assert.equal(source.sha256, '3405d3ec304994df9799d3f70b822474b9cd234bb935cb9eeb8eb9b70f5fb3b6');
  });
});

// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { readMap } from '../../../../src/cli/salaries/read-map.js';
import { makeWorkplace, SAMPLE_MAP } from '../../../fixtures/survey-sample.js';

const [keeper, ringer] = SAMPLE_MAP.roles;
const { pay: _pay, ...GROUPS } = SAMPLE_MAP.columns;

suite('a mistake in the map is named', () => {
  const CASES: readonly [mistake: string, change: object, message: string][] = [
    ['a key is missing', { columns: undefined }, 'columns: is missing'],
    ['a column is missing', { columns: { title: 'post' } }, 'columns.country: is missing'],
    ['there is no column of pay', { columns: { ...GROUPS } }, 'columns.pay: is missing'],
    [
      'there is a low end and no high end',
      { columns: { ...GROUPS, low: 'from' } },
      'columns.high: is missing',
    ],
    [
      'there is a high end and no low end',
      { columns: { ...GROUPS, high: 'to' } },
      'columns.low: is missing',
    ],
    [
      'there are both ends and pay',
      { columns: { ...SAMPLE_MAP.columns, low: 'from', high: 'to' } },
      'columns.pay: expected either "pay" or "low" and "high"',
    ],
    [
      'rows with both ends are said to be pairs',
      { columns: { ...GROUPS, low: 'from', high: 'to' }, pairs: 'neighbours' },
      'pairs: is for rows with "pay", not for rows with "low" and "high"',
    ],
    ['the pairs are unknown', { pairs: 'twins' }, 'pairs: expected neighbours'],
    [
      'people have pay in a currency of their own',
      { columns: { ...SAMPLE_MAP.columns, nativePay: 'own' } },
      'columns.nativePay: is for adverts, not for the pay of people',
    ],
    [
      'pay in the currency of the advert has no currency',
      { columns: { ...SAMPLE_MAP.columns, nativePay: 'own' }, pairs: 'neighbours' },
      'columns.nativeCurrency: is missing',
    ],
    [
      'one end is in the currency of the advert',
      { columns: { ...GROUPS, low: 'from', high: 'to', nativeCurrency: 'money', nativeLow: 'f' } },
      'columns.nativeHigh: is missing',
    ],
    [
      'the pay of both ends is named as one',
      { columns: { ...GROUPS, low: 'from', high: 'to', nativePay: 'own' } },
      'columns.nativePay: is not for rows with "low" and "high"',
    ],
    ['a key is misspelt', { delimeter: ';' }, 'delimeter: is not a key of the map'],
    [
      'a key of a role is misspelt',
      { roles: [{ ...keeper, sumary: 'Keeps lamps' }] },
      'roles[0].sumary: is not a key of the map',
    ],
    ['there is no role', { roles: [] }, 'roles: expected at least one role'],
    [
      'a role has no title',
      { roles: [{ ...keeper, titles: [] }] },
      'roles[0].titles: expected at least one job title',
    ],
    [
      'an id is not one',
      { roles: [{ ...keeper, id: '../keeper' }] },
      'roles[0].id: expected an id of small letters, digits and hyphens',
    ],
    [
      'a role stands twice',
      { roles: [keeper, keeper] },
      'roles[1].id: "lamp-keeper" stands here twice',
    ],
    [
      'a title stands for two roles',
      { roles: [keeper, { ...ringer, titles: ['Ringer', 'Lamp Keeper'] }] },
      'roles[1].titles[1]: "Lamp Keeper" stands here twice',
    ],
    [
      'a level is unknown',
      { levels: { A: 'beginner' } },
      'levels.A: expected entry, mid, senior or executive',
    ],
    [
      'the currency is not a code',
      { currency: '€' },
      'currency: expected a currency code such as USD',
    ],
    ['the delimiter is too long', { delimiter: '||' }, 'delimiter: expected one character'],
    [
      'the date of the source is not one',
      { source: { ...SAMPLE_MAP.source, date: '2024-13-01' } },
      'source.date: expected a date such as 2025-03-05',
    ],
    [
      'the source has a checksum, which is computed',
      { source: { ...SAMPLE_MAP.source, sha256: '0'.repeat(64) } },
      'source.sha256: is not a key of the map',
    ],
  ];
  for (const [mistake, change, message] of CASES) {
    test(`when ${mistake}`, async (context) => {
      const { map } = await makeWorkplace(context, { ...SAMPLE_MAP, ...change });
      await assert.rejects(readMap(map), { message: `${map}: ${message}` });
    });
  }

  test('when it is not an object', async (context) => {
    const { write } = await makeWorkplace(context);
    const map = await write('other.json', '"map"');
    await assert.rejects(readMap(map), { message: `${map}: expected an object` });
  });

  test('when it is not JSON or not there', async (context) => {
    const { write, folder } = await makeWorkplace(context);
    const map = await write('other.json', '{,}');
    await assert.rejects(readMap(map), ({ message }: Error) =>
      message.startsWith(`${map}: is not JSON (`),
    );
    await assert.rejects(readMap(`${folder}/none.json`), {
      message: `${folder}/none.json: does not exist`,
    });
  });
});

test('the shipped map is one', async () => {
  const { roles } = await readMap('data/salaries.map.json');
  assert.deepEqual(
    roles.map(({ titles }) => titles),
    [['Machine Learning Engineer'], ['AI Engineer']],
  );
});

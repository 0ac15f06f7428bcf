// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseCatalogue } from '../../../src/dataset/parse.js';
import { inventedCatalogue, put } from '../../fixtures/dataset.js';

type Row = readonly [what: string, path: string, maximum: number, value: (size: number) => unknown];

const letters = (size: number) => 'a'.repeat(size);

const repeat =
  <Item>(item: Item) =>
  (size: number) =>
    Array.from({ length: size }, () => item);

/** The same thing with an id of its own each, before what the rest of the catalogue needs. */
const numbered =
  (path: 'aspects' | 'roles' | 'sources', item: object) =>
  (size: number): unknown => {
    const own = inventedCatalogue()[path] as readonly object[];
    const others = Array.from({ length: size - own.length }, (_, index) => ({
      ...item,
      id: `more-${index}`,
    }));
    return [...own, ...others];
  };

const CELL = { n: 9, withheld: true, currency: 'EUR', period: 'year', definition: 'base' };
const LINK = 'https://example.com/';

const characters: readonly Row[] = [
  ['a point', 'roles[0].aspects.focus.points[0]', 2000, letters],
  ['the text of an aspect', 'roles[0].aspects.focus.text', 20_000, letters],
  ['a name', 'roles[0].name', 2000, letters],
  ['a disclaimer', 'disclaimer', 20_000, letters],
  ['a link', 'sources[0].url', 2000, (size) => LINK + letters(size - LINK.length)],
];

const items: readonly Row[] = [
  ['the points of an aspect', 'roles[0].aspects.focus.points', 2000, repeat('Counting')],
  [
    'the statements of a role',
    'roles[0].fit',
    20,
    (size) => Array.from({ length: size }, (_, index) => `I like to count to ${index}.`),
  ],
  [
    'the estimates of a role',
    'roles[0].salary.estimates',
    2000,
    repeat({ ...CELL, source: 'almanac', low: 1, high: 2 }),
  ],
  ['the survey of a role', 'roles[0].salary.survey', 5000, repeat({ ...CELL, source: 'almanac' })],
  ['the aspects', 'aspects', 200, numbered('aspects', { label: 'More' })],
  ['the sources', 'sources', 200, numbered('sources', inventedCatalogue().sources[0] as object)],
  ['the roles', 'roles', 10_000, numbered('roles', { name: 'More', file: 'more.json' })],
];

const parse = (path: string, value: unknown) =>
  parseCatalogue(put(inventedCatalogue(), path, value));

describe('parseCatalogue on sizes', () => {
  for (const [rows, unit] of [
    [characters, 'characters'],
    [items, 'items'],
  ] as const) {
    for (const [what, path, maximum, value] of rows) {
      const limit = `${maximum.toLocaleString('en')} ${unit}`;
      it(`takes ${limit} in ${what}, and refuses one more`, () => {
        parse(path, value(maximum));
        assert.throws(() => parse(path, value(maximum + 1)), {
          name: 'DatasetError',
          path,
          reason: `expected at most ${limit}`,
        });
      });
    }
  }

  it('refuses an id of more than 2,000 characters before it looks at them', () => {
    assert.throws(() => parse('roles[0].id', `${letters(2001)}!`), {
      path: 'roles[0].id',
      reason: 'expected at most 2,000 characters',
    });
  });

  it('refuses 4 MB of text in one place', () => {
    assert.throws(() => parse('roles[1].aspects.skills.text', letters(4_000_000)), {
      path: 'roles[1].aspects.skills.text',
      reason: 'expected at most 20,000 characters',
    });
  });

  it('makes one blank of many, so that nothing that lays out text goes through them', () => {
    const blanks = ` \n\t\u00a0${' '.repeat(1900)}`;
    const { roles } = parse('roles[0].name', `${blanks}Al${blanks.slice(0, 50)}pha `);
    assert.equal(roles[0]?.name, 'Al pha');
    assert.throws(() => parse('roles[0].name', blanks), {
      reason: 'expected a text that is not empty',
    });
  });

  it('refuses more values than twenty whole roles have, however they are spread', () => {
    const aspects = Object.fromEntries(
      Array.from({ length: 60 }, (_, index) => [`more-${index}`, { points: repeat('x')(2000) }]),
    );
    assert.throws(() => parse('roles[0].aspects', aspects), {
      path: '',
      reason: 'has more than 100,000 values: put roles into files of their own',
    });
    const circle: Record<string, unknown> = {};
    circle['again'] = [circle, circle];
    assert.throws(() => parseCatalogue(circle), { reason: /^has more than 100,000 values/ });
  });

  it('refuses an object with more text than a file may have', () => {
    const points = repeat(letters(2000))(2000);
    const data = put(inventedCatalogue(), 'roles[0].aspects.focus.points', points);
    put(data, 'roles[1].aspects.focus.points', points);
    assert.throws(() => parseCatalogue(data), { path: '', reason: 'is larger than 5 MB' });
  });

  it('takes a year in which anybody was paid, so that a chart has no more rows than there were', () => {
    for (const year of [1900, 2199]) parse('roles[1].salary.survey[0].year', year);
    for (const year of [1899, 2200, 202_400]) {
      assert.throws(() => parse('roles[1].salary.survey[0].year', year), {
        path: 'roles[1].salary.survey[0].year',
        reason: 'expected a year such as 2024',
      });
    }
  });
});

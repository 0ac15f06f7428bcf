// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Dimension, Filters, GroupBy } from '../../../src/dataset/cell-query.js';
import { groupCells, listChoices, toFilter } from '../../../src/dataset/cell-query.js';
import { paidDataset } from '../../fixtures/salary.js';

const { roles } = paidDataset();

const group = (groupBy: GroupBy, filters: Filters = {}) =>
  groupCells(roles, 'survey', groupBy, filters).map(({ filters, cells }) => [
    filters,
    ...cells.map((cell) => cell?.n),
  ]);

const choices = (dimension: Dimension, filters: Filters = {}) =>
  listChoices(roles, 'survey', dimension, filters).map(({ value, n }) => [value, n]);

describe('groupCells', () => {
  it('makes one group of the filters where nothing is grouped by', () => {
    assert.deepEqual(group('none'), [[{}, 400, 300]]);
    assert.deepEqual(group('none', { level: 'senior', country: 'US' }), [
      [{ level: 'senior', country: 'US' }, 60, 50],
    ]);
  });

  it('keeps that group where no role has a cell for it', () => {
    assert.deepEqual(group('none', { country: 'XX' }), [[{ country: 'XX' }, undefined, undefined]]);
  });

  it('puts levels in the order of a career', () => {
    assert.deepEqual(group('level'), [
      [{ level: 'entry' }, 120, 90],
      [{ level: 'mid' }, 150, 20],
      [{ level: 'senior' }, 100, 150],
      [{ level: 'executive' }, 12, 5],
    ]);
  });

  it('puts years in their order, as numbers', () => {
    assert.deepEqual(group('year'), [
      [{ year: 2021 }, 140, 110],
      [{ year: 2022 }, 200, 140],
      [{ year: 2023 }, 60, 50],
    ]);
  });

  it('puts the country with the most reports first and leaves out those without figures', () => {
    assert.deepEqual(group('country'), [
      [{ country: 'US' }, 200, 150],
      [{ country: 'FR' }, 40, 90],
    ]);
  });

  it('keeps the other filters, and a role that the group has no cell of', () => {
    assert.deepEqual(group('country', { level: 'senior' }), [
      [{ level: 'senior', country: 'US' }, 60, 50],
      [{ level: 'senior', country: 'FR' }, 15, undefined],
    ]);
  });

  it('does not let the filter of the dimension that is grouped by count', () => {
    assert.deepEqual(group('level', { level: 'mid' }), group('level'));
  });

  it('makes no group where the other filters leave nothing', () => {
    assert.deepEqual(group('level', { year: 1999 }), []);
  });

  it('follows the order of the roles', () => {
    const turned = groupCells([...roles].reverse(), 'survey', 'none', {});
    assert.deepEqual(
      turned[0]?.cells.map((cell) => cell?.n),
      [300, 400],
    );
  });

  it('has no cells of a role that has no pay', () => {
    const [first] = roles;
    assert.ok(first);
    const { salary: _, ...unpaid } = first;
    assert.deepEqual(groupCells([unpaid], 'survey', 'level', {}), []);
    assert.deepEqual(groupCells([unpaid], 'survey', 'none', {}), [
      { filters: {}, cells: [undefined] },
    ]);
  });
});

describe('listChoices', () => {
  it('adds up the reports of all roles for each value', () => {
    assert.deepEqual(choices('level'), [
      ['entry', 210],
      ['mid', 170],
      ['senior', 250],
      ['executive', 17],
    ]);
    assert.deepEqual(choices('country'), [
      ['US', 350],
      ['FR', 130],
    ]);
    assert.deepEqual(choices('year'), [
      ['2021', 250],
      ['2022', 340],
      ['2023', 110],
    ]);
  });

  it('puts the country with the most reports first, whichever the data name first', () => {
    // Beta's cells have France before the United States.
    const turned = listChoices([...roles].reverse(), 'survey', 'country', {});
    assert.deepEqual(
      turned.map(({ value }) => value),
      ['US', 'FR'],
    );
  });

  it('offers under other filters only what has figures there', () => {
    assert.deepEqual(choices('year', { level: 'senior' }), [['2022', 120]]);
    assert.deepEqual(choices('level', { country: 'US' }), [
      ['entry', 70],
      ['senior', 110],
    ]);
    assert.deepEqual(choices('year', { level: 'senior', country: 'FR' }), []);
  });

  it('does not let the filter of its own dimension count', () => {
    assert.deepEqual(choices('country', { country: 'FR' }), choices('country'));
  });
});

describe('toFilter', () => {
  const texts: readonly (readonly [Dimension, string | null | undefined, unknown])[] = [
    ['level', 'senior', 'senior'],
    ['level', 'chief', undefined],
    ['level', 'Senior', undefined],
    ['country', 'US', 'US'],
    ['year', '2023', 2023],
    ['level', '', undefined],
    ['country', null, undefined],
    ['year', undefined, undefined],
  ];
  for (const [dimension, text, expected] of texts) {
    it(`reads ${dimension} ${JSON.stringify(text) ?? 'undefined'} as ${String(expected)}`, () => {
      assert.equal(toFilter(dimension, text), expected);
    });
  }
});

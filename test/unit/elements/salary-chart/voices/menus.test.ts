// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Filters, GroupBy } from '../../../../../src/dataset/cell-query.js';
import { toMenus } from '../../../../../src/elements/salary-chart/voices/menus.js';
import { enSurvey } from '../../../../../src/messages/en/survey.js';
import { paidDataset } from '../../../../fixtures/salary.js';

const menus = (groupBy: GroupBy = 'none', filters: Filters = {}, locale = 'en') =>
  toMenus(
    paidDataset().roles,
    'survey',
    { groupBy, filters },
    { locale, words: enSurvey, incompleteYear: 2023 },
  );

const labels = (name: string, ...rest: Parameters<typeof menus>) =>
  menus(...rest)
    .find((menu) => menu.name === name)
    ?.options.map(({ label }) => label);

describe('the menus of a survey', () => {
  it('are what to group by and a filter for each dimension', () => {
    assert.deepEqual(
      menus().map(({ name, label, value }) => [name, label, value]),
      [
        ['group-by', 'Group by', 'none'],
        ['level', 'Level', ''],
        ['country', 'Country', ''],
        ['year', 'Year', ''],
      ],
    );
  });

  it('have no filter for what is grouped by', () => {
    for (const dimension of ['level', 'country', 'year'] as const) {
      const names = menus(dimension).map(({ name }) => name);
      assert.equal(names.length, 3);
      assert.ok(!names.includes(dimension));
    }
  });

  it('show what is chosen', () => {
    assert.deepEqual(
      menus('country', { level: 'senior', country: 'US', year: 2022 }).map(({ value }) => value),
      ['country', 'senior', '2022'],
    );
  });

  it('offer everything first, then what has enough reports', () => {
    assert.deepEqual(labels('level'), ['All levels', 'Entry', 'Mid', 'Senior', 'Executive']);
    // Not Germany, which is withheld in both roles.
    assert.deepEqual(labels('country'), ['All countries', 'United States', 'France']);
    assert.deepEqual(labels('year'), ['All years', '2021', '2022', '2023 (incomplete)']);
  });

  it('offer under other filters only what has reports there', () => {
    assert.deepEqual(labels('country', 'none', { level: 'entry' }), [
      'All countries',
      'United States',
    ]);
    assert.deepEqual(labels('year', 'none', { level: 'senior' }), ['All years', '2022']);
  });

  it('offer the same when one of it is chosen', () => {
    assert.deepEqual(labels('level', 'none', { level: 'senior' }), labels('level'));
  });

  it('offer beside what is grouped by only what has reports under the other filters', () => {
    assert.deepEqual(labels('year', 'country', { level: 'senior' }), ['All years', '2022']);
  });

  it('do not let the filter of what is grouped by narrow the others', () => {
    assert.deepEqual(labels('country', 'level', { level: 'entry' }), labels('country', 'level'));
  });

  it('keep a choice that has no reports, so that the menu says what is shown', () => {
    assert.deepEqual(labels('country', 'none', { country: 'JP' })?.slice(0, 2), [
      'All countries',
      'Japan',
    ]);
    assert.deepEqual(labels('level', 'none', { level: 'mid', country: 'FR' })?.slice(0, 2), [
      'All levels',
      'Mid',
    ]);
  });

  it('write names as the language does', () => {
    assert.equal(labels('country', 'none', {}, 'de')?.[2], 'Frankreich');
  });

  it('offer all ways to group', () => {
    assert.deepEqual(labels('group-by'), ['By role', 'By level', 'By country', 'By year']);
  });
});

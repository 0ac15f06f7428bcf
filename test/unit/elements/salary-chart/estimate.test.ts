// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toEstimateParts } from '../../../../src/elements/salary-chart/estimate.js';
import { enSalary } from '../../../../src/messages/en/salary.js';
import { toText } from '../../../../src/messages/sentence-text.js';
import { put } from '../../../fixtures/dataset.js';
import { paidCatalogue, paidDataset } from '../../../fixtures/salary.js';

function parts(list: string, locale = 'en', changes: Readonly<Record<string, unknown>> = {}) {
  const data = paidCatalogue();
  for (const [path, value] of Object.entries(changes)) put(data, path, value);
  return toEstimateParts(paidDataset(list, data).roles, { locale, words: enSalary });
}

const plain = (text: string) => text.replace(/\s/g, ' ');

describe('the view of estimates', () => {
  it('has a row with one mark for each estimate, in the order of the roles', () => {
    const { rows } = parts('beta alpha');
    assert.deepEqual(
      rows.map(({ label, marks }) => [label, ...marks.map(({ role, bar }) => [role, bar])]),
      [
        ['Beta', [0, [70_000, 110_000]]],
        ['Alpha', [1, [80_000, 120_000]]],
      ],
    );
  });

  it('says of which country an estimate is, wherever one is for a country only', () => {
    const estimate = { currency: 'USD', period: 'year', definition: 'base', source: 'guide' };
    const { rows, table, sentence } = parts('alpha beta', 'en', {
      'roles.0.salary.estimates': [
        { ...estimate, low: 90_000, high: 130_000, country: 'FR' },
        { ...estimate, low: 80_000, high: 120_000 },
      ],
      'roles.1.salary.estimates': [{ ...estimate, low: 70_000, high: 110_000, country: 'US' }],
    });
    const names = ['Alpha, FR', 'Alpha', 'Beta, US'];
    assert.deepEqual(
      rows.map(({ label }) => label),
      names,
    );
    assert.deepEqual(
      table.rows.map(([name]) => name),
      names,
    );
    assert.match(rows[0]?.marks[0]?.description ?? '', /^Alpha, FR: /);
    // The two have no country in common, so they are not compared.
    assert.equal(plain(toText(sentence)), 'The article puts Alphas, FR at $90–130K a year.');
  });

  it('skips a role without an estimate and keeps the colours of the others', () => {
    const { rows } = parts('unpaid alpha');
    assert.deepEqual(
      rows.map(({ label, marks }) => [label, marks[0]?.role]),
      [['Alpha', 1]],
    );
  });

  it('labels a mark with the range, and describes it with role and period', () => {
    const [mark] = parts('alpha beta').rows[0]?.marks ?? [];
    assert.equal(plain(mark?.label ?? ''), '$80–120K');
    assert.equal(plain(mark?.description ?? ''), 'Alpha: estimated $80–120K a year');
  });

  it('has no percentiles and no sample', () => {
    const [mark] = parts('alpha beta').rows[0]?.marks ?? [];
    const { whiskers, median, shape, small } = mark ?? {};
    assert.deepEqual([whiskers, median, shape, small], Array(4).fill(undefined));
  });

  it('has a table of the same figures in full', () => {
    assert.deepEqual(parts('alpha beta').table, {
      columns: ['Role', 'Low', 'High'],
      rows: [
        ['Alpha', '$80,000', '$120,000'],
        ['Beta', '$70,000', '$110,000'],
      ],
    });
  });

  it('writes money as the language does', () => {
    const { rows, table } = parts('alpha beta', 'de');
    assert.deepEqual(table.rows[0]?.map(plain), ['Alpha', '80.000 $', '120.000 $']);
    assert.match(plain(rows[0]?.marks[0]?.label ?? ''), /^80\.000–120\.000 \$$/);
  });

  it('says at each row what pay means only where it means different things', () => {
    const details = (changes = {}) =>
      parts('alpha beta', 'en', changes).rows.map((row) => row.detail);
    assert.deepEqual(details(), ['', '']);
    assert.deepEqual(details({ 'roles[1].salary.estimates[0].definition': 'total' }), [
      'Base pay',
      'Total pay',
    ]);
  });

  it('notes that no place is stated where an estimate states none', () => {
    assert.deepEqual(parts('alpha beta').notes, [enSalary.unplaced]);
    assert.deepEqual(
      parts('alpha beta', 'en', { 'roles[0].salary.estimates[0].country': 'US' }).notes,
      [enSalary.unplaced],
    );
    assert.deepEqual(
      parts('alpha beta', 'en', {
        'roles[0].salary.estimates[0].country': 'US',
        'roles[1].salary.estimates[0].country': 'US',
      }).notes,
      [],
    );
  });

  it('has nothing to show where there is no estimate', () => {
    const { rows, table, terms } = parts('unpaid beta', 'en', { 'roles[1].salary.estimates': [] });
    assert.deepEqual([rows, table.rows, terms], [[], [], []]);
  });

  it('names the column of its ranges, and has no differences', () => {
    const { heads, rows } = parts('alpha beta');
    assert.deepEqual(heads, { value: 'range' });
    assert.deepEqual(
      rows.map(({ end }) => end),
      [undefined, undefined],
    );
  });

  it('has no groups and no menus', () => {
    const { groups, menus } = parts('alpha beta');
    assert.deepEqual([groups, menus], [[], []]);
  });
});

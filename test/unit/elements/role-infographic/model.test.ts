// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Dataset } from '../../../../src/dataset/query.js';
import type { Pair } from '../../../../src/dataset/schema/schema.js';
import { describePicture } from '../../../../src/elements/role-infographic/tools/file.js';
import type { InfographicOptions } from '../../../../src/elements/role-infographic/model.js';
import { toInfographicModel } from '../../../../src/elements/role-infographic/model.js';
import { enInfographic } from '../../../../src/messages/en/infographic.js';
import { en } from '../../../../src/messages/en/base.js';
import { inventedCatalogue, put } from '../../../fixtures/dataset.js';
import { paidCatalogue, paidDataset } from '../../../fixtures/salary.js';

function model(dataset: Dataset = paidDataset(), options: Partial<InfographicOptions> = {}) {
  return toInfographicModel(dataset, {
    ...{ heading: undefined, country: undefined, disclaimer: 'Beware.', locale: 'en' },
    ...{ messages: en, words: enInfographic },
    ...options,
  });
}

/** The bands of pay, each as its label and what is said of each role. */
function readBands(dataset: Dataset, options: Partial<InfographicOptions> = {}) {
  return model(dataset, options).pay.map(({ heading, rows }) => [
    heading,
    ...rows.map(({ label, marks }) =>
      [label, ...marks.map(({ role, label }) => `${role} ${label}`)].join(' | '),
    ),
  ]);
}

describe('what the picture says', () => {
  it('tells the points of one role from those that all share', () => {
    const { roles, both } = model(paidDataset('alpha beta', inventedCatalogue()));
    assert.deepEqual(
      roles.map(({ name, groups }) => [name, ...groups.map(({ points }) => points.join())]),
      [
        ['Alpha', 'Climbs up', 'Whistling', 'Rope'],
        ['Beta', 'Digs down', 'Humming', 'Spade,Bucket'],
      ],
    );
    assert.deepEqual(both, { label: 'Both', points: ['Counting', 'Ladder'] });
  });

  it('has no group of points that a role says nothing of', () => {
    const [delta] = model(paidDataset('delta alpha', inventedCatalogue())).roles;
    assert.deepEqual(delta?.groups, [
      { label: 'Focus', points: ['Waits'] },
      { label: 'Tools', points: ['Clock'] },
    ]);
  });

  it('says how two roles differ where the data say so', () => {
    const dataset = paidDataset('alpha beta', inventedCatalogue());
    const pair = dataset.catalogue.pairs[0] as Pair;
    assert.equal(model({ ...dataset, pair }).summary, 'One climbs. The other digs.');
    assert.equal(model(dataset).summary, '');
  });

  it('has estimates and survey in bands of their own, with place and number of reports', () => {
    assert.deepEqual(readBands(paidDataset()), [
      [
        'Pay a year, USD',
        'Article estimate | 0 $80 – $120K | 1 $70 – $110K'.replaceAll(/\$(\d+) – \$/g, '$$$1–'),
        'Survey, United States | 0 median $110K, n 200 | 1 median $101K, n 150',
      ],
    ]);
  });

  it('shows the survey of the country that is asked for, and withholds thin cells', () => {
    const [, , germany] = readBands(paidDataset(), { country: 'de' })[0]!;
    assert.equal(germany, 'Survey, Germany | 0 not enough data (n 9) | 1 not enough data (n 3)');
    // Three letters are no country.
    assert.deepEqual(readBands(paidDataset(), { country: 'deu' }), readBands(paidDataset()));
    const [, , japan] = readBands(paidDataset(), { country: 'JP' })[0]!;
    assert.equal(japan, undefined);
  });

  it('takes the survey of all countries where it tells no countries apart', () => {
    const bands = readBands(paidDataset('gamma unpaid'))[0]!;
    assert.equal(bands[2], 'Survey | 0 median $90K, n 50 | 1 no reports');
  });

  it('never has two currencies or periods on one axis', () => {
    for (const [key, value, heading] of [
      ['currency', 'EUR', 'Pay a year, EUR'],
      ['period', 'month', 'Pay a month, USD'],
    ] as const) {
      const data = put(paidCatalogue(), `roles[1].salary.estimates[0].${key}`, value);
      const axes = readBands(paidDataset('alpha beta', data));
      assert.equal(axes.length, 2);
      assert.deepEqual([axes[0]![0], axes[1]![0]], ['Pay a year, USD', heading]);
      assert.equal(axes[1]!.length, 2);
    }
  });

  it('says beside each figure what it means where a band has two meanings', () => {
    const data = put(paidCatalogue(), 'roles[1].salary.estimates[0].definition', 'total');
    const { rows } = model(paidDataset('alpha beta', data)).pay[0]!;
    assert.deepEqual(
      rows[0]!.marks.map(({ label }) => label.split(' · ')[1]),
      ['Base pay', 'Total pay'],
    );
    assert.doesNotMatch(rows[0]!.detail, /base|total/i);
    assert.match(rows[1]!.detail, /^Base pay/);
  });

  it('has estimates for another place in another band', () => {
    const data = paidCatalogue();
    const [first] = data.roles[0]!.salary.estimates;
    data.roles[0]!.salary.estimates.push({ ...first, country: 'FR' });
    const bands = readBands(paidDataset('alpha beta', data))[0]!;
    assert.match(bands[3] ?? '', /^Article estimate, France \| 0 /);
  });

  it('names all sources with date and licence', () => {
    assert.equal(
      model().origin,
      'Sources: The Guide, Jan 1, 2022, CC BY 4.0; The Panel, Jun 30, 2023, CC0 1.0',
    );
  });

  it('names a source that only figures are from', () => {
    const { sources } = model(paidDataset('alpha gamma', inventedCatalogue()));
    assert.deepEqual(
      sources.map(({ title }) => title),
      ['The Almanac', 'The Ledger'],
    );
  });

  it('takes the heading of the page, or none to see', () => {
    const given = model(paidDataset(), { heading: 'Two of them' });
    assert.deepEqual([given.title, given.titleVisible], ['Two of them', true]);
    const { title, titleVisible } = model(paidDataset(), { heading: '' });
    assert.deepEqual([title, titleVisible], ['Alpha vs. Beta', false]);
  });

  it('is described in full for who has the picture alone', () => {
    const text = describePicture(model());
    for (const said of ['Alpha focus', 'median $101K, n 150', 'The Panel', 'Beware.']) {
      assert.ok(text.includes(said), said);
    }
  });
});

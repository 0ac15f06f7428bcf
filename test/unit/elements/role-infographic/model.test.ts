// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import type { Dataset } from '../../../../src/dataset/query.js';
import type { Pair } from '../../../../src/dataset/schema/schema.js';
import type { InfographicOptions } from '../../../../src/elements/role-infographic/model.js';
import { toInfographicModel } from '../../../../src/elements/role-infographic/model.js';
import { enInfographic } from '../../../../src/messages/en/infographic.js';
import { en } from '../../../../src/messages/en/base.js';
import { inventedCatalogue, inventedPair, put } from '../../../fixtures/dataset.js';
import { offeredCatalogue, paidCatalogue, paidDataset } from '../../../fixtures/salary.js';

/** The roles with nothing said of two of them together. */
const roles = (list?: string, data?: object): Dataset => ({
  ...paidDataset(list, data),
  pairs: [],
});

function model(dataset: Dataset = roles(), options: Partial<InfographicOptions> = {}) {
  return toInfographicModel(dataset, {
    ...{ heading: undefined, country: undefined, locale: 'en' },
    ...{ messages: en, words: enInfographic },
    ...options,
  });
}

/** What each voice says of pay, as its heading, how to read it, and what is said of each role. */
function readPay(dataset: Dataset, options: Partial<InfographicOptions> = {}) {
  return model(dataset, options).pay.map(({ heading, remark, lines }) =>
    [
      heading,
      remark,
      ...lines.map(({ role, figure, note, few }) =>
        [role, few ? 'few' : '', figure, note].filter((part) => part !== '').join(' '),
      ),
    ].join(' | '),
  );
}

const offered = (list = 'alpha beta', data: object = offeredCatalogue()) => roles(list, data);

describe('what the picture says', () => {
  it('tells the points of one role from those that all share', () => {
    const { rows, both } = model(roles('alpha beta', inventedCatalogue()));
    assert.deepEqual(
      rows.map(({ label, cells }) => [label, ...cells.map((points) => points.join())]),
      [
        ['Focus', 'Climbs up', 'Digs down'],
        ['Skills', 'Whistling', 'Humming'],
        ['Tools', 'Rope', 'Spade,Bucket'],
      ],
    );
    assert.deepEqual(both, { label: 'Both', points: ['Counting', 'Ladder'] });
  });

  it('counts what the pair says of both as shared, and says it once', () => {
    const dataset = roles('alpha beta', inventedCatalogue());
    const pair = { ...inventedPair(), aspects: { tools: { points: ['Rope', 'Counting'] } } };
    const { rows, both } = model({ ...dataset, pairs: [pair as unknown as Pair] });
    assert.deepEqual([...both.points].sort(), ['Counting', 'Ladder', 'Rope']);
    assert.ok(rows.every(({ cells }) => !cells.flat().includes('Rope')));
  });

  it('has a takeaway as its title where the data have one, and otherwise the names of the roles', () => {
    const dataset = roles('alpha beta', inventedCatalogue());
    const pairs = [inventedPair() as unknown as Pair];
    const { title, takeaway, titleVisible } = model({ ...dataset, pairs });
    assert.deepEqual([title, takeaway, titleVisible], ['One climbs. The other digs.', true, true]);
    const { title: names, takeaway: none } = model({ ...dataset, pairs: [] });
    assert.deepEqual([names, none], ['Alpha vs. Beta', false]);
  });

  it('takes the heading of the page; where that has its own, a takeaway stays and names go', () => {
    const dataset = roles('alpha beta', inventedCatalogue());
    const pairs = [inventedPair() as unknown as Pair];
    const given = model({ ...dataset, pairs }, { heading: 'Two of them' });
    assert.deepEqual([given.title, given.takeaway], ['Two of them', false]);
    assert.equal(model({ ...dataset, pairs }, { heading: '' }).titleVisible, true);
    assert.equal(model({ ...dataset, pairs: [] }, { heading: '' }).titleVisible, false);
  });

  it('says first what adverts of the country with most of them offer, then what an article estimates', () => {
    assert.deepEqual(readPay(offered()), [
      'What adverts offer, United States | a year · range of a typical advert, and its middle' +
        ' | 0 $83–138K middle $110K | 1 $98–163K middle $130K',
      'What the article estimates | a year · place and sample size not stated' +
        ' | 0 $80–120K | 1 $70–110K',
    ]);
  });

  it('says what an article estimates where there are no adverts, and then what people report', () => {
    assert.deepEqual(readPay(roles()), [
      'What the article estimates | a year · place and sample size not stated' +
        ' | 0 $80–120K | 1 $70–110K',
      'What people report, United States | a year · middle half of the reports, and their median' +
        ' | 0 $83–138K median $110K | 1 $76–126K median $101K',
    ]);
  });

  it('says nothing of pay where the data say nothing', () => {
    const data = put(paidCatalogue(), 'roles[0].salary', undefined);
    put(data, 'roles[1].salary', undefined);
    assert.deepEqual(readPay(roles('alpha beta', data)), []);
  });

  it('tells few adverts from many, and says what that looks like', () => {
    const data = put(offeredCatalogue(), 'roles[0].salary.adverts[3].distinct', 12);
    const [adverts] = readPay(offered('alpha beta', data));
    assert.match(adverts ?? '', /hollow: fewer than 30 different adverts \| 0 few \$83–138K/);
    assert.doesNotMatch(readPay(offered())[0] ?? '', /hollow|few /);
  });

  it('says how many adverts there are where they are too few to show', () => {
    const data = put(offeredCatalogue(), 'roles[1].salary.adverts[3]', {
      ...{ country: 'US', adverts: 12, distinct: 7, withheld: true },
      ...{ currency: 'USD', period: 'year', definition: 'base', source: 'board' },
    });
    assert.match(
      readPay(offered('alpha beta', data))[0] ?? '',
      / 1 too few different adverts \(7\)$/,
    );
    assert.match(readPay(offered('alpha unpaid'))[0] ?? '', / 1 no adverts$/);
  });

  it('puts a voice that has no figure for the country that is asked for behind the others', () => {
    const [first, last] = readPay(offered(), { country: 'de' });
    assert.match(first ?? '', /^What the article estimates/);
    assert.match(last ?? '', /^What adverts offer, Germany .* 0 too few different adverts \(9\)/);
    // Three letters are no country.
    assert.deepEqual(readPay(offered(), { country: 'deu' }), readPay(offered()));
    assert.equal(readPay(offered(), { country: 'JP' }).length, 1);
  });

  it('draws two currencies or periods to no common scale, and says which is which', () => {
    for (const [key, value, note] of [
      ['currency', 'EUR', /€70–110K/],
      ['period', 'month', /0 \$80–120K a year \| 1 \$70–110K a month/],
    ] as const) {
      const data = put(paidCatalogue(), `roles[1].salary.estimates[0].${key}`, value);
      const dataset = roles('alpha beta', data);
      assert.equal(model(dataset).pay[0]?.drawn, false);
      assert.match(readPay(dataset)[0] ?? '', note);
    }
    assert.equal(model().pay[0]?.drawn, true);
  });

  it('says beside each figure what it means where two are of different kinds', () => {
    const data = put(paidCatalogue(), 'roles[1].salary.estimates[0].definition', 'total');
    const [estimates] = readPay(roles('alpha beta', data));
    assert.match(estimates ?? '', /0 \$80–120K Base pay \| 1 \$70–110K Total pay$/);
    assert.doesNotMatch(readPay(roles())[0] ?? '', /Base|Total/);
  });

  it('says where an estimate is for, of one where they differ', () => {
    const data = put(paidCatalogue(), 'roles[0].salary.estimates[0].country', 'FR');
    assert.match(readPay(roles('alpha beta', data))[0] ?? '', /0 \$80–120K France \| 1/);
    put(data, 'roles[1].salary.estimates[0].country', 'FR');
    const [estimates] = readPay(roles('alpha beta', data));
    assert.match(estimates ?? '', /^What the article estimates, France \| a year \| 0 \$80/);
  });

  it('says what kind of pay it is, how many adverts there are, and where they are from', () => {
    const { pay, facts } = model(offered());
    assert.equal(
      pay[0]?.origin,
      'Base pay: 300 and 150 different adverts, The Board, Aug 3, 2023, CC0 1.0.',
    );
    // The article is named as the source of the words.
    assert.equal(pay[1]?.origin, 'Base pay.');
    assert.equal(facts, 'Facts: The Guide, Jan 1, 2022, CC BY 4.0.');
    assert.deepEqual(
      model(offered()).sources.map(({ title }) => title),
      ['The Guide', 'The Board'],
    );
  });

  it('can say all that a voice says in one sentence', () => {
    assert.equal(
      model().pay[0]?.brief,
      'What the article estimates (a year · place and sample size not stated): $80–120K and $70–110K.',
    );
  });
});

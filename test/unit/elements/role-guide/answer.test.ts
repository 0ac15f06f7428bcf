// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { summarizePay } from '../../../../src/dataset/pay-summary.js';
import { toAnswer } from '../../../../src/elements/role-guide/answer.js';
import { enGuide } from '../../../../src/messages/en/guide.js';
import { inventedCatalogue, put } from '../../../fixtures/dataset.js';
import { pickRoles } from '../../../fixtures/guide-data.js';
import { estimate, occupation, offer } from '../../../fixtures/pay.js';

function answer(json: object, roles?: string) {
  const dataset = pickRoles(json, roles);
  return toAnswer(dataset, summarizePay(dataset), { locale: 'en', words: enGuide });
}

/** The catalogue with other pay of its first two roles. */
function paid(first: object, second: object) {
  const json = put(inventedCatalogue(), 'roles[0].salary', first);
  return put(json, 'roles[1].salary', second);
}

describe('the short answer', () => {
  it('says what each role says of itself, and the line about it where it says nothing', () => {
    const json = inventedCatalogue();
    json.aspects.push({ id: 'in-short', label: 'In short' });
    put(json, 'roles[0].aspects.in-short', { text: 'Up.' });
    put(json, 'pairs[0].aspects.in-short', { text: 'Both go far.' });
    const { roles, both } = answer(json);
    assert.deepEqual(
      roles.map(({ passage }) => passage.text),
      ['Up.', 'Digs what is deep'],
    );
    assert.equal(both?.text, 'Both go far.');
    assert.equal(answer(inventedCatalogue()).both, undefined);
  });

  it('says what adverts offer in the country that most of them are from, on one scale', () => {
    const json = paid(
      { adverts: [offer([20, 30, 40], 60), offer([1, 2, 3], 50, { country: 'SE' })] },
      { adverts: [offer([30, 45, 60], 20), offer([1, 2, 3], 29, { country: 'SE' })] },
    );
    const [first, second] = answer(json).roles.map(({ pay }) => pay!);
    assert.deepEqual(
      [first, second].map((pay) => [pay!.voice, pay!.range, pay!.detail, pay!.faint]),
      [
        ['Adverts in Norway', '€20–40K', 'a year, middle €30K, 60 different adverts', false],
        ['Adverts in Norway', '€30–60K', 'a year, middle €45K, 20 different adverts', true],
      ],
    );
    const [start, , end] = first!.bar!;
    assert.ok(start > 0 && end < second!.bar![2] && second!.bar![2] < 100);
  });

  it('draws no bars where the amounts are not of one currency', () => {
    const json = paid(
      { adverts: [offer([20, 30, 40], 60)] },
      { adverts: [offer([20, 30, 40], 60, { currency: 'USD' })] },
    );
    assert.deepEqual(
      answer(json).roles.map(({ pay }) => pay?.bar),
      [undefined, undefined],
    );
  });

  it('says what the article estimates and does not state where no adverts can be shown, and else nothing', () => {
    const withheld = { adverts: 8, distinct: 5, withheld: true, country: 'NO', source: 'almanac' };
    const terms = { currency: 'EUR', period: 'year', definition: 'base' };
    const json = paid(
      { estimates: [estimate(20, 30)], adverts: [{ ...withheld, ...terms }] },
      { estimates: [estimate(20, 30, { country: 'GB' })] },
    );
    const said = answer(json, 'alpha beta gamma').roles.map(
      ({ pay }) => pay && [pay.voice, pay.range, pay.detail, pay.bar],
    );
    assert.deepEqual(said, [
      ['Article estimate', '€20–30K', 'a year; place and sample size not stated', undefined],
      ['Article estimate, the UK', '€20–30K', 'a year; sample size not stated', undefined],
      undefined,
    ]);
  });

  const higher = { adverts: [offer([30, 50, 70], 60)], estimates: [estimate(20, 30)] };
  const lower = { adverts: [offer([20, 30, 40], 60)], estimates: [estimate(30, 40)] };
  const disputes = (json: object, roles?: string) => answer(json, roles).dispute !== undefined;

  it('says where adverts and article disagree, and why', () => {
    const { dispute, more } = answer(paid(higher, lower));
    assert.equal(
      dispute,
      'On pay the sources disagree. Adverts offer \u2068Alphas\u2069 more. The article of January 2022 puts \u2068Beta\u2069 ahead, €30–40K against €20–30K, but states neither place nor sample.',
    );
    assert.equal(more, 'Both, and why');
  });

  it('says that official statistics do not tell the roles apart where they are in one occupation', () => {
    const official = [occupation('15-1221')];
    const json = paid({ ...higher, official }, { ...lower, official });
    assert.match(answer(json).dispute ?? '', /Official statistics do not tell the two apart\.$/);
    assert.equal(answer(json).more, 'All three, and why');
    const other = paid({ ...higher, official }, { ...lower, official: [occupation('15-2051')] });
    assert.doesNotMatch(answer(other).dispute ?? '', /Official/);
  });

  it('speaks of no disagreement that the data do not bear', () => {
    assert.equal(disputes(paid(higher, { ...lower, estimates: [estimate(10, 20)] })), false);
    assert.equal(disputes(paid(higher, { ...lower, estimates: [estimate(20, 30)] })), false);
    assert.equal(disputes(paid(higher, { ...lower, estimates: [] })), false);
    const country = { estimates: [estimate(30, 40, { country: 'FR' })] };
    assert.equal(disputes(paid(higher, { ...lower, ...country })), false);
    const close = { adverts: [offer([30, 45, 70], 60)] };
    assert.equal(disputes(paid(higher, { ...lower, ...close })), false);
    const few = { adverts: [offer([20, 30, 40], 29)] };
    assert.equal(disputes(paid(higher, { ...lower, ...few })), false);
    assert.equal(disputes(paid(higher, lower), 'alpha beta gamma'), false);
  });
});

// SPDX-License-Identifier: MIT
//
// Base pay and total pay, with bonus and shares, are two things: what stands on one axis says which it is, and
// nothing is said of a difference between them.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { summarizePay } from '../../../../src/dataset/pay-summary.js';
import { toEstimateParts } from '../../../../src/elements/salary-chart/estimate.js';
import { toAside } from '../../../../src/elements/salary-chart/voices/aside.js';
import { toVoiceParts } from '../../../../src/elements/salary-chart/voices/voices.js';
import { toAnswer } from '../../../../src/elements/role-guide/answer.js';
import { enGuide } from '../../../../src/messages/en/guide.js';
import { enSalary } from '../../../../src/messages/en/salary.js';
import { toText } from '../../../../src/messages/sentence-text.js';
import { offeredCatalogue, paidCatalogue, paidDataset } from '../../../fixtures/salary.js';

/** The dataset with all pay of the second role as total pay, and that of the first as base pay. */
function mixed(data: ReturnType<typeof paidCatalogue>, isMixed = true) {
  const second = JSON.stringify(data.roles[1]);
  const total = second.replaceAll('"definition":"base"', '"definition":"total"');
  const roles = data.roles.map((role, index) =>
    isMixed && index === 1 ? (JSON.parse(total) as typeof role) : role,
  );
  return paidDataset('alpha beta', { ...data, roles });
}

function parts(voice: 'adverts' | 'survey' | 'official', groupBy = 'none', isMixed = true) {
  const data = voice === 'survey' ? paidCatalogue() : offeredCatalogue();
  const attributes = { groupBy, level: '', country: '', year: '' };
  return toVoiceParts(voice, mixed(data, isMixed), attributes, { locale: 'en', words: undefined });
}

describe('base pay and total pay', () => {
  it('are not compared by a sentence or a title', () => {
    const speech = { locale: 'en', words: enSalary };
    const estimates = toEstimateParts(mixed(paidCatalogue()).roles, speech);
    assert.equal(estimates.title, enSalary.heading);
    assert.equal(toText(estimates.sentence), 'The article puts Alphas at $80–120K a year.');
    for (const voice of ['survey', 'adverts'] as const) {
      for (const groupBy of ['none', 'level', 'year']) {
        const { title, sentence, rows } = parts(voice, groupBy);
        assert.doesNotMatch(title + toText(sentence), /more|above|clear/, `${voice} ${groupBy}`);
        assert.deepEqual(
          rows.flatMap(({ end }) => end ?? []),
          [],
        );
        const same = parts(voice, groupBy, false);
        assert.match(same.title + toText(same.sentence), /more|clear/, `${voice} ${groupBy}`);
      }
    }
  });

  it('are named where they stand on one axis, and only there', () => {
    for (const voice of ['survey', 'adverts', 'official'] as const) {
      for (const groupBy of ['none', 'level']) {
        const { rows } = parts(voice, groupBy);
        const said = rows.map(({ detail, marks }) => [
          detail,
          ...marks.map(({ description }) => description),
        ]);
        assert.match(said.flat().join(), /Base pay/, `${voice} ${groupBy}`);
        assert.match(said.flat().join(), /Total pay/, `${voice} ${groupBy}`);
        assert.doesNotMatch(JSON.stringify(parts(voice, groupBy, false).rows), /Total|Base/);
      }
    }
    assert.deepEqual(
      parts('survey').rows.map(({ detail }) => detail),
      ['n 400 · Base pay', 'n 300 · Total pay'],
    );
    assert.equal(parts('survey', 'level').rows[0]?.detail, 'n 120 · 90 · Base pay · Total pay');
  });

  it('are not joined to lines over the years', () => {
    assert.equal(parts('adverts').trend, undefined);
    assert.ok(parts('adverts', 'none', false).trend);
    assert.equal(parts('official').trend, undefined);
    assert.ok(parts('official', 'none', false).trend);
  });

  it('are no reason to say that adverts and the article disagree', () => {
    const speech = { locale: 'en', words: undefined };
    assert.ok(toAside(mixed(offeredCatalogue(), false), speech));
    assert.equal(toAside(mixed(offeredCatalogue()), speech), undefined);
  });

  it('share no scale in the short answer of a guide', () => {
    const bars = (isMixed: boolean) => {
      const dataset = mixed(offeredCatalogue(), isMixed);
      const pay = summarizePay(dataset);
      const { roles, dispute } = toAnswer(dataset, pay, { locale: 'en', words: enGuide });
      return [...roles.map((role) => !!role.pay?.bar), !!dispute];
    };
    assert.deepEqual(bars(false), [true, true, true]);
    assert.deepEqual(bars(true), [false, false, false]);
  });
});

// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toEstimateParts } from '../../../../src/elements/salary-chart/estimate.js';
import { enSalary } from '../../../../src/messages/en/salary.js';
import { toText } from '../../../../src/messages/sentence-text.js';
import { put } from '../../../fixtures/dataset.js';
import { paidCatalogue, paidDataset } from '../../../fixtures/salary.js';

type Changes = Readonly<Record<string, unknown>>;

function say(list: string, changes: Changes) {
  const data = paidCatalogue();
  for (const [path, value] of Object.entries(changes)) put(data, path, value);
  const { roles } = paidDataset(list, data);
  return toEstimateParts(roles, { locale: 'en', words: enSalary });
}

/** The sentence about some roles, after a change to their data. */
const speak = (list: string, changes: Changes = {}) =>
  toText(say(list, changes).sentence).replace(/\s/g, ' ');

const title = (list: string, changes: Changes = {}) => say(list, changes).title;

const ALPHA = 'roles[0].salary.estimates';
const BETA = 'roles[1].salary.estimates';

describe('the sentence about estimates', () => {
  it('sets one range against the other, the higher first, whatever the order of the roles', () => {
    const expected = 'The article puts Alphas at $80–120K a year, against $70–110K for Betas.';
    assert.equal(speak('alpha beta'), expected);
    assert.equal(speak('beta alpha'), expected);
    assert.equal(
      speak('alpha gamma'),
      'The article puts Alphas at $80–120K a year, against $50–130K for Gammas.',
    );
  });

  it('says so where both are paid the same', () => {
    assert.equal(
      speak('alpha beta', { [`${BETA}[0].low`]: 80_000, [`${BETA}[0].high`]: 120_000 }),
      'The article gives Alphas and Betas the same pay: $80–120K a year.',
    );
  });

  it('speaks of one role where only one has an estimate', () => {
    const expected = 'The article puts Betas at $70–110K a year.';
    assert.equal(speak('beta unpaid'), expected);
    assert.equal(speak('unpaid beta'), expected);
  });

  it('says that there is none where there is none', () => {
    assert.equal(
      speak('alpha beta', { [ALPHA]: [], [BETA]: [] }),
      'There is no estimate for these roles.',
    );
  });

  it('compares the highest range with the lowest one, of however many', () => {
    assert.match(speak('beta gamma alpha'), /^The article puts Alphas at .* Gammas/);
  });

  it('says nothing of a difference between currencies or periods', () => {
    const alone = 'The article puts Alphas at $80–120K a year.';
    assert.equal(speak('alpha beta', { [`${BETA}[0].currency`]: 'EUR' }), alone);
    assert.equal(speak('alpha beta', { [`${BETA}[0].period`]: 'month' }), alone);
  });

  it('names the period', () => {
    const hourly = { [`${ALPHA}[0].period`]: 'hour', [`${BETA}[0].period`]: 'hour' };
    assert.match(speak('alpha beta', hourly), /\$80–120K an hour, /);
    const cents = { ...hourly, [`${ALPHA}[0].low`]: 15.5, [`${ALPHA}[0].high`]: 22.25 };
    assert.match(speak('alpha beta', cents), /\$15\.50 – \$22\.25 for Alphas/);
  });

  it('never sets a role against itself', () => {
    const { low, high, ...terms } = paidCatalogue().roles[0]!.salary.estimates[0] as {
      low: number;
      high: number;
    };
    const twice = {
      [ALPHA]: [
        { low, high, ...terms },
        { low: 1000, high: 2000, ...terms },
      ],
    };
    assert.equal(
      speak('alpha beta', twice),
      'The article puts Alphas at $80–120K a year, against $70–110K for Betas.',
    );
    assert.equal(speak('alpha unpaid', twice), 'The article puts Alphas at $80–120K a year.');
  });

  it('calls a role by its name where the data have no plural', () => {
    assert.match(speak('alpha beta', { 'roles[0].plural': undefined }), /puts Alpha at/);
  });
});

describe('the title of estimates', () => {
  it('says who is ahead, whatever the order of the roles', () => {
    assert.equal(title('alpha beta'), 'The article puts Alphas ahead');
    assert.equal(title('gamma beta alpha'), 'The article puts Alphas ahead');
  });

  it('names nobody where the middles are the same, or only one role has an estimate', () => {
    assert.equal(
      title('alpha beta', { [`${BETA}[0].low`]: 60_000, [`${BETA}[0].high`]: 140_000 }),
      'Pay',
    );
    assert.equal(title('alpha gamma', { [`roles[2].salary.estimates[0].high`]: 150_000 }), 'Pay');
    assert.equal(title('alpha unpaid'), 'Pay');
    assert.equal(title('alpha beta', { [ALPHA]: [], [BETA]: [] }), 'Pay');
  });

  it('names nobody as soon as one estimate is in another currency, period or country', () => {
    for (const [term, value] of [
      ['currency', 'EUR'],
      ['period', 'month'],
      ['country', 'US'],
    ]) {
      assert.equal(title('alpha beta gamma', { [`${BETA}[0].${term}`]: value }), 'Pay', term);
    }
  });
});

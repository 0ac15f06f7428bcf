// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readAnswers } from '../../../../src/dataset/fit/answers.js';
import { parseCatalogue } from '../../../../src/dataset/parse.js';
import { chooseRoles } from '../../../../src/dataset/choose-roles.js';
import type { Role } from '../../../../src/dataset/schema/schema.js';
import type { ChooserOptions } from '../../../../src/elements/role-chooser/model.js';
import {
  moveAnswers,
  toChooserModel,
  toLeaningText,
} from '../../../../src/elements/role-chooser/model.js';
import { enChooser } from '../../../../src/messages/en/chooser.js';
import { toText } from '../../../../src/messages/sentence-text.js';
import { inventedCatalogue, put } from '../../../fixtures/dataset.js';

const FITS = [['a1', 'a2'], ['b1', 'b2'], undefined, ['d1']];

function model(roles: string, options: Partial<ChooserOptions> = {}) {
  const input = inventedCatalogue();
  FITS.forEach((fit, index) => put(input, `roles[${index}].fit`, fit));
  const catalogue = parseCatalogue(input);
  return toChooserModel(
    { catalogue, roles: chooseRoles(catalogue, roles) as Role[], pairs: [] },
    { answers: '', heading: undefined, locale: 'en', words: enChooser, ...options },
  );
}

/** A result as a person reads it. */
function read(roles: string, answers: string, locale = 'en') {
  const { result } = model(roles, { answers, locale });
  return {
    sentence: toText(result?.sentence ?? []),
    shares: result?.shares.map(({ name, text }) => `${name} ${text}`).join(', '),
    count: result?.count,
    moves: result?.moves?.items.map(({ points, statement }) => `${points} ${statement}`),
  };
}

describe('toChooserModel', () => {
  it('says that there is no leaning yet', () => {
    assert.deepEqual(read('alpha beta', ''), {
      sentence: 'No leaning yet: answer a statement to see one.',
      shares: '',
      count: 'Answered: 0 of 4. Unanswered: 4.',
      moves: undefined,
    });
  });

  it('says a leaning, in the order of the roles, and what moved it most', () => {
    assert.deepEqual(read('alpha beta', '5 2 4 2'), {
      sentence: 'You lean towards Alpha.',
      shares: 'Alpha 81%, Beta 19%',
      count: 'Answered: 4 of 4. Unanswered: 0.',
      moves: ['+12.5 a1', '+6.3 b1', '+6.3 a2'],
    });
    assert.deepEqual(read('beta alpha', '2 5 - 4').shares, 'Beta 19%, Alpha 81%');
  });

  it('names three answers at the most', () => {
    assert.equal(read('alpha beta', '5 1 4 2').moves?.length, 3);
  });

  it('does not name an answer in the middle, which has moved nothing', () => {
    assert.deepEqual(read('alpha beta', '5 3 - 3').moves, ['+25 a1']);
  });

  it('says a tie as a tie', () => {
    const { sentence, shares, moves } = read('alpha beta', '4 4');
    assert.deepEqual(
      [sentence, shares, moves],
      ['You lean equally towards Alpha and Beta.', 'Alpha 50%, Beta 50%', undefined],
    );
    assert.equal(
      read('alpha beta delta', '4 4 4').sentence,
      'You lean equally towards Alpha, Beta, and Delta.',
    );
  });

  it('leaves out a role without statements, and says so', () => {
    const { leftOut, result } = model('alpha gamma beta', { answers: '5' });
    assert.equal(toText(leftOut ?? []), 'Left out for want of statements: Gamma');
    assert.deepEqual(
      result?.shares.map(({ role }) => role),
      [0, 2],
    );
    assert.equal(model('alpha beta').leftOut, undefined);
  });

  it('has nothing to choose by where fewer than two roles have statements', () => {
    const { statements, result, leftOut } = model('alpha gamma', { answers: '5' });
    assert.deepEqual([statements, result, leftOut], [[], undefined, undefined]);
  });

  it('writes numbers as the language does', () => {
    assert.deepEqual(read('alpha beta', '5 2 4 2', 'de').shares, 'Alpha 81\u00a0%, Beta 19\u00a0%');
    assert.deepEqual(read('alpha beta', '5 2 4 2', 'de').moves?.[0], '+12,5 a1');
  });

  it('takes the heading of the page, keeps its own for screen readers where the page wants none', () => {
    const headings = [undefined, 'What fits', ''].map((heading) => {
      const { heading: text, headingVisible } = model('alpha beta', { heading });
      return [text, headingVisible];
    });
    assert.deepEqual(headings, [
      ['Which one suits you?', true],
      ['What fits', true],
      ['Which one suits you?', false],
    ]);
  });
});

describe('toLeaningText', () => {
  const leaning = (roles: string, answers: string) => {
    const of = model(roles, { answers });
    return toLeaningText(of, readAnswers(answers, of.statements.length));
  };

  it('names the roles with their rounded shares', () => {
    assert.equal(leaning('alpha beta', '5 2 4 2'), 'alpha 81 beta 19');
    assert.equal(leaning('alpha beta delta', '4 4 4'), 'alpha 33.3 beta 33.3 delta 33.3');
  });

  it('is null without an answer', () => assert.equal(leaning('alpha beta', ''), null));
});

describe('moveAnswers', () => {
  it('keeps each answer with its words and drops those whose words are gone', () => {
    const [from, to] = ['alpha beta', 'delta beta'].map((roles) => model(roles).statements);
    // a1 b1 a2 b2 become d1 b1 b2.
    assert.deepEqual(moveAnswers([1, 2, 3, 4], from!, to!), [undefined, 2, 4]);
  });
});

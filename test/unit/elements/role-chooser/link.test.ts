// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findAnswers, withAnswers } from '../../../../src/elements/role-chooser/link.js';

describe('findAnswers', () => {
  const rows: readonly (readonly [fragment: string, answers: string | undefined])[] = [
    ['#fit-answers=5.-.3', '5 - 3'],
    ['#pay&fit-answers=1&x=2', '1'],
    ['#fit-answers=', undefined],
    ['#fit-answers=9', undefined],
    ['#fit-answers=5..3', undefined],
    ['#fit-answers=5.-.3<script>', undefined],
    ['#my-fit-answers=5', undefined],
    ['#fit-answers-answers=5', undefined],
    ['#pay', undefined],
    ['', undefined],
  ];
  for (const [fragment, answers] of rows) {
    it(`finds ${answers ?? 'none'} in "${fragment}"`, () => {
      assert.equal(findAnswers(fragment, 'fit'), answers);
    });
  }

  it('finds those under an id that an address writes otherwise', () => {
    const { hash } = new URL(`https://a.test/#${withAnswers('', 'été & "me"', '4 -')}`);
    assert.equal(findAnswers(hash, 'été & "me"'), '4 -');
  });
});

describe('withAnswers', () => {
  const rows: readonly (readonly [fragment: string, answers: string, after: string])[] = [
    ['', '5 - 3', 'fit-answers=5.-.3'],
    ['#pay', '5', 'pay&fit-answers=5'],
    ['#fit-answers=1.2&pay&x=%20', '5', 'pay&x=%20&fit-answers=5'],
    ['#other-answers=1', '5', 'other-answers=1&fit-answers=5'],
    ['#pay&fit-answers=5', '', 'pay'],
    ['#fit-answers=5', '', ''],
  ];
  for (const [fragment, answers, after] of rows) {
    it(`makes "${after}" of "${fragment}" and "${answers}"`, () => {
      assert.equal(withAnswers(fragment, 'fit', answers), after);
    });
  }
});

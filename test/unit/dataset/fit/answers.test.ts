// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readAnswers, writeAnswers } from '../../../../src/dataset/fit/answers.js';

const no = undefined;

describe('readAnswers', () => {
  const rows: readonly (readonly [text: string | null, answers: readonly unknown[]])[] = [
    ['5 - 3 4', [5, no, 3, 4]],
    ['  5,-,3,\n4 ', [5, no, 3, 4]],
    ['5', [5, no, no, no]],
    ['5 4 3 2 1 1', [5, 4, 3, 2]],
    ['0 6 3.5 five', [no, no, no, no]],
    ['', [no, no, no, no]],
    [null, [no, no, no, no]],
  ];
  for (const [text, answers] of rows) {
    it(`reads ${JSON.stringify(text)}`, () => assert.deepEqual(readAnswers(text, 4), answers));
  }
});

describe('writeAnswers', () => {
  it('writes what readAnswers reads', () => {
    for (const text of ['5 - 3 4', '- - - 1', '1 2 3 4', '']) {
      assert.equal(writeAnswers(readAnswers(text, 4)), text);
    }
  });

  it('writes nothing where nothing is answered', () => {
    assert.equal(writeAnswers([no, no]), '');
    assert.equal(writeAnswers([]), '');
  });
});

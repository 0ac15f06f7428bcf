// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toText } from '../../../src/messages/sentence-text.js';
import { sentence, strong } from '../../../src/messages/sentence.js';

describe('a sentence', () => {
  it('is words and figures in order, without empty pieces', () => {
    assert.deepEqual(sentence`${strong('A')} earn ${'much'}${strong('!')}`, [
      { strong: 'A' },
      ' earn ',
      'much',
      { strong: '!' },
    ]);
  });

  it('is its words where it has no figures', () => {
    assert.deepEqual(sentence`Nothing.`, ['Nothing.']);
  });

  it('reads as plain text from its first piece to its last', () => {
    assert.equal(toText(sentence`Pay is ${strong('$1')} a year.`), 'Pay is $1 a year.');
    assert.equal(toText([]), '');
  });
});

// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { formatDifference } from '../../../src/format/difference.js';

const LOCALES = ['en', 'de', 'fr', 'es', 'pt', 'ar', 'hi', 'ja', 'zh-Hans'];

/** Signs as the languages write them, with what Arabic sets around them. */
const MINUS = /[-\u2212]/;

describe('formatDifference', () => {
  it('writes whole thousands of US dollars in English as the axis does, behind a sign', () => {
    assert.deepEqual(
      [15_000, -5000, 20_400, -999_400].map((value) => formatDifference(value, 'USD', 'en')),
      ['+$15K', '-$5K', '+$20K', '-$999K'],
    );
    assert.deepEqual(
      [1_500_000, -1500, 950].map((value) => formatDifference(value, 'USD', 'en')),
      ['+$1.5M', '-$1.5K', '+$950'],
    );
  });

  it('has the currency of the figures', () => {
    assert.equal(formatDifference(-12_000, 'EUR', 'en'), '-€12K');
    assert.match(formatDifference(12_000, 'EUR', 'de'), /€$/);
  });

  for (const locale of LOCALES) {
    it(`has a plus above, a minus below, and no sign where there is none, in ${locale}`, () => {
      const [above = '', below = '', same = ''] = [15_000, -15_000, 0].map((value) =>
        formatDifference(value, 'USD', locale),
      );
      assert.match(above, /\+/);
      assert.doesNotMatch(above, MINUS);
      assert.match(below, MINUS);
      assert.doesNotMatch(below, /\+/);
      assert.doesNotMatch(same, /[-+\u2212]/);
      // The amount itself is the same on both sides.
      const bare = (text: string) => text.replace(/[-+\u2212]/, '');
      assert.equal(bare(above), bare(below));
      assert.match(above, /\p{Sc}|US/u);
    });
  }
});

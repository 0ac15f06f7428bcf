// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toKilobytes, toWords } from '../../../demo/site/numbers.mjs';

describe('the numbers of the site', () => {
  it('are words up to twenty, and digits above', () => {
    assert.deepEqual([0, 2, 12, 20, 21].map(toWords), ['No', 'Two', 'Twelve', 'Twenty', '21']);
  });

  it('say no file smaller than it is', () => {
    assert.deepEqual([11_787, 11_800, 11_801, 40].map(toKilobytes), [
      '11.8 kB',
      '11.8 kB',
      '11.9 kB',
      '0.1 kB',
    ]);
  });
});

// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { memoize } from '../../../src/format/memoize.js';

describe('memoize', () => {
  it('calls a function once for the same arguments, and again for others', () => {
    const calls: string[] = [];
    const join = memoize((...parts: readonly (string | number | undefined)[]) => {
      calls.push(parts.join(' '));
      return parts.join(' ');
    });
    assert.deepEqual(
      [join('de', 1), join('de', 1), join('de', undefined)],
      ['de 1', 'de 1', 'de '],
    );
    assert.deepEqual(calls, ['de 1', 'de ']);
  });

  it('begins anew at its maximum, so that it does not grow for ever', () => {
    const calls: number[] = [];
    const double = memoize((value: number) => {
      calls.push(value);
      return 2 * value;
    }, 2);
    for (const value of [1, 2, 1, 3, 3, 1]) assert.equal(double(value), 2 * value);
    assert.deepEqual(calls, [1, 2, 3, 1]);
  });
});

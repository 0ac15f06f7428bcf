// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { roundShares } from '../../../../src/dataset/fit/shares.js';

describe('roundShares', () => {
  const rows: readonly (readonly [what: string, shares: readonly number[], rounded: number[]])[] = [
    ['whole shares as they are', [75, 25], [75, 25]],
    ['the larger part up', [53.125, 46.875], [53, 47]],
    ['a half to the role that leads', [62.5, 37.5], [63, 37]],
    ['a half to the role that leads, wherever it stands', [37.5, 62.5], [37, 63]],
    ['a narrow lead so that it shows', [50.2, 49.8], [50.2, 49.8]],
    ['a very narrow lead so that it shows', [50.02, 49.98], [50.02, 49.98]],
    ['a tie of two', [50, 50], [50, 50]],
    ['a tie of three', [100 / 3, 100 / 3, 100 / 3], [33.3, 33.3, 33.3]],
    ['a tie of four', [25, 25, 25, 25], [25, 25, 25, 25]],
    ['a tie of two above a third so that they stay equal', [37.5, 37.5, 25], [37.5, 37.5, 25]],
    ['a tie of two below a third', [40.4, 29.8, 29.8], [40, 30, 30]],
    [
      'no smaller part up in place of a tie that cannot be',
      [30.4, 30.4, 20.2, 19],
      [30.4, 30.4, 20.2, 19],
    ],
    ['what is less than one up to one', [99.2, 0.8], [99, 1]],
    ['nothing at all', [100, 0], [100, 0]],
    ['none', [], []],
  ];
  for (const [what, shares, rounded] of rows) {
    it(`rounds ${what}`, () => assert.deepEqual(roundShares(shares), rounded));
  }

  it('makes no tie, hides none, keeps the order, is near, and adds up but for thirds', () => {
    let checked = 0;
    for (let first = 0; first <= 400; first += 3) {
      for (let second = 0; first + second <= 400; second += 7) {
        for (let third = 0; first + second + third <= 400; third += 11) {
          const parts = [first, second, third, 400 - first - second - third];
          const shares = parts.map((part) => part / 4);
          const rounded = roundShares(shares);
          const sum = rounded.reduce((total, share) => total + share, 0);
          assert.ok(Math.abs(sum - 100) < 0.15, `${shares.join()} to ${rounded.join()}`);
          shares.forEach((share, one) => {
            assert.ok(
              Math.abs(share - (rounded[one] ?? NaN)) < 1,
              `${shares.join()} to ${rounded.join()}`,
            );
            shares.forEach((other, two) => {
              const order = Math.sign((rounded[one] ?? NaN) - (rounded[two] ?? NaN));
              assert.equal(
                order,
                Math.sign(share - other),
                `${shares.join()} to ${rounded.join()}`,
              );
            });
          });
          checked += 1;
        }
      }
    }
    assert.ok(checked > 10_000, 'enough of them');
  });
});

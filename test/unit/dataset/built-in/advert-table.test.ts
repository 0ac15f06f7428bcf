// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { it } from 'node:test';
import { toAdvertCells } from '../../../../src/dataset/built-in/advert-table.js';

const terms = { currency: 'EUR', period: 'year', definition: 'unstated', source: 'panel' } as const;

it('rows of a table of adverts become cells, withheld where a row has no pay', () => {
  const [shown, withheld] = toAdvertCells([
    {
      terms,
      rows: [
        ['mid', 'NL', 2024, 30, 12, 1, 2, 3, 4, 5, 2, 3, 4, 5, 6, 3, 4, 5, 6, 7, 3, 5],
        [0, 0, 2021, 9, 8],
      ],
    },
  ]);
  assert.deepEqual(shown, {
    ...{ level: 'mid', country: 'NL', year: 2024, adverts: 30, distinct: 12 },
    low: { p10: 1, p25: 2, p50: 3, p75: 4, p90: 5 },
    mid: { p10: 2, p25: 3, p50: 4, p75: 5, p90: 6 },
    high: { p10: 3, p25: 4, p50: 5, p75: 6, p90: 7 },
    midInterval: [3, 5],
    ...terms,
  });
  assert.deepEqual(withheld, { year: 2021, adverts: 9, distinct: 8, withheld: true, ...terms });
});

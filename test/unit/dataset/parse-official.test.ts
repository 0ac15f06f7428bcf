// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DatasetError } from '../../../src/dataset/error.js';
import { parseCatalogue } from '../../../src/dataset/parse.js';
import type { Role } from '../../../src/dataset/schema/schema.js';
import { inventedCatalogue, put } from '../../fixtures/dataset.js';

const figures = (year: number) => ({
  ...{ code: '15-1221', title: 'Keepers', classification: 'SOC 2018', mapping: 'nearest' },
  ...{ country: 'US', year, employment: 37_200, employmentStandardError: 2.6 },
  ...{ p10: 10, p25: 20, p75: 40, p90: { orMore: 50 } },
  ...{ currency: 'USD', period: 'year', definition: 'base', source: 'almanac' },
});

/** The invented catalogue in which the second role has official figures of two years. */
function counted(path = '', value?: unknown) {
  const catalogue = put(inventedCatalogue(), 'roles[1].salary.official', [
    { ...figures(2001), meanStandardError: 1.2, p50: 30 },
    figures(2002),
  ]);
  return path ? put(catalogue, path, value) : catalogue;
}

const ENTRY = 'roles[1].salary.official[1]';
const ORDER = 'expected a number that is not below the percentile before it';

const BROKEN: readonly (readonly [path: string, value: unknown, reason: string])[] = [
  ['roles[1].salary.official', 'many', 'expected a list'],
  [`${ENTRY}.code`, '151221', 'expected a code such as 15-1221'],
  [`${ENTRY}.classification`, 'SOC 2010', 'expected SOC 2018'],
  [`${ENTRY}.mapping`, 'alike', 'expected same, nearest or shared'],
  [`${ENTRY}.country`, undefined, 'is missing'],
  [`${ENTRY}.year`, undefined, 'is missing'],
  [`${ENTRY}.year`, 23, 'expected a year such as 2024'],
  [`${ENTRY}.employment`, undefined, 'is missing'],
  [`${ENTRY}.employment`, -1, 'expected a number that is not negative'],
  [`${ENTRY}.employmentStandardError`, '2.6', 'expected a number'],
  [`${ENTRY}.meanStandardError`, -1, 'expected a number that is not negative'],
  [`${ENTRY}.p10`, '#', 'expected a number'],
  [`${ENTRY}.p25`, 9, ORDER],
  [`${ENTRY}.p90`, 39, ORDER],
  [`${ENTRY}.p90`, { orMore: 39 }, ORDER],
  [`${ENTRY}.p90.orMore`, '50', 'expected a number'],
  [`${ENTRY}.p90`, {}, 'is missing'],
  [`${ENTRY}.source`, 'rumour', 'there is no source "rumour"'],
];

describe('parseCatalogue on official figures', () => {
  it('takes them as they are, with a percentile that is not available and one at the top', () => {
    const { roles } = parseCatalogue(counted());
    const [, role] = counted().roles as { salary: Role['salary'] }[];
    assert.deepEqual((roles[1] as Role).salary?.official, role?.salary?.official);
  });

  it('refuses a number after a percentile at the top', () => {
    const catalogue = counted(`${ENTRY}.p75`, { orMore: 45 });
    assert.throws(() => parseCatalogue(put(catalogue, `${ENTRY}.p90`, 50)), {
      message: `${ENTRY}.p90: expected { "orMore": … } as in the percentile before it`,
    });
  });

  it('refuses an occupation that stands twice for a year', () => {
    assert.throws(() => parseCatalogue(counted(`${ENTRY}.year`, 2001)), {
      message: 'roles[1].salary.official[1]: 15-1221 in US in 2001 stands here twice',
    });
  });

  for (const [path, value, reason] of BROKEN) {
    it(`refuses ${path} = ${String(JSON.stringify(value))}`, () => {
      assert.throws(
        () => parseCatalogue(counted(path, value)),
        (error) => {
          if (!(error instanceof DatasetError)) return false;
          const at = path.endsWith('.p90') && reason === 'is missing' ? `${path}.orMore` : path;
          assert.deepEqual([error.path, error.reason], [at, reason]);
          return true;
        },
      );
    });
  }
});

// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DatasetError } from '../../../src/dataset/error.js';
import { parseCatalogue } from '../../../src/dataset/parse.js';
import type { Role } from '../../../src/dataset/schema/schema.js';
import { inventedCatalogue, put } from '../../fixtures/dataset.js';

const PAY = { currency: 'EUR', period: 'year', definition: 'unstated', source: 'almanac' };

const percentiles = (base: number) => ({
  ...{ p10: base, p25: base + 10, p50: base + 20, p75: base + 30, p90: base + 40 },
});

const cell = (where: object) => ({
  ...where,
  adverts: 30,
  distinct: 12,
  ...{ low: percentiles(100), mid: percentiles(200), high: percentiles(300) },
  midInterval: [210, 230],
  ...PAY,
});

/** The invented catalogue in which the second role has cells of adverts: two to show, one withheld. */
function advertised(path = '', value?: unknown) {
  const catalogue = put(inventedCatalogue(), 'roles[1].salary.adverts', [
    cell({}),
    cell({ level: 'mid', country: 'FR', year: 2001 }),
    { country: 'FR', adverts: 14, distinct: 9, withheld: true, ...PAY },
  ]);
  return path ? put(catalogue, path, value) : catalogue;
}

const SHOWN = 'roles[1].salary.adverts[1]';
const WITHHELD = 'roles[1].salary.adverts[2]';
const ORDER = 'expected a number that is not below the percentile before it';

const BROKEN: readonly (readonly [path: string, value: unknown, reason: string])[] = [
  ['roles[1].salary.adverts', 'many', 'expected a list'],
  [`${SHOWN}.adverts`, undefined, 'is missing'],
  [`${SHOWN}.adverts`, 30.5, 'expected a whole number'],
  [`${SHOWN}.distinct`, undefined, 'is missing'],
  [`${SHOWN}.distinct`, 31, 'expected a number that is not above adverts'],
  [`${SHOWN}.distinct`, 9, 'expected 10 or more, or a cell that is withheld'],
  [`${SHOWN}.low`, undefined, 'is missing'],
  [`${SHOWN}.mid`, undefined, 'is missing'],
  [`${SHOWN}.high`, undefined, 'is missing'],
  [`${SHOWN}.midInterval`, undefined, 'is missing'],
  [`${SHOWN}.low`, 100, 'expected an object'],
  [`${SHOWN}.low.p10`, '100', 'expected a number'],
  [`${SHOWN}.low.p10`, undefined, 'is missing'],
  [`${SHOWN}.high.p90`, -1, 'expected a number that is not negative'],
  [`${SHOWN}.low.p25`, 99, ORDER],
  [`${SHOWN}.mid.p50`, 209, ORDER],
  [`${SHOWN}.high.p90`, 329, ORDER],
  [`${SHOWN}.mid.p10`, 99, 'expected a number that is not below that of low'],
  [`${SHOWN}.high.p10`, 199, 'expected a number that is not below that of mid'],
  [`${SHOWN}.midInterval`, 220, 'expected two numbers'],
  [`${SHOWN}.midInterval`, [230, 210], 'expected the lower end first'],
  [`${SHOWN}.midInterval`, [221, 230], 'expected an interval that holds mid.p50'],
  [`${SHOWN}.midInterval`, [210, 219], 'expected an interval that holds mid.p50'],
  [`${SHOWN}.level`, 'junior', 'expected entry, mid, senior or executive'],
  [`${SHOWN}.country`, 'fr', 'expected a country code such as US'],
  [`${SHOWN}.year`, 23, 'expected a year such as 2024'],
  [`${SHOWN}.currency`, undefined, 'is missing'],
  [`${SHOWN}.source`, 'rumour', 'there is no source "rumour"'],
  [`${SHOWN}.withheld`, false, 'expected true or nothing'],
  [`${WITHHELD}.low`, percentiles(1), 'expected nothing in a withheld cell'],
  [`${WITHHELD}.midInterval`, [1, 2], 'expected nothing in a withheld cell'],
  [`${WITHHELD}.distinct`, 15, 'expected a number that is not above adverts'],
];

describe('parseCatalogue on adverts', () => {
  it('takes cells as they are', () => {
    const { roles } = parseCatalogue(advertised());
    const [, role] = advertised().roles as { salary: Role['salary'] }[];
    assert.deepEqual((roles[1] as Role).salary?.adverts, role?.salary?.adverts);
  });

  it('takes ends and percentiles that are equal', () => {
    const equal = { p10: 5, p25: 5, p50: 5, p75: 5, p90: 5 };
    const catalogue = advertised(`${SHOWN}.midInterval`, [5, 5]);
    for (const key of ['low', 'mid', 'high']) put(catalogue, `${SHOWN}.${key}`, equal);
    assert.doesNotThrow(() => parseCatalogue(catalogue));
  });

  it('names the place in full in the message', () => {
    assert.throws(() => parseCatalogue(advertised(`${SHOWN}.low.p10`, 'much')), {
      message: 'roles[1].salary.adverts[1].low.p10: expected a number',
    });
  });

  for (const [path, value, reason] of BROKEN) {
    it(`refuses ${path} = ${String(JSON.stringify(value))}`, () => {
      assert.throws(
        () => parseCatalogue(advertised(path, value)),
        (error) => {
          if (!(error instanceof DatasetError)) return false;
          assert.deepEqual([error.path, error.reason], [path, reason]);
          return true;
        },
      );
    });
  }
});

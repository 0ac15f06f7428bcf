// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DatasetError } from '../../../src/dataset/error.js';
import { parseCatalogue } from '../../../src/dataset/parse.js';
import type { Role } from '../../../src/dataset/schema/schema.js';
import { inventedCatalogue, put } from '../../fixtures/dataset.js';

const ESTIMATE = 'roles[0].salary.estimates[1]';
const CELL = 'roles[1].salary.survey[3]';
const WITHHELD = 'roles[1].salary.survey[2]';
const INTERVAL = 'roles[0].salary.survey[0].medianInterval';
const ORDER = 'expected a number that is not below the percentile before it';
const CURRENCY = 'expected a currency code such as USD';
const COUNTRY = 'expected a country code such as US';

const BROKEN: readonly (readonly [path: string, value: unknown, reason: string])[] = [
  ['roles[0].salary', 'much', 'expected an object'],
  ['roles[0].salary.estimates', {}, 'expected a list'],
  ['roles[1].salary.survey', 'many', 'expected a list'],

  [`${ESTIMATE}.low`, '1500', 'expected a number'],
  [`${ESTIMATE}.low`, -1, 'expected a number that is not negative'],
  [`${ESTIMATE}.high`, 1499, 'expected a number that is not below low'],
  [`${ESTIMATE}.high`, Infinity, 'expected a finite number'],
  [`${ESTIMATE}.high`, NaN, 'expected a number'],
  [`${ESTIMATE}.high`, undefined, 'is missing'],
  [`${ESTIMATE}.currency`, 'Euro', CURRENCY],
  [`${ESTIMATE}.currency`, 'eur', CURRENCY],
  [`${ESTIMATE}.currency`, 'EURO', CURRENCY],
  [`${ESTIMATE}.period`, 'week', 'expected year, month or hour'],
  [`${ESTIMATE}.definition`, undefined, 'is missing'],
  [`${ESTIMATE}.definition`, 'gross', 'expected base, total or unstated'],
  [`${ESTIMATE}.country`, 'France', COUNTRY],
  [`${ESTIMATE}.country`, 'FRA', COUNTRY],

  [`${CELL}.p50`, '30000', 'expected a number'],
  [`${CELL}.p50`, undefined, 'expected a number'],
  [`${CELL}.p10`, undefined, 'expected a number'],
  [`${CELL}.p90`, undefined, 'expected a number'],
  [`${CELL}.p25`, 9_999, ORDER],
  [`${CELL}.p50`, 19_999, ORDER],
  [`${CELL}.p75`, 29_999, ORDER],
  [`${CELL}.p90`, 39_999, ORDER],
  [`${CELL}.p10`, -5, 'expected a number that is not negative'],
  [`${CELL}.p90`, 1e16, 'expected a number of at most 1,000,000,000,000,000'],
  [`${CELL}.n`, undefined, 'is missing'],
  [`${CELL}.n`, 12.5, 'expected a whole number'],
  [`${CELL}.n`, -12, 'expected a number that is not negative'],
  [`${CELL}.n`, 1e16, 'expected a number of at most 1,000,000,000,000,000'],
  [`${CELL}.level`, 'junior', 'expected entry, mid, senior or executive'],
  [`${CELL}.country`, 'fr', COUNTRY],
  [`${CELL}.year`, '2001', 'expected a number'],
  [`${CELL}.currency`, undefined, 'is missing'],
  [`${CELL}.withheld`, false, 'expected true or nothing'],

  [`${WITHHELD}.p10`, 10_000, 'expected nothing in a withheld cell'],
  [`${WITHHELD}.p50`, 30_000, 'expected nothing in a withheld cell'],
  [`${WITHHELD}.medianInterval`, [1, 2], 'expected nothing in a withheld cell'],

  [INTERVAL, [29_000], 'expected a number'],
  [INTERVAL, 29_000, 'expected two numbers'],
  [INTERVAL, [31_000, 29_000], 'expected the lower end first'],
  [INTERVAL, [30_001, 40_000], 'expected an interval that holds p50'],
  [INTERVAL, [20_000, 29_999], 'expected an interval that holds p50'],
];

describe('parseCatalogue on pay', () => {
  it('takes estimates and survey cells as they are', () => {
    const { roles } = parseCatalogue(inventedCatalogue());
    assert.deepEqual(
      roles.map((role) => (role as Role).salary),
      inventedCatalogue().roles.map((role) => {
        const salary: object | undefined = Reflect.get(role, 'salary') as object | undefined;
        return salary && { estimates: [], survey: [], adverts: [], official: [], ...salary };
      }),
    );
  });

  it('takes percentiles and ends that are equal', () => {
    const catalogue = inventedCatalogue();
    for (const key of ['p10', 'p25', 'p50', 'p75', 'p90']) put(catalogue, `${CELL}.${key}`, 5);
    put(catalogue, INTERVAL, [30_000, 30_000]);
    assert.doesNotThrow(() => parseCatalogue(catalogue));
  });

  it('names the place in full in the message', () => {
    assert.throws(
      () => parseCatalogue(put(inventedCatalogue(), 'roles[1].salary.survey[3].p50', '30k')),
      { message: 'roles[1].salary.survey[3].p50: expected a number' },
    );
  });

  for (const [path, value, reason] of BROKEN) {
    const shown = typeof value === 'number' ? value : JSON.stringify(value);
    it(`refuses ${path} = ${String(shown)}`, () => {
      assert.throws(
        () => parseCatalogue(put(inventedCatalogue(), path, value)),
        (error) => {
          if (!(error instanceof DatasetError)) return false;
          const at = path === INTERVAL && reason === 'expected a number' ? `${path}[1]` : path;
          assert.deepEqual([error.path, error.reason], [at, reason]);
          return true;
        },
      );
    });
  }
});

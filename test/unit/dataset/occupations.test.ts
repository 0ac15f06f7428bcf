// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toOccupations } from '../../../src/dataset/occupations.js';
import { parseCatalogue } from '../../../src/dataset/parse.js';
import { chooseRoles } from '../../../src/dataset/choose-roles.js';
import type { Role } from '../../../src/dataset/schema/schema.js';
import { inventedCatalogue, put } from '../../fixtures/dataset.js';

function read(roles: string, json: object = inventedCatalogue()): unknown {
  const catalogue = parseCatalogue(json);
  const chosen = chooseRoles(catalogue, roles) as Role[];
  const graph = toOccupations({ catalogue, roles: chosen, pairs: [] });
  return JSON.parse(JSON.stringify(graph));
}

const almanac = {
  '@type': 'Dataset',
  name: 'The Almanac',
  url: 'https://example.com/almanac',
  license: 'CC0 1.0',
  datePublished: '2023-12-31',
};

describe('structured data', () => {
  it('have the survey and the estimates of a role, each with source, date and count', () => {
    const [alpha] = (read('alpha gamma') as { '@graph': object[] })['@graph'];
    assert.deepEqual(alpha, {
      '@type': 'Occupation',
      name: 'Alpha',
      description: 'Climbs what is high',
      estimatedSalary: [
        {
          '@type': 'MonetaryAmountDistribution',
          name: 'base',
          description: 'n = 40',
          currency: 'EUR',
          duration: 'P1Y',
          percentile10: 10_000,
          percentile25: 20_000,
          median: 30_000,
          percentile75: 40_000,
          percentile90: 50_000,
          subjectOf: almanac,
        },
        {
          '@type': 'MonetaryAmount',
          name: 'base',
          description: 'P1Y',
          currency: 'EUR',
          minValue: 1000,
          maxValue: 2000,
          subjectOf: {
            '@type': 'Dataset',
            name: 'The Ledger',
            license: 'CC BY 4.0',
            datePublished: '2022-01-01',
          },
        },
        {
          '@type': 'MonetaryAmount',
          name: 'base',
          description: 'P1Y',
          currency: 'EUR',
          minValue: 1500,
          maxValue: 1500,
          subjectOf: almanac,
        },
      ],
    });
  });

  it('leave out what is withheld, and groups within the survey', () => {
    const json = put(inventedCatalogue(), 'roles[0].salary.survey[0]', {
      ...{ n: 9, withheld: true, currency: 'EUR', period: 'year', definition: 'base' },
      source: 'almanac',
    });
    const text = JSON.stringify(read('alpha beta', json));
    assert.equal(text.match(/MonetaryAmountDistribution/g)?.length, 1);
    assert.doesNotMatch(text, /n = (9|20|12)"/);
  });

  it('say no word of pay for a role without any', () => {
    const { '@graph': roles } = read('gamma delta') as { '@graph': { estimatedSalary: [] }[] };
    assert.deepEqual(
      roles.map(({ estimatedSalary }) => estimatedSalary),
      [[], []],
    );
  });
});

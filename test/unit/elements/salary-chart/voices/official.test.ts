// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { SHAPES } from '../../../../../src/elements/salary-chart/voices/shapes.js';
import { toVoiceParts } from '../../../../../src/elements/salary-chart/voices/voices.js';
import { toText } from '../../../../../src/messages/sentence-text.js';
import { put } from '../../../../fixtures/dataset.js';
import { offeredCatalogue, paidDataset } from '../../../../fixtures/salary.js';

function parts(list = 'alpha beta', json = offeredCatalogue()) {
  const attributes = { groupBy: 'level', level: 'entry', country: 'FR', year: '1999' };
  const dataset = paidDataset(list, json);
  return toVoiceParts('official', dataset, attributes, { locale: 'en', words: undefined });
}

describe('official statistics', () => {
  it('are a row for each occupation, with its code, its roles, the last year’s figures and its employees', () => {
    assert.deepEqual(
      parts().rows.map(({ label, detail, marks, end }) => [
        ...[label, detail, marks[0]?.median, end],
      ]),
      [
        [
          ...['Summit Clerks', '11-1111 · Alphas and Betas', 95_000],
          { figure: '37,200', note: '', firm: true },
        ],
        ['Valley Clerks', '22-2222 · Betas', 80_000, { figure: '37,200', note: '', firm: true }],
      ],
    );
    assert.deepEqual(parts().heads, { value: 'Median', end: 'Employees' });
  });

  it('have a title that says whether they tell the roles apart', () => {
    assert.equal(parts().title, 'Official statistics do not tell these roles apart');
    assert.equal(
      parts('alpha gamma').title,
      'Official statistics count occupations, not these roles',
    );
  });

  it('are in the colour and the shape of no role where several roles share an occupation', () => {
    assert.deepEqual(
      parts().rows.map(({ marks }) => [marks[0]?.role, marks[0]?.shape]),
      [
        [-1, SHAPES[4]],
        [1, SHAPES[1]],
      ],
    );
  });

  it('say which occupation is the nearest, and that they cannot tell roles apart that share one', () => {
    assert.equal(
      toText(parts().sentence),
      'Official statistics count occupations, not these roles. Summit Clerks, the nearest occupation to Alphas and Betas, has a median wage of $95,000 a year (2022). These roles share it, so that these statistics cannot tell them apart. Valley Clerks, the nearest occupation to Betas, has a median wage of $80,000 a year (2022).',
    );
  });

  it('say that an occupation is the role, but never that it is several roles', () => {
    const json = offeredCatalogue();
    const sentence = (list: string) => toText(parts(list, json).sentence);
    for (const index of [0, 1]) put(json, `roles[0].salary.official[${index}].mapping`, 'same');
    assert.match(sentence('alpha gamma'), /Summit Clerks, which is Alphas, has/);
    assert.match(
      sentence('alpha beta'),
      /Summit Clerks, the nearest occupation to Alphas and Betas/,
    );
  });

  it('say “or more” where a percentile is at the top of what is published', () => {
    const { rows, table } = parts();
    assert.match(rows[0]?.marks[0]?.description ?? '', /\$300,000 or more/);
    assert.ok(table.rows[0]?.includes('$300,000 or more'));
  });

  it('have every year in the table, with the standard error of the number of employees', () => {
    assert.deepEqual(
      parts().table.rows.map((row) => [row[0], row[1], row[2], row[7], row[8]]),
      [
        ['Summit Clerks (11-1111)', '2022', '$95,000', '37,200', '4.5%'],
        ['Summit Clerks (11-1111)', '2021', '$90,000', '37,200', '4.5%'],
        ['Valley Clerks (22-2222)', '2022', '$80,000', '37,200', '4.5%'],
      ],
    );
  });

  it('offer no menus: they have neither levels nor countries to choose from', () => {
    assert.deepEqual(parts().menus, []);
  });

  it('say that there are none where no role maps to an occupation', () => {
    assert.equal(
      toText(parts('gamma unpaid').sentence),
      'There are no official statistics for these roles.',
    );
  });
});

// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { shapeOf as shapeInPicture } from '../../../../../src/elements/role-infographic/shapes.js';
import { shapeOf, SHAPES } from '../../../../../src/elements/salary-chart/voices/shapes.js';
import { toVoiceParts } from '../../../../../src/elements/salary-chart/voices/voices.js';
import type { Role } from '../../../../../src/dataset/schema/schema.js';
import { offeredCatalogue, paidDataset } from '../../../../fixtures/salary.js';

const SPEECH = { locale: 'en', words: undefined };

describe('the shapes of roles', () => {
  it('are one for each of four roles and one for none, no two alike', () => {
    assert.equal(SHAPES.length, 5);
    assert.equal(new Set(SHAPES).size, 5);
    assert.deepEqual([0, 1, 2, 3, -1].map(shapeOf), SHAPES);
  });

  it('tell the roles of a row apart without any colour, in every grouped view', () => {
    for (const [voice, list, data] of [
      ['survey', 'alpha beta gamma', undefined],
      ['adverts', 'alpha beta', offeredCatalogue()],
    ] as const) {
      const dataset = paidDataset(list, data);
      for (const groupBy of ['level', 'country', 'year']) {
        const attributes = { groupBy, level: '', country: '', year: '' };
        const { rows } = toVoiceParts(voice, dataset, attributes, SPEECH);
        const drawn = rows.map(({ marks }) => marks.filter(({ bar }) => bar));
        assert.ok(drawn.some((marks) => marks.length > 1));
        for (const { shape, role } of drawn.flat()) assert.equal(shape, SHAPES[role]);
        for (const marks of drawn) {
          assert.equal(new Set(marks.map(({ shape }) => shape)).size, marks.length);
        }
      }
    }
  });

  it('tell four roles apart', () => {
    const dataset = paidDataset('alpha beta');
    const roles: Role[] = [...dataset.roles, ...dataset.roles];
    const attributes = { groupBy: 'level', level: '', country: '', year: '' };
    const { rows } = toVoiceParts('survey', { ...dataset, roles }, attributes, SPEECH);
    assert.deepEqual(
      rows[0]?.marks.map(({ shape }) => shape),
      SHAPES.slice(0, 4),
    );
  });
});

describe('the shapes of the picture', () => {
  it('are those of the pay chart', () => {
    for (const role of [0, 1, 2, 3]) assert.equal(shapeInPicture(role), shapeOf(role));
  });
});

// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toVoiceParts } from '../../../../../src/elements/salary-chart/voices/voices.js';
import { put } from '../../../../fixtures/dataset.js';
import { offeredCatalogue, paidDataset } from '../../../../fixtures/salary.js';

function trend(
  voice: 'adverts' | 'official',
  asked: object = {},
  data: object = offeredCatalogue(),
) {
  const attributes = { groupBy: 'none', level: '', country: '', year: '', ...asked };
  const dataset = paidDataset('alpha beta', data);
  return toVoiceParts(voice, dataset, attributes, { locale: 'en', words: undefined });
}

describe('the trend of adverts', () => {
  it('is the median middle of each role by year, which the last one has only a part of', () => {
    const { trend: shown } = trend('adverts');
    assert.equal(shown?.heading, 'Median middle');
    assert.deepEqual(shown.years, [2022, 2023]);
    assert.deepEqual(
      shown.series.map(({ name, points }) => [
        name,
        points.map(({ year, label, incomplete }) => [year, label, incomplete]),
      ]),
      [
        [
          'Alpha',
          [
            [2022, '$98K', false],
            [2023, '$108K', true],
          ],
        ],
        ['Beta', [[2022, '$95K', false]]],
      ],
    );
  });

  it('says each point in words', () => {
    const [alpha] = trend('adverts').trend?.series ?? [];
    assert.deepEqual(
      alpha?.points.map(({ description }) => description),
      ['2022: $98,000', '2023 (incomplete): $108,000'],
    );
  });

  it('comes with the note that the last year is incomplete', () => {
    assert.ok(trend('adverts').notes.some((note) => note.startsWith('2023 is incomplete')));
  });

  it('is all years, also where the chart is of one, and none where the chart is by year', () => {
    assert.deepEqual(trend('adverts', { year: '2022' }).trend?.years, [2022, 2023]);
    assert.equal(trend('adverts', { groupBy: 'year' }).trend, undefined);
  });

  it('is none where no role has two years', () => {
    const data = offeredCatalogue();
    put(data, 'roles[0].salary.adverts[5].year', 2022);
    put(data, 'roles[0].salary.adverts[6].year', 2020);
    put(data, 'roles[0].salary.adverts[6].level', 'mid');
    assert.equal(trend('adverts', {}, data).trend, undefined);
  });
});

describe('the trend of official statistics', () => {
  it('is the median wage of each occupation by year, in the colour of no role where roles share one', () => {
    assert.deepEqual(
      trend('official').trend?.series.map(({ name, role, points }) => [
        name,
        role,
        points.map(({ year, label }) => [year, label]),
      ]),
      [
        [
          'Summit Clerks',
          -1,
          [
            [2021, '$90K'],
            [2022, '$95K'],
          ],
        ],
        ['Valley Clerks', 1, [[2022, '$80K']]],
      ],
    );
  });

  it('has no point where only the top of what is published is known', () => {
    const data = offeredCatalogue();
    for (const role of [0, 1]) {
      const last = role ? 0 : 1;
      for (const key of ['p50', 'p75', 'p90']) {
        put(data, `roles[${role}].salary.official[${last}].${key}`, { orMore: 300_000 });
      }
    }
    assert.equal(trend('official', {}, data).trend, undefined);
  });
});

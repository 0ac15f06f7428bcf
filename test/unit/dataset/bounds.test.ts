// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toShownCatalogue } from '../../../src/base/shown-catalogue.js';
import { boundDataset } from '../../../src/dataset/bounds.js';
import { loadDataset } from '../../../src/dataset/load.js';
import type { Dataset } from '../../../src/dataset/query.js';
import { inventedCatalogue, put } from '../../fixtures/dataset.js';
import { paidCatalogue, paidDataset } from '../../fixtures/salary.js';

const points = (count: number) => Array.from({ length: count }, (_, index) => `Point ${index}`);

const load = (data: object) => loadDataset({ data }, 'alpha beta', undefined);

const countPoints = ({ roles }: Dataset) =>
  roles.map(({ aspects }) =>
    Object.values(aspects).reduce((sum, { points = [] }) => sum + points.length, 0),
  );

/** A catalogue with 200 aspects, each with as many points of the first role and of the pair. */
function crowded(each: number) {
  const data = inventedCatalogue();
  const aspects = Array.from({ length: 190 }, (_, index) => `more-${index}`);
  put(data, 'aspects', [...data.aspects, ...aspects.map((id) => ({ id, label: id }))]);
  for (const id of aspects) {
    put(data, `roles[0].aspects.${id}`, { points: points(each) });
    put(data, `pairs[0].aspects.${id}`, { points: points(each), text: 'Both.' });
  }
  return data;
}

describe('what is drawn of a dataset', () => {
  it('is all of it where a reader could read it', async () => {
    const dataset = paidDataset();
    assert.equal(boundDataset(dataset), dataset);
    assert.equal((await load(inventedCatalogue())).leftOut, undefined);
  });

  it('is 50 points of a role in an aspect, the first ones', async () => {
    const data = put(inventedCatalogue(), 'roles[0].aspects.focus.points', points(2000));
    const { roles, leftOut } = await load(data);
    assert.deepEqual(roles[0]?.aspects['focus']?.points, points(50));
    assert.equal(leftOut, 1950);
  });

  it('is 500 points of a role, and of a pair, and every text', async () => {
    const dataset = await load(crowded(100));
    assert.equal(countPoints(dataset)[0], 500);
    const [pair] = dataset.pairs;
    assert.equal(
      Object.values(pair?.aspects ?? {}).reduce((sum, { points = [] }) => sum + points.length, 0),
      500,
    );
    assert.equal(pair?.aspects['more-189']?.text, 'Both.');
    assert.ok((dataset.leftOut ?? 0) > 2 * 190 * 100 - 1000);
  });

  it('is 20 estimates of a role', async () => {
    const data = paidCatalogue();
    const [estimate] = data.roles[0]!.salary.estimates;
    put(
      data,
      'roles[0].salary.estimates',
      Array.from({ length: 2000 }, () => estimate),
    );
    const { roles, leftOut } = await load(data);
    assert.equal(roles[0]?.salary?.estimates.length, 20);
    assert.equal(leftOut, 1980);
  });

  it('is the 40 countries with the largest samples, and the last 20 years', async () => {
    const data = paidCatalogue();
    const cell = data.roles[0]!.salary.survey[0] as object;
    const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
    const countries = letters.flatMap((one) => letters.map((other) => one + other));
    put(data, 'roles[0].salary.survey', [
      cell,
      ...countries.map((country, index) => ({ ...cell, country, n: 100 + index })),
      ...Array.from({ length: 300 }, (_, index) => ({ ...cell, year: 1900 + index })),
    ]);
    put(data, 'roles[1].salary.survey', [cell]);
    const { roles } = await load(data);
    const survey = roles[0]?.salary?.survey ?? [];
    assert.deepEqual(
      survey.flatMap(({ country }) => country ?? []),
      countries.slice(-40),
    );
    assert.deepEqual(
      survey.flatMap(({ year }) => year ?? []),
      Array.from({ length: 20 }, (_, index) => 2180 + index),
    );
    assert.equal(survey.length, 61);
  });

  it('goes whole into a page that a server renders, which counts anew', async () => {
    const data = put(inventedCatalogue(), 'roles[0].aspects.focus.points', points(2000));
    const dataset = await load(data);
    const shown = toShownCatalogue('role-comparison', dataset);
    assert.equal((await load(shown)).leftOut, dataset.leftOut);
  });
});

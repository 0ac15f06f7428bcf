// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { listEstimates, listVoices } from '../../../src/dataset/salary-query.js';
import { put } from '../../fixtures/dataset.js';
import { paidCatalogue, paidDataset } from '../../fixtures/salary.js';

describe('listEstimates', () => {
  it('keeps beside each estimate whose pay it is', () => {
    assert.deepEqual(
      listEstimates(paidDataset('unpaid gamma alpha').roles).map(({ role, estimate }) => [
        role,
        estimate.low,
      ]),
      [
        [1, 50_000],
        [2, 80_000],
      ],
    );
  });
});

describe('listVoices', () => {
  const voices = (list: string, ...taken: readonly string[]) => {
    const data = paidCatalogue();
    for (const path of taken) put(data, path, undefined);
    return listVoices(paidDataset(list, data).roles);
  };

  it('lists a voice that speaks of one of the roles only', () => {
    assert.deepEqual(voices('unpaid alpha'), ['estimate', 'survey']);
    assert.deepEqual(voices('alpha unpaid'), ['estimate', 'survey']);
  });

  it('leaves out a voice that has nothing to say', () => {
    assert.deepEqual(voices('unpaid alpha', 'roles[0].salary.survey'), ['estimate']);
    assert.deepEqual(voices('unpaid alpha', 'roles[0].salary.estimates'), ['survey']);
  });

  it('lists none where no role is paid', () => {
    assert.deepEqual(voices('alpha beta', 'roles[0].salary', 'roles[1].salary'), []);
  });
});

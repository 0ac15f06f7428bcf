// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { summarizePay } from '../../../../src/dataset/pay-summary.js';
import type { GuideOptions } from '../../../../src/elements/role-guide/model.js';
import { toGuideModel } from '../../../../src/elements/role-guide/model.js';
import { enGuide } from '../../../../src/messages/en/guide.js';
import { en } from '../../../../src/messages/en/base.js';
import { inventedCatalogue, put } from '../../../fixtures/dataset.js';
import { pickRoles } from '../../../fixtures/guide-data.js';
import { offer } from '../../../fixtures/pay.js';

function model(
  roles: string,
  options: Partial<GuideOptions> = {},
  json: object = inventedCatalogue(),
) {
  const dataset = pickRoles(json, roles);
  return toGuideModel(
    { article: dataset, dataset, pay: summarizePay(dataset), chapters: [] },
    {
      ...{ sections: undefined, heading: undefined, locale: 'en', messages: en, words: enGuide },
      ...options,
    },
  );
}

describe('the top of a guide', () => {
  it('has the page’s heading, else the names of the roles, which stay for screen readers', () => {
    const headings = [undefined, 'Two of them', ''].map((heading) => {
      const { heading: text, headingVisible } = model('beta alpha', { heading });
      return [text, headingVisible];
    });
    assert.deepEqual(headings, [
      ['Beta vs. Alpha', true],
      ['Two of them', true],
      ['Beta vs. Alpha', false],
    ]);
  });

  it('says of which month the words are, and up to which the pay that is offered', () => {
    assert.equal(model('alpha beta').dates, 'words of February 2024');
    const json = put(inventedCatalogue(), 'roles[1].salary.adverts', [offer([20, 30, 40], 60)]);
    assert.equal(
      model('alpha beta', {}, json).dates,
      'words of February 2024, pay to December 2023',
    );
  });

  it('has a short answer, unless the page asks for other sections alone', () => {
    const asked = [undefined, 'skills in-short', 'skills'].map(
      (sections) => model('alpha beta', { sections }).answer !== undefined,
    );
    assert.deepEqual(asked, [true, true, false]);
  });
});

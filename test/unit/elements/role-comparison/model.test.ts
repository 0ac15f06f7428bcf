// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseCatalogue } from '../../../../src/dataset/parse.js';
import { chooseRoles } from '../../../../src/dataset/choose-roles.js';
import { findPairs } from '../../../../src/dataset/query.js';
import type { Pair, Role } from '../../../../src/dataset/schema/schema.js';
import type { ComparisonOptions } from '../../../../src/elements/role-comparison/model.js';
import { toComparisonModel } from '../../../../src/elements/role-comparison/model.js';
import { en } from '../../../../src/messages/en/base.js';
import { inventedCatalogue } from '../../../fixtures/dataset.js';

const catalogue = parseCatalogue({ ...inventedCatalogue(), language: 'fr' });

function model(roles: string, options: Partial<ComparisonOptions> = {}) {
  const chosen = chooseRoles(catalogue, roles) as Role[];
  const pairs = findPairs(catalogue, chosen) as Pair[];
  return toComparisonModel(
    { catalogue, roles: chosen, pairs },
    { aspects: undefined, only: '', heading: undefined, locale: 'en', messages: en, ...options },
  );
}

describe('toComparisonModel', () => {
  it('has something to compare where the roles have points, though a filter hides them all', () => {
    assert.equal(model('alpha beta').comparable, true);
    assert.equal(model('alpha beta', { only: 'common' }).comparable, true);
    const roles = catalogue.roles.map((role) => ({ ...role, aspects: {} })) as Role[];
    const bare = { catalogue: { ...catalogue, aspects: [] }, roles, pairs: [] };
    for (const only of ['', 'differences', 'common'] as const) {
      const options = { aspects: undefined, heading: undefined, locale: 'en', messages: en };
      assert.equal(toComparisonModel(bare, { ...options, only }).comparable, false);
    }
  });

  it('makes the heading from the names of the roles', () => {
    const { heading, headingVisible } = model('beta alpha');
    assert.deepEqual([heading, headingVisible], ['Beta vs. Alpha', true]);
    assert.equal(model('alpha beta gamma').heading, 'Alpha vs. Beta vs. Gamma');
  });

  it('takes the heading of the page in its place', () => {
    const { heading, headingVisible } = model('alpha beta', { heading: 'Two of them' });
    assert.deepEqual([heading, headingVisible], ['Two of them', true]);
  });

  it('keeps the made heading for screen readers where the page wants none', () => {
    const { heading, headingVisible } = model('alpha beta', { heading: '' });
    assert.deepEqual([heading, headingVisible], ['Alpha vs. Beta', false]);
  });

  it('has the line under the heading only where the pair has one', () => {
    assert.equal(model('alpha beta').summary, 'One climbs. The other digs.');
    assert.equal(model('alpha gamma').summary, undefined);
    // A line about two of three would not say how the three differ.
    assert.equal(model('alpha beta gamma').summary, undefined);
  });

  it('has a column for what all roles have only when such a point is in view', () => {
    assert.equal(model('alpha beta').hasCommon, true);
    assert.equal(model('alpha beta', { only: 'common' }).hasCommon, true);
    assert.equal(model('alpha beta', { only: 'differences' }).hasCommon, false);
    assert.equal(model('alpha beta', { aspects: 'focus' }).hasCommon, false);
    assert.equal(model('alpha beta gamma', { aspects: 'tools' }).hasCommon, true);
    assert.equal(model('alpha beta gamma', { aspects: 'skills' }).hasCommon, false);
  });

  it('names each source of the words once, in the order of the roles', () => {
    const titles = (roles: string) => model(roles).sources.map(({ title }) => title);
    assert.deepEqual(titles('alpha gamma delta'), ['The Almanac']);
    assert.deepEqual(titles('beta alpha'), ['The Ledger', 'The Almanac']);
  });

  it('names the further sources of the words of a role too', () => {
    const { id: ledger } = catalogue.sources.find(({ title }) => title === 'The Ledger')!;
    const roles = (chooseRoles(catalogue, 'alpha gamma') as Role[]).map((role) => ({
      ...role,
      sources: [ledger],
    }));
    const options = { aspects: undefined, only: '', heading: undefined, locale: 'en' } as const;
    const { sources } = toComparisonModel(
      { catalogue, roles, pairs: [] },
      { ...options, messages: en },
    );
    assert.deepEqual(
      sources.map(({ title }) => title),
      ['The Almanac', 'The Ledger'],
    );
  });

  it('dates itself in the language of the reader, and says the language of the words', () => {
    assert.equal(model('alpha beta').updated, 'Feb 29, 2024');
    const { updated, language } = model('alpha beta', { locale: 'de' });
    assert.deepEqual([updated, language], ['29.02.2024', 'fr']);
  });

  it('shows the aspects that are asked for, and refuses one that does not exist', () => {
    const { rows } = model('alpha beta', { aspects: 'tools focus' });
    assert.deepEqual(
      rows.map(({ aspect }) => aspect.label),
      ['Tools', 'Focus'],
    );
    assert.throws(() => model('alpha beta', { aspects: 'fees' }), { path: 'aspects' });
  });
});

// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseCatalogue } from '../../../../src/dataset/parse.js';
import { chooseRoles, findPair } from '../../../../src/dataset/query.js';
import type { Dataset } from '../../../../src/dataset/query.js';
import type { Pair, Role } from '../../../../src/dataset/schema/schema.js';
import type { GuideOptions } from '../../../../src/elements/role-guide/model.js';
import { toGuideModel } from '../../../../src/elements/role-guide/model.js';
import { enGuide } from '../../../../src/messages/en/guide.js';
import { en } from '../../../../src/messages/en/base.js';
import { inventedCatalogue, put } from '../../../fixtures/dataset.js';

function pick(json: object, roles: string): Dataset {
  const catalogue = parseCatalogue(json);
  const chosen = chooseRoles(catalogue, roles) as Role[];
  return { catalogue, roles: chosen, pair: findPair(catalogue, chosen) as Pair | undefined };
}

function model(
  roles = 'alpha beta',
  options: Partial<GuideOptions> = {},
  json: object = inventedCatalogue(),
) {
  const dataset = pick(json, roles);
  return toGuideModel(dataset, dataset, {
    ...{ sections: undefined, heading: undefined, locale: 'en', messages: en, words: enGuide },
    ...options,
  });
}

const ids = ({ sections }: ReturnType<typeof model>) => sections.map(({ id }) => id);

describe('the heading of a guide', () => {
  it('is the page’s, else the names of the roles, which stay for screen readers', () => {
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
});

describe('the sections of a guide', () => {
  it('are the table, the aspects that have a text, and the other elements that have anything to show', () => {
    assert.deepEqual(ids(model()), [
      ...['comparison', 'focus', 'skills', 'notes'],
      ...['salary', 'infographic', 'sources'],
    ]);
  });

  /** The catalogue without any word on its roles, as `salaries` writes one. */
  const bare = () => {
    const json = inventedCatalogue();
    json.aspects = [];
    json.pairs = [];
    for (const role of json.roles) Object.assign(role, { aspects: {}, fit: undefined });
    return json;
  };

  it('are those alone that the data have anything for', () => {
    const json = bare();
    assert.deepEqual(ids(model('alpha beta', {}, json)), ['salary', 'infographic', 'sources']);
    for (const role of json.roles) Object.assign(role, { salary: undefined });
    assert.deepEqual(ids(model('alpha beta', {}, json)), ['sources']);
    put(json, 'roles[0].fit', ['I like to count.']);
    assert.deepEqual(ids(model('alpha beta', {}, json)), ['sources']);
    put(json, 'roles[1].fit', ['I like to sing.']);
    assert.deepEqual(ids(model('alpha beta', {}, json)), ['chooser', 'sources']);
  });

  it('are those that the page asks for, even if only its own slot fills them', () => {
    const asked = model('alpha beta', { sections: 'comparison salary' }, bare());
    assert.deepEqual(ids(asked), ['comparison', 'salary']);
  });

  it('begin with the short answer, wherever its aspect stands', () => {
    const json = inventedCatalogue();
    json.aspects.push({ id: 'in-short', label: 'In short' });
    put(json, 'roles[0].aspects.in-short', { text: 'Up.' });
    assert.deepEqual(ids(model('alpha beta', {}, json)).slice(0, 4), [
      ...['in-short', 'comparison', 'focus', 'skills'],
    ]);
    assert.equal(ids(model('alpha beta', {}, json)).lastIndexOf('in-short'), 0);
  });

  it('show an element where the aspect of its name stands, under the words of that', () => {
    const json = inventedCatalogue();
    json.aspects.splice(1, 0, { id: 'salary', label: 'Shells' });
    put(json, 'pairs[0].aspects.salary', { text: 'Both are paid in shells.' });
    const { sections } = model('alpha beta', {}, json);
    const salary = sections.filter(({ id }) => id === 'salary');
    assert.deepEqual(
      salary.map(({ heading, part, both }) => [heading, part?.id, both?.text]),
      [['Shells', 'salary', 'Both are paid in shells.']],
    );
    assert.deepEqual(sections.map(({ id }) => id).slice(0, 3), ['comparison', 'focus', 'salary']);
  });

  it('are those that the page asks for, in its order', () => {
    assert.deepEqual(ids(model('alpha beta', { sections: 'sources, skills' })), [
      'sources',
      'skills',
    ]);
  });

  it('are named in the error where the page asks for another', () => {
    assert.throws(() => model('alpha beta', { sections: 'skills fees' }), {
      path: 'sections',
      reason: /^there is no section "fees"; there are comparison focus/,
    });
  });

  it('have the heading of the aspect, or its label', () => {
    const headings = model().sections.map(({ heading, fromData }) => [heading, fromData]);
    assert.deepEqual(headings.slice(1, 3), [
      ['What they do', true],
      ['Skills', true],
    ]);
    assert.deepEqual(headings.at(-1), [enGuide.sections.sources, false]);
  });

  it('say what each role says, its points where it has no text, and what is true of both', () => {
    const [, focus, skills] = model().sections;
    assert.deepEqual(focus?.passages, [
      { text: 'An Alpha climbs.', points: ['Climbs up'] },
      { text: undefined, points: ['Digs down'] },
    ]);
    assert.equal(focus.both, undefined);
    assert.deepEqual(skills?.both, { text: 'Both need patience.', points: ['Patience'] });
  });

  it('leave a place empty for a role that has nothing to say', () => {
    const notes = model().sections.find(({ id }) => id === 'notes');
    assert.deepEqual(notes?.passages, [{ text: 'Alphas are invented.', points: [] }, undefined]);
  });

  it('give the points that all roles share, where no pair says more', () => {
    const json = put(inventedCatalogue(), 'roles[2].aspects.tools.text', 'A Gamma has both.');
    const tools = model('alpha gamma', {}, json).sections.find(({ id }) => id === 'tools');
    assert.deepEqual(tools?.both, { text: undefined, points: ['Rope', 'Ladder'] });
  });

  it('end with the sources of words and figures, each once', () => {
    const { sources } = model('alpha gamma').sections.at(-1)!;
    assert.deepEqual(
      sources.map(({ title }) => title),
      ['The Almanac', 'The Ledger'],
    );
    assert.deepEqual(
      model('gamma delta')
        .sections.at(-1)!
        .sources.map(({ title }) => title),
      ['The Almanac'],
    );
  });
});

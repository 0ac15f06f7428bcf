// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toChapters } from '../../../../../src/elements/role-guide/sections/chapters.js';
import { enGuide } from '../../../../../src/messages/en/guide.js';
import { inventedCatalogue, put } from '../../../../fixtures/dataset.js';
import { pickRoles } from '../../../../fixtures/guide-data.js';

function chapters(json: object = inventedCatalogue(), sections?: string, roles?: string) {
  const dataset = pickRoles(json, roles);
  return toChapters(dataset, dataset, { sections, words: enGuide });
}

const outline = (...args: Parameters<typeof chapters>) =>
  chapters(...args).map(({ heading, sections }) => [heading, ...sections.map(({ id }) => id)]);

const find = (id: string, ...args: Parameters<typeof chapters>) =>
  chapters(...args)
    .flatMap(({ sections }) => sections)
    .find((section) => section.id === id);

describe('the parts of a guide', () => {
  it('list the further sources of the words of a role', () => {
    const json = inventedCatalogue() as { sources: { id: string; title: string }[] };
    const extra = { ...json.sources[0]!, id: 'annals', title: 'The Annals' };
    put(json, 'sources', [...json.sources, extra]);
    const titles = () => find('sources', json)?.sources.map(({ title }) => title) ?? [];
    assert.ok(!titles().includes('The Annals'));
    put(json, 'roles[0].sources', ['annals']);
    assert.ok(titles().includes('The Annals'));
  });

  it('are the table with the picture, what the aspects say, pay and sources', () => {
    assert.deepEqual(outline(), [
      ['At a glance', 'comparison', 'infographic'],
      ['In detail', 'focus', 'skills', 'notes'],
      ['Pay', 'salary'],
      ['Sources', 'sources'],
    ]);
  });

  it('have the aspects where the data say, and a section that stands alone gives its heading', () => {
    const json = inventedCatalogue() as { aspects: object[] };
    const part = (index: number, part: string) =>
      (json.aspects[index] = { ...json.aspects[index], part });
    part(0, 'work');
    part(1, 'requirements');
    part(3, 'work');
    put(json, 'roles[1].fit', ['I like to dig.']);
    assert.deepEqual(outline(json), [
      ['At a glance', 'comparison', 'infographic'],
      ['The work', 'focus', 'notes'],
      ['Skills', 'skills'],
      ['Pay', 'salary'],
      ['Which suits you', 'chooser'],
      ['Sources', 'sources'],
    ]);
    part(3, 'fit');
    assert.deepEqual(outline(json)[1], ['What they do', 'focus']);
    assert.deepEqual(outline(json)[4], ['Which suits you', 'notes', 'chooser']);
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
    assert.deepEqual(outline(json), [
      ['In one picture', 'infographic'],
      ['Pay', 'salary'],
      ['Sources', 'sources'],
    ]);
    for (const role of json.roles) Object.assign(role, { salary: undefined });
    assert.deepEqual(outline(json), [['Sources', 'sources']]);
    put(json, 'roles[0].fit', ['I like to count.']);
    assert.deepEqual(outline(json), [['Sources', 'sources']]);
    put(json, 'roles[1].fit', ['I like to sing.']);
    assert.deepEqual(outline(json), [
      ['Which suits you', 'chooser'],
      ['Sources', 'sources'],
    ]);
  });

  it('are those that the page asks for, even if only its own slot fills them, in its order', () => {
    assert.deepEqual(outline(bare(), 'salary comparison'), [
      ['Pay', 'salary'],
      ['At a glance', 'comparison'],
    ]);
    assert.deepEqual(outline(undefined, 'sources, skills focus in-short notes skills'), [
      ['Sources', 'sources'],
      ['In detail', 'skills', 'focus', 'notes'],
    ]);
  });

  it('are named in the error where the page asks for another', () => {
    assert.throws(() => chapters(undefined, 'skills fees'), {
      path: 'sections',
      reason: /^there is no section "fees"; there are in-short comparison infographic focus/,
    });
  });

  it('show an element where the aspect of its name stands, under a heading of the data if there is one', () => {
    const json = inventedCatalogue();
    json.aspects.splice(1, 0, { id: 'salary', label: 'Shells' });
    put(json, 'pairs[0].aspects.salary', { text: 'Both are paid in shells.' });
    const salary = find('salary', json);
    assert.deepEqual(
      [salary?.heading, salary?.fromData, salary?.part?.id, salary?.both?.text],
      ['Pay', false, 'salary', 'Both are paid in shells.'],
    );
    put(json, 'aspects[1].heading', 'Shells');
    assert.deepEqual(
      [find('salary', json)?.heading, find('salary', json)?.fromData],
      ['Shells', true],
    );
  });

  it('have sections under the heading of the aspect, or its label', () => {
    assert.deepEqual(
      ['focus', 'skills'].map((id) => [find(id)?.heading, find(id)?.fromData]),
      [
        ['What they do', true],
        ['Skills', true],
      ],
    );
  });

  it('say what each role says, its points where it has no text, and what is true of both', () => {
    assert.deepEqual(find('focus')?.passages, [
      { text: 'An Alpha climbs.', points: ['Climbs up'] },
      { text: undefined, points: ['Digs down'] },
    ]);
    assert.equal(find('focus')?.both, undefined);
    assert.equal(find('skills')?.both?.text, 'Both need patience.');
  });

  it('leave a place empty for a role that has nothing to say', () => {
    assert.deepEqual(find('notes')?.passages, [
      { text: 'Alphas are invented.', points: [] },
      undefined,
    ]);
  });

  it('give the points that all roles share, where no pair says more', () => {
    const json = put(inventedCatalogue(), 'roles[2].aspects.tools.text', 'A Gamma has both.');
    assert.deepEqual(find('tools', json, undefined, 'alpha gamma')?.both, {
      text: undefined,
      points: ['Rope', 'Ladder'],
    });
  });

  it('end with the sources of words and figures, each once', () => {
    const titles = (roles: string) =>
      find('sources', undefined, undefined, roles)?.sources.map(({ title }) => title);
    assert.deepEqual(titles('alpha gamma'), ['The Almanac', 'The Ledger']);
    assert.deepEqual(titles('gamma delta'), ['The Almanac']);
  });
});

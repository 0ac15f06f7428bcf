// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseCatalogue } from '../../../src/dataset/parse.js';
import {
  chooseAspects,
  chooseRoles,
  compareRoles,
  findPair,
  getSource,
  splitIds,
} from '../../../src/dataset/query.js';
import type { Role } from '../../../src/dataset/schema/schema.js';
import { inventedCatalogue, put } from '../../fixtures/dataset.js';

const catalogue = parseCatalogue(inventedCatalogue());
const roles = (list: string) => chooseRoles(catalogue, list) as Role[];
const ids = (items: readonly { readonly id: string }[]) => items.map(({ id }) => id);

describe('splitIds', () => {
  const lists: readonly (readonly [list: string | null | undefined, ids: readonly string[]])[] = [
    ['alpha beta', ['alpha', 'beta']],
    ['  alpha \n\t beta\r\n', ['alpha', 'beta']],
    ['alpha,beta', ['alpha', 'beta']],
    ['alpha, beta , gamma,', ['alpha', 'beta', 'gamma']],
    [',,alpha;beta', ['alpha;beta']],
    ['alpha\u00a0beta\u2003gamma', ['alpha', 'beta', 'gamma']],
    ['', []],
    [' , \n', []],
    [null, []],
    [undefined, []],
  ];
  for (const [list, expected] of lists) {
    it(`reads ${String(JSON.stringify(list))} as ${expected.length} ids`, () => {
      assert.deepEqual(splitIds(list), expected);
    });
  }
});

describe('chooseRoles', () => {
  for (const list of [null, undefined, '', ' , ']) {
    it(`takes the first two where ${String(JSON.stringify(list))} names none`, () => {
      assert.deepEqual(ids(chooseRoles(catalogue, list)), ['alpha', 'beta']);
    });
  }

  it('keeps the order of the list, for two, three and four roles', () => {
    for (const list of ['delta alpha', 'gamma beta alpha', 'delta gamma beta alpha']) {
      assert.deepEqual(ids(chooseRoles(catalogue, list)), list.split(' '));
    }
  });

  const refused: readonly (readonly [list: string, reason: string])[] = [
    ['alpha', 'expected at least two roles'],
    ['alpha omega', 'there is no role "omega"'],
    ['omega', 'there is no role "omega"'],
    ['Alpha beta', 'there is no role "Alpha"'],
    ['constructor alpha', 'there is no role "constructor"'],
    ['alpha beta alpha', 'a role stands here twice'],
  ];
  for (const [list, reason] of refused) {
    it(`refuses "${list}"`, () => {
      assert.throws(() => chooseRoles(catalogue, list), {
        name: 'DatasetError',
        path: 'roles',
        reason,
      });
    });
  }

  it('refuses five roles', () => {
    const fifth = { ...(catalogue.roles[0] as Role), id: 'epsilon' };
    const five = { ...catalogue, roles: [...catalogue.roles, fifth] };
    assert.throws(() => chooseRoles(five, 'alpha beta gamma delta epsilon'), {
      path: 'roles',
      reason: 'expected at most 4 roles',
    });
  });

  it('refuses a catalogue of one role', () => {
    const one = { ...catalogue, roles: catalogue.roles.slice(0, 1) };
    assert.throws(() => chooseRoles(one, ''), { reason: 'expected at least two roles' });
  });
});

describe('findPair', () => {
  it('finds the pair of two roles in either order', () => {
    assert.equal(findPair(catalogue, roles('alpha beta')), catalogue.pairs[0]);
    assert.equal(findPair(catalogue, roles('beta alpha')), catalogue.pairs[0]);
  });

  it('finds none for two roles that have none, and for more than two', () => {
    assert.equal(findPair(catalogue, roles('alpha gamma')), undefined);
    assert.equal(findPair(catalogue, roles('alpha beta gamma')), undefined);
  });
});

describe('chooseAspects', () => {
  it('takes all aspects of the catalogue where none is named', () => {
    assert.deepEqual(ids(chooseAspects(catalogue, '')), ['focus', 'skills', 'tools', 'notes']);
    assert.deepEqual(chooseAspects(catalogue, undefined), catalogue.aspects);
  });

  it('takes the named ones in their order', () => {
    assert.deepEqual(ids(chooseAspects(catalogue, 'tools, focus')), ['tools', 'focus']);
  });

  it('refuses one that the catalogue does not have', () => {
    assert.throws(() => chooseAspects(catalogue, 'focus fees'), {
      name: 'DatasetError',
      path: 'aspects',
      reason: 'there is no aspect "fees"',
    });
  });
});

describe('getSource', () => {
  it('gives the source with the id', () => {
    assert.equal(getSource(catalogue, 'ledger').title, 'The Ledger');
  });
});

describe('compareRoles', () => {
  const compare = (list: string, only?: 'differences' | 'common') =>
    compareRoles(roles(list), catalogue.aspects, only);
  /** Every row in short: `*` before a point that is shared. */
  const show = (list: string, only?: 'differences' | 'common') =>
    compare(list, only).map(
      ({ aspect, cells }) =>
        `${aspect.id}: ${cells
          .map((points) => points.map((p) => (p.common ? '*' : '') + p.text).join(', '))
          .join(' | ')}`,
    );

  it('keeps the points of each role in order and marks those that all have', () => {
    assert.deepEqual(show('alpha beta'), [
      'focus: Climbs up | Digs down',
      'skills: *Counting, Whistling | Humming, *Counting',
      'tools: Rope, *Ladder | Spade, *Ladder, Bucket',
    ]);
  });

  it('calls a point shared only when every role has it', () => {
    assert.deepEqual(show('alpha beta gamma'), [
      'focus: Climbs up | Digs down | Floats along',
      'skills: Counting, Whistling | Humming, Counting | Whistling',
      'tools: Rope, *Ladder | Spade, *Ladder, Bucket | *Ladder, Rope',
    ]);
  });

  it('leaves an empty cell for a role that says nothing of an aspect', () => {
    assert.deepEqual(show('delta alpha'), [
      'focus: Waits | Climbs up',
      'skills:  | Counting, Whistling',
      'tools: Clock, *Ladder | Rope, *Ladder',
    ]);
  });

  it('has no row for an aspect that no role has points for', () => {
    assert.deepEqual(ids(compare('alpha beta gamma delta').map(({ aspect }) => aspect)), [
      'focus',
      'skills',
      'tools',
    ]);
  });

  it('keeps the order of the aspects it is given', () => {
    const rows = compareRoles(roles('alpha beta'), chooseAspects(catalogue, 'tools focus'));
    assert.deepEqual(
      rows.map(({ aspect }) => aspect.id),
      ['tools', 'focus'],
    );
  });

  it('leaves only what differs, and lists nothing as shared', () => {
    assert.deepEqual(show('alpha beta', 'differences'), [
      'focus: Climbs up | Digs down',
      'skills: Whistling | Humming',
      'tools: Rope | Spade, Bucket',
    ]);
    assert.deepEqual(
      compare('alpha beta', 'differences').flatMap(({ common }) => common),
      [],
    );
  });

  it('leaves only what is shared, and drops the rows without', () => {
    assert.deepEqual(show('alpha beta', 'common'), [
      'skills: *Counting | *Counting',
      'tools: *Ladder | *Ladder',
    ]);
  });

  it('lists what is shared once for each row', () => {
    assert.deepEqual(
      compare('alpha beta').map(({ common }) => common),
      [[], ['Counting'], ['Ladder']],
    );
  });

  it('reads as sentences where no role has more than one point, whatever is left of them', () => {
    assert.deepEqual(
      compare('alpha beta').map(({ sentence }) => sentence),
      [true, false, false],
    );
    assert.deepEqual(
      compare('alpha beta', 'common').map(({ sentence }) => sentence),
      [false, false],
    );
  });

  it('reads as a list where one role has several points and another none', () => {
    assert.deepEqual(
      compare('delta alpha').map(({ aspect, sentence }) => [aspect.id, sentence]),
      [
        ['focus', true],
        ['skills', false],
        ['tools', false],
      ],
    );
  });

  it('tells points apart by their exact text', () => {
    const other = parseCatalogue(
      put(inventedCatalogue(), 'roles[1].aspects.skills.points', ['counting', 'Counting ']),
    );
    const [row] = compareRoles(other.roles.slice(0, 2) as Role[], [catalogue.aspects[1]!]);
    assert.deepEqual(row?.common, []);
  });
});

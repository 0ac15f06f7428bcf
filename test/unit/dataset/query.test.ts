// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseCatalogue } from '../../../src/dataset/parse.js';
import { chooseRoles } from '../../../src/dataset/choose-roles.js';
import {
  chooseAspects,
  compareRoles,
  findPairs,
  getPair,
  getSource,
  splitIds,
} from '../../../src/dataset/query.js';
import type { Pair, Role } from '../../../src/dataset/schema/schema.js';
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
    ['alpha beta alpha', 'the role "alpha" stands here twice'],
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

describe('findPairs', () => {
  it('finds the pair of two roles in either order', () => {
    assert.deepEqual(findPairs(catalogue, roles('alpha beta')), [catalogue.pairs[0]]);
    assert.deepEqual(findPairs(catalogue, roles('beta alpha')), [catalogue.pairs[0]]);
  });

  it('finds none for two roles that have none', () => {
    assert.deepEqual(findPairs(catalogue, roles('alpha gamma')), []);
  });

  it('finds every pair of which both roles are among more than two', () => {
    const second = {
      ...(catalogue.pairs[0] as Pair),
      roles: ['gamma', 'alpha'] as [string, string],
    };
    const more = { pairs: [...catalogue.pairs, second] };
    assert.deepEqual(findPairs(more, roles('alpha beta gamma')), more.pairs);
    assert.deepEqual(findPairs(more, roles('alpha beta delta')), [catalogue.pairs[0]]);
    assert.deepEqual(findPairs(more, roles('beta gamma delta')), []);
  });
});

describe('getPair', () => {
  const pairOf = (list: string) => {
    const chosen = roles(list);
    return getPair({ catalogue, roles: chosen, pairs: findPairs(catalogue, chosen) as Pair[] });
  };

  it('gives what is said of the two roles', () => {
    assert.equal(pairOf('beta alpha'), catalogue.pairs[0]);
  });

  it('gives nothing for two roles that have no pair, and for more than two', () => {
    assert.equal(pairOf('alpha gamma'), undefined);
    assert.equal(pairOf('alpha beta gamma'), undefined);
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
  const datasetOf = (list: string, from = catalogue) => {
    const chosen = chooseRoles(from, list) as Role[];
    return { roles: chosen, pairs: findPairs(from, chosen) as Pair[] };
  };
  const compare = (list: string, only?: 'differences' | 'common', from = catalogue) =>
    compareRoles(datasetOf(list, from), from.aspects, only);
  /** Every row in short: the points of each role, and after `=` what all have. Indexes of others stand in brackets. */
  const show = (...asked: Parameters<typeof compare>) =>
    compare(...asked).map(({ aspect, cells, common }) => {
      const roles = cells.map((points) =>
        points
          .map(({ text, others }) => text + (others.length ? `[${others.join(' ')}]` : ''))
          .join(', '),
      );
      return `${aspect.id}: ${roles.join(' | ')} = ${common.join(', ')}`;
    });

  it('lists the points of each role in the order in which they are said first, and those that both have apart', () => {
    assert.deepEqual(show('alpha beta'), [
      'focus: Climbs up | Digs down = ',
      'skills: Whistling | Humming = Counting, Patience',
      'tools: Rope | Spade, Bucket = Ladder',
    ]);
  });

  it('puts the points of a pair behind those that the roles share of their own, in either order', () => {
    assert.deepEqual(show('beta alpha'), [
      'focus: Digs down | Climbs up = ',
      'skills: Humming | Whistling = Counting, Patience',
      'tools: Spade, Bucket | Rope = Ladder',
    ]);
  });

  it('calls a point common only when every one of three roles has it, and names the others', () => {
    assert.deepEqual(show('alpha beta gamma'), [
      'focus: Climbs up | Digs down | Floats along = ',
      'skills: Counting[1], Whistling[2], Patience[1] | Counting[0], Humming, Patience[0] | Whistling[0] = ',
      'tools: Rope[2] | Spade, Bucket | Rope[0] = Ladder',
    ]);
  });

  it('does so for four roles, whatever their order', () => {
    assert.deepEqual(show('delta gamma beta alpha', undefined), [
      'focus: Waits | Floats along | Digs down | Climbs up = ',
      'skills:  | Whistling[3] | Humming, Counting[3], Patience[3] | Whistling[1], Counting[2], Patience[2] = ',
      'tools: Clock | Rope[3] | Spade, Bucket | Rope[1] = Ladder',
    ]);
  });

  it('names every other role that has a point of three of four', () => {
    const other = parseCatalogue(
      put(inventedCatalogue(), 'roles[3].aspects.tools.points', ['Clock', 'Rope', 'Ladder']),
    );
    const tools = compare('alpha beta gamma delta', undefined, other)[2];
    assert.deepEqual(
      tools?.cells.map((points) => points.find(({ text }) => text === 'Rope')?.others),
      [[2, 3], undefined, [0, 3], [0, 2]],
    );
  });

  it('calls a point of a pair shared in every other aspect that has it, though one role alone says it there', () => {
    const other = parseCatalogue(
      put(inventedCatalogue(), 'roles[0].aspects.tools.points', ['Rope', 'Patience']),
    );
    assert.equal(
      show('alpha beta', undefined, other)[2],
      'tools: Rope | Spade, Ladder, Bucket = Patience',
    );
    assert.deepEqual(
      show('alpha beta gamma', undefined, other)[2],
      [
        'tools: Rope[2], Patience[1]',
        'Patience[0], Spade, Ladder[2], Bucket',
        'Rope[0], Ladder[1] = ',
      ].join(' | '),
    );
  });

  it('takes a point that each two of three roles share as common to all', () => {
    const pair = (one: string, two: string) => ({
      ...{ version: 1, roles: [one, two], summary: 'Two.' },
      aspects: { notes: { points: ['Being on time'] } },
    });
    const two = parseCatalogue(
      put(inventedCatalogue(), 'pairs', [pair('alpha', 'beta'), pair('gamma', 'beta')]),
    );
    assert.equal(show('alpha beta gamma', undefined, two)[3], 'notes:  |  |  = Being on time');
    assert.equal(
      show('alpha beta gamma delta', undefined, two)[3],
      'notes: Being on time[1 2] | Being on time[0 2] | Being on time[0 1] |  = ',
    );
  });

  it('has a point once in a cell and once among the common ones, however often it is said', () => {
    const other = put(inventedCatalogue(), 'pairs[0].aspects.skills.points', [
      ...['Counting', 'Patience'],
    ]);
    assert.equal(
      show('alpha beta', undefined, parseCatalogue(other))[1],
      'skills: Whistling | Humming = Counting, Patience',
    );
  });

  it('leaves an empty cell for a role that says nothing of an aspect', () => {
    assert.deepEqual(show('delta alpha'), [
      'focus: Waits | Climbs up = ',
      'skills:  | Counting, Whistling = ',
      'tools: Clock | Rope = Ladder',
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
    const rows = compareRoles(datasetOf('alpha beta'), chooseAspects(catalogue, 'tools focus'));
    assert.deepEqual(
      rows.map(({ aspect }) => aspect.id),
      ['tools', 'focus'],
    );
  });

  it('leaves only what differs, and drops the rows without', () => {
    assert.deepEqual(show('alpha beta', 'differences'), [
      'focus: Climbs up | Digs down = ',
      'skills: Whistling | Humming = ',
      'tools: Rope | Spade, Bucket = ',
    ]);
    const same = put(inventedCatalogue(), 'roles[1].aspects.focus.points', ['Climbs up']);
    assert.deepEqual(
      compare('alpha beta', 'differences', parseCatalogue(same)).map(({ aspect }) => aspect.id),
      ['skills', 'tools'],
    );
  });

  it('keeps what two of three roles share among the differences', () => {
    assert.equal(
      show('alpha beta gamma', 'differences')[2],
      'tools: Rope[2] | Spade, Bucket | Rope[0] = ',
    );
  });

  it('leaves only what is common to all, and drops the rows without', () => {
    assert.deepEqual(show('alpha beta', 'common'), [
      'skills:  |  = Counting, Patience',
      'tools:  |  = Ladder',
    ]);
    assert.deepEqual(show('alpha beta gamma', 'common'), ['tools:  |  |  = Ladder']);
  });

  it('tells points apart by their exact text', () => {
    const other = parseCatalogue(
      put(inventedCatalogue(), 'roles[1].aspects.skills.points', ['counting', 'Counting.']),
    );
    const [row] = compareRoles({ ...datasetOf('alpha beta', other), pairs: [] }, [
      catalogue.aspects[1]!,
    ]);
    assert.deepEqual(row?.common, []);
  });
});

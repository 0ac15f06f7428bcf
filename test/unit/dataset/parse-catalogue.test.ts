// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DatasetError } from '../../../src/dataset/error.js';
import { parseCatalogue } from '../../../src/dataset/parse.js';
import { inventedCatalogue, put } from '../../fixtures/dataset.js';

/** What is put where, and what the error then says of which place; the same place unless told. */
type Broken = readonly [path: string, value: unknown, reason: string, at?: string];

const MISSING: readonly Broken[] = [
  ['version', undefined, 'is missing'],
  ['updated', undefined, 'is missing'],
  ['aspects', undefined, 'is missing'],
  ['roles', undefined, 'is missing'],
  ['sources', undefined, 'is missing'],
  ['disclaimer', undefined, 'is missing'],
  ['aspects[1].id', undefined, 'is missing'],
  ['aspects[1].label', undefined, 'is missing'],
  ['sources[0].title', undefined, 'is missing'],
  ['sources[0].licence', undefined, 'is missing'],
  ['sources[0].date', undefined, 'is missing'],
  ['roles[2].name', undefined, 'is missing'],
  ['roles[2].summary', undefined, 'is missing'],
  ['roles[2].aspects', undefined, 'is missing'],
  ['roles[2].source', undefined, 'is missing'],
  ['pairs[0].roles[1]', undefined, 'expected an id'],
];

const WRONG_TYPE: readonly Broken[] = [
  ['aspects', {}, 'expected a list'],
  ['aspects[0]', 'focus', 'expected an object'],
  ['aspects[0].label', 7, 'expected a text'],
  ['aspects[0].label', '', 'expected a text that is not empty'],
  ['aspects[0].label', ' \n', 'expected a text that is not empty'],
  ['roles', 'alpha beta', 'expected a list'],
  ['roles[1]', null, 'expected an object'],
  ['roles[1]', 'Beta', 'expected an object'],
  ['roles[1]', [], 'is missing', 'roles[1].version'],
  ['roles[1].id', 'Beta', 'expected an id of small letters, digits and hyphens'],
  ['roles[1].id', 'beta role', 'expected an id of small letters, digits and hyphens'],
  ['roles[1].id', '-beta', 'expected an id of small letters, digits and hyphens'],
  ['roles[1].id', 'beta-', 'expected an id of small letters, digits and hyphens'],
  ['roles[1].id', 2, 'expected an id'],
  ['roles[1].name', ['Beta'], 'expected a text'],
  ['roles[1].aspects', 'none', 'expected an object'],
  ['roles[1].aspects.skills', 'Humming', 'expected an object'],
  ['roles[1].aspects.skills.points', 'Humming', 'expected a list'],
  ['roles[1].aspects.skills.points[0]', 5, 'expected a text'],
  ['roles[1].aspects.skills.points[0]', '', 'expected a text that is not empty'],
  ['roles[1].fit', 'yes', 'expected a list'],
  ['pairs', {}, 'expected a list'],
  ['pairs[0].roles', 'alpha beta', 'expected two role ids'],
  ['pairs[0].roles', ['alpha', 'alpha'], 'expected two different roles'],
  ['updated', '5 March 2025', 'expected a date such as 2025-03-05'],
  ['updated', '2025-03', 'expected a date such as 2025-03-05'],
  ['updated', '2025-03-05T10:00:00Z', 'expected a date such as 2025-03-05'],
  ['updated', '2025-13-01', 'expected a date such as 2025-03-05'],
  ['updated', 20250305, 'expected a date such as 2025-03-05'],
  ['sources[1].date', '2025-3-5', 'expected a date such as 2025-03-05'],
  ['sources[1].date', '2025-02-30', 'expected a date such as 2025-03-05'],
  ['language', 'English!', 'expected a language tag such as en or pt-BR'],
  ['language', 'pt_BR', 'expected a language tag such as en or pt-BR'],
  ['language', 'e', 'expected a language tag such as en or pt-BR'],
  ['language', 'en-', 'expected a language tag such as en or pt-BR'],
  ['language', 'en-a', 'expected a language tag such as en or pt-BR'],
  ['language', 'en-latin-q', 'expected a language tag such as en or pt-BR'],
  ['language', ' de', 'expected a language tag such as en or pt-BR'],
  ['language', 'deutsch sprache', 'expected a language tag such as en or pt-BR'],
  ['sources[0].rows', 1.5, 'expected a whole number'],
  ['sources[0].sha256', 'abc', 'expected 64 hexadecimal digits'],
  ['sources[0].sha256', 'a'.repeat(65), 'expected 64 hexadecimal digits'],
  ['sources[0].sha256', 'g'.repeat(64), 'expected 64 hexadecimal digits'],
  ['version', '1', 'expected a number'],
  ['version', 0, 'expected 1 or more'],
  ['version', 1.5, 'expected a whole number'],
  ['version', 2, '2 is newer than this script understands (1)'],
  ['roles[3].version', 99, '99 is newer than this script understands (1)'],
];

const REFERENCES: readonly Broken[] = [
  ['aspects[3].id', 'skills', '"skills" stands here twice'],
  ['sources[1].id', 'almanac', '"almanac" stands here twice'],
  ['roles[2].id', 'alpha', '"alpha" stands here twice'],
  ['roles[2].aspects.fees', {}, 'there is no aspect "fees"'],
  ['roles[2].source', 'rumour', 'there is no source "rumour"'],
  ['roles[0].salary.estimates[1].source', 'rumour', 'there is no source "rumour"'],
  ['roles[1].salary.survey[3].source', 'rumour', 'there is no source "rumour"'],
  ['pairs[0].roles[1]', 'omega', 'there is no role "omega"'],
  ['pairs[0].aspects.fees', {}, 'there is no aspect "fees"'],
  [
    'pairs[1]',
    { version: 1, roles: ['alpha', 'beta'], aspects: {} },
    'this pair stands here twice',
    'pairs[1].roles',
  ],
  [
    'roles[0].fit',
    ['I like heights.', 'I like ropes.', 'I like heights.'],
    'this statement stands here twice',
    'roles[0].fit[2]',
  ],
];

function reportsAt(rows: readonly Broken[]): void {
  for (const [path, value, reason, at = path] of rows) {
    it(`refuses ${path} = ${String(JSON.stringify(value))}`, () => {
      assert.throws(
        () => parseCatalogue(put(inventedCatalogue(), path, value)),
        (error) => {
          if (!(error instanceof DatasetError)) return false;
          assert.deepEqual([error.path, error.reason], [at, reason]);
          assert.equal(error.message, `${at}: ${reason}`);
          return true;
        },
      );
    });
  }
}

describe('parseCatalogue', () => {
  it('takes a catalogue with its roles and pairs in full', () => {
    const { roles, pairs, aspects, language } = parseCatalogue(inventedCatalogue());
    assert.deepEqual(
      roles.map(({ id }) => id),
      ['alpha', 'beta', 'gamma', 'delta'],
    );
    assert.equal(pairs.length, 1);
    assert.equal(aspects[0]?.heading, 'What they do');
    assert.equal(language, 'en');
  });

  it('takes a catalogue that leaves out all it may leave out', () => {
    const catalogue = inventedCatalogue();
    for (const path of ['language', 'author', 'pairs', 'aspects[0].heading', 'sources[0].url']) {
      put(catalogue, path, undefined);
    }
    const { language, pairs } = parseCatalogue(catalogue);
    assert.equal(language, 'en');
    assert.deepEqual(pairs, []);
  });

  it('takes references to files in place of roles and pairs', () => {
    const catalogue = inventedCatalogue();
    put(catalogue, 'roles[0]', { id: 'alpha', name: 'Alpha', file: 'roles/alpha.json' });
    put(catalogue, 'pairs[0]', { roles: ['alpha', 'beta'], file: 'pairs/a-b.json' });
    const { roles, pairs } = parseCatalogue(catalogue);
    assert.deepEqual(roles[0], { id: 'alpha', name: 'Alpha', file: 'roles/alpha.json' });
    assert.deepEqual(pairs[0], { roles: ['alpha', 'beta'], file: 'pairs/a-b.json' });
  });

  it('takes several pairs, of which two may share a role', () => {
    const second = { version: 1, roles: ['alpha', 'gamma'], aspects: {} };
    const { pairs } = parseCatalogue(put(inventedCatalogue(), 'pairs[1]', second));
    assert.deepEqual(
      pairs.map(({ roles }) => roles),
      [
        ['beta', 'alpha'],
        ['alpha', 'gamma'],
      ],
    );
  });

  it('takes an id of several words, each after one hyphen', () => {
    const { roles } = parseCatalogue(put(inventedCatalogue(), 'roles[2].id', 'gamma-2-of-many'));
    assert.equal(roles[2]?.id, 'gamma-2-of-many');
  });

  it('does not change what it is given', () => {
    const catalogue = inventedCatalogue();
    parseCatalogue(catalogue);
    assert.deepEqual(catalogue, inventedCatalogue());
  });

  for (const input of [undefined, null, 'text', 7, true]) {
    it(`refuses ${String(input)} for a catalogue`, () => {
      assert.throws(() => parseCatalogue(input), {
        name: 'DatasetError',
        path: '',
        reason: 'expected an object',
        message: 'expected an object',
      });
    });
  }

  it('refuses a list for a catalogue', () => {
    assert.throws(() => parseCatalogue([]), { name: 'DatasetError', path: 'version' });
  });

  it('names the file in front of the place', () => {
    const url = 'https://example.com/catalogue.json';
    assert.throws(() => parseCatalogue(put(inventedCatalogue(), 'updated', 7), { url }), {
      url,
      message: `${url}: updated: expected a date such as 2025-03-05`,
    });
  });
});

describe('parseCatalogue on what is missing', () => {
  reportsAt(MISSING);
});

describe('parseCatalogue on what is of the wrong kind', () => {
  reportsAt(WRONG_TYPE);
});

describe('parseCatalogue on references and repeated ids', () => {
  reportsAt(REFERENCES);
});

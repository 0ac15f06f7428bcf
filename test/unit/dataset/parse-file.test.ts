// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseCatalogue, parsePair, parseRole } from '../../../src/dataset/parse.js';
import { inventedFiles, inventedPair, inventedRoles, put } from '../../fixtures/dataset.js';

const catalogue = parseCatalogue(inventedFiles()['catalogue.json']);
const url = 'https://example.com/file.json';

describe('parseRole', () => {
  const parse = (input: unknown) => parseRole(input, catalogue, 'beta', { path: 'roles[1]', url });

  it('takes the role that the catalogue names', () => {
    const { name, aspects } = parse(inventedRoles.beta());
    assert.equal(name, 'Beta');
    assert.deepEqual(aspects['skills'], { points: ['Humming', 'Counting'] });
  });

  const broken: readonly (readonly [path: string, value: unknown, reason: string])[] = [
    ['id', 'alpha', 'expected "beta", as the catalogue says'],
    ['name', 7, 'expected a text'],
    ['version', 2, '2 is newer than this script understands (1)'],
    ['aspects.fees', {}, 'there is no aspect "fees"'],
    ['source', 'rumour', 'there is no source "rumour"'],
    ['sources', 'rumour', 'expected a list'],
    ['salary.survey[3].p50', '30k', 'expected a number'],
    ['salary.survey[3].source', 'rumour', 'there is no source "rumour"'],
  ];
  for (const [path, value, reason] of broken) {
    it(`refuses ${path} = ${JSON.stringify(value)} and names file and place`, () => {
      assert.throws(() => parse(put(inventedRoles.beta(), path, value)), {
        name: 'DatasetError',
        url,
        path: `roles[1].${path}`,
        reason,
        message: `${url}: roles[1].${path}: ${reason}`,
      });
    });
  }

  it('refuses a further source that the catalogue does not have', () => {
    assert.throws(() => parse(put(inventedRoles.beta(), 'sources', ['rumour'])), {
      path: 'roles[1].sources[0]',
      reason: 'there is no source "rumour"',
    });
  });

  it('refuses what is no object, and names the role', () => {
    assert.throws(() => parse('Beta'), { path: 'roles[1]', reason: 'expected an object' });
  });
});

describe('parsePair', () => {
  const parse = (input: unknown) =>
    parsePair(input, catalogue, ['alpha', 'beta'], { path: 'pairs[0]', url });

  it('takes the pair that the catalogue names, in any order', () => {
    for (const roles of [
      ['alpha', 'beta'],
      ['beta', 'alpha'],
    ]) {
      const { summary } = parsePair(inventedPair(), catalogue, roles, { path: 'pairs[0]', url });
      assert.equal(summary, 'One climbs. The other digs.');
    }
  });

  const broken: readonly (readonly [path: string, value: unknown, reason: string])[] = [
    ['roles', ['alpha', 'gamma'], 'expected alpha and beta, as the catalogue says'],
    ['roles[0]', 'alpha', 'expected two different roles'],
    ['summary', '', 'expected a text that is not empty'],
    ['aspects.fees', {}, 'there is no aspect "fees"'],
    ['aspects.skills.points', 'Patience', 'expected a list'],
  ];
  for (const [path, value, reason] of broken) {
    it(`refuses ${path} = ${JSON.stringify(value)} and names file and place`, () => {
      const at = `pairs[0].${path === 'roles[0]' ? 'roles' : path}`;
      assert.throws(() => parse(put(inventedPair(), path, value)), {
        name: 'DatasetError',
        url,
        path: at,
        reason,
      });
    });
  }
});

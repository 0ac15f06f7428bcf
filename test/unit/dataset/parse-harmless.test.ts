// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { parseCatalogue } from '../../../src/dataset/parse.js';
import { compareRoles } from '../../../src/dataset/query.js';
import type { Pair, Role } from '../../../src/dataset/schema/schema.js';
import { inventedCatalogue, put } from '../../fixtures/dataset.js';

/** The invented catalogue as JSON, with something put in front of every object's first field. */
function parseWithEverywhere(fields: string): ReturnType<typeof parseCatalogue> {
  const json = JSON.stringify(inventedCatalogue()).replaceAll('{', `{${fields},`);
  return parseCatalogue(JSON.parse(json));
}

describe('parseCatalogue on links', () => {
  const refused = [
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\nscript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'vbscript:x',
    'file:///etc/hosts',
    'blob:https://example.com/1',
    'ftp://example.com/',
    'mailto:nobody@example.com',
    '//example.com/almanac',
    '/almanac',
    'almanac.html',
    'http://',
    'http:elsewhere.example',
    'https:/elsewhere.example/x',
    String.raw`https:\\elsewhere.example`,
    'https:///elsewhere.example',
    'https://bank.example@elsewhere.example/',
    'https://bank.example:password@elsewhere.example/',
  ];
  for (const url of refused) {
    it(`refuses ${JSON.stringify(url)}`, () => {
      assert.throws(() => parseCatalogue(put(inventedCatalogue(), 'sources[0].url', url)), {
        name: 'DatasetError',
        path: 'sources[0].url',
        reason:
          'expected a link that begins with http:// or https:// and a host, without a user name',
      });
    });
  }

  for (const [url, read = url] of [
    ['https://example.com/'],
    ['http://127.0.0.1/x?y#z'],
    ['HTTPS://example.com/', 'https://example.com/'],
    ['https://example.com', 'https://example.com/'],
    [' https://example.com/a\n/../b ', 'https://example.com/b'],
    ['https://ex\u00e4mple.com/', 'https://xn--exmple-cua.com/'],
  ]) {
    it(`takes ${JSON.stringify(url)}, as a browser reads it`, () => {
      const { sources } = parseCatalogue(put(inventedCatalogue(), 'sources[0].url', url));
      assert.equal(sources[0]?.url, read);
    });
  }
});

describe('parseCatalogue on fields it does not know', () => {
  it('drops them wherever they stand', () => {
    const catalogue = inventedCatalogue();
    for (const path of [
      'newField',
      'aspects[0].newField',
      'sources[0].newField',
      'roles[0].newField',
      'roles[0].aspects.focus.newField',
      'roles[0].salary.newField',
      'roles[0].salary.estimates[0].newField',
      'roles[1].salary.survey[0].newField',
      'pairs[0].newField',
    ]) {
      put(catalogue, path, { anything: true });
    }
    assert.deepEqual(parseCatalogue(catalogue), parseCatalogue(inventedCatalogue()));
  });
});

describe('parseCatalogue on keys that mean something to JavaScript', () => {
  it('leaves every prototype as it was', () => {
    // As a key of a record of aspects it is no id; elsewhere it is an unknown field.
    const catalogue = parseWithEverywhere('"__proto__":{"polluted":1}');
    // This could be an id, of an aspect that there is not.
    assert.throws(() => parseWithEverywhere('"constructor":{"polluted":1}'), {
      path: 'roles[0].aspects.constructor',
    });
    assert.equal(Reflect.get({}, 'polluted'), undefined);
    assert.equal(Reflect.get(Object, 'polluted'), undefined);
    assert.deepEqual(catalogue, parseCatalogue(inventedCatalogue()));
    for (const value of [catalogue, catalogue.roles[0], (catalogue.roles[0] as Role).aspects]) {
      assert.equal(Object.getPrototypeOf(value), Object.prototype);
      assert.equal(Reflect.get(value as object, 'polluted'), undefined);
    }
  });

  it('takes `constructor` as the id of a role or an aspect for what it is: an id', () => {
    const catalogue = put(inventedCatalogue(), 'aspects[3].id', 'constructor');
    put(catalogue, 'roles[0].aspects.notes', undefined);
    put(catalogue, 'roles[3].id', 'constructor');
    const { roles, aspects } = parseCatalogue(catalogue);
    assert.equal(roles[3]?.id, 'constructor');
    assert.deepEqual(
      compareRoles({ roles: [roles[0] as Role, roles[3] as Role], pairs: [] }, aspects).map(
        ({ aspect }) => aspect.id,
      ),
      ['focus', 'skills', 'tools'],
    );
  });
});

describe('aspects that are called like what every object has', () => {
  const IDS = ['constructor', 'prototype', 'tostring', 'hasownproperty'];

  it('keep their points and texts, in roles and in pairs', () => {
    const data = inventedCatalogue();
    put(data, 'aspects', [...data.aspects, ...IDS.map((id) => ({ id, label: id }))]);
    for (const id of IDS) {
      put(data, `roles[0].aspects.${id}`, { points: [`Of ${id}`] });
      put(data, `pairs[0].aspects.${id}`, { points: [`Both ${id}`] });
    }
    const catalogue = parseCatalogue(JSON.parse(JSON.stringify(data)));
    const roles = catalogue.roles.slice(0, 2) as Role[];
    const rows = compareRoles(
      { roles, pairs: catalogue.pairs as Pair[] },
      catalogue.aspects.filter(({ id }) => IDS.includes(id)),
    );
    assert.deepEqual(
      rows.map(({ cells, common }) => [cells[0]?.map(({ text }) => text), common]),
      IDS.map((id) => [[`Of ${id}`], [`Both ${id}`]]),
    );
  });

  it('are checked like any other', () => {
    const data = inventedCatalogue();
    put(data, 'aspects', [...data.aspects, { id: 'constructor', label: 'Constructor' }]);
    put(data, 'roles[1].aspects.constructor', { points: [7] });
    assert.throws(() => parseCatalogue(data), {
      path: 'roles[1].aspects.constructor.points[0]',
      reason: 'expected a text',
    });
    const unknown = put(inventedCatalogue(), 'roles[0].aspects.prototype', { points: ['x'] });
    assert.throws(() => parseCatalogue(unknown), {
      path: 'roles[0].aspects.prototype',
      reason: 'there is no aspect "prototype"',
    });
  });
});

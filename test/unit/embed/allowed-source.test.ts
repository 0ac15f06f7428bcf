// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { isAllowedSource } from '../../../src/embed/allowed-source.js';

const PAGE = 'https://site.example/widgets/embed.html?src=x#y';

describe('isAllowedSource', () => {
  for (const address of [
    'catalogue.json',
    'data/catalogue.json?day=1#x',
    './data/../catalogue.json',
    '/widgets/catalogue.json',
    'https://site.example/widgets/data/x',
  ]) {
    it(`allows ${address}, in the folder of the page`, () => {
      assert.equal(isAllowedSource(address, PAGE, ''), true);
    });
  }

  for (const address of [
    '/account/delete',
    '../catalogue.json',
    '..\\catalogue.json',
    '%2e%2e/catalogue.json',
    'data/..%2f..%2faccount/delete',
    'data/..%5caccount',
    '/widgets',
    '/widgets-of-others/x.json',
    'https://elsewhere.example/widgets/x.json',
    '//elsewhere.example/widgets/x.json',
    'https://site.example@elsewhere.example/widgets/x.json',
    'https://name@site.example/widgets/x.json',
    'http://site.example/widgets/x.json',
    'data:application/json,{}',
    'DATA:application/json,{}',
    'blob:https://site.example/1',
    'javascript:1',
    'file:///widgets/x.json',
    'https://',
  ]) {
    it(`refuses ${address}`, () => {
      assert.equal(isAllowedSource(address, PAGE, ''), false);
    });
  }

  it('allows what the page lists: an address as it is, and all below one that ends with a slash', () => {
    const listed = ' https://data.example/roles/\n/one/catalogue.json data: https:// ';
    const allows = (address: string) => isAllowedSource(address, PAGE, listed);
    assert.deepEqual(
      [
        ...['https://data.example/roles/a/b.json', '/one/catalogue.json', 'own.json'].map(allows),
        ...['https://data.example/roles', 'https://data.example/roles/../x'].map(allows),
        ...['/one/catalogue.json/x', '/one/', 'data:,1', 'http://data.example/roles/x'].map(allows),
      ],
      [true, true, true, false, false, false, false, false, false],
    );
  });
});

// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { format } from 'prettier';
import { printJson } from '../../src/node/salaries/print-json.js';

suite('a written file is one that Prettier leaves as it is', () => {
  const long = 'a long word '.repeat(12);
  const CASES: readonly [what: string, value: unknown][] = [
    ['empty', { list: [], object: {}, text: '', nothing: null }],
    ['plain values that fit', { roles: ['a', 'b'], source: { id: 'a', rows: 1, withheld: true } }],
    ['plain values that do not fit', { a: [long, 'b'], b: { c: long, d: 1 }, e: [1, 2] }],
    [
      'objects in a list',
      [
        { a: 1, b: 2 },
        { a: 3, b: 4 },
      ],
    ],
    ['one object in a list', { estimates: [{ low: 1, high: 2 }], long: [{ text: long }] }],
    ['objects of one member in a list', { ids: [{ a: 1 }, { b: 2 }] }],
    [
      'lists in a list',
      {
        pairs: [
          ['a', 'b'],
          ['c', 'd'],
        ],
        singles: [['a'], ['b']],
        empty: [[]],
      },
    ],
    ['objects in objects', { a: { b: { c: 1 } }, d: { e: [] } }],
    ['mixed members', { mixed: [1, 'a', { b: 1 }, [2]], more: [{ a: 1, b: 2 }, 1] }],
    ['characters that are escaped', { 'a"b': 'line\nend \u2028 \\ é' }],
    [
      'lines of just the width, and one more',
      { fits: 'x'.repeat(86), a: ['x'.repeat(86)], b: ['x'.repeat(87)], c: ['x'.repeat(88)] },
    ],
  ];
  for (const [what, value] of CASES) {
    test(`with ${what}`, async () => {
      const text = printJson(value);
      assert.deepEqual(JSON.parse(text), value);
      assert.equal(text, await format(text, { parser: 'json', printWidth: 100 }));
    });
  }

  test('with members that are undefined left out', () => {
    assert.equal(printJson({ a: undefined, b: 1 }), '{ "b": 1 }\n');
  });
});

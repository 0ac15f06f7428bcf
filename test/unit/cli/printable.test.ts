// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { dropControls, toPrintable, toPrintableError } from '../../../src/cli/files/printable.js';

suite('what is printed', () => {
  const CASES: readonly [text: string, printed: string][] = [
    ['\u001B]0;title\u0007\u001B[31mjob', String.raw`\u001b]0;title\u0007\u001b[31mjob`],
    ['a\tb\rc\0', String.raw`a\u0009b\u000dc\u0000`],
    ['\u009B31m\u007F', String.raw`\u009b31m\u007f`],
    ['a\u202Eb\u2066c\u2028d', String.raw`a\u202eb\u2066c\u2028d`],
    ['\uFEFFa\uFFFD\uD800', String.raw`\ufeffa\ufffd\ud800`],
    ['two\nlines', 'two\nlines'],
    ['Größe 給与 راتب \u200F👩🏽‍🚒', 'Größe 給与 راتب \u200F👩🏽‍🚒'],
  ];
  for (const [text, printed] of CASES) {
    test(`of ${JSON.stringify(text)} is ${printed}`, () => {
      assert.equal(toPrintable(text), printed);
    });
  }

  test('of an error is no longer than a screen', () => {
    const message = toPrintableError('x'.repeat(10_000));
    assert.ok(message.length < 2_000);
    assert.match(message, /x… and 8100 more characters$/);
  });

  test('of HTML has tabs and line ends, and no other control', () => {
    assert.equal(dropControls('<p>\u001B[31m\ta\r\nb\u0085</p>'), '<p>[31m\ta\r\nb</p>');
  });
});

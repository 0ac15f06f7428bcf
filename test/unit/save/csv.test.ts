// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toCsv } from '../../../src/save/csv.js';

describe('toCsv', () => {
  it('ends every line, the last one too, with CR and LF', () => {
    assert.equal(toCsv([['a', 'b'], ['c']]), 'a,b\r\nc\r\n');
    assert.equal(toCsv([]), '');
  });

  it('writes numbers as they are and nothing for what is missing', () => {
    assert.equal(toCsv([[120_000, 1.5, undefined, 0]]), '120000,1.5,,0\r\n');
  });

  const quoted: readonly (readonly [text: string, field: string])[] = [
    ['a,b', '"a,b"'],
    ['say "no"', '"say ""no"""'],
    ['"', '""""'],
    ['two\nlines', '"two\nlines"'],
    ['two\r\nlines', '"two\r\nlines"'],
    ['a;b', 'a;b'],
    [' spaces ', ' spaces '],
    ['', ''],
  ];
  for (const [text, field] of quoted) {
    it(`writes ${JSON.stringify(text)} as ${JSON.stringify(field)}`, () => {
      assert.equal(toCsv([[text]]), `${field}\r\n`);
    });
  }

  for (const text of ['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1']) {
    it(`puts an apostrophe before ${JSON.stringify(text)}, which a spreadsheet would run`, () => {
      assert.match(toCsv([[text]]), /^"?'/);
    });
  }

  it('quotes after it has put the apostrophe, so that the field still ends where it should', () => {
    assert.equal(toCsv([['=HYPERLINK("x","y")', 'z']]), '"\'=HYPERLINK(""x"",""y"")",z\r\n');
  });

  it('leaves a minus alone in a number and in the middle of a text', () => {
    assert.equal(toCsv([[-5, '2022-01-01', 'a=b']]), '-5,2022-01-01,a=b\r\n');
  });
});

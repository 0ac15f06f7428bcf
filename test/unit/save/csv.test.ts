// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toCsv } from '../../../src/save/csv.js';

describe('toCsv', () => {
  it('ends every line, the last one too, with CR and LF', () => {
    assert.equal(toCsv([['a', 'b'], ['c']], 'en'), '"a","b"\r\n"c"\r\n');
    assert.equal(toCsv([], 'en'), '');
  });

  it('writes numbers as they are and nothing for what is missing', () => {
    assert.equal(toCsv([[120_000, 1.5, undefined, 0, -5]], 'en'), '120000,1.5,,0,-5\r\n');
  });

  const separated: readonly (readonly [locale: string, line: string])[] = [
    ['en', '"a",15.5'],
    ['en-ZA', '"a",15.5'],
    ['ja', '"a",15.5'],
    ['hi', '"a",15.5'],
    ['zh-Hans-CN', '"a",15.5'],
    ['de', '"a";15,5'],
    ['de-AT', '"a";15,5'],
    ['de-CH', '"a";15.5'],
    ['fr', '"a";15,5'],
    ['fr-CA', '"a";15,5'],
    ['es', '"a";15,5'],
    ['es-AR', '"a";15,5'],
    ['es-MX', '"a",15.5'],
    ['pt-BR', '"a";15,5'],
    ['nl', '"a";15,5'],
    ['ar', '"a";15.5'],
    ['ar-EG', '"a";15.5'],
  ];
  for (const [locale, line] of separated) {
    it(`separates as a spreadsheet in ${locale} reads it`, () => {
      assert.equal(toCsv([['a', 15.5]], locale), `${line}\r\n`);
    });
  }

  const quoted: readonly (readonly [text: string, field: string])[] = [
    ['a,b', '"a,b"'],
    ['say "no"', '"say ""no"""'],
    ['"', '""""'],
    ['two\nlines', '"two lines"'],
    ['two\r\nlines', '"two lines"'],
    ['a;b', '"a;b"'],
    [' spaces ', '" spaces "'],
    ['', '""'],
    ['AI - Engineer (C++, C#)', '"AI - Engineer (C++, C#)"'],
    ['2022-01-01', '"2022-01-01"'],
    ['a=b', '"a=b"'],
    ['nu\0ll \u001B[31m\u0085', '"null [31m "'],
  ];
  for (const [text, field] of quoted) {
    it(`writes ${JSON.stringify(text)} as ${JSON.stringify(field)}`, () => {
      assert.equal(toCsv([[text]], 'en'), `${field}\r\n`);
    });
  }

  for (const text of [
    ...['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '  =1', '\0=1', '\u00A0=1'],
    ...['＝1+1', '＋1', '－1', '＠SUM(A1)', '\u001B=1'],
  ]) {
    it(`puts an apostrophe before ${JSON.stringify(text)}, which a spreadsheet would run`, () => {
      assert.match(toCsv([[text]], 'en'), /^"'/);
    });
  }

  for (const [text, field] of [
    ['x;=1+1', `"x;'=1+1"`],
    ['x,=1+1', `"x,'=1+1"`],
    ['x|＝1+1', `"x|'＝1+1"`],
    ['x; @SUM(A1)', `"x;' @SUM(A1)"`],
    ['=HYPERLINK("x","y")', `"'=HYPERLINK(""x"",""y"")"`],
  ] as const) {
    it(`puts one in the middle of ${text} too, which another separator would part`, () => {
      assert.equal(toCsv([[text]], 'de'), `${field}\r\n`);
    });
  }
});

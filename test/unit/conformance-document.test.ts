// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';

const ROOT = new URL('../../', import.meta.url);

/** How many criteria WCAG 2.2 has in each of its parts, of level A and AA. */
const CRITERIA = { '1': 20, '2': 20, '3': 13, '4': 2 };

const text = await readFile(new URL('demo/docs/conformance.md', ROOT), 'utf8');
const rows = text.split('\n').flatMap((line) => {
  const [, criterion = '', level = '', verdict = '', how = '', remark = ''] = line
    .split('|')
    .map((cell) => cell.trim());
  return /^\d/.test(criterion) ? [{ criterion, level, verdict, how, remark }] : [];
});

const count = (verdict: string) => rows.filter((row) => row.verdict === verdict).length;

describe('the conformance report', () => {
  it('leaves no criterion out', () => {
    assert.deepEqual(
      Object.keys(CRITERIA).map((part) => rows.filter((row) => row.criterion[0] === part).length),
      Object.values(CRITERIA),
    );
    assert.equal(new Set(rows.map(({ criterion }) => criterion)).size, rows.length);
  });

  for (const { criterion, verdict, how, remark } of rows) {
    it(`says how it knows: ${criterion}`, () => {
      const files = how.match(/(?<=`)test\/[\w/-]+\.test\.ts(?=`)/g) ?? [];
      for (const file of files) assert.ok(existsSync(new URL(file, ROOT)), file);
      assert.ok(remark, 'there is a remark');
      if (verdict === 'does not apply') return;
      assert.match(verdict, /^(?:partly )?supports$/);
      // A trial is told in a sentence.
      assert.ok(files.length > 0 || /Trial: .{40,}\.$/.test(how), how);
    });
  }

  it('adds up', () => {
    const [sum = ''] = /Of \d+ criteria[^.]*\./.exec(text.replace(/\s+/g, ' ')) ?? [];
    assert.deepEqual(sum.match(/\d+/g)?.map(Number), [
      rows.length,
      ...['supports', 'partly supports', 'does not apply'].map(count),
    ]);
  });
});

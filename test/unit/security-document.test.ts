// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';

const ROOT = new URL('../../', import.meta.url);

const text = await readFile(new URL('SECURITY.md', ROOT), 'utf8');
const promises = text
  .slice(text.indexOf('## What is promised'), text.indexOf('What is not promised'))
  .split('\n- **')
  .slice(1);

describe('what SECURITY.md promises', () => {
  it('is a list', () => assert.ok(promises.length > 15));

  for (const promise of promises) {
    it(`is tried in tests that there are: ${promise.slice(0, promise.indexOf('**'))}`, () => {
      const files = promise.match(/(?<=`)test\/[\w/-]+\.test\.ts(?=`)/g) ?? [];
      assert.ok(files.length > 0);
      for (const file of files) assert.ok(existsSync(new URL(file, ROOT)), file);
    });
  }
});

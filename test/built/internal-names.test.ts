// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { describe, it } from 'node:test';
import { ANY_NAME } from '../../build/internal-names.mjs';

const files = [
  'dist/embed.js',
  'dist/embed.all.js',
  ...readdirSync('dist/chunks')
    .filter((file) => file.endsWith('.js'))
    .map((file) => `dist/chunks/${file}`),
];

describe('the names that the build shortens', () => {
  it('stand in no file of the script tag, as a member, an export or text that would read one', () => {
    const left = new RegExp(
      String.raw`(?:\.|[{,]|\bas |["'\x60])(?:${ANY_NAME})(?:["'\x60(:=]|[,}](?!from))`,
      'g',
    );
    for (const file of files) {
      assert.deepEqual(readFileSync(file, 'utf8').match(left) ?? [], [], file);
    }
  });
});

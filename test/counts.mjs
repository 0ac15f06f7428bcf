// SPDX-License-Identifier: MIT
import { mkdirSync, writeFileSync } from 'node:fs';

/**
 * Writes how the tests of one kind went to test-results/, where the CI script adds them up.
 * @param {string} name Such as `unit`.
 * @param {{ passed: number, failed: number, skipped: number }} counts
 */
export function writeCounts(name, counts) {
  const folder = new URL('../test-results/', import.meta.url);
  mkdirSync(folder, { recursive: true });
  writeFileSync(new URL(`${name}.json`, folder), `${JSON.stringify(counts)}\n`);
}

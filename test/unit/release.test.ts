// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { pathToFileURL } from 'node:url';
import { computeIntegrity } from '../release/integrity.mjs';
import { findNotes, findProblems } from '../release/notes.mjs';

const CHANGELOG = `# Changelog

## 1.2.0, 2026-02-28

- Bells ring louder.

### For towers

- They stand.

## 1.1.0, not yet released

- Bells ring.

## 1.0.0, 2026-02-30

- There are bells.

## 0.9.0

## 0.8.0-next, 2025-01-01

- Ropes.
`;

const REPOSITORY = 'github:towers/bells';

describe('the notes of a release', () => {
  it('are the whole section of the version, and its day', () => {
    assert.deepEqual(findNotes(CHANGELOG, '1.2.0'), {
      date: '2026-02-28',
      text: '- Bells ring louder.\n\n### For towers\n\n- They stand.',
    });
  });

  it('are not those of a version that begins in the same way', () => {
    assert.throws(() => findNotes(CHANGELOG, '0.8.0'), {
      message: 'CHANGELOG.md has no section "## 0.8.0, <date>".',
    });
  });

  it('are missed where the changelog has no section of the version', () => {
    assert.throws(() => findNotes(CHANGELOG, '2.0.0'), {
      message: 'CHANGELOG.md has no section "## 2.0.0, <date>".',
    });
  });

  it('are missed where the section is empty', () => {
    assert.throws(() => findNotes(CHANGELOG, '0.9.0'), {
      message: 'CHANGELOG.md says nothing under "## 0.9.0".',
    });
  });

  for (const [version, what] of [
    ['1.1.0', 'a section without a date'],
    ['1.0.0', 'a day that no calendar has'],
  ] as const) {
    it(`have no day: ${what}`, () => {
      assert.equal(findNotes(CHANGELOG, version).date, undefined);
    });
  }
});

describe('a release', () => {
  const manifest = { version: '1.2.0', repository: REPOSITORY };
  const notes = findNotes(CHANGELOG, '1.2.0');

  it('has no problem where tag, version and changelog agree', () => {
    assert.deepEqual(findProblems({ tag: 'v1.2.0', manifest, notes }), []);
  });

  for (const tag of ['v1.2.1', '1.2.0', 'v1.2.0-next']) {
    it(`is refused with another tag than its version: ${tag}`, () => {
      assert.deepEqual(findProblems({ tag, manifest, notes }), [
        `The tag is ${tag}, and package.json has the version 1.2.0: expected v1.2.0.`,
      ]);
    });
  }

  it('is refused without a date', () => {
    const undated = { date: undefined, text: 'Bells' };
    assert.deepEqual(findProblems({ tag: 'v1.2.0', manifest, notes: undated }), [
      'CHANGELOG.md has no date such as "## 1.2.0, 2026-01-31".',
    ]);
  });

  it('is refused where npm could not tell from where it comes', () => {
    assert.deepEqual(findProblems({ tag: 'v1.2.0', manifest: { version: '1.2.0' }, notes }), [
      'package.json has no "repository", which npm compares with where the package was built.',
    ]);
  });
});

describe('the integrity of a file', () => {
  it('is the SHA-384 of its bytes, as the specification of SRI has it in its example', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'integrity-'));
    const file = join(folder, 'hello.js');
    // https://www.w3.org/TR/SRI/, section 3.2.1
    await writeFile(file, "alert('Hello, world.');");
    const known = 'sha384-H8BRh8j48O9oYatfu5AZzq6A9RINhZO5H16dQZngK7T62em8MUt1FLm52t+eX6xO';
    assert.equal(computeIntegrity(file), known);
    assert.equal(computeIntegrity(pathToFileURL(file)), known);
    await rm(folder, { recursive: true });
  });
});

// SPDX-License-Identifier: MIT
//
// What a browser has to ask for after it has read an earlier file: each is a round trip, a sixth of a second and more
// on a phone.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { findChunk, listOnDemand, load } from '../../build/loads.mjs';

const EMBED = new URL('../../dist/embed.js', import.meta.url).href;

/** Files that are asked for only when `chunk` has been read, although who imports it could have asked for them. */
function listLate(loaded: readonly string[], importer: string, chunk: string): string[] {
  const asked = [...loaded, ...listOnDemand(importer)];
  return load(chunk, new Set(loaded)).filter((file) => file !== chunk && !asked.includes(file));
}

describe('the files of the script tag', () => {
  const embed = load(EMBED, new Set());

  it('have the words of a language two round trips after embed.js: the list of languages, then the words', () => {
    const languages = findChunk(embed, 'languages');
    const loaded = [...embed, languages];
    const words = listOnDemand(languages);
    assert.equal(words.length, 8);
    assert.deepEqual(
      words.flatMap((file) => listLate(loaded, languages, file)),
      [],
    );
  });
});

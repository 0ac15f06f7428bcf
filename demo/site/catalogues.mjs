// SPDX-License-Identifier: MIT
//
// The catalogues of the site, as the pages about data read them.
import { readFileSync } from 'node:fs';

/** @param {URL} url */
function read(url) {
  const json = JSON.parse(readFileSync(url, 'utf8'));
  // It is relative to the file.
  delete json.$schema;
  return json;
}

/**
 * A catalogue with its roles and pairs in full, in one object.
 * @param {string} folder Where its `catalogue.json` is, relative to the root of the repository.
 */
export function readCatalogue(folder) {
  const file = new URL(`../../${folder}/catalogue.json`, import.meta.url);
  const catalogue = read(file);
  const join = (/** @type {{ file?: string }} */ entry) =>
    entry.file ? read(new URL(entry.file, file)) : entry;
  return {
    ...catalogue,
    roles: catalogue.roles.map(join),
    ...(catalogue.pairs && { pairs: catalogue.pairs.map(join) }),
  };
}

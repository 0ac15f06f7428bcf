// SPDX-License-Identifier: MIT
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * What the `integrity` attribute of a script has to say so that a browser runs this file only.
 * @param {string | URL} file A path or a `file:` address.
 * @returns {string} Such as `sha384-…`.
 */
export function computeIntegrity(file) {
  return `sha384-${createHash('sha384').update(readFileSync(file)).digest('base64')}`;
}

/**
 * The integrity of each file that a page may load as a script, by its path in the folder.
 * @param {string} folder The built files.
 * @returns {Record<string, string>}
 */
export function listIntegrity(folder) {
  const chunks = readdirSync(join(folder, 'chunks')).filter((file) => file.endsWith('.js'));
  const files = ['embed.js', 'embed.all.js', 'embed-frame.js'];
  return Object.fromEntries(
    [...files, ...chunks.sort().map((file) => `chunks/${file}`)].map((file) => [
      file,
      computeIntegrity(join(folder, file)),
    ]),
  );
}

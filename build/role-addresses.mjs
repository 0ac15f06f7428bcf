// SPDX-License-Identifier: MIT
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { inDist } from './in-dist.mjs';

/** Stands for the folder of the roles until it is known which file imports from it. */
const ROLES_FOLDER = './ROLES-FOLDER';

/**
 * The modules of a role are found by their names in bundlers. A page with the script tag imports them by their address,
 * so that it neither has the list of all roles nor waits for it; they are the files that npm users have. A page may keep
 * a file of an older version, which the query string tells apart.
 * @type {import('rollup').Plugin}
 */
export const roleAddresses = {
  name: 'role-addresses',
  transform(_, id) {
    const [, kind] = inDist(id).match(/^dataset\/shipped\/import-(words|pay)\.js$/) ?? [];
    if (!kind) return null;
    const name = kind === 'words' ? 'importWords' : 'importPay';
    // The files are not there to be bundled: what is not a text is left to the browser.
    const address = `${ROLES_FOLDER}/${kind}/\${id}.js?${hashRoles(kind)}`;
    return {
      code: `export const ${name} = async (id) => (await import(\`${address}\`)).${kind};`,
      map: null,
    };
  },
  // A chunk is a folder further down.
  renderChunk(code, { fileName }) {
    if (!code.includes(ROLES_FOLDER)) return null;
    const up = fileName.includes('/') ? '..' : '.';
    return { code: code.replaceAll(ROLES_FOLDER, `${up}/generated`), map: null };
  },
};

/** Tells the files of the roles from those of another version. */
function hashRoles(/** @type {string} */ kind) {
  // Not those in dist/, of which lines are taken while this runs.
  const folder = `src/generated/${kind}`;
  const hash = createHash('sha256');
  for (const name of readdirSync(folder).sort()) {
    hash.update(readFileSync(`${folder}/${name}`));
  }
  return hash.digest('hex').slice(0, 6);
}

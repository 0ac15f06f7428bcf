// SPDX-License-Identifier: MIT
//
// For bundlers, which find every module by its name. The script tag has the address in the place of the names: see
// `build/role-addresses.mjs`.
import { importById } from './import-by-id.js';
import type { RoleWords } from './role-modules.js';

/** Imports the words of a shipped role. Rejects for a role that there is not, and where its module cannot be had. */
export async function importWords(id: string): Promise<RoleWords> {
  const { modules } = await import('../../generated/words-modules.js');
  return importById(modules, id);
}

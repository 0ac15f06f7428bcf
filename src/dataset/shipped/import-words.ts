// SPDX-License-Identifier: MIT
//
// For bundlers, which find every module by its name. The script tag has the address in the place of the names: see
// `rollup.config.mjs`.
import type { RoleWords } from './role-modules.js';

/** Imports the words of a shipped role. Rejects for a role that there is not, and where its module cannot be had. */
export async function importWords(id: string): Promise<RoleWords> {
  const { modules } = await import('../../generated/words-modules.js');
  const load = new Map(Object.entries(modules)).get(id);
  if (!load) throw new Error(`there is no role "${id}"`);
  return load();
}

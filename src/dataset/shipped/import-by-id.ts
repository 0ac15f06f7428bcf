// SPDX-License-Identifier: MIT

/** Imports the module of a shipped role. Rejects for a role that there is not, and where its module cannot be had. */
export function importById<Module>(
  modules: Readonly<Record<string, () => Promise<Module>>>,
  id: string,
): Promise<Module> {
  // Neither what every object has is a role, nor what a page may have added to all of them.
  const load = new Map(Object.entries(modules)).get(id);
  return load ? load() : Promise.reject(new Error(`there is no role "${id}"`));
}

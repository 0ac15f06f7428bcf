// SPDX-License-Identifier: MIT
//
// Apart from the other queries: a page that shows the compiled pair has nothing to choose.
import { DatasetError } from './error.js';
import { findById, splitIds } from './query.js';
import type { CatalogueIndex, RoleEntry } from './schema/schema.js';

/** The most roles that can stand side by side. */
const MAXIMUM_ROLES = 4;

/**
 * The roles that `list` names, in its order; the catalogue's first two where it names none.
 * @throws {DatasetError} for an unknown or repeated id, fewer than two roles, more than four.
 */
export function chooseRoles(
  catalogue: CatalogueIndex,
  list: string | null | undefined,
): RoleEntry[] {
  const ids = splitIds(list);
  const chosen = ids.length
    ? ids.map((id) => findById(catalogue.roles, id, 'role', 'roles'))
    : catalogue.roles.slice(0, 2);
  checkChoice(chosen.map(({ id }) => id));
  return chosen;
}

/**
 * Checks that as many roles are chosen as can stand side by side, and each once.
 * @throws {DatasetError} for a repeated id, fewer than two, more than four.
 */
export function checkChoice(ids: readonly string[]): void {
  const twice = ids.find((id, index) => ids.indexOf(id) < index);
  if (twice) throw new DatasetError('roles', `the role "${twice}" stands here twice`);
  if (ids.length < 2) throw new DatasetError('roles', 'expected at least two roles');
  if (ids.length > MAXIMUM_ROLES) {
    throw new DatasetError('roles', `expected at most ${MAXIMUM_ROLES} roles`);
  }
}

// SPDX-License-Identifier: MIT
import type { CatalogueIndex, Role } from '../schema/schema.js';

/** The words of one shipped role, as the generator writes them: a catalogue of that role alone, in full but for its pay. */
export interface RoleWords extends Omit<CatalogueIndex, 'roles'> {
  readonly roles: readonly [Role];
}

/** The pay of one shipped role. */
export type RolePay = NonNullable<Role['salary']>;

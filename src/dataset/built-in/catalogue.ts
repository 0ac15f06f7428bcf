// SPDX-License-Identifier: MIT
import { catalogue } from '../../generated/catalogue.js';
import type { Dataset } from '../query.js';
import { chooseRoles, findPairs } from '../query.js';
import type { Pair, Role } from '../schema/schema.js';

/**
 * The shipped dataset as far as the table needs it: names, summaries and points.
 * Long texts and pay are apart, so that a page with a table alone does not carry them.
 * @throws {DatasetError} for a choice of roles that it does not have.
 */
export function builtInDataset(roles: string | null | undefined): Dataset {
  const chosen = chooseRoles(catalogue, roles);
  // The generator writes every role and pair in full.
  return {
    catalogue,
    roles: chosen as Role[],
    pairs: findPairs(catalogue, chosen) as Pair[],
  };
}

/** Whether a dataset is the shipped one. */
export function isBuiltIn(dataset: Dataset): boolean {
  return dataset.catalogue === catalogue;
}

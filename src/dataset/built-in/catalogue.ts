// SPDX-License-Identifier: MIT
import { catalogue } from '../../generated/catalogue.js';
import type { Dataset } from '../query.js';
import { splitIds, toDataset } from '../query.js';

/**
 * The compiled pair as far as the table needs it: names, summaries and points.
 * Long texts and pay are apart, so that a page with a table alone does not carry them.
 * @param roles The ids of its two roles, in any order; empty for the order of the catalogue.
 * @returns Undefined where these are not the two roles of the pair.
 */
export function builtInDataset(roles: string | null | undefined): Dataset | undefined {
  const ids = splitIds(roles);
  const chosen = ids.length
    ? ids.map((id) => catalogue.roles.find((role) => role.id === id))
    : catalogue.roles;
  const [first, second] = chosen;
  return chosen.length === 2 && first && second && first !== second
    ? toDataset(catalogue, [first, second])
    : undefined;
}

/** Whether a dataset is the compiled pair. */
export function isBuiltIn(dataset: Dataset): boolean {
  return dataset.catalogue === catalogue;
}

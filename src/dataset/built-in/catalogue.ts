// SPDX-License-Identifier: MIT
import { catalogue } from '../../generated/catalogue.js';
import type { Dataset } from '../query.js';
import { toDataset } from '../query.js';

/**
 * The compiled pair as far as the table needs it: names, summaries and points.
 * Long texts and pay are apart, so that a page with a table alone does not carry them.
 * @param ids Its two roles, in any order; none for the order of the catalogue.
 * @returns Undefined where these are not the two roles of the pair.
 */
export function builtInDataset(ids: readonly string[]): Dataset | undefined {
  const { roles } = catalogue;
  const chosen = [roles, roles.toReversed()].find(
    (pair) => !ids[0] || pair.map(({ id }) => id).join() === ids.join(),
  );
  return chosen && toDataset(catalogue, chosen);
}

/** Whether a dataset is the compiled pair. */
export function isBuiltIn(dataset: Dataset): boolean {
  return dataset.catalogue === catalogue;
}

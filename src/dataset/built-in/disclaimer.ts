// SPDX-License-Identifier: MIT
import { disclaimer } from '../../generated/disclaimer.js';
import type { Dataset } from '../query.js';

/** The shipped dataset with what the reader should not expect of it. */
export function withDisclaimer(dataset: Dataset): Dataset {
  return { ...dataset, catalogue: { ...dataset.catalogue, disclaimer } };
}

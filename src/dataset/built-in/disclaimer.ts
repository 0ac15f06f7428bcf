// SPDX-License-Identifier: MIT
import { disclaimer } from '../../generated/disclaimer.js';
import { isBuiltIn } from './catalogue.js';
import type { Dataset } from '../query.js';

/** What the reader should not expect of a dataset, in the language of its words. */
export function getDisclaimer(dataset: Dataset): string {
  return (isBuiltIn(dataset) ? disclaimer : dataset.catalogue.disclaimer) ?? '';
}

// SPDX-License-Identifier: MIT
import { KEYS, TABLES } from '../../generated/translations.js';
import type { Translation } from '../translate.js';
import { readTranslation } from './translation-table.js';

/**
 * Fetches the shipped texts in a language, which are a chunk of their own. Undefined where there are none. Rejects
 * where the chunk cannot be had.
 * @param language BCP 47 tag as the words of the elements have it.
 */
export async function loadShippedTranslation(language: string): Promise<Translation | undefined> {
  const load = TABLES[language];
  return load && readTranslation(language, KEYS, await load());
}

// SPDX-License-Identifier: MIT
import type { Dataset } from '../../../dataset/query.js';
import type { Sentence } from '../../../messages/sentence.js';
import { describeDisagreement } from './advert-sentence.js';
import type { Speech } from './speech.js';
import { enVoices } from './speech.js';

/** What adverts say where they disagree with the article; undefined where they do not. */
export function toAside(
  { roles }: Dataset,
  { locale, words = enVoices }: Speech,
): Sentence | undefined {
  return describeDisagreement(roles, { locale, adverts: words.adverts });
}

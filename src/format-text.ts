// SPDX-License-Identifier: MIT
import { once } from './format.js';

/** The words of a text, with what stands between them, or its characters as people count them. */
export function splitText(text: string, locale: string, by: 'word' | 'grapheme'): string[] {
  return [
    ...once(`${by} ${locale}`, () => new Intl.Segmenter(locale, { granularity: by })).segment(text),
  ].map(({ segment }) => segment);
}

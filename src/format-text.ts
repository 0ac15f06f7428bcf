// SPDX-License-Identifier: MIT
import { once } from './format.js';

/** Texts that were split lately: a picture tries the same ones at one size after the other. */
const known = new Map<string, readonly string[]>();
const MOST_KNOWN = 1000;

/** The words of a text, with what stands between them, or its characters as people count them. */
export function splitText(
  text: string,
  locale: string,
  by: 'word' | 'grapheme',
): readonly string[] {
  const how = `${by} ${locale}`;
  const key = `${how} ${text}`;
  let parts = known.get(key);
  if (!parts) {
    const segmenter = once(how, () => new Intl.Segmenter(locale, { granularity: by }));
    parts = Array.from(segmenter.segment(text), ({ segment }) => segment);
    if (known.size >= MOST_KNOWN) known.clear();
    known.set(key, parts);
  }
  return parts;
}

// SPDX-License-Identifier: MIT
import { memoize } from './memoize.js';

/** How many texts are kept: the picture's layout tries the same ones at one size after the other. */
const MAXIMUM_TEXTS = 1000;

const segmenter = /* @__PURE__ */ memoize(
  (locale: string, granularity: 'word' | 'grapheme') => new Intl.Segmenter(locale, { granularity }),
);

/** The words of a text, with what stands between them, or its graphemes: characters as people count them. */
export const splitText = /* @__PURE__ */ memoize(
  (text: string, locale: string, by: 'word' | 'grapheme'): readonly string[] =>
    [...segmenter(locale, by).segment(text)].map(({ segment }) => segment),
  MAXIMUM_TEXTS,
);

// SPDX-License-Identifier: MIT

import { memoize } from '../../format/memoize.js';

/**
 * The width of a text in pixels, at a size in pixels.
 * @param own Whether its words are ours, in the language of the page, and not those of the data.
 */
export type Measure = (text: string, size: number, bold: boolean, own?: boolean) => number;

/** How many widths are kept: the layout tries the same texts at one size after the other. */
const MAXIMUM_WIDTHS = 2000;

/** Characters by their width in em, as wide as common fonts have them; the first that fits counts. */
const WIDTHS: readonly (readonly [characters: RegExp, width: number])[] = [
  // Marks that stand on another character, and what only steers direction.
  [/^[\p{Mn}\p{Me}\p{Cf}]/u, 0],
  [
    /^[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}\p{Extended_Pictographic}\uff00-\uff60]/u,
    1.02,
  ],
  [/^[ijltfrI.,:;|!'’()[\]/·\s-]/u, 0.42],
  [/^[mwMW%@—…]/u, 1],
  [/^[\p{Lu}\p{N}$€£+]/u, 0.73],
];

const OTHER = 0.64;

const BOLD = 1.1;

const widthOf = /* @__PURE__ */ memoize(
  (character: string) => WIDTHS.find(([characters]) => characters.test(character))?.[1] ?? OTHER,
  MAXIMUM_WIDTHS,
);

/** Measures without a page, a little too wide rather than too narrow. */
export const estimateWidth: Measure = (text, size, bold) => {
  let sum = 0;
  for (const character of text) sum += widthOf(character);
  return sum * size * (bold ? BOLD : 1);
};

/**
 * Measures in a font of the page; estimates where there is no canvas.
 * @param languages Those of the data and of the page: a browser has a font of its own for many a language.
 */
export function measureIn(fontFamily: string, languages: readonly string[]): Measure {
  // The environments of unit tests complain where they have no canvas.
  if (!('CanvasRenderingContext2D' in globalThis)) return estimateWidth;
  const contexts = languages.map((language) => {
    const canvas = document.createElement('canvas');
    canvas.lang = language;
    return canvas.getContext('2d');
  });
  const widthIn = memoize((text: string, weight: number, language: number) => {
    const context = contexts[language];
    if (!context) return estimateWidth(text, 1, weight > 400);
    context.font = `${weight} 100px ${fontFamily}`;
    return context.measureText(text).width / 100;
  }, MAXIMUM_WIDTHS);
  return (text, size, bold, own) => widthIn(text, bold ? 700 : 400, own ? 1 : 0) * size;
}

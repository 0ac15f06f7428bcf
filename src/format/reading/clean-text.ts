// SPDX-License-Identifier: MIT

/** Every kind of blank, and what is as invisible. */
const BLANKS = /[\s\p{Z}\u200B\uFEFF]+/gu;

/** A text without blanks at its ends, and with one plain blank where there are several. */
export function cleanText(text: string): string {
  return text.replaceAll(BLANKS, ' ').trim();
}

/** A text without what a slip of writing changes: case, accents, blanks and punctuation. */
export function foldText(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replaceAll(/[\u0300-\u036F]/g, '')
    .replaceAll(/[^\p{L}\p{N}\p{M}+#]/gu, '');
}

/** How much of a value an error shows. */
const SHOWN = 60;

/** A value of a file in an error: in quotes, with control characters escaped, and short. */
export function quoteValue(value: string): string {
  const characters = value.match(/./gsu) ?? [];
  const text = characters.length > SHOWN ? `${characters.slice(0, SHOWN - 1).join('')}…` : value;
  return JSON.stringify(text).replaceAll(
    /[\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF]/g,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

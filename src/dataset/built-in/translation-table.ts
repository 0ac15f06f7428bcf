// SPDX-License-Identifier: MIT
//
// How a translation of the shipped texts travels: the English ones do not come with it, but a key of each.
import type { Translation } from '../translate.js';

/** Characters of a key. */
const KEY_LENGTH = 4;

/** A line for a text that is the same in both languages. */
const SAME = '';

/** A line for a text that has no translation. */
const NONE = '-';

/** A translation, with a line for each text. */
export interface TranslationTable {
  readonly machine: boolean;
  readonly lines: string;
}

/** By what a text is found: a number in base 36. The generator checks that no two texts have the same. */
export function toKey(text: string): string {
  let key = 0;
  for (const character of text) key = (key * 31 + character.charCodeAt(0)) % 36 ** KEY_LENGTH;
  return key.toString(36).padStart(KEY_LENGTH, '0');
}

/** The line of a text. */
export function toLine(text: string, translated: string | undefined): string {
  return translated === undefined ? NONE : translated === text ? SAME : translated;
}

/** The translation that a table stands for. */
export function readTranslation(
  language: string,
  keys: string,
  { machine, lines }: TranslationTable,
): Translation {
  const found = new Map(
    lines
      .split('\n')
      .map((line, index) => [keys.slice(index * KEY_LENGTH, (index + 1) * KEY_LENGTH), line]),
  );
  return {
    language,
    machine,
    find(text) {
      const line = found.get(toKey(text));
      return line === NONE ? undefined : line === SAME ? text : line;
    },
  };
}

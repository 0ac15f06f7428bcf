// SPDX-License-Identifier: MIT

/**
 * What a terminal obeys in place of showing it: controls but the line end, marks that turn the
 * direction of all that follows, line separators, halves of characters, the byte order mark, and what
 * stands for bytes that are no text.
 */
const UNPRINTABLE = /[^\P{Cc}\n]|\p{Cs}|[\u2028-\u202E\u2066-\u2069\uFEFF\uFFFD]/gu;

/** More is not read by anybody: a screen has about this many characters. */
const MAXIMUM_CHARACTERS = 1_900;

/** A text for a terminal, with escapes such as `\u001b` in the place of what it would obey. */
export function toPrintable(text: string): string {
  return text.replace(
    UNPRINTABLE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** The message of an error for a terminal: printable, and no longer than a screen. */
export function toPrintableError(message: string): string {
  const text = toPrintable(message);
  if (text.length <= MAXIMUM_CHARACTERS) return text;
  const rest = text.length - MAXIMUM_CHARACTERS;
  return `${text.slice(0, MAXIMUM_CHARACTERS)}… and ${rest} more characters`;
}

/** A text of a file without the controls that no text has: all but the tab and the line ends. */
export function dropControls(text: string): string {
  return text.replace(/[^\P{Cc}\t\n\r]/gu, '');
}

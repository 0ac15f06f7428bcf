// SPDX-License-Identifier: MIT
//
// As the CSV that readers save: what a spreadsheet would take for a formula gets an apostrophe before it, so that
// opening the file runs nothing; but so that the text can be had back.

/**
 * Where a formula could begin: at the start, or behind what another program separates by. As wide characters too,
 * which some take for the same.
 */
const UNSAFE = /(^|[,;|])(?=[\s']*[=+\-@＝＋－＠])/g;

const GUARDED = /(^|[,;|])'(?=[\s']*[=+\-@＝＋－＠])/g;

/** A text that no spreadsheet takes for a formula. */
export function guardText(text: string): string {
  return text.replace(UNSAFE, "$1'");
}

/** The text that was guarded. */
export function unguardText(text: string): string {
  return text.replace(GUARDED, '$1');
}

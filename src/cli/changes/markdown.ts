// SPDX-License-Identifier: MIT

/** What GitHub makes a link or a mention of, though no mark is beside it, does not get past this. */
const NOTHING = '<!-- -->';

/** A text from data as Markdown that shows it in one line, whatever characters are in it. */
export function escapeMarkdown(text: string): string {
  return (
    text
      .replaceAll(/\s+/g, ' ')
      .trim()
      .replaceAll(/[\\`*_[\]<>&|~]/g, '\\$&')
      // At the beginning these would make a heading or a list.
      .replace(/^[#+-]/, '\\$&')
      .replace(/^(\d+)([.)])/, '$1\\$2')
      .replaceAll(/@|#(?=\d)|:(?=\/\/)|www(?=\.)/gi, `$&${NOTHING}`)
  );
}

/** An address as a link that shows it. */
export function toLink(url: string): string {
  const encode = (character: string) =>
    `%${character.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`;
  return `<${url.replaceAll(/[\s<>\\`]/g, encode)}>`;
}

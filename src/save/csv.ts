// SPDX-License-Identifier: MIT

/**
 * The languages in which spreadsheets read a file by the semicolon, since the comma is their decimal sign;
 * Arabic has the semicolon and the point.
 */
const SEMICOLON =
  /^(?:ar|bg|cs|da|de|el|es|et|fi|fr|hr|hu|id|is|it|lt|lv|n[bln]|no|pl|pt|ro|ru|s[klrv]|tr|uk|vi)\b/;

/** The Spanish of countries in which the comma separates and the point is the decimal sign, as in English. */
const COMMA = /^es-(?:419|DO|GT|HN|MX|NI|PA|PE|PR|SV|US)$/;

/** Where the semicolon separates but the point is the decimal sign. */
const POINT = /^ar\b|-(?:CH|LI)$/;

/** Controls that part words, and all others. */
const BREAKS = /[\t-\r\u0085]+/g;
const CONTROLS = /\p{Cc}/gu;

/**
 * What a spreadsheet takes for the start of a formula, at the start of a text and behind what another
 * separates by; as wide characters too, which some take for the same.
 */
const FORMULA = /(^|[,;|])(?=\s*[=+\-@＝＋－＠])/g;

/**
 * Rows as CSV by RFC 4180, with a header and CRLF line ends, as a spreadsheet of the language opens them:
 * with its separator and its decimal sign. Every text is in quotes and without controls, and gets an
 * apostrophe before what would be taken for a formula, so that opening the file runs nothing.
 * @param locale The language of the reader, a BCP 47 tag.
 */
export function toCsv(
  rows: readonly (readonly (string | number | undefined)[])[],
  locale: string,
): string {
  const separator = SEMICOLON.test(locale) && !COMMA.test(locale) ? ';' : ',';
  const decimal = separator === ';' && !POINT.test(locale) ? ',' : '.';
  return rows
    .map((row) => `${row.map((value) => toField(value, decimal)).join(separator)}\r\n`)
    .join('');
}

function toField(value: string | number | undefined, decimal: string): string {
  if (typeof value !== 'string') return String(value ?? '').replace('.', decimal);
  const safe = value.replace(BREAKS, ' ').replace(CONTROLS, '').replace(FORMULA, "$1'");
  return `"${safe.replaceAll('"', '""')}"`;
}

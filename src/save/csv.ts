// SPDX-License-Identifier: MIT

/** What a spreadsheet would take for the start of a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/** What RFC 4180 wants quoted. */
const SPECIAL = /[",\r\n]/;

/**
 * Rows as CSV by RFC 4180, with a header and CRLF line ends. Text that a spreadsheet would take for a
 * formula gets an apostrophe in front, so that opening the file runs nothing.
 */
export function toCsv(rows: readonly (readonly (string | number | undefined)[])[]): string {
  return rows.map((row) => `${row.map(toField).join(',')}\r\n`).join('');
}

function toField(value: string | number | undefined): string {
  if (typeof value !== 'string') return String(value ?? '');
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return SPECIAL.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

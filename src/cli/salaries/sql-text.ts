// SPDX-License-Identifier: MIT

/** A text as an SQL literal. In a plain literal the quote is the only special character. */
export function quoteText(text: string): string {
  return `'${text.replaceAll("'", "''")}'`;
}

/** A column name as an SQL identifier. */
export function quoteName(name: string): string {
  return `"${name.replaceAll('"', '""')}"`;
}

/** A file name as a pattern that matches this file only: DuckDB reads `*`, `?` and `[` as wildcards. */
export function escapePattern(path: string): string {
  return path.replaceAll(/[*?[]/g, '[$&]');
}

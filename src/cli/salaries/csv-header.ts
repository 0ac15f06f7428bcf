// SPDX-License-Identifier: MIT

/**
 * The column names in the first line of a CSV text.
 *
 * DuckDB could find them too, but it then guesses how the rest is written from a sample of the
 * rows, and where one of those is broken it cannot say which. Told everything, it names the line.
 */
export function parseHeader(csv: string, delimiter: string): string[] {
  const text = csv.replace(/^\uFEFF/, '');
  const names: string[] = [];
  let name = '';
  let quoted = false;
  for (let index = 0; index < text.length; index++) {
    const character = text.charAt(index);
    if (character === '"') {
      // A quote inside quotes is written twice.
      if (quoted && text.charAt(index + 1) === '"') name += text.charAt(++index);
      else quoted = !quoted;
    } else if (quoted) {
      name += character;
    } else if (character === delimiter) {
      names.push(name);
      name = '';
    } else if (character === '\n' || character === '\r') {
      break;
    } else {
      name += character;
    }
  }
  return [...names, name];
}

// SPDX-License-Identifier: MIT

/** How much of a file is looked at for its header, which must fit in it. */
export const LONGEST_HEADER_BYTES = 65_536;

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

/** What columns are separated by in the files that people have. */
const DELIMITERS = /[,;\t|]/;

/** How many characters of a line that is no header are quoted. */
const QUOTED_CHARACTERS = 40;

/**
 * Why the first line of a CSV is no header, in words that follow the name of the file; undefined where it
 * may be one. A title or a blank line before the header is told by what follows.
 * @param start The first bytes of the file.
 */
export function findHeaderFault(start: Buffer): string | undefined {
  const [first = '', ...rest] = start
    .toString('utf8')
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/);
  if (/^"?sep=.{0,2}$/i.test(first.trim())) {
    return `begins with "${first.trim()}", which only Excel understands: delete this line`;
  }
  if (!rest.length && start.length >= LONGEST_HEADER_BYTES) {
    return `has a first line of more than ${LONGEST_HEADER_BYTES} bytes, which is no header`;
  }
  const names = countFilled(first);
  if (names === 0 && rest.some(countFilled)) {
    return 'has a blank first line: expected the names of the columns there';
  }
  if (names !== 1 || first.startsWith('"')) return undefined;
  const header = rest.slice(0, 20).findIndex((line) => countFilled(line) > 1);
  if (header < 0) return undefined;
  const title = first.replace(/(?<![,;\t|])[,;\t|]+$/, '').slice(0, QUOTED_CHARACTERS);
  return `has the first line "${title}" in place of a header: expected the names of the columns there; delete the lines before line ${header + 2} if that is the header`;
}

/** How many values of a line are not blank, roughly: quotes are not minded. */
function countFilled(line: string): number {
  return line.split(DELIMITERS).filter((value) => value.trim() !== '').length;
}

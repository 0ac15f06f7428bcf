// SPDX-License-Identifier: MIT

/** Rules whose block holds other rules. The blocks of all other rules with an @ are kept as they are. */
const GROUP = /^@(?:media|supports|container|layer)\b/;

/**
 * Makes each rule of the styles of a shadow root begin with `:host`, which matches in a shadow root alone.
 * Programs that do not know templates, such as those that make PDF files and mails, take a stylesheet in one
 * for one of the document, and leave out what they do not understand. All rules gain the same specificity.
 */
export function scopeRules(css: string): string {
  let scoped = '';
  let rest = css.replace(/\/\*[^]*?\*\//g, '');
  for (;;) {
    const begin = findAny(rest, '{;');
    if (begin < 0) return scoped + rest;
    const prelude = rest.slice(0, begin);
    if (rest[begin] === ';') {
      scoped += `${prelude};`;
      rest = rest.slice(begin + 1);
      continue;
    }
    const end = findEnd(rest, begin);
    const block = rest.slice(begin + 1, end);
    const name = prelude.trim();
    if (GROUP.test(name)) scoped += `${prelude}{${scopeRules(block)}}`;
    else scoped += `${name.startsWith('@') ? prelude : scopeSelectors(name)}{${block}}`;
    rest = rest.slice(end + 1);
  }
}

function scopeSelectors(list: string): string {
  return splitSelectors(list)
    .map((selector) => (selector.startsWith(':host') ? selector : `:host ${selector}`))
    .join(',');
}

/** Splits a list of selectors by its commas, but by none in parentheses, brackets or quotes. */
function splitSelectors(list: string): string[] {
  const selectors: string[] = [];
  let rest = list;
  for (let at = findAny(rest, ','); at >= 0; at = findAny(rest, ',')) {
    selectors.push(rest.slice(0, at).trim());
    rest = rest.slice(at + 1);
  }
  return [...selectors, rest.trim()];
}

/** The place of the brace that closes the block which begins at a place. */
function findEnd(css: string, begin: number): number {
  const inner = css.slice(begin + 1);
  let depth = 0;
  for (let at = 0; at < inner.length; at = skip(inner, at)) {
    if (inner[at] === '{') depth += 1;
    else if (inner[at] === '}' && depth-- === 0) return begin + 1 + at;
  }
  return css.length;
}

/** The first place of any of some characters, outside of parentheses, brackets and quotes. */
function findAny(css: string, characters: string): number {
  let depth = 0;
  for (let at = 0; at < css.length; at = skip(css, at)) {
    const character = css.charAt(at);
    if (!depth && characters.includes(character)) return at;
    if (character === '(' || character === '[') depth += 1;
    else if (character === ')' || character === ']') depth -= 1;
  }
  return -1;
}

/** The next place to look at: behind a text in quotes, and behind what a backslash escapes. */
function skip(css: string, at: number): number {
  const character = css.charAt(at);
  if (character === '\\') return at + 2;
  if (character !== '"' && character !== "'") return at + 1;
  let end = at + 1;
  while (end < css.length && css.charAt(end) !== character) end += css.charAt(end) === '\\' ? 2 : 1;
  return end + 1;
}

// SPDX-License-Identifier: MIT
//
// Where in a JSON text something stands.
import { findNodeAtLocation, parseTree, printParseErrorCode } from 'jsonc-parser';

/** What is wrong, in words, by the code of the parser. */
const REASONS = {
  InvalidSymbol: 'this is no JSON value: a text needs quotation marks',
  InvalidNumberFormat: 'this is no number as JSON writes it',
  PropertyNameExpected: 'expected a name in double quotation marks',
  ValueExpected: 'expected a value',
  ColonExpected: 'expected a colon',
  CommaExpected: 'expected a comma before this',
  CloseBraceExpected: 'expected a closing brace }',
  CloseBracketExpected: 'expected a closing bracket ]',
  EndOfFileExpected: 'expected nothing more',
  InvalidCommentToken: 'JSON has no comments',
  UnexpectedEndOfComment: 'JSON has no comments',
  UnexpectedEndOfString: 'this text has no closing quotation mark',
  UnexpectedEndOfNumber: 'this number has no end',
  InvalidUnicode: 'expected four hexadecimal digits after \\u',
  InvalidEscapeCharacter: 'there is no such character after \\ in JSON',
  InvalidCharacter: 'a text in JSON cannot hold this character as it is',
};

/**
 * A stretch of a text, in UTF-16 units from its beginning.
 * @typedef {{ offset: number, length: number }} Stretch
 */

/**
 * Reads JSON as strictly as `JSON.parse` does.
 * @param {string} text
 * @returns {{ tree: import('jsonc-parser').Node } | { reason: string, stretch: Stretch }} The syntax
 * tree, or the first mistake.
 */
export function readJson(text) {
  const errors = [];
  const tree = parseTree(text, errors, { disallowComments: true, allowTrailingComma: false });
  const [mistake] = errors;
  if (!mistake && tree) return { tree };
  const { error, offset = 0, length = 0 } = mistake ?? {};
  const name = printParseErrorCode(error);
  const afterComma = /,\s*$/.test(text.slice(0, offset)) && /[\]}]/.test(text[offset] ?? '');
  return {
    reason: afterComma
      ? 'there is a comma before this, with nothing after it'
      : (REASONS[name] ?? 'this is not JSON'),
    stretch: { offset, length },
  };
}

/**
 * Finds what the path of a `DatasetError` names, or the nearest thing around it that is there.
 * @param {import('jsonc-parser').Node} tree
 * @param {string} path Such as `roles[1].salary.survey[3].p50`.
 * @returns {Stretch}
 */
export function findPlace(tree, path) {
  const keys = (path.match(/[^.[\]]+|(?<=\[)\d+/g) ?? []).map((key) =>
    /^\d+$/.test(key) ? Number(key) : key,
  );
  for (; ; keys.pop()) {
    const node = findNodeAtLocation(tree, keys);
    if (!node) continue;
    if (!node.children) return node;
    // Of an object or a list, its name; of one without a name, its first character.
    const [name] = node.parent?.type === 'property' ? node.parent.children : [];
    return name ?? { offset: node.offset, length: 1 };
  }
}

/**
 * @param {string} text
 * @param {number} offset
 * @returns {{ line: number, column: number }} Both counted from 1.
 */
export function toLine(text, offset) {
  const lines = text.slice(0, offset).split('\n');
  return { line: lines.length, column: lines.at(-1).length + 1 };
}

// SPDX-License-Identifier: MIT
//
// The blocks of code in a Markdown file.

/**
 * @typedef {object} Fence
 * @property {string} language As written behind the backticks; empty for none.
 * @property {string} code
 * @property {number} line Where it begins, counted from 1.
 * @property {string} heading The text of the heading that it stands under; empty above the first.
 */

/**
 * @param {string} text Markdown, with each block between lines of three backticks that begin at the margin.
 * @returns {Fence[]} In their order.
 */
export function listFences(text) {
  let heading = '';
  let line = 1;
  /** @type {Fence[]} */
  const fences = [];
  for (const [part = '', language, code] of text.matchAll(/^```(\S*)\n([^]*?)^```$|^.*$/gm)) {
    if (code !== undefined) fences.push({ language: language ?? '', code, line, heading });
    else heading = part.match(/^#+ (.*)$/)?.[1] ?? heading;
    line += part.split('\n').length;
  }
  return fences;
}

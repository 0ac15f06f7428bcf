// SPDX-License-Identifier: MIT
//
// Makes the entry of the script tag a script that runs as a module and as a classic script alike, once a page. A
// chunk that imports names from the entry asks for it by its own address; behind a redirect, or with `?ver=` in the
// page, that is another address, so that the browser fetches and runs it a second time. So the entry exports nothing:
// it keeps what its chunks need at one symbol of the page, and they take it from there.
import { createHash } from 'node:crypto';
import MagicString from 'magic-string';
import { walk } from './syntax-tree.mjs';

/** A name for all of a build, so that copies of two versions on one page do not take each other's. */
function nameBuild(/** @type {import('rollup').PluginContext} */ context) {
  const hash = createHash('sha256');
  for (const id of [...context.getModuleIds()].sort())
    hash.update(context.getModuleInfo(id)?.code ?? '');
  return `role-comparison ${hash.digest('hex').slice(0, 6)}`;
}

/** The names that a syntax tree assigns to after their declaration. */
function findAssigned(/** @type {any} */ tree) {
  const found = new Set();
  for (const { type, left, argument } of walk(tree)) {
    if (type === 'AssignmentExpression') found.add(left.name);
    if (type === 'UpdateExpression') found.add(argument.name);
  }
  return found;
}

/**
 * The items of the entry's list: one for each name that it exports, empty where it is not wanted. A list has no keys,
 * which an object repeats in each chunk: 70 bytes brotli of the table, 75 of the pay chart.
 * @param {readonly string[]} exported The entry's names, in the order of its list.
 * @param {any[]} specifiers Of an import or an export.
 * @param {'imported' | 'exported' | 'local'} outside What the specifier calls the entry's name.
 * @param {(specifier: any) => string} toItem
 */
function toItems(exported, specifiers, outside, toItem = ({ local }) => local.name) {
  const items = exported.map((name) => {
    const specifier = specifiers.find((one) => one[outside].name === name);
    return specifier ? toItem(specifier) : '';
  });
  return items.join(', ').replace(/[, ]+$/, '');
}

/** @returns {import('rollup').Plugin} */
export function oneEntry() {
  /** @type {string} */
  let page;
  return {
    name: 'one-entry',
    renderStart() {
      page = `self[Symbol.for("${nameBuild(this)}")]`;
    },
    renderChunk(code, { isEntry }, _options, { chunks }) {
      const text = new MagicString(code);
      const tree = /** @type {any} */ (this.parse(code));
      const entries = Object.values(chunks).filter((chunk) => chunk.isEntry);
      const isTheEntry = (/** @type {string} */ source) =>
        entries.some(({ fileName }) => source === `../${fileName}`);
      const exported = entries.flatMap((chunk) => chunk.exports);
      let items = '';
      for (const node of tree.body) {
        const { type, start, end } = node;
        if (type === 'ImportDeclaration' && isTheEntry(String(node.source.value))) {
          const taken = toItems(exported, node.specifiers, 'imported');
          text.overwrite(start, end, taken ? `const [${taken}] = ${page};` : '');
        } else if (type === 'ExportNamedDeclaration' && isTheEntry(node.source?.value)) {
          // It passes on what the entry has.
          const toPassed = (/** @type {any} */ { exported }) => `passed_${exported.name}`;
          const taken = toItems(exported, node.specifiers, 'local', toPassed);
          const given = node.specifiers.map(
            (/** @type {any} */ one) => `${toPassed(one)} as ${one.exported.name}`,
          );
          text.overwrite(
            start,
            end,
            `const [${taken}] = ${page};\nexport { ${given.join(', ')} };`,
          );
        } else if (type === 'ExportNamedDeclaration' && isEntry) {
          items = toItems(exported, node.specifiers, 'exported');
          const assigned = findAssigned(tree);
          for (const { local } of node.specifiers) {
            if (assigned.has(local.name)) this.error(`A chunk would not see ${local.name} change.`);
          }
          text.remove(start, end);
        } else if (
          isEntry
            ? /^(Import|Export)/.test(type)
            : type !== 'ImportDeclaration' && isTheEntry(node.source?.value)
        ) {
          this.error(`${code.slice(start, end)} is nothing that a script can have.`);
        }
      }
      if (entries.some(({ fileName }) => code.includes(`import('../${fileName}')`))) {
        this.error('A chunk imports the entry on demand, by another address than the page may.');
      }
      if (isEntry) {
        text.appendLeft(tree.body[0].start, `(() => {\n'use strict';\nif (${page}) return;\n`);
        text.append(`\n${page} = [${items}];\n})();\n`);
      }
      return { code: text.toString(), map: text.generateMap({ hires: true }) };
    },
  };
}

/**
 * Begins the entry with a semicolon, for tools that join scripts: the one before it may end without. After Terser,
 * which takes it for nothing.
 * @type {import('rollup').Plugin}
 */
export const joinable = {
  name: 'joinable',
  renderChunk(code, { isEntry }) {
    if (!isEntry) return null;
    const text = new MagicString(code).prepend(';');
    return { code: text.toString(), map: text.generateMap({ hires: true }) };
  },
};

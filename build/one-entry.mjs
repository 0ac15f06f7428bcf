// SPDX-License-Identifier: MIT
//
// Makes the entry of the script tag a script that runs as a module and as a classic script alike, once a page. A
// chunk that imports names from the entry asks for it by its own address; behind a redirect, or with `?ver=` in the
// page, that is another address, so that the browser fetches and runs it a second time. So the entry exports nothing:
// it keeps what its chunks need at one symbol of the page, and they take it from there.
import { createHash } from 'node:crypto';
import MagicString from 'magic-string';

/** A name for all of a build, so that copies of two versions on one page do not take each other's. */
function nameBuild(/** @type {import('rollup').PluginContext} */ context) {
  const hash = createHash('sha256');
  for (const id of [...context.getModuleIds()].sort())
    hash.update(context.getModuleInfo(id)?.code ?? '');
  return `role-comparison ${hash.digest('hex').slice(0, 6)}`;
}

/** The names that a syntax tree assigns to after their declaration. */
function findAssigned(/** @type {any} */ node, /** @type {Set<string>} */ found = new Set()) {
  if (node.type === 'AssignmentExpression') found.add(node.left.name);
  if (node.type === 'UpdateExpression') found.add(node.argument.name);
  for (const value of Object.values(node)) {
    for (const child of [value].flat()) if (child?.type) findAssigned(child, found);
  }
  return found;
}

/** Specifiers of an import or an export as the properties of an object. */
const toNames = (/** @type {any[]} */ specifiers, /** @type {string} */ outside) =>
  specifiers.map((one) => `${one[outside].name}: ${one.local.name}`).join(', ');

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
      let names = '';
      for (const node of tree.body) {
        const { type, start, end } = node;
        if (type === 'ImportDeclaration' && isTheEntry(String(node.source.value))) {
          const taken = toNames(node.specifiers, 'imported');
          text.overwrite(start, end, taken ? `const { ${taken} } = ${page};` : '');
        } else if (type === 'ExportNamedDeclaration' && isTheEntry(node.source?.value)) {
          // It passes on what the entry has.
          const names = node.specifiers.map((/** @type {any} */ { local, exported }) => ({
            taken: `${local.name}: passed_${exported.name}`,
            given: `passed_${exported.name} as ${exported.name}`,
          }));
          const list = (/** @type {'taken' | 'given'} */ key) =>
            names.map((/** @type {any} */ name) => name[key]).join(', ');
          text.overwrite(
            start,
            end,
            `const { ${list('taken')} } = ${page};\nexport { ${list('given')} };`,
          );
        } else if (type === 'ExportNamedDeclaration' && isEntry) {
          names = toNames(node.specifiers, 'exported');
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
        text.append(`\n${page} = { ${names} };\n})();\n`);
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

// SPDX-License-Identifier: MIT
//
// ESLint finds circles of imports that are there at run time; this finds those of types and of import(), too.
import assert from 'node:assert/strict';
import { readdir, readFile } from 'node:fs/promises';
import { describe, it } from 'node:test';
import ts from 'typescript';

const SRC = new URL('../../src/', import.meta.url);

/** The files of src, and those that each imports, as types or later also. */
async function readImports(): Promise<Map<string, readonly string[]>> {
  const names = await readdir(SRC, { recursive: true });
  const files = names.filter((name) => name.endsWith('.ts') && !name.endsWith('.d.ts'));
  const entries = files.map(async (name) => {
    const file = new URL(name.replaceAll('\\', '/'), SRC);
    const { importedFiles } = ts.preProcessFile(await readFile(file, 'utf8'));
    const imported = importedFiles
      .filter(({ fileName }) => fileName.startsWith('.'))
      .map(({ fileName }) => new URL(fileName.replace(/\.js$/, '.ts'), file).href);
    return [file.href, imported] as const;
  });
  return new Map(await Promise.all(entries));
}

/** A circle of imports, from a file to itself; undefined where there is none. */
function findCircle(imports: ReadonlyMap<string, readonly string[]>): string[] | undefined {
  const left = new Set<string>();
  const path: string[] = [];
  const visit = (file: string): string[] | undefined => {
    if (path.includes(file)) return [...path.slice(path.indexOf(file)), file];
    if (left.has(file)) return undefined;
    path.push(file);
    for (const imported of imports.get(file) ?? []) {
      const circle = visit(imported);
      if (circle) return circle;
    }
    path.pop();
    left.add(file);
    return undefined;
  };
  for (const file of imports.keys()) {
    const circle = visit(file);
    if (circle) return circle;
  }
  return undefined;
}

describe('the imports of src', () => {
  it('have no circle, types and later ones included', async () => {
    const circle = findCircle(await readImports());
    assert.deepEqual(circle?.map((file) => file.slice(SRC.href.length)) ?? [], []);
  });

  it('would be found in a circle', () => {
    const imports = new Map([
      ['a', ['b']],
      ['b', ['c', 'd']],
      ['c', []],
      ['d', ['a']],
    ]);
    assert.deepEqual(findCircle(imports), ['a', 'b', 'd', 'a']);
  });
});

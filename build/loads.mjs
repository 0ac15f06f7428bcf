// SPDX-License-Identifier: MIT
//
// What a page with the script tag loads, read from the built files: which of them import which, and how
// many bytes they are on the wire.
import { readFileSync } from 'node:fs';
import { brotliCompressSync, constants } from 'node:zlib';
import { init, parse } from 'es-module-lexer';

await init;

/** The addresses that a built file imports, at once or on demand. */
function readImports(/** @type {string} */ file) {
  const [imports] = parse(readFileSync(new URL(file), 'utf8'));
  const resolve = (/** @type {boolean} */ onDemand) =>
    imports
      .filter(({ n, d }) => n !== undefined && d !== -2 && d > -1 === onDemand)
      .map(({ n }) => new URL(/** @type {string} */ (n), file).href);
  return { atOnce: resolve(false), onDemand: resolve(true) };
}

/**
 * A file and all that it imports at once.
 * @param {string} file
 * @param {Set<string>} loaded What the page has already; it gets the new files too.
 * @returns {string[]}
 */
export function load(file, loaded) {
  if (loaded.has(file)) return [];
  loaded.add(file);
  return [file, ...readImports(file).atOnce.flatMap((next) => load(next, loaded))];
}

/** The addresses of the files that a file imports on demand. */
export function listOnDemand(/** @type {string} */ file) {
  return readImports(file).onDemand;
}

/**
 * The chunk that any of the files imports on demand, by its name without the hash.
 * @param {readonly string[]} files
 * @param {string} name
 * @throws {Error} where none of them imports it.
 */
export function findChunk(files, name) {
  const chunk = files
    .flatMap((file) => readImports(file).onDemand)
    .find((file) => file.includes(`/chunks/${name}-`));
  if (!chunk) throw new Error(`Nothing imports a chunk ${name} on demand.`);
  return chunk;
}

/** The names, without the hash, of the chunks that a file imports on demand. */
export function listChunks(/** @type {string} */ file) {
  return readImports(file).onDemand.flatMap(
    (chunk) => chunk.match(/\/chunks\/(.+)-[\w-]{6}\.js$/)?.[1] ?? [],
  );
}

/** Bytes of a file on the wire. */
export function measure(/** @type {string | URL} */ file) {
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
  return brotliCompressSync(readFileSync(new URL(file)), { params }).length;
}

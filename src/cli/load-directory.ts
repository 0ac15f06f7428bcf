// SPDX-License-Identifier: MIT
import { readFile } from 'node:fs/promises';
import { DatasetError } from '../dataset/error.js';
import { parseCatalogue, parsePair, parseRole } from '../dataset/parse.js';
import type { Catalogue, Pair, Role } from '../dataset/schema/schema.js';

/** A catalogue with all of its files. */
export interface Directory {
  readonly catalogue: Catalogue;
  readonly roles: readonly Role[];
  readonly pairs: readonly Pair[];
}

/**
 * Reads and checks the catalogue in a folder, with every role and pair file it names.
 * @param folder A file: address that ends with a slash.
 * @param name The file of the catalogue.
 * @throws {DatasetError} naming the file and the first place in it that is wrong.
 */
export async function loadDirectory(folder: URL, name = 'catalogue.json'): Promise<Directory> {
  const address = new URL(name, folder);
  const catalogue = parseCatalogue(await readJson(address), {
    url: address.href,
  });
  const roles = await Promise.all(
    catalogue.roles.map(async (role, index) => {
      if (!('file' in role)) return role;
      const url = new URL(role.file, folder);
      const place = { path: `roles[${index}]`, url: url.href };
      return parseRole(await readJson(url), catalogue, role.id, place);
    }),
  );
  const pairs = await Promise.all(
    catalogue.pairs.map(async (pair, index) => {
      if (!('file' in pair)) return pair;
      const url = new URL(pair.file, folder);
      const place = { path: `pairs[${index}]`, url: url.href };
      return parsePair(await readJson(url), catalogue, pair.roles, place);
    }),
  );
  return { catalogue, roles, pairs };
}

async function readJson(url: URL): Promise<unknown> {
  try {
    return JSON.parse(await readFile(url, 'utf8')) as unknown;
  } catch (error) {
    throw new DatasetError('', error instanceof Error ? error.message : String(error), url.href);
  }
}

// SPDX-License-Identifier: MIT
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseCatalogue, parsePair, parseRole, parseTranslation } from '../dataset/parse.js';
import { findPairs } from '../dataset/query.js';
import type {
  Catalogue,
  Pair,
  PairEntry,
  Role,
  RoleEntry,
  TranslationEntry,
  TranslationFile,
} from '../dataset/schema/schema.js';
import { readJson } from './files/read-json.js';
import { resolveBelow } from './files/resolve-below.js';

/** A catalogue with all of its files. */
export interface Directory {
  readonly catalogue: Catalogue;
  readonly roles: readonly Role[];
  readonly pairs: readonly Pair[];
  readonly translations: readonly TranslationFile[];
}

/**
 * Reads and checks the catalogue in a folder, with every file of a role, a pair or a translation that it names.
 * @param folder A file: address that ends with a slash.
 * @param name The file of the catalogue.
 * @throws {DatasetError} naming the file and the first place in it that is wrong, or a file that is not
 * in the folder.
 */
export async function loadDirectory(folder: URL, name = 'catalogue.json'): Promise<Directory> {
  const path = fileURLToPath(new URL(name, folder));
  const catalogue = await readCatalogue(path);
  const files = new CatalogueFiles(catalogue, path);
  return {
    catalogue,
    roles: await Promise.all(catalogue.roles.map((role, index) => files.readRole(role, index))),
    pairs: await Promise.all(catalogue.pairs.map((pair, index) => files.readPair(pair, index))),
    translations: await Promise.all(
      catalogue.translations.map((translation, index) => files.readTranslation(translation, index)),
    ),
  };
}

/**
 * Reads a catalogue with the files of some of its roles, of their pair and of the translations, as a page does.
 * @param path The path of the catalogue.
 * @param choose Chooses the roles. What it throws is not caught.
 * @returns The catalogue in which these are held in full.
 * @throws {DatasetError} as `loadDirectory` does.
 */
export async function loadChosen(
  path: string,
  choose: (catalogue: Catalogue) => readonly RoleEntry[],
): Promise<Catalogue> {
  const catalogue = await readCatalogue(path);
  const files = new CatalogueFiles(catalogue, path);
  const chosen = choose(catalogue);
  const chosenPairs = findPairs(catalogue, chosen);
  return {
    ...catalogue,
    roles: await Promise.all(
      catalogue.roles.map((role, index) =>
        chosen.includes(role) ? files.readRole(role, index) : role,
      ),
    ),
    pairs: await Promise.all(
      catalogue.pairs.map((pair, index) =>
        chosenPairs.includes(pair) ? files.readPair(pair, index) : pair,
      ),
    ),
    translations: await Promise.all(
      catalogue.translations.map((translation, index) => files.readTranslation(translation, index)),
    ),
  };
}

async function readCatalogue(path: string): Promise<Catalogue> {
  return parseCatalogue(await readJson(path), { url: path });
}

/** The files that a catalogue names. */
class CatalogueFiles {
  readonly #catalogue: Catalogue;
  readonly #path: string;

  constructor(catalogue: Catalogue, path: string) {
    this.#catalogue = catalogue;
    this.#path = path;
  }

  async readRole(role: RoleEntry, index: number): Promise<Role> {
    if (!('file' in role)) return role;
    const place = await this.#locate(role.file, `roles[${index}]`);
    return parseRole(await readJson(place.url), this.#catalogue, role.id, place);
  }

  async readPair(pair: PairEntry, index: number): Promise<Pair> {
    if (!('file' in pair)) return pair;
    const place = await this.#locate(pair.file, `pairs[${index}]`);
    return parsePair(await readJson(place.url), this.#catalogue, pair.roles, place);
  }

  async readTranslation(translation: TranslationEntry, index: number): Promise<TranslationFile> {
    if (!('file' in translation)) return translation;
    const place = await this.#locate(translation.file, `translations[${index}]`);
    return parseTranslation(await readJson(place.url), translation.language, place);
  }

  async #locate(file: string, path: string): Promise<{ path: string; url: string }> {
    const at = { path: `${path}.file`, url: this.#path };
    return { path, url: await resolveBelow(file, dirname(this.#path), at) };
  }
}

// SPDX-License-Identifier: MIT
import { hideSecrets, resolveAddress, resolveFile } from './address.js';
import { boundDataset } from './bounds.js';
import { chooseRoles } from './choose-roles.js';
import { DatasetError } from './error.js';
import type { JsonFile } from './file-cache.js';
import { FileCache } from './file-cache.js';
import type { Place } from './parse.js';
import { parseCatalogue, parsePair, parseRole } from './parse.js';
import type { Dataset } from './query.js';
import { Queue } from './queue.js';
import { findPairs } from './query.js';
import { isSameSite, parseJson, requestJson } from './request.js';
import type { Catalogue } from './schema/schema.js';

/** How many files are on their way at once: a browser fails the requests of a page that has thousands open. */
const MAXIMUM_REQUESTS = 8;

/** Where a catalogue comes from; the first of the three that is given counts. */
export interface DatasetInput {
  /** The catalogue itself, as an object. */
  readonly data?: unknown;
  /** Address of a catalogue file. */
  readonly src?: string | undefined;
  /** The catalogue as JSON text. */
  readonly inline?: string | undefined;
}

const files = /* @__PURE__ */ new FileCache();

const requests = /* @__PURE__ */ new Queue(MAXIMUM_REQUESTS);

/** Lets the next request for each address be made anew. */
export function forgetFiles(): void {
  files.clear();
}

/**
 * Loads and checks a catalogue and the files of the roles chosen from it, and no others.
 * @param input Where the catalogue comes from.
 * @param roles Ids of the roles to show, separated by white space; empty for the first two.
 * @param base What a relative address is relative to; undefined on a server, which has no page.
 * @throws {DatasetError} when a file cannot be had or anything in it is wrong.
 */
export async function loadDataset(
  input: DatasetInput,
  roles: string | null | undefined,
  base: string | undefined,
): Promise<Dataset> {
  const { catalogue, url } = await loadCatalogue(input, base);
  const chosen = chooseRoles(catalogue, roles);
  const load = async <Item>(
    file: string,
    path: string,
    parse: (json: unknown, place: Place) => Item,
  ) => {
    const asked = resolveFile(file, url ?? base, `${path}.file`);
    const found = await fetchJson(asked);
    if (!isSameSite(found.url, asked)) {
      throw new DatasetError('', 'was redirected to another site', hideSecrets(asked));
    }
    // Each in a task of its own: to check a large one takes a while.
    await new Promise((resolve) => setTimeout(resolve));
    return parse(found.json, { path, url: hideSecrets(found.url) });
  };
  const [loadedRoles, loadedPairs] = await Promise.all([
    Promise.all(
      chosen.map(async (role) => {
        if (!('file' in role)) return role;
        const path = `roles[${catalogue.roles.indexOf(role)}]`;
        return load(role.file, path, (json, place) => parseRole(json, catalogue, role.id, place));
      }),
    ),
    Promise.all(
      findPairs(catalogue, chosen).map(async (pair) => {
        if (!('file' in pair)) return pair;
        const path = `pairs[${catalogue.pairs.indexOf(pair)}]`;
        return load(pair.file, path, (json, place) =>
          parsePair(json, catalogue, pair.roles, place),
        );
      }),
    ),
  ]);
  return boundDataset({ catalogue, roles: loadedRoles, pairs: loadedPairs });
}

async function loadCatalogue(
  { data, src, inline }: DatasetInput,
  base: string | undefined,
): Promise<{ catalogue: Catalogue; url?: string }> {
  if (data !== undefined && data !== null) return { catalogue: parseCatalogue(data) };
  if (src) {
    const { json, url } = await fetchJson(resolveAddress(src, base, 'src'));
    return { catalogue: parseCatalogue(json, { url: hideSecrets(url) }), url };
  }
  return { catalogue: parseCatalogue(parseJson(inline ?? '')) };
}

/** The file at an address: one request for all who ask, and a few at once. */
function fetchJson(url: string): Promise<JsonFile> {
  return files.get(url, () => requests.run(() => requestJson(url)));
}

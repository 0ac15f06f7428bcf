// SPDX-License-Identifier: MIT
import { DatasetError } from './error.js';
import type { Place } from './parse.js';
import { parseCatalogue, parsePair, parseRole } from './parse.js';
import type { Dataset } from './query.js';
import { chooseRoles, findPairs } from './query.js';
import { MAXIMUM_FILE_BYTES } from './schema/limits.js';
import type { Catalogue } from './schema/schema.js';

/** How long a file may take to arrive. */
const TIMEOUT_MS = 15_000;

/** Where a catalogue comes from; the first of the three that is given counts. */
export interface DatasetInput {
  /** The catalogue itself, as an object. */
  readonly data?: unknown;
  /** Address of a catalogue file. */
  readonly src?: string | undefined;
  /** The catalogue as JSON text. */
  readonly inline?: string | undefined;
}

interface JsonFile {
  readonly json: unknown;
  /** Where the file was found, after redirects. */
  readonly url: string;
}

/** One request for each address, however many elements ask. A failed one is forgotten. */
const files = new Map<string, Promise<JsonFile>>();

/** With it in the page, as in embed.html, nothing is asked for in the name of a reader, also at the page's own site. */
const WITHOUT_CREDENTIALS = 'meta[name="role-comparison-credentials"][content="omit"]';

function chooseCredentials(): RequestCredentials {
  const isPage = typeof document !== 'undefined';
  return isPage && document.querySelector(WITHOUT_CREDENTIALS) ? 'omit' : 'same-origin';
}

/** Lets the next request for each address be made anew. */
export function forgetFiles(): void {
  files.clear();
}

/**
 * Loads and checks a catalogue and the files of the roles chosen from it, and no others.
 * @param input Where the catalogue comes from.
 * @param roles Ids of the roles to show, separated by white space; empty for the first two.
 * @param base What a relative address is relative to.
 * @throws {DatasetError} when a file cannot be had or anything in it is wrong.
 */
export async function loadDataset(
  input: DatasetInput,
  roles: string | null | undefined,
  base: string,
): Promise<Dataset> {
  const { catalogue, url } = await loadCatalogue(input, base);
  const chosen = chooseRoles(catalogue, roles);
  const load = async <Item>(
    file: string,
    path: string,
    parse: (json: unknown, place: Place) => Item,
  ) => {
    const found = await fetchJson(resolve(file, url ?? base, `${path}.file`));
    // Each in a task of its own: to check a large one takes a while.
    await new Promise((resolve) => setTimeout(resolve));
    return parse(found.json, { path, url: found.url });
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
  return { catalogue, roles: loadedRoles, pairs: loadedPairs };
}

async function loadCatalogue(
  { data, src, inline }: DatasetInput,
  base: string,
): Promise<{ catalogue: Catalogue; url?: string }> {
  if (data !== undefined && data !== null) return { catalogue: parseCatalogue(data) };
  if (src) {
    const { json, url } = await fetchJson(resolve(src, base, 'src'));
    return { catalogue: parseCatalogue(json, { url }), url };
  }
  return { catalogue: parseCatalogue(parseJson(inline ?? '')) };
}

function fetchJson(url: string): Promise<JsonFile> {
  const known = files.get(url);
  if (known) return known;
  const file = request(url);
  files.set(url, file);
  // Whoever asked hears of the failure; this only lets the next one try again.
  file.catch(() => files.delete(url));
  return file;
}

async function request(url: string): Promise<JsonFile> {
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  try {
    const response = await fetch(url, { signal, credentials: chooseCredentials() });
    if (!response.ok) throw new DatasetError('', `the server answered ${response.status}`, url);
    return { json: parseJson(await readText(response, url), url), url: response.url || url };
  } catch (error) {
    if (error instanceof DatasetError) throw error;
    throw new DatasetError(
      '',
      signal.aborted
        ? `no full answer within ${TIMEOUT_MS / 1000} seconds`
        : 'could not be fetched: offline, blocked, or the server does not allow other sites (CORS)',
      url,
    );
  }
}

/** Reads a body but stops at the limit, so that a huge file is refused before it fills memory. */
async function readText(response: Response, url: string): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  const decoder = new TextDecoder();
  let text = '';
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return text + decoder.decode();
    size += value.byteLength;
    if (size > MAXIMUM_FILE_BYTES) {
      await reader.cancel();
      throw new DatasetError('', `is larger than ${MAXIMUM_FILE_BYTES / 1e6} MB`, url);
    }
    text += decoder.decode(value, { stream: true });
  }
}

function parseJson(text: string, url?: string): unknown {
  try {
    // Trimmed of a byte order mark too, which an included file brings into the middle of a page.
    return JSON.parse(text.trim()) as unknown;
  } catch (error) {
    const where = error instanceof Error ? ` (${error.message})` : '';
    throw new DatasetError('', `is not JSON${where}`, url);
  }
}

function resolve(address: string, base: string, path: string): string {
  if (!URL.canParse(address, base)) throw new DatasetError(path, `"${address}" is not an address`);
  return new URL(address, base).href;
}

// SPDX-License-Identifier: MIT
//
// The only requests that are made for data.
import { hideSecrets } from './address.js';
import { DatasetError } from './error.js';
import type { JsonFile } from './file-cache.js';
import { MAXIMUM_FILE_BYTES } from './schema/limits.js';

/** How long a file may take to arrive. */
const TIMEOUT_MS = 15_000;

/** How often a server lets itself be sent elsewhere, as often as browsers do. */
const MAXIMUM_REDIRECTS = 20;

/** With it in the page, as in embed.html, nothing is asked for in the name of a reader, also at the page's own site. */
const WITHOUT_CREDENTIALS = 'meta[name="role-comparison-credentials"][content="omit"]';

/**
 * Asks for a JSON file. Another site than the page's is told neither who asks nor from which page.
 * @throws {DatasetError} when it cannot be had, is too large, or is not JSON in UTF-8.
 */
export async function requestJson(url: string): Promise<JsonFile> {
  const signal = AbortSignal.timeout(TIMEOUT_MS);
  const shown = hideSecrets(url);
  try {
    const response = await send(url, signal);
    if (!response.ok) throw new DatasetError('', `the server answered ${response.status}`, shown);
    const text = await readText(response, shown);
    return { json: parseJson(text, shown), url: response.url || url, size: text.length };
  } catch (error) {
    if (error instanceof DatasetError) throw error;
    throw new DatasetError(
      '',
      signal.aborted
        ? `no full answer within ${TIMEOUT_MS / 1000} seconds`
        : 'could not be fetched: offline, blocked, or the server does not allow other sites (CORS)',
      shown,
    );
  }
}

async function send(url: string, signal: AbortSignal): Promise<Response> {
  if (typeof document === 'undefined') return sendFromServer(url, signal);
  const { origin } = new URL(url);
  return fetch(url, {
    signal,
    credentials: document.querySelector(WITHOUT_CREDENTIALS) ? 'omit' : 'same-origin',
    ...(origin !== location.origin && { referrerPolicy: 'no-referrer' }),
  });
}

/** A server may have access to what its readers have not: whoever it asks cannot send it to another site. */
async function sendFromServer(url: string, signal: AbortSignal): Promise<Response> {
  let address = url;
  for (let count = 0; count <= MAXIMUM_REDIRECTS; count += 1) {
    const response = await fetch(address, { signal, redirect: 'manual' });
    const location = response.headers.get('location');
    if (response.status < 300 || response.status > 399 || location === null) return response;
    await response.body?.cancel();
    const next = URL.canParse(location, address) ? new URL(location, address).href : '';
    if (!isSameSite(next, address)) {
      const reason = 'was redirected to another site, which a server does not follow';
      throw new DatasetError('', reason, hideSecrets(url));
    }
    address = next;
  }
  throw new DatasetError('', `was redirected ${MAXIMUM_REDIRECTS} times`, hideSecrets(url));
}

/** Whether two addresses are at the same site; from http to https is no other one. */
export function isSameSite(address: string, other: string): boolean {
  if (!URL.canParse(address) || !URL.canParse(other)) return false;
  const [one, before] = [new URL(address), new URL(other)];
  return (
    one.origin === before.origin ||
    (one.protocol === 'https:' && before.protocol === 'http:' && one.host === before.host)
  );
}

/** Reads a body but stops at the limit, so that a huge file is refused before it fills memory. */
async function readText(response: Response, url: string): Promise<string> {
  const reader = response.body?.getReader();
  if (!reader) return '';
  // Not with signs for what it cannot read, as in "Gr��e" of a file in Latin-1.
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let size = 0;
  const decode = (bytes?: Uint8Array) => {
    try {
      return decoder.decode(bytes, { stream: bytes !== undefined });
    } catch {
      throw new DatasetError('', 'is not UTF-8: save the file as UTF-8', url);
    }
  };
  try {
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return text + decode();
      size += value.byteLength;
      if (size > MAXIMUM_FILE_BYTES) {
        throw new DatasetError('', `is larger than ${MAXIMUM_FILE_BYTES / 1e6} MB`, url);
      }
      text += decode(value);
    }
  } catch (error) {
    if (error instanceof DatasetError) await reader.cancel();
    throw error;
  }
}

/** @throws {DatasetError} when a text is not JSON. */
export function parseJson(text: string, url?: string): unknown {
  try {
    // Trimmed of a byte order mark too, which an included file brings into the middle of a page.
    return JSON.parse(text.trim()) as unknown;
  } catch (error) {
    const where = error instanceof Error ? ` (${error.message})` : '';
    throw new DatasetError('', `is not JSON${where}`, url);
  }
}

// SPDX-License-Identifier: MIT
import { DatasetError } from './error.js';

/** What a server may take for a slash or two points, and a browser does not. */
const HIDDEN = /%(?:2e|2f|5c)/i;

/**
 * An address as a whole one.
 * @param base What a relative address is relative to; undefined on a server, which has no page.
 * @param path The place in the data, or the attribute, that has the address.
 * @throws {DatasetError} when it is none.
 */
export function resolveAddress(address: string, base: string | undefined, path: string): string {
  if (URL.canParse(address, base)) return new URL(address, base).href;
  throw new DatasetError(path, `"${hideSecrets(address)}" is not an address`);
}

/**
 * The address of a file that a catalogue names. A catalogue may come from anywhere, so what it names is asked for
 * in its own folder only, and never at another place that a reader, or a server, has access to.
 * @param base The address of the catalogue, or of the page that has it.
 * @throws {DatasetError} when the file is not in the folder.
 */
export function resolveFile(file: string, base: string | undefined, path: string): string {
  const address = resolveAddress(file, base, path);
  const folder = URL.canParse('.', base) ? new URL('.', base).href : undefined;
  const isBelow = folder !== undefined && address.startsWith(folder);
  if (isBelow && !HIDDEN.test(new URL(address).pathname.slice(new URL(folder).pathname.length))) {
    return address;
  }
  throw new DatasetError(path, `"${hideSecrets(file)}" is not in the folder of the catalogue`);
}

/** An address for a message, which may end in a log: without user, password, query and fragment. */
export function hideSecrets(address: string): string {
  return address
    .replace(/[?#].*/s, '')
    .replace(/^([a-z][a-z\d+.-]*:)?([\\/]{2,})[^\\/]*@/i, '$1$2');
}

// SPDX-License-Identifier: MIT
import { realpath } from 'node:fs/promises';
import { dirname, join, relative, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { DatasetError } from '../../dataset/error.js';

/**
 * The path of a file that a catalogue names. A catalogue may come from anywhere, so nothing outside of its
 * folder is read or written for it: no address, no way up, and no symbolic link that leads out.
 * @param file The address of the file as the catalogue gives it, relative to the folder.
 * @param folder The folder of the catalogue.
 * @param place The path of the catalogue, and the place in it, for the error.
 * @throws {DatasetError} when the file is not in the folder.
 */
export async function resolveBelow(
  file: string,
  folder: string,
  place: { readonly path: string; readonly url: string },
): Promise<string> {
  const fail = (reason: string) =>
    new DatasetError(place.path, `names "${file}", ${reason}`, place.url);
  const base = pathToFileURL(join(folder, sep));
  if (!URL.canParse(file, base)) throw fail('which is no address');
  const url = new URL(file, base);
  if (!url.href.startsWith(base.href)) throw fail('which is not in its folder');
  let path: string;
  try {
    path = join(folder, relative(fileURLToPath(base), fileURLToPath(url)));
  } catch {
    throw fail('which is no name of a file');
  }
  if (path.includes('\0')) throw fail('which is no name of a file');
  const [outer, inner] = await Promise.all([findRealPath(folder), findRealPath(path)]);
  const way = relative(outer, inner);
  // On Windows a way to another drive is absolute.
  if (way === '..' || way.startsWith(`..${sep}`) || way.includes(':')) {
    throw fail('which a symbolic link leads out of its folder');
  }
  return path;
}

/** Where a path leads; of what is not there yet, where its folder leads. */
async function findRealPath(path: string): Promise<string> {
  try {
    return await realpath(path);
  } catch {
    const parent = dirname(path);
    if (parent === path) return path;
    return join(await findRealPath(parent), relative(parent, path));
  }
}

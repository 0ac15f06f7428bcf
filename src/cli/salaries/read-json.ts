// SPDX-License-Identifier: MIT
import { readFile } from 'node:fs/promises';
import { DatasetError } from '../../dataset/error.js';
import { toReason } from './file-error.js';

/**
 * Reads a JSON file.
 * @throws {DatasetError} when it cannot be read or is not JSON.
 */
export async function readJson(path: string): Promise<unknown> {
  const json = await findJson(path);
  if (json === undefined) throw new DatasetError('', 'does not exist', path);
  return json;
}

/**
 * Reads a JSON file; undefined where there is none.
 * @throws {DatasetError} when it cannot be read or is not JSON.
 */
export async function findJson(path: string): Promise<unknown> {
  let text: string;
  try {
    text = await readFile(path, 'utf8');
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw new DatasetError('', toReason(error), path);
  }
  try {
    return JSON.parse(text);
  } catch (error) {
    throw new DatasetError('', `is not JSON (${(error as Error).message})`, path);
  }
}

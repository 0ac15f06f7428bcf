// SPDX-License-Identifier: MIT
import { existsSync } from 'node:fs';
import { DatasetError } from '../../dataset/error.js';
import { readText } from './read-text.js';

/**
 * Reads a JSON file in UTF-8, with or without a byte order mark.
 * @throws {DatasetError} when it cannot be read, is larger than a page would take, or is not JSON.
 */
export async function readJson(path: string): Promise<unknown> {
  const text = await readText(path);
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    throw new DatasetError('', `is not JSON (${(error as Error).message})`, path);
  }
}

/**
 * Reads a JSON file as `readJson` does; undefined where there is none.
 * @throws {DatasetError} as `readJson` does.
 */
export async function findJson(path: string): Promise<unknown> {
  return existsSync(path) ? readJson(path) : undefined;
}

// SPDX-License-Identifier: MIT
import { readFile } from 'node:fs/promises';
import { DatasetError } from '../../dataset/error.js';
import { MAXIMUM_FILE_BYTES } from '../../dataset/schema/limits.js';
import { checkFile } from './check-file.js';
import { toReason } from './file-error.js';
import { findEncodingFault } from './text-encoding.js';

/**
 * Reads a text file in UTF-8, with or without a byte order mark.
 * @throws {DatasetError} when it cannot be read, is larger than a page would take, or is not UTF-8.
 */
export async function readText(path: string): Promise<string> {
  const size = await checkFile(path);
  const tooLarge = () =>
    new DatasetError('', `is larger than ${MAXIMUM_FILE_BYTES / 1e6} MB`, path);
  if (size > MAXIMUM_FILE_BYTES) throw tooLarge();
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new DatasetError('', toReason(error), path);
  });
  // A file that grows, or of which the system does not tell the size.
  if (bytes.length > MAXIMUM_FILE_BYTES) throw tooLarge();
  const fault = findEncodingFault(bytes);
  if (fault) throw new DatasetError('', fault, path);
  return new TextDecoder().decode(bytes);
}

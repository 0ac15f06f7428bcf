// SPDX-License-Identifier: MIT
import { stat } from 'node:fs/promises';
import { DatasetError } from '../../dataset/error.js';
import { toReason } from './file-error.js';

/**
 * Checks that a path leads to a file that can be read from its beginning more than once, before it is
 * opened: to open a pipe waits until somebody writes to it, and a device may never end.
 * @param path The path to look at.
 * @param name What the error calls it.
 * @returns Its size in bytes.
 * @throws {DatasetError} when it does not exist, or is a folder, a pipe, or a device.
 */
export async function checkFile(path: string, name = path): Promise<number> {
  const found = await stat(path).catch((error: unknown) => {
    throw new DatasetError('', toReason(error), name);
  });
  if (found.isFile()) return found.size;
  const reason = found.isDirectory()
    ? 'is a folder, not a file'
    : found.isFIFO()
      ? 'is a pipe, and it has to be read more than once: write what comes through it to a file first'
      : 'is a device, not a file';
  throw new DatasetError('', reason, name);
}

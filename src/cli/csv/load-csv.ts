// SPDX-License-Identifier: MIT
import { DatasetError } from '../../dataset/error.js';
import type { Catalogue } from '../../dataset/schema/schema.js';
import { readText } from '../files/read-text.js';
import { readCsv } from './csv-text.js';
import { fromTable } from './from-table.js';

/** Whether a file is a table, by its name. */
export const isCsv = (path: string): boolean => /\.csv$/i.test(path);

/**
 * Reads a catalogue from a CSV file.
 * @throws {DatasetError} naming the file, and row and column of what is wrong.
 */
export async function loadCsv(path: string): Promise<Catalogue> {
  const text = await readText(path);
  try {
    return fromTable(await readCsv(text));
  } catch (error) {
    if (!(error instanceof DatasetError)) throw error;
    throw new DatasetError(error.path, error.reason, path);
  }
}

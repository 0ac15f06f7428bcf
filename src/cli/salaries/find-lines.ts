// SPDX-License-Identifier: MIT
import { createReadStream } from 'node:fs';
import { createGunzip } from 'node:zlib';
import type { SurveyFile } from './survey-file.js';

const QUOTE = 0x22;
const LINE_FEED = 0x0a;
const CARRIAGE_RETURN = 0x0d;

/**
 * The lines on which rows of a CSV begin, counted from 1 as an editor does. A row may take several
 * lines, since a value in quotes may have line ends; empty lines are no rows.
 * @param rows The numbers of rows, counted from 1 after the header.
 * @returns the lines by the number of the row; nothing of a file that has no lines, as Parquet.
 */
export async function findLines(
  file: SurveyFile,
  rows: readonly number[],
): Promise<Map<number, number>> {
  const lines = new Map<number, number>();
  if (file.format !== 'csv' || rows.length === 0) return lines;
  const wanted = new Set(rows);
  const last = Math.max(...rows);
  const source = createReadStream(file.path);
  const bytes = file.packed ? source.pipe(createGunzip()) : source;
  let [row, line, begins, isQuoted, before] = [-1, 1, true, false, 0];
  try {
    for await (const chunk of bytes) {
      for (const byte of chunk as Buffer) {
        const isLineEnd = byte === LINE_FEED || byte === CARRIAGE_RETURN;
        const isSecondOfTwo = byte === LINE_FEED && before === CARRIAGE_RETURN;
        before = byte;
        if (isSecondOfTwo) continue;
        if (begins && !isLineEnd) {
          begins = false;
          row++;
          if (wanted.has(row)) lines.set(row, line);
          if (row >= last) return lines;
        }
        if (byte === QUOTE) isQuoted = !isQuoted;
        if (!isLineEnd) continue;
        line++;
        if (!isQuoted) begins = true;
      }
    }
    return lines;
  } finally {
    source.destroy();
  }
}

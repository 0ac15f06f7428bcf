// SPDX-License-Identifier: MIT
import { DatasetError } from '../dataset/error.js';
import { quoteValue } from '../format/reading/clean-text.js';
import type { Row } from './grid.js';

/** Refuses a row, or a cell of it, in words that a page's author finds it by. */
export function refuse(row: Row, head: string | undefined, reason: string): never {
  const column = head === undefined ? '' : `, column ${quoteValue(head)}`;
  throw new DatasetError(`row ${row.number}${column}`, reason);
}

// SPDX-License-Identifier: MIT
//
// The English words for what an author's own table does not say. They come with what reads it.

export const enTable = {
  /** The source of words and figures in a table that names none. */
  author: 'the author of this page',
};

/** The words for a page's own table in one language. */
export type TableMessages = typeof enTable;

// SPDX-License-Identifier: MIT
import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { addDraftMark, createDraftMark } from './draft-name.js';

/**
 * Writes several files, all or none: each is first written beside its place, then all are moved
 * there. Where a move fails, what was moved before is put back.
 * @param files The text of each file by its path.
 */
export async function replaceFiles(files: ReadonlyMap<string, string>): Promise<void> {
  const mark = createDraftMark();
  const drafts = [...files].map(([path, text]) => ({
    path,
    text,
    draft: addDraftMark(path, mark),
  }));
  try {
    for (const { path, text, draft } of drafts) {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(draft, text, { flush: true });
    }
    await moveFiles(drafts);
  } finally {
    await Promise.all(drafts.map(({ draft }) => rm(draft, { force: true })));
  }
}

/** A file that is moved to the place of another. */
export interface Move {
  readonly draft: string;
  readonly path: string;
}

/** Moves files to their places, with nothing else done in between. Where a move fails, all is put back. */
export async function moveFiles(moves: readonly Move[]): Promise<void> {
  const before = await Promise.all(
    moves.map(async ({ path }) => ({ path, bytes: await findBytes(path) })),
  );
  let moved = 0;
  try {
    for (const { draft, path } of moves) {
      renameSync(draft, path);
      moved += 1;
    }
  } catch (error) {
    for (const { path, bytes } of before.slice(0, moved).reverse()) {
      if (bytes) writeFileSync(path, bytes);
      else rmSync(path, { force: true });
    }
    throw error;
  }
}

async function findBytes(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    // A folder in the way makes the move fail, which is told then.
    if (code === 'ENOENT' || code === 'EISDIR') return undefined;
    throw error;
  }
}

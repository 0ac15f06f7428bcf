// SPDX-License-Identifier: MIT
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * Writes several files, all or none: each is first written beside its place, then all are moved
 * there. Where a move fails, what was moved before is put back.
 * @param files The text of each file by its path.
 */
export async function replaceFiles(files: ReadonlyMap<string, string>): Promise<void> {
  const drafts = [...files].map(([path, text]) => ({
    path,
    text,
    draft: `${path}.${process.pid}.new`,
  }));
  const moved: { path: string; before: Buffer | undefined }[] = [];
  try {
    for (const { path, text, draft } of drafts) {
      await mkdir(dirname(path), { recursive: true });
      await writeFile(draft, text, { flush: true });
    }
    for (const { path, draft } of drafts) {
      const before = await findBytes(path);
      await rename(draft, path);
      moved.push({ path, before });
    }
  } catch (error) {
    for (const { path, before } of moved) {
      await (before ? writeFile(path, before) : rm(path, { force: true }));
    }
    throw error;
  } finally {
    await Promise.all(drafts.map(({ draft }) => rm(draft, { force: true })));
  }
}

async function findBytes(path: string): Promise<Buffer | undefined> {
  try {
    return await readFile(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
    throw error;
  }
}

// SPDX-License-Identifier: MIT
import { copyFile, mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { addDraftMark, createDraftMark, removeDraftMark } from './draft-name.js';
import type { FolderLock } from './folder-lock.js';
import { findJson } from './read-json.js';
import type { Move } from './replace-files.js';
import { moveFiles } from './replace-files.js';
import { resolveBelow } from './resolve-below.js';

/** A file of a dataset, to be written. */
export interface DatasetFile {
  /** The path on disk. */
  readonly path: string;
  /** The address that the catalogue gives. */
  readonly file: string;
  readonly json: object;
}

/** A catalogue as it stands in its file, as far as it is of interest here. */
interface CatalogueFile {
  readonly roles: readonly object[];
}

/**
 * Writes role files and then the catalogue that names them, such that whoever goes by the catalogue sees
 * all of the old dataset or all of the new, whenever this process ends: the new role files come first,
 * as drafts; a catalogue that names the drafts is moved to its place, which is one step; the drafts are
 * copied to their places, and a catalogue that names these is moved to its place, which is another.
 * Where anything fails, all is put back. What an end between the steps leaves, `tidyDataset` clears.
 * @param path The path of the catalogue.
 * @param catalogue The catalogue, which names every file of `roles`.
 */
export async function replaceDataset(
  path: string,
  catalogue: CatalogueFile,
  roles: readonly DatasetFile[],
  lock: FolderLock,
): Promise<void> {
  const mark = createDraftMark();
  const changed = await filterChanged(roles);
  const staged = new Set(changed.map(({ file }) => file));
  const stage: Move = { draft: addDraftMark(path, createDraftMark()), path };
  const last: Move = { draft: addDraftMark(path, createDraftMark()), path };
  const places = changed.map((role): Move => {
    return { draft: addDraftMark(role.path, createDraftMark()), path: role.path };
  });
  const named = changed.map((role) => addDraftMark(role.path, mark));
  try {
    for (const [index, role] of changed.entries()) {
      await mkdir(dirname(role.path), { recursive: true });
      for (const draft of [named[index], places[index]?.draft]) {
        if (draft) await writeFile(draft, toText(role.json), { flush: true });
      }
    }
    await writeFile(last.draft, toText(catalogue), { flush: true });
    if (changed.length) {
      const renamed = catalogue.roles.map((role) => {
        const file = findFile(role);
        return file && staged.has(file) ? { ...role, file: addDraftMark(file, mark) } : role;
      });
      await writeFile(stage.draft, toText({ ...catalogue, roles: renamed }), { flush: true });
    }
    await lock.check();
    await moveFiles([...(changed.length ? [stage] : []), ...places, last]);
  } finally {
    const drafts = [...named, ...[stage, last, ...places].map(({ draft }) => draft)];
    await Promise.all(drafts.map((draft) => rm(draft, { force: true })));
  }
}

/**
 * Clears what a run that was ended has left in the folder of a dataset: a catalogue that names drafts
 * gets them as its role files, and all other drafts are removed.
 * @param path The path of the catalogue.
 */
export async function tidyDataset(path: string): Promise<void> {
  const folder = dirname(path);
  const found = ((await findJson(path)) ?? {}) as Partial<CatalogueFile>;
  const folders = new Set([folder, join(folder, 'roles')]);
  const moves: Move[] = [];
  const roles: unknown[] = [];
  for (const role of Array.isArray(found.roles) ? (found.roles as readonly unknown[]) : []) {
    const file = findFile(role);
    const final = file && removeDraftMark(file);
    roles.push(final ? { ...(role as object), file: final } : role);
    if (!file || !final) continue;
    const place = { path: 'roles', url: path };
    const target = await resolveBelow(final, folder, place);
    const draft = addDraftMark(target, createDraftMark());
    await copyFile(await resolveBelow(file, folder, place), draft);
    moves.push({ draft, path: target });
    folders.add(dirname(target));
  }
  if (moves.length) {
    const draft = addDraftMark(path, createDraftMark());
    await writeFile(draft, toText({ ...found, roles }), { flush: true });
    await moveFiles([...moves, { draft, path }]);
  }
  for (const each of folders) await removeDrafts(each);
}

/** The address of the file of a role that a catalogue names. It may be anything before it is checked. */
function findFile(role: unknown): string | undefined {
  const isReference = typeof role === 'object' && role !== null && 'file' in role;
  return isReference && typeof role.file === 'string' ? role.file : undefined;
}

async function removeDrafts(folder: string): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const drafts = names.filter((name) => removeDraftMark(name) !== undefined);
  await Promise.all(drafts.map((name) => rm(join(folder, name), { force: true })));
}

/** What is already there as it would be written is left alone. */
async function filterChanged(roles: readonly DatasetFile[]): Promise<DatasetFile[]> {
  const same = await Promise.all(
    roles.map(async ({ path, json }) => {
      const text = await readFile(path, 'utf8').catch(() => undefined);
      return text === toText(json);
    }),
  );
  return roles.filter((_, index) => !same[index]);
}

function toText(json: object): string {
  return `${JSON.stringify(json, null, 2)}\n`;
}

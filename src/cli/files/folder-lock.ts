// SPDX-License-Identifier: MIT
import { randomUUID } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { mkdir, readFile, rename, rm, rmdir, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { DatasetError } from '../../dataset/error.js';

const NAME = '.role-comparison.lock';

/** How long a run waits for another. To write a dataset takes less than a second. */
const PATIENCE_MS = 60_000;
const INTERVAL_MS = 20;

/** After how long a lock counts as left behind whose owner cannot be asked for: it is on another machine. */
const FOREIGN_AGE_MS = 300_000;

/** The same for a lock that says nothing, because its owner was killed between two steps. */
const EMPTY_AGE_MS = 5_000;

/** Who holds a lock. */
interface Owner {
  readonly token: string;
  readonly process: number;
  readonly host: string;
  /** When the process began, by the clock of the system: its number may be given to another later. */
  readonly began: string | undefined;
}

/** The tokens of the locks that this process holds. */
const held = new Set<string>();

/** A folder that no other run writes to meanwhile. */
export interface FolderLock {
  /**
   * Makes sure that the lock is still held.
   * @throws {DatasetError} when somebody has removed it.
   */
  check(): Promise<void>;
}

/**
 * Does work while no other run of this package writes to a folder, which is made where there is none. A
 * lock of a run that has ended without removing it is removed.
 * @throws {DatasetError} when another run does not end in time.
 */
export async function withFolderLock<Result>(
  folder: string,
  work: (lock: FolderLock) => Promise<Result>,
): Promise<Result> {
  const made = await mkdir(folder, { recursive: true });
  const path = join(folder, NAME);
  const owner: Owner = {
    token: randomUUID(),
    process: process.pid,
    host: hostname(),
    began: findBeginning(process.pid),
  };
  try {
    await acquire(path, owner);
    try {
      return await work({
        check: async () => {
          if ((await findOwner(path))?.token === owner.token) return;
          throw new DatasetError('', 'was taken over by another run: run this again', folder);
        },
      });
    } finally {
      if ((await findOwner(path))?.token === owner.token) await rm(path, { force: true });
      held.delete(owner.token);
    }
  } finally {
    if (made !== undefined) await removeEmpty(resolve(folder), resolve(made));
  }
}

async function acquire(path: string, owner: Owner): Promise<void> {
  const deadline = Date.now() + PATIENCE_MS;
  while (!create(path, owner)) {
    const other = await findOwner(path);
    if (await isLeftBehind(path, other)) {
      await remove(path, other);
    } else if (Date.now() < deadline) {
      await wait(INTERVAL_MS);
    } else {
      const who = other ? ` (process ${other.process} of ${other.host})` : '';
      const reason = `is being written by another run${who}; remove ${NAME} in it if there is none`;
      throw new DatasetError('', reason, dirname(path));
    }
  }
}

function create(path: string, owner: Owner): boolean {
  held.add(owner.token);
  try {
    writeFileSync(path, JSON.stringify(owner), { flag: 'wx' });
    return true;
  } catch (error) {
    held.delete(owner.token);
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    throw error;
  }
}

/**
 * Removes a lock that was left behind. Of several runs that find it so only one succeeds in moving it away;
 * another that moves what has come in its place puts it back.
 */
async function remove(path: string, owner: Owner | undefined): Promise<void> {
  const away = `${path}.${randomUUID()}`;
  try {
    await rename(path, away);
  } catch {
    return;
  }
  const moved = await findOwner(away);
  if (moved && moved.token !== owner?.token) create(path, moved);
  await rm(away, { force: true });
}

async function findOwner(path: string): Promise<Owner | undefined> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Owner;
  } catch {
    return undefined;
  }
}

async function isLeftBehind(path: string, owner: Owner | undefined): Promise<boolean> {
  if (owner?.host === hostname()) return !isRunning(owner);
  const found = await stat(path).catch(() => undefined);
  const age = found ? Date.now() - found.mtimeMs : 0;
  return age > (owner ? FOREIGN_AGE_MS : EMPTY_AGE_MS);
}

function isRunning({ token, process: id, began }: Owner): boolean {
  if (id === process.pid) return held.has(token);
  try {
    process.kill(id, 0);
  } catch (error) {
    // Another user's process may not be signalled, but it is there.
    if ((error as NodeJS.ErrnoException).code !== 'EPERM') return false;
  }
  return findBeginning(id) === began;
}

/** When a process began, in the ticks of Linux; undefined elsewhere. */
function findBeginning(id: number): string | undefined {
  try {
    const text = readFileSync(`/proc/${id}/stat`, 'utf8');
    // The name of the program, in parentheses, may have blanks; the 20th value behind it is the start.
    return text.slice(text.lastIndexOf(')') + 2).split(' ')[19];
  } catch {
    return undefined;
  }
}

/** Removes a folder and those above it, up to `top`, as far as nothing is in them. */
async function removeEmpty(folder: string, top: string): Promise<void> {
  try {
    await rmdir(folder);
    if (folder !== top) await removeEmpty(dirname(folder), top);
  } catch {
    // There is something in it, as there should be.
  }
}

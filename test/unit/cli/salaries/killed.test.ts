// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { suite, test } from 'node:test';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { loadDirectory } from '../../../../src/cli/load-directory.js';
import { writeRun } from '../../../fixtures/dataset-writer.js';

const WRITER = fileURLToPath(new URL('../../../fixtures/dataset-writer.ts', import.meta.url));
const NODE = ['--import', 'tsx', WRITER];

async function makeFolder(context: TestContext): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'role-comparison-killed-'));
  context.after(() => rm(folder, { recursive: true }));
  return join(folder, 'dataset');
}

/** The run whose figures a dataset has, all of them; undefined where there is no dataset yet. */
async function readRun(folder: string): Promise<number | undefined> {
  if (!existsSync(join(folder, 'catalogue.json'))) return undefined;
  const { catalogue, roles } = await loadDirectory(pathToFileURL(join(folder, '/')));
  assert.equal(roles.length, 2);
  const runs = new Set([
    ...catalogue.sources.map(({ rows }) => rows),
    ...roles.flatMap(({ salary }) => salary?.survey.map(({ p50 }) => p50)),
  ]);
  assert.equal(runs.size, 1, `the dataset mixes the runs ${[...runs].join(' and ')}`);
  return [...runs][0];
}

/** What is in the folder of a dataset after a run that was not ended. */
const FILES = ['catalogue.json', 'roles', 'roles/bell-ringer.json', 'roles/lamp-keeper.json'];

async function listFiles(folder: string): Promise<string[]> {
  return (await readdir(folder, { recursive: true })).sort();
}

suite('a conversion that is killed', () => {
  for (const [what, before] of [
    ['leaves no dataset or all of the new one where there was none', undefined],
    ['leaves all of the old dataset or all of the new one', 1],
  ] as const) {
    test(`${what}, before whichever step`, async (context) => {
      const folder = await makeFolder(context);
      const found = new Set<number | undefined>();
      for (let step = 1, killed = true; killed; step++) {
        await rm(folder, { recursive: true, force: true });
        if (before) await writeRun(folder, before);
        const { signal } = spawnSync(process.execPath, [...NODE, folder, '2', String(step)]);
        killed = signal === 'SIGKILL';
        found.add(await readRun(folder));
        // The next run finds its way, whatever is there.
        await writeRun(folder, 3);
        assert.equal(await readRun(folder), 3);
        assert.deepEqual(await listFiles(folder), FILES);
      }
      assert.deepEqual(found, new Set([before, 2]));
    });
  }

  test('leaves one run also where two that write all the time are killed at any moment', async (context) => {
    const folder = await makeFolder(context);
    await writeRun(folder, 1);
    for (let round = 1; round <= 5; round++) {
      const writers = [1, 2].map((writer) =>
        spawn(process.execPath, [...NODE, folder, String(writer * 1000 + round), 'forever'], {
          stdio: ['ignore', 'pipe', 'inherit'],
        }),
      );
      const ends = writers.map((writer) => once(writer, 'exit'));
      // Both are at work.
      await Promise.all(writers.map((writer) => once(writer.stdout, 'data')));
      await wait(round * 7);
      writers[round % 2]?.kill('SIGKILL');
      await wait(round * 11);
      writers[(round + 1) % 2]?.kill('SIGKILL');
      await Promise.all(ends);
      assert.ok(((await readRun(folder)) ?? 0) > 1);
    }
    await writeRun(folder, 7);
    assert.equal(await readRun(folder), 7);
    assert.deepEqual(await listFiles(folder), FILES);
  });
});

suite('conversions at once', () => {
  test('wait for one another, in one process too, and the last one stays', async (context) => {
    const folder = await makeFolder(context);
    await Promise.all([2, 3, 4, 5, 6].map((run) => writeRun(folder, run)));
    assert.ok([2, 3, 4, 5, 6].includes((await readRun(folder)) ?? 0));
    assert.deepEqual(await listFiles(folder), FILES);
  });
});

// SPDX-License-Identifier: MIT
//
// Runs tests in Node: `node test/run.mjs [--browser] <name> <file or folder>…`, in this order: what takes
// longest is named first, so that the others run beside it. Node 20 takes no patterns. With `--browser` one
// is started that all of them open their pages in (see test/fixtures/browser.ts).
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join, normalize } from 'node:path';
import { parseArgs } from 'node:util';
import { launch } from 'puppeteer-core';
import { findBrowser } from './browser-path.mjs';

const { values, positionals } = parseArgs({
  options: { browser: { type: 'boolean', default: false } },
  allowPositionals: true,
});
const [name, ...places] = positionals;

const files = places.flatMap((place) => {
  if (!existsSync(place)) return [];
  if (statSync(place).isFile()) return [normalize(place)];
  return readdirSync(place, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.test.ts'))
    .sort()
    .map((file) => join(place, file));
});

if (!name || files.length === 0) {
  console.error(`There are no tests in ${places.join(', ')}.`);
  process.exit(1);
}

const browser = values.browser ? await launch(await findBrowser()) : undefined;
const tests = spawn(
  process.execPath,
  [
    '--import=tsx',
    '--test',
    // One more than there are processors: those that wait for a browser leave theirs to another.
    `--test-concurrency=${availableParallelism() + 1}`,
    '--test-reporter=spec',
    '--test-reporter-destination=stdout',
    '--test-reporter=./test/counts-reporter.mjs',
    '--test-reporter-destination=stderr',
    ...new Set(files),
  ],
  {
    stdio: 'inherit',
    env: {
      ...process.env,
      TEST_RUN: name,
      ...(browser && { TEST_BROWSER: browser.wsEndpoint() }),
    },
  },
);
const [status] = await once(tests, 'exit');
await browser?.close();
process.exit(status ?? 1);

// SPDX-License-Identifier: MIT
//
// Runs the tests of the elements in one browser engine after the other:
// `node test/run-engines.mjs [<engine>…] [<options of Web Test Runner>]`, by default in all.
import { spawnSync } from 'node:child_process';
import { ENGINES, isEngine } from './engines.mjs';

const args = process.argv.slice(2);
const named = args.filter(isEngine);
const options = args.filter((arg) => !isEngine(arg));

const failed = (named.length > 0 ? named : ENGINES).filter((engine) => {
  console.log(`\n== ${engine}`);
  const start = Date.now();
  const { status } = spawnSync(
    'wtr',
    ['--config', 'test/web-test-runner.config.mjs', ...options],
    // The commands of the packages are on the PATH of npm's scripts.
    { stdio: 'inherit', env: { ...process.env, TEST_ENGINE: engine } },
  );
  console.log(`== ${engine} took ${Math.round((Date.now() - start) / 1000)} s`);
  return status !== 0;
});

if (failed.length > 0) {
  console.error(`Tests failed in ${failed.join(', ')}.`);
  process.exit(1);
}

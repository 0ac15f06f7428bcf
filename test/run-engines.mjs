// SPDX-License-Identifier: MIT
//
// Runs the tests of the elements in several browser engines at once:
// `node test/run-engines.mjs [<engine>…] [<options of Web Test Runner>]`, by default in all.
import { ENGINES, isEngine } from './engines.mjs';
import { findFreePort } from './free-port.mjs';
import { runTogether } from './run-together.mjs';

const args = process.argv.slice(2);
const named = args.filter(isEngine);
const options = args.filter((arg) => !isEngine(arg));

const jobs = (named.length > 0 ? named : ENGINES).map(async (engine) => ({
  name: engine,
  command: [
    'wtr --config test/web-test-runner.config.mjs',
    // Two that look for a port at the same time find the same.
    `--port ${await findFreePort()}`,
    ...options.map((option) => JSON.stringify(option)),
  ].join(' '),
  env: { TEST_ENGINE: engine },
}));

const failed = await runTogether(await Promise.all(jobs));

if (failed.length > 0) {
  console.error(`Tests failed in ${failed.join(', ')}.`);
  process.exit(1);
}

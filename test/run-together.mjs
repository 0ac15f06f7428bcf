// SPDX-License-Identifier: MIT
//
// Runs commands side by side, as many as there are processors:
// `node test/run-together.mjs "<command>" "<command>"…`. Each prints all that it says when it ends.
import { spawn } from 'node:child_process';
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { workAtOnce } from './at-once.mjs';

/**
 * @typedef {object} Job
 * @property {string} name What stands over its output.
 * @property {string} command The words of a command; those of the packages are on the PATH of npm's
 * scripts.
 * @property {Record<string, string>} [env] What it has in its environment besides ours.
 */

/**
 * Runs commands, and ends when all have ended, whether they fail or not.
 * @param {readonly Job[]} jobs The longest first, so that the others run beside it.
 * @returns {Promise<string[]>} The names of those that failed.
 */
export async function runTogether(jobs) {
  /** @type {string[]} */
  const failed = [];
  await workAtOnce(jobs, availableParallelism(), async (job) => {
    // One alone may be watched, or asked.
    if (!(await run(job, jobs.length === 1))) failed.push(job.name);
  });
  return failed;
}

/**
 * @param {Job} job
 * @param {boolean} live Whether it has the terminal to itself.
 * @returns {Promise<boolean>} Whether it succeeded.
 */
function run({ name, command, env }, live) {
  const start = Date.now();
  const child = spawn(command, {
    // Windows has the commands of packages as scripts of its shell.
    shell: true,
    stdio: live ? 'inherit' : ['ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  /** @type {Buffer[]} */
  const said = [];
  for (const stream of [child.stdout, child.stderr]) {
    stream?.on('data', (chunk) => said.push(chunk));
  }
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      const seconds = Math.round((Date.now() - start) / 1000);
      // A process that is killed says nothing itself.
      const how = code === 0 ? 'took' : `failed (${signal ?? code}) after`;
      console.log(`\n== ${name}\n${Buffer.concat(said)}== ${name} ${how} ${seconds} s`);
      resolve(code === 0);
    });
  });
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const jobs = process.argv.slice(2).map((command) => ({ name: command, command }));
  const failed = await runTogether(jobs);
  if (failed.length > 0) process.exitCode = 1;
}

// SPDX-License-Identifier: MIT
//
// Runs the tests of the built files over and over beside processes that leave them little of the
// processors: `node test/run-under-load.mjs [<times>]`. `npm run build` first. What a test waits for comes
// late then, so that one that does not wait fails.
import { spawn, spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';

const times = Number(process.argv[2] ?? 50);
const busy = Array.from({ length: availableParallelism() }, () =>
  spawn(process.execPath, ['--eval', 'for (;;);'], { stdio: 'ignore' }),
);
process.on('exit', () => {
  for (const child of busy) child.kill();
});
for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));

let failed = 0;
for (let run = 1; run <= times; run += 1) {
  const { status, stdout } = spawnSync('npm', ['run', '--silent', 'test:built'], {
    encoding: 'utf8',
    maxBuffer: Infinity,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  console.log(`Run ${run} of ${times}: ${status === 0 ? 'passed' : 'failed'}`);
  if (status === 0) continue;
  failed += 1;
  console.log(stdout.slice(stdout.indexOf('failing tests:')));
}
console.log(`${failed} of ${times} runs failed.`);
process.exitCode = failed > 0 ? 1 : 0;

// SPDX-License-Identifier: MIT
//
// Serves the demo pages and keeps what they load up to date: `npm start` builds once, then this
// builds again whatever changes in src, data or demo, and reloads the page.
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { startDevServer } from '@web/dev-server';

const root = fileURLToPath(new URL('../', import.meta.url));
const children = new Set();

/** Starts Node on some arguments; it ends when this does. */
function start(...args) {
  const child = spawn(process.execPath, args, {
    cwd: root,
    // Rollup stops watching when its input ends: an open pipe keeps it at work.
    stdio: ['pipe', 'inherit', 'inherit'],
  });
  children.add(child);
  child.on('exit', () => children.delete(child));
  return child;
}

/** Starts what should never end by itself. */
function startWatcher(...args) {
  start(...args).on('exit', (code) => {
    console.error(`${args[0]} has stopped.`);
    process.exit(code || 1);
  });
}

/** Compiles the dataset into src, where tsc sees it, and copies it to dist. */
function publishData() {
  start('--import=tsx', 'src/node/generate.ts').on('exit', (code) => {
    if (code === 0) start('--import=tsx', 'src/node/publish-data.ts');
  });
}

process.on('exit', () => {
  for (const child of children) child.kill();
});

const server = await startDevServer({
  config: { rootDir: root, watch: true, open: false },
  readCliArgs: false,
  readFileConfig: false,
  logStartMessage: false,
});

startWatcher('node_modules/typescript/bin/tsc', '--watch', '--preserveWatchOutput');
startWatcher(
  'node_modules/rollup/dist/bin/rollup',
  '--config',
  '--watch',
  '--no-watch.clearScreen',
);

let timer;
watch(`${root}data`, { recursive: true }, () => {
  // An editor may write a file in several steps.
  clearTimeout(timer);
  timer = setTimeout(publishData, 100);
});

console.log(`\nThe demo is at http://localhost:${server.config.port}/demo/index.html\n`);

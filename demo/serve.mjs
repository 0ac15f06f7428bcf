// SPDX-License-Identifier: MIT
//
// Serves the site: `npm start` builds once, then this builds again what changes in src or data, not
// minified since that takes longest. Eleventy makes the pages anew and reloads them.
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rollup } from 'rollup';
import { loadConfigFile } from 'rollup/loadConfigFile';

const root = fileURLToPath(new URL('../', import.meta.url));
const children = new Set();

/** Starts Node on some arguments; it ends when this does. */
function start(...args) {
  const child = spawn(process.execPath, args, {
    cwd: root,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.add(child);
  child.stdout.pipe(process.stdout);
  child.on('exit', () => children.delete(child));
  return child;
}

/** Bundles what tsc has written. Rollup itself does not watch files in the folder it writes to. */
async function bundle() {
  const { options } = await loadConfigFile(`${root}rollup.config.mjs`);
  for (const { output, plugins, ...input } of options) {
    const build = await rollup({
      ...input,
      plugins: plugins.filter(({ name }) => name !== 'terser'),
    });
    for (const target of output) await build.write(target);
    await build.close();
  }
  console.log('Bundled.');
}

/** Compiles the dataset into src, where tsc sees it, and copies it to dist. */
function publishData() {
  start('--import=tsx', 'src/node/generate.ts').on('exit', (code) => {
    if (code === 0) start('--import=tsx', 'src/node/publish-data.ts');
  });
}

process.chdir(root);
process.on('exit', () => {
  for (const child of children) child.kill();
});
for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM']) process.on(signal, () => process.exit());

const site = start(
  'node_modules/@11ty/eleventy/cmd.cjs',
  ...['--config=demo/eleventy.config.mjs', '--serve', '--quiet'],
);
site.on('exit', (code) => process.exit(code || 1));

const compiler = start('node_modules/typescript/bin/tsc', '--watch', '--preserveWatchOutput');
compiler.on('exit', (code) => process.exit(code || 1));

// What tsc compiles first is what the build has bundled.
let bundling;
compiler.stdout.on('data', (text) => {
  if (!String(text).includes('Watching for file changes')) return;
  bundling = bundling?.then(bundle).catch(console.error) ?? Promise.resolve();
});

let timer;
watch(`${root}data`, { recursive: true }, () => {
  // An editor may write a file in several steps.
  clearTimeout(timer);
  timer = setTimeout(publishData, 100);
});

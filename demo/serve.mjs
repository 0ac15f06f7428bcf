// SPDX-License-Identifier: MIT
//
// Serves the site: compiles src, bundles it, and does so again on every change of src or data, not minified
// since that takes longest. Eleventy makes the pages anew and reloads them; it takes the arguments, such as
// `--port=8001`. `npm start` writes src/generated and the manifest before.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { watch } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { rollup } from 'rollup';
import { loadConfigFile } from 'rollup/loadConfigFile';

const root = fileURLToPath(new URL('../', import.meta.url));
const children = new Set();

// All pages of pairs take half a minute, and each change makes them anew.
process.env.PAIR_PAGES ??=
  'machine-learning-engineer-vs-ai-engineer,data-engineer-vs-data-scientist';

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

/** Runs a script of src; rejects when it fails. */
async function run(script) {
  const [code] = await once(start('--import=tsx', script), 'exit');
  if (code !== 0) throw new Error(`${script} failed.`);
}

/**
 * Minifies the templates that tsc has written, and bundles. Without it what a server renders with those
 * modules is none of what embed.js knows. Rollup itself does not watch files in the folder it writes to.
 */
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

/** Copies to dist what tsc does not write. */
const publish = () => run('build/publish-files.ts');

/** @returns A function that does some work after what it was given before, and tells what fails. */
function createQueue() {
  let last = Promise.resolve();
  return (work) => {
    last = last.then(work).catch(console.error);
  };
}

function serve() {
  const site = start(
    'node_modules/@11ty/eleventy/cmd.cjs',
    ...['--config=demo/eleventy.config.mjs', '--serve', '--quiet', ...process.argv.slice(2)],
  );
  site.on('exit', (code) => process.exit(code || 1));
}

process.chdir(root);
process.on('exit', () => {
  for (const child of children) child.kill();
});
for (const signal of ['SIGHUP', 'SIGINT', 'SIGTERM']) process.on(signal, () => process.exit());

await publish();
const compiler = start('node_modules/typescript/bin/tsc', '--watch', '--preserveWatchOutput');
compiler.on('exit', (code) => process.exit(code || 1));

const afterCompile = createQueue();
let serving = false;
compiler.stdout.on('data', (text) => {
  if (!String(text).includes('Watching for file changes')) return;
  afterCompile(async () => {
    await bundle();
    // It reads the chunks.
    if (!serving) serve();
    serving = true;
  });
});

const afterChange = createQueue();
let timer;
function publishSoon() {
  // An editor may write a file in several steps.
  clearTimeout(timer);
  timer = setTimeout(() => {
    // tsc sees the dataset in src.
    afterChange(() => run('build/generate.ts'));
    afterChange(publish);
  }, 100);
}
watch('data', { recursive: true }, publishSoon);
watch('src', { recursive: true }, (_event, file) => {
  if (!file?.endsWith('.ts')) publishSoon();
});

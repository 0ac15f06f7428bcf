// SPDX-License-Identifier: MIT
//
// Packs the package as npm would and has it checked: that it says what it is (publint), and that
// TypeScript finds its types where Node finds its code (Are the Types Wrong).
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';

const root = fileURLToPath(new URL('..', import.meta.url));
const folder = mkdtempSync(join(tmpdir(), 'role-comparison-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/** Runs a command in the package's folder; what it prints is shown. */
function run(/** @type {string} */ command, /** @type {readonly string[]} */ parameters) {
  const { status } = spawnSync(command, parameters, { cwd: root, stdio: 'inherit' });
  return status === 0;
}

const packed = run('npm', ['pack', '--silent', '--ignore-scripts', '--pack-destination', folder]);
const [name] = readdirSync(folder);
if (!packed || !name) throw new Error('The package could not be packed.');
const file = join(folder, name);
const tarball = readFileSync(file);

const { messages, pkg = {} } = await publint({
  strict: true,
  pack: { tarball: new Uint8Array(tarball).buffer },
});
for (const message of messages) console.error(`publint: ${String(formatMessage(message, pkg))}`);

const typed = run(process.execPath, [
  fileURLToPath(
    new URL('dist/index.js', import.meta.resolve('@arethetypeswrong/cli/package.json')),
  ),
  file,
  // There is no CommonJS to resolve to, and `require` of Node 20.19 and newer takes modules.
  ...['--profile', 'esm-only'],
  // What a wildcard stands for has to be named. Those that are JSON have no types.
  '--include-entrypoints',
  ...readdirSync(join(root, 'dist/define'))
    .filter((entry) => entry.endsWith('.js'))
    .map((entry) => `./define/${entry.slice(0, -'.js'.length)}`),
]);

console.log(`${name}: ${Math.round(tarball.length / 1000)} kB`);
if (messages.length > 0 || !typed) process.exitCode = 1;

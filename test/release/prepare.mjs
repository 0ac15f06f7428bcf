// SPDX-License-Identifier: MIT
//
// Prepares a release from the built files, and publishes nothing:
// `node test/release/prepare.mjs [--tag <tag>] [--out <folder>]`. Without a tag it is a dry run, which
// only tells what would forbid to publish. The folder then holds all that is published.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { zipHostedFiles } from '../../build/hosted-files.mjs';
import { listIntegrity } from './integrity.mjs';
import { findNotes, findProblems } from './notes.mjs';

const root = fileURLToPath(new URL('../../', import.meta.url));
/** Under which terms the script and what is in it may be passed on. */
const LICENCES = ['LICENSE', 'third-party-licences.txt'];

const { tag, out } = parseArgs({
  options: { tag: { type: 'string' }, out: { type: 'string' } },
}).values;

try {
  prepare();
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}

function prepare() {
  const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const { name, version } = manifest;
  const notes = findNotes(readFileSync(join(root, 'CHANGELOG.md'), 'utf8'), version);
  const problems = findProblems({ tag, manifest, notes });
  if (tag !== undefined && problems.length > 0) throw new Error(problems.join('\n'));

  const folder = out ? resolve(out) : mkdtempSync(join(tmpdir(), `${name}-release-`));
  mkdirSync(folder, { recursive: true });
  const tarball = pack(folder);
  const script = 'embed.all.js';
  copyFileSync(join(root, 'dist', script), join(folder, script));
  // Whoever takes the script alone needs them with it.
  for (const name of LICENCES) copyFileSync(join(root, 'dist', name), join(folder, name));
  const zip = zipHostedFiles(pathToFileURL(join(root, 'dist/')));
  const archive = `${name}-${version}.zip`;
  writeFileSync(join(folder, archive), zip);
  const integrity = listIntegrity(join(root, 'dist'));
  writeFileSync(join(folder, 'integrity.json'), `${JSON.stringify(integrity, null, 2)}\n`);
  writeFileSync(join(folder, 'notes.md'), `${notes.text}\n`);

  console.log(`${name} ${version}, of ${notes.date ?? 'no day yet'}, in ${folder}:
  ${tarball.filename}: ${tarball.entryCount} files, ${tarball.size} bytes, ${tarball.integrity}
  ${archive}: ${zip.length} bytes, to be unpacked on a site
  ${script}: ${integrity[script]}
  integrity.json: ${Object.keys(integrity).length} scripts
  notes.md: ${notes.text.split('\n').length} lines
A release publishes the first to npm, with provenance, and attaches the first four to the notes, with ${LICENCES.join(' and ')}.`);
  if (problems.length > 0) console.log(`\nA tag would be refused:\n${problems.join('\n')}`);
}

/**
 * Packs the package once.
 * @returns {{ filename: string, entryCount: number, size: number, integrity: string }}
 */
function pack(/** @type {string} */ folder) {
  const { status, stdout, stderr } = spawnSync(
    'npm',
    ['pack', '--json', '--ignore-scripts', '--pack-destination', JSON.stringify(folder)],
    // Windows has npm as a script of its shell.
    { cwd: root, encoding: 'utf8', shell: true },
  );
  if (status !== 0) throw new Error(`npm pack failed.\n${stderr}`);
  const result = JSON.parse(stdout);
  // Npm 12 and later name the package.
  return Array.isArray(result) ? result[0] : Object.values(result)[0];
}

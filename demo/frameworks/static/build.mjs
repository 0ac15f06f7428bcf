// SPDX-License-Identifier: MIT
//
// Makes dist/, a folder for any static host: the pages and, beside them, the files of the package.
import { execSync } from 'node:child_process';
import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const root = dirname(createRequire(import.meta.url).resolve('role-comparison/package.json'));

cpSync('src', 'dist', { recursive: true });
for (const name of ['embed.js', 'chunks', 'generated']) {
  cpSync(join(root, 'dist', name), join('dist/role-comparison', name), { recursive: true });
}

// A comment that is a command gives its place to what the command prints.
const page = readFileSync('src/rendered.html', 'utf8').replace(
  /<!-- (npx role-comparison html .*) -->/g,
  (_, command) => execSync(command, { encoding: 'utf8' }),
);
writeFileSync('dist/rendered.html', page);

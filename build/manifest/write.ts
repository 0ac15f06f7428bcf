// SPDX-License-Identifier: MIT
//
// Makes of the analyzer's dist/custom-elements.json the one that is published, and of that the types for
// frameworks and the files for editors.
import type { Package } from 'custom-elements-manifest/schema.js';
import { cp, mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { format } from 'prettier';
import { VERSION } from '../../src/generated/version.js';
import { toEditorFiles } from './editor-data.js';
import { toElementTypes } from './element-types.js';
import { readPropertyTypes } from './property-types.js';
import { toPublicManifest } from './public-api.js';

const root = new URL('../../', import.meta.url);
const dist = new URL('dist/', root);

const file = new URL('custom-elements.json', dist);
const analyzed = JSON.parse(await readFile(file, 'utf8')) as Package;
const manifest = toPublicManifest(
  analyzed,
  readPropertyTypes(fileURLToPath(new URL('src/index.ts', root))),
);

const files = { 'custom-elements.json': manifest, ...toEditorFiles(manifest, VERSION) };
for (const [name, content] of Object.entries(files)) {
  await writeFile(new URL(name, dist), `${JSON.stringify(content, null, 2)}\n`);
}

const from = new URL('src/frameworks/', root);
const types = new URL('frameworks/', dist);
await mkdir(types, { recursive: true });
for (const name of await readdir(from)) await cp(new URL(name, from), new URL(name, types));
// An import of an entry without the word `type` is an import of a module, which has to be there.
for (const name of ['preact', 'react', 'solid', 'svelte', 'vue'])
  await writeFile(new URL(`${name}.js`, types), 'export {};\n');
await writeFile(
  new URL('elements.d.ts', types),
  await format(toElementTypes(manifest), {
    parser: 'typescript',
    singleQuote: true,
    printWidth: 100,
  }),
);

// SPDX-License-Identifier: MIT
//
// Writes to dist/ what the compiler does not: the dataset as files, the JSON Schema of each kind of
// file, which gives an author completion in an editor, the page for iframes, and the SQL.
import { toJsonSchema } from '@valibot/to-json-schema';
import { cp, mkdir, readdir, readFile, rename, writeFile } from 'node:fs/promises';
import type { GenericSchema } from 'valibot';
import { officialPercentileSchemas } from '../src/dataset/schema/official-schema.js';
import {
  catalogueSchema,
  pairEntrySchemas,
  pairSchema,
  roleEntrySchemas,
  roleSchema,
  translationEntrySchemas,
  translationSchema,
} from '../src/dataset/schema/schema.js';

const root = new URL('../', import.meta.url);
const dist = new URL('dist/', root);

/** What code chooses by the input: each with the schemas it chooses from. */
const EITHER: readonly (readonly unknown[])[] = [
  ...[roleEntrySchemas, pairEntrySchemas, translationEntrySchemas].map((either) => [
    ...[either.entry, either.whole, either.reference],
  ]),
  [
    officialPercentileSchemas.entry,
    officialPercentileSchemas.amount,
    officialPercentileSchemas.top,
  ],
];

/** The JSON Schema of one kind of file. What only code can check is left out of it. */
function toSchema(title: string, schema: GenericSchema): object {
  return { title, ...convert(schema) };
}

function convert(schema: unknown): object {
  return toJsonSchema(schema as GenericSchema, {
    typeMode: 'input',
    errorMode: 'ignore',
    overrideSchema: ({ valibotSchema }) => {
      const [, ...choices] = EITHER.find(([entry]) => entry === valibotSchema) ?? [];
      return choices.length ? { anyOf: choices.map((schema) => convert(schema)) } : undefined;
    },
  });
}

await mkdir(new URL('schema/', dist), { recursive: true });
for (const [name, title, schema] of [
  ['catalogue', 'A catalogue of roles', catalogueSchema],
  ['role', 'A role', roleSchema],
  ['pair', 'What is true of two roles together', pairSchema],
  ['translation', 'The words of a catalogue in another language', translationSchema],
] as const) {
  const text = JSON.stringify(toSchema(title, schema), null, 2);
  await writeFile(new URL(`schema/${name}.json`, dist), `${text}\n`);
}

// In the package the schema stands beside the data, not in a build folder. What the catalogue does not name is not for
// the package.
const { translations: _, ...catalogue } = JSON.parse(
  await readFile(new URL('data/catalogue.json', root), 'utf8'),
) as Record<'roles' | 'pairs' | 'translations', { file: string }[]>;
const { roles, pairs } = catalogue;
for (const name of ['catalogue.json', ...[...roles, ...pairs].map(({ file }) => file)]) {
  const to = new URL(`data/${name}`, dist);
  await mkdir(new URL('.', to), { recursive: true });
  // The translations are in the package once, as chunks.
  const text =
    name === 'catalogue.json'
      ? `${JSON.stringify(catalogue, null, 2)}\n`
      : await readFile(new URL(`data/${name}`, root), 'utf8');
  await writeFile(to, text.replace('/dist/schema/', '/schema/'));
}
await cp(new URL('data/README.md', root), new URL('data/README.md', dist));
// Whoever copies the files from here needs it with them.
await cp(new URL('LICENSE', root), new URL('LICENSE', dist));
for (const name of ['embed.html', 'embed-frame.css']) {
  await cp(new URL(`src/embed/${name}`, root), new URL(name, dist));
}

const sql = 'cli/salaries/';
for (const name of await readdir(new URL(`src/${sql}`, root))) {
  if (name.endsWith('.sql'))
    await cp(new URL(`src/${sql}${name}`, root), new URL(`${sql}${name}`, dist));
}

// Source maps and sources are not published: they would be a third of the package. So no module names a map; Rollup
// writes those with templates anew, without its name. A reader of the modules, such as Rollup beside this, finds either
// the whole old file or the whole new one. `npm start` runs this before it compiles.
const WRITTEN_BY_ROLLUP = /^(?:base|chart|chunks|elements)\b|^embed/;
for (const name of await readdir(dist, { recursive: true })) {
  if (!name.endsWith('.js') || WRITTEN_BY_ROLLUP.test(name)) continue;
  const text = await readFile(new URL(name, dist), 'utf8');
  const written = new URL(`${name}.new`, dist);
  await writeFile(written, text.replace(/\/\/# sourceMappingURL=[^\n]*\n*$/, ''));
  await rename(written, new URL(name, dist));
}

// SPDX-License-Identifier: MIT
//
// Packs the plugin for WordPress from the built files: `npm run build:wordpress` writes
// demo/build/role-comparison-wordpress.zip. In it are the plugin, the scripts under their version, what can be chosen,
// and the content of each element as plain HTML in each language.
import { zipSync } from 'fflate';
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import { listControls, listElements } from '../demo/site/controls.mjs';
import { ELEMENTS, LANGUAGES } from '../demo/site/builder-options.mjs';
import { listHostedFiles } from './hosted-files.mjs';
import { VOICES } from '../src/dataset/salary-query.js';

/** The exports of the compiled entry for servers. */
interface Server {
  readonly renderPlain: (
    element: string,
    attributes: Readonly<Record<string, string>>,
  ) => Promise<string>;
}

const root = new URL('../', import.meta.url);
const plugin = new URL('demo/wordpress/', root);
const dist = new URL('dist/', root);
const out = new URL('demo/build/role-comparison-wordpress.zip', root);

/** Attributes that take a free text, beside those that the builder's controls choose. */
const TEXTS = [
  {
    name: 'roles',
    label: 'Roles',
    hint: 'Ids of two to four roles, separated by spaces. Default: the first two.',
  },
  { name: 'heading', label: 'Heading', hint: 'Default: one made from the names of the roles.' },
];

const { renderPlain } = (await import(new URL('server/index.js', dist).href)) as Server;

const readJson = async (file: URL): Promise<unknown> => JSON.parse(await readFile(file, 'utf8'));

/** The settings of the block and the shortcode. */
async function readChoices(version: string): Promise<object> {
  const manifest = (await readJson(new URL('custom-elements.json', dist))) as Parameters<
    typeof listControls
  >[0];
  const tags = listElements(manifest).map(({ tagName }: { tagName: string }) => tagName);
  const { roles } = (await readJson(new URL('data/catalogue.json', root))) as {
    roles: { id: string; name: string }[];
  };
  const texts = TEXTS.map((text) => ({
    ...text,
    kind: 'text',
    initial: '',
    values: [],
    elements: tags,
  }));
  const controls = [...texts, ...listControls(manifest)].map((control) => ({
    ...control,
    // The shipped roles have no survey.
    values: control.values.filter(({ value }) => value !== 'survey'),
  }));
  return {
    version,
    elements: Object.fromEntries(Object.entries(ELEMENTS).filter(([tag]) => tags.includes(tag))),
    controls,
    roles: Object.fromEntries(roles.map(({ id, name }) => [id, name])),
  };
}

/** The content of an element as plain HTML, without its own tags. */
async function renderContent(element: string, attributes: Record<string, string>): Promise<string> {
  const html = await renderPlain(element, attributes);
  const content = html.slice(html.indexOf('>') + 1, html.lastIndexOf('</'));
  return `<div lang="${attributes.lang ?? 'en'}">${content.trim()}</div>\n`;
}

async function renderAll(elements: readonly string[]): Promise<[string, string][]> {
  const files: [string, string][] = [];
  for (const lang of ['en', ...LANGUAGES]) {
    for (const element of elements) {
      files.push([`plain/${element}.${lang}.html`, await renderContent(element, { lang })]);
    }
    for (const source of VOICES.filter((voice) => voice !== 'survey')) {
      const content = await renderContent('salary-chart', { lang, source });
      files.push([`plain/salary-chart.${source}.${lang}.html`, content]);
    }
  }
  return files;
}

const { version } = (await readJson(new URL('package.json', root))) as { version: string };
const choices = await readChoices(version);
const texts: [string, string][] = [
  ['choices.json', `${JSON.stringify(choices)}\n`],
  ...(await renderAll(Object.keys(ELEMENTS))),
];
for (const name of ['role-comparison.php', 'editor.js', 'readme.txt']) {
  const text = await readFile(new URL(name, plugin), 'utf8');
  texts.push([name, text.replaceAll('{{version}}', version)]);
}
const encoder = new TextEncoder();
const files = Object.fromEntries(
  texts.map(([name, text]) => [`role-comparison/${name}`, encoder.encode(text)]),
);
for (const name of listHostedFiles(dist)) {
  files[`role-comparison/assets/${version}/${name}`] = new Uint8Array(
    await readFile(new URL(name, dist)),
  );
}
await mkdir(new URL('.', out), { recursive: true });
const zip = zipSync(files, { level: 9 });
await writeFile(out, zip);
console.log(`demo/build/role-comparison-wordpress.zip: ${Math.round(zip.length / 1000)} kB`);

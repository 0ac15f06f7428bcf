// SPDX-License-Identifier: MIT
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { toChoices } from '../../assets/builder-catalogue.js';
import { toCode } from '../../assets/builder-code.js';
import { toCosts, toTotal } from '../../assets/builder-costs.js';
import { toEmbed } from '../../assets/builder-embed.js';
import { toHeader } from '../../assets/builder-header.js';
import { renderPlain } from '../../../dist/server/index.js';
import { listControls, listElements, listProperties } from '../controls.mjs';
import { measure } from '../../../build/loads.mjs';
import measureCosts from './costs.mjs';
import site from './package.mjs';

const ROOT = new URL('../../../', import.meta.url);

/** Names for people, in the order of the builder. */
const ELEMENTS = {
  'role-comparison': 'Comparison table',
  'salary-chart': 'Pay chart',
  'role-chooser': 'Which one suits you?',
  'role-infographic': 'Picture',
  'role-guide': 'The whole guide',
};

const LANGUAGES = ['ar', 'de', 'es', 'fr', 'hi', 'ja', 'pt', 'zh-Hans'];

const readJson = (/** @type {URL} */ file) => JSON.parse(readFileSync(file, 'utf8'));

/** All that the page of the builder shows and lets choose. */
export default async function createBuilder() {
  const manifest = readJson(new URL('dist/custom-elements.json', ROOT));
  const tags = listElements(manifest).map(({ tagName }) => tagName);
  const unnamed = tags.filter((tag) => !(tag in ELEMENTS));
  if (unnamed.length) throw new Error(`The builder has no name for ${unnamed.join(', ')}.`);

  const file = readFileSync(new URL('dist/embed.all.js', ROOT));
  const options = {
    elements: ELEMENTS,
    controls: listControls(manifest),
    properties: listProperties(manifest),
    catalogues: {
      '': readCatalogue('', new URL('data/catalogue.json', ROOT)),
      demo: readCatalogue('data/catalogue.json', new URL('demo/data/catalogue.json', ROOT)),
    },
    languages: LANGUAGES,
    version: site.version,
    integrity: `sha384-${createHash('sha384').update(file).digest('base64')}`,
    costs: measureCosts(),
  };

  const embed = toEmbed({}, options);
  const costs = toCosts({}, options);
  return {
    options,
    // A data block is text, but a tag within it would end it.
    json: JSON.stringify(options).replaceAll('<', '\\u003c'),
    // What stands on the page until somebody chooses something, and where no script runs.
    code: toCode('script', embed),
    header: toHeader('script', embed),
    costs,
    total: toTotal(costs, 'at once'),
    element: await renderPlain('role-comparison'),
    languageNames: Object.fromEntries(LANGUAGES.map((tag) => [tag, nameLanguage(tag)])),
  };
}

/**
 * What can be chosen of a catalogue, and what its files weigh.
 * @param {string} address On the site.
 * @param {URL} file
 */
function readCatalogue(address, file) {
  const catalogue = readJson(file);
  const readAll = (/** @type {{ file: string }[]} */ list = []) =>
    list.map((entry) => readJson(new URL(entry.file, file)));
  const paths = ['catalogue.json', ...catalogue.roles.map(({ file }) => file)];
  return {
    ...toChoices(address, catalogue, readAll(catalogue.roles), readAll(catalogue.pairs)),
    bytes: Object.fromEntries(paths.map((path) => [path, measure(new URL(path, file))])),
  };
}

/** The name of a language in itself and in English. */
function nameLanguage(/** @type {string} */ tag) {
  const [own, english] = [tag, 'en'].map((locale) =>
    new Intl.DisplayNames(locale, { type: 'language', languageDisplay: 'standard' }).of(tag),
  );
  return `${own} · ${english}`;
}

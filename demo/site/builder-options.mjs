// SPDX-License-Identifier: MIT
//
// What the embed builder lets choose, and what each choice weighs: of the built files.
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { toChoices } from '../assets/builder-catalogue.js';
import { measure } from '../../build/loads.mjs';
import { listControls, listElements, listProperties } from './controls.mjs';
import measureCosts from './data/costs.mjs';
import site from './data/package.mjs';

const ROOT = new URL('../../', import.meta.url);

/** Names for people, in the order of the builder. */
export const ELEMENTS = {
  'role-comparison': 'Comparison table',
  'salary-chart': 'Pay chart',
  'role-chooser': 'Which one suits you?',
  'role-infographic': 'Picture',
  'role-guide': 'The whole guide',
};

export const LANGUAGES = ['ar', 'de', 'es', 'fr', 'hi', 'ja', 'pt', 'zh-Hans'];

const readJson = (/** @type {URL} */ file) => JSON.parse(readFileSync(file, 'utf8'));

/**
 * @returns {import('../assets/builder-state.js').Options}
 * @throws {Error} where an element has no name here.
 */
export function readOptions() {
  const manifest = readJson(new URL('dist/custom-elements.json', ROOT));
  const tags = listElements(manifest).map(({ tagName }) => tagName);
  const unnamed = tags.filter((tag) => !(tag in ELEMENTS));
  if (unnamed.length) throw new Error(`The builder has no name for ${unnamed.join(', ')}.`);

  const file = readFileSync(new URL('dist/embed.all.js', ROOT));
  return {
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
  const paths = [
    'catalogue.json',
    ...catalogue.roles.map((/** @type {{ file: string }} */ { file }) => file),
  ];
  return {
    ...toChoices(address, catalogue, readAll(catalogue.roles), readAll(catalogue.pairs)),
    bytes: Object.fromEntries(paths.map((path) => [path, measure(new URL(path, file))])),
  };
}

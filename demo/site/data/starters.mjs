// SPDX-License-Identifier: MIT
import { readFileSync } from 'node:fs';
import { printJson } from '../../../dist/node/salaries/print-json.js';
import { readCatalogue } from '../catalogues.mjs';

/** What the editor can start from: catalogues in one piece. The first stands in the page. */
export default [
  {
    id: 'example',
    name: 'Small example',
    text: readFileSync(new URL('../example.json', import.meta.url), 'utf8'),
  },
  {
    id: 'shipped',
    name: 'Shipped data',
    text: printJson(readCatalogue('data')),
  },
  {
    id: 'four-roles',
    name: 'Four roles',
    text: printJson(readCatalogue('demo/data')),
  },
];

// SPDX-License-Identifier: MIT
import { readFileSync } from 'node:fs';
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
    text: JSON.stringify(readCatalogue('data'), null, 2),
  },
  {
    id: 'four-roles',
    name: 'Four roles',
    text: JSON.stringify(readCatalogue('demo/data'), null, 2),
  },
];

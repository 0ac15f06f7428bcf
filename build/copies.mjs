// SPDX-License-Identifier: MIT
//
// A few lines that several late chunks need would come with every page's first load, or as one more request. Each module
// that imports them has a copy of its own instead: 100 bytes brotli of both first loads.
import { readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { inDist } from './in-dist.mjs';

/** Small modules that nothing of a first load needs, by their paths in dist/. None of them keeps what others must see. */
const COPIED = [
  'base/announcer',
  'base/name',
  'dataset/small-sample',
  'format/country',
  'format/plural',
];

/** Stands between the path of such a module and the module that it is for. */
const MARK = '?for=';

/** @type {import('rollup').Plugin} */
export const copies = {
  name: 'copies',
  resolveId(source, importer) {
    if (!importer) return null;
    const [from = ''] = importer.split(MARK);
    const file = resolve(dirname(from), source);
    if (COPIED.some((one) => inDist(file) === `${one}.js`)) return `${file}${MARK}${from}`;
    // What a copy imports is resolved by its path.
    return from !== importer && source.startsWith('.') ? file : null;
  },
  load(id) {
    const [file = ''] = id.split(MARK);
    return file === id ? null : readFileSync(file, 'utf8');
  },
};

// SPDX-License-Identifier: MIT
import { existsSync, readFileSync } from 'node:fs';
import { findChunk, listChunks, load, measure } from '../../../build/loads.mjs';

const DIST = new URL('../../../dist/', import.meta.url);

/**
 * What was measured last, and of which script: it names its chunks, whose names change with their content.
 * @type {{ script: string, costs: ReturnType<typeof measureParts> } | undefined}
 */
let last;

/**
 * What the parts of the package weigh, measured in the built files: `bytes` after Brotli by file, and
 * `sets`, the files that a part needs, those included that it shares with others.
 */
export default function measureCosts() {
  const file = new URL('embed.js', DIST);
  if (!existsSync(file)) throw new Error('There is no dist/: run `npm run build` first.');
  const script = readFileSync(file, 'utf8');
  if (last?.script !== script) last = { script, costs: measureParts(file.href) };
  return last.costs;
}

function measureParts(/** @type {string} */ embed) {
  const all = (/** @type {string} */ file) => load(file, new Set());
  /** @type {Record<string, string[]>} */
  const sets = { embed: all(embed) };
  const add = (/** @type {string} */ name, /** @type {string} */ from) => {
    sets[name] = all(findChunk(sets[from] ?? [], name));
  };
  for (const name of ['salary-chart', 'role-chooser', 'role-infographic', 'role-guide'])
    add(name, 'embed');
  for (const name of ['own-dataset', 'languages', 'stand-ins']) add(name, 'embed');
  for (const name of ['pay-figures', 'salary-chart-voices', 'chart-engine'])
    add(name, 'salary-chart');
  add('role-infographic-tools', 'role-infographic');
  for (const name of ['role-guide-sections', 'article']) add(name, 'role-guide');
  add('structured-data', 'role-guide-sections');
  const spoken = sets.languages?.flatMap(listChunks) ?? [];
  for (const name of spoken) add(name, 'languages');
  // Each has a chunk of words, and one of the shipped texts.
  const languages = spoken.filter((name) => !name.startsWith('texts-'));
  sets.all = all(new URL('embed.all.js', DIST).href);
  sets.frame = ['embed.html', 'embed-frame.css', 'embed-frame.js'].map(
    (file) => new URL(file, DIST).href,
  );

  const files = new Set(Object.values(sets).flat());
  const toPath = (/** @type {string} */ file) => file.slice(DIST.href.length);
  return {
    bytes: Object.fromEntries([...files].map((file) => [toPath(file), measure(file)])),
    sets: Object.fromEntries(
      Object.entries(sets).map(([name, list]) => [name, list.map((file) => toPath(file))]),
    ),
    languages,
  };
}

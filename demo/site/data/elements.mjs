// SPDX-License-Identifier: MIT
import { readFileSync } from 'node:fs';
import { EXAMPLES } from '../examples.mjs';
import { toReference } from '../reference.mjs';

const manifest = JSON.parse(
  readFileSync(new URL('../../../dist/custom-elements.json', import.meta.url), 'utf8'),
);

/** The elements in the order in which a newcomer meets them: what the manifest says, and examples. */
export default Object.entries(EXAMPLES).map(([tag, examples]) => {
  const element = manifest.modules
    .flatMap(({ declarations = [] }) => declarations)
    .find(({ tagName }) => tagName === tag);
  if (!element) throw new Error(`<${tag}> is not in custom-elements.json.`);
  return { ...toReference(element), ...examples };
});

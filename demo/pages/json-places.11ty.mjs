// SPDX-License-Identifier: MIT
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { rollup } from 'rollup';

export const data = { permalink: 'assets/json-places.js', layout: false };

/** What the editor needs of jsonc-parser, as one file for the browser. */
export async function render() {
  const bundle = await rollup({
    input: 'demo/site/json-places.mjs',
    plugins: [nodeResolve(), terser()],
  });
  const { output } = await bundle.generate({
    banner:
      '/*! SPDX-License-Identifier: MIT. With parts of jsonc-parser, MIT, Microsoft Corporation. */',
  });
  await bundle.close();
  return output[0].code;
}

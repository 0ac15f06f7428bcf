// SPDX-License-Identifier: MIT
//
// The script-tag builds, made from what tsc has written to dist/. npm users get tsc's modules.
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import license from 'rollup-plugin-license';
import { readFileSync } from 'node:fs';
import minifyTemplateLiterals from 'rollup-plugin-minify-template-literals';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

const plugins = () => [
  nodeResolve(),
  // An SVG element that loses its closing slash swallows those after it.
  minifyTemplateLiterals({
    include: 'dist/**',
    options: { minifyOptions: { keepClosingSlash: true } },
  }),
  terser({
    ecma: 2022,
    module: true,
    // Without these two, which save characters, what Brotli makes of it is smaller.
    compress: { passes: 3, sequences: false, collapse_vars: false },
    format: { comments: /^!/ },
  }),
  license({ thirdParty: { output: 'dist/third-party-licences.txt' } }),
];

/** Names the chunks that the size check and a reader of the network panel look for. */
function chunkName({ name, moduleIds }) {
  if (moduleIds.some((id) => id.includes('/chart-engine.'))) return 'chunks/chart-engine-[hash].js';
  if (moduleIds.some((id) => id.includes('/built-in-survey.'))) return 'chunks/survey-[hash].js';
  return `chunks/${name}-[hash].js`;
}

/** Says in each file that a page names what it is and where its parts come from. */
const banner = ({ isEntry }) =>
  isEntry ? `/*! role-comparison ${version}, MIT; with third-party-licences.txt */` : '';

const output = {
  dir: 'dist',
  format: 'es',
  chunkFileNames: chunkName,
  sourcemap: 'hidden',
  banner,
  experimentalMinChunkSize: 500,
};

export default [
  { input: { 'embed-frame': 'dist/script/embed-frame.js' }, output, plugins: plugins() },
  { input: { embed: 'dist/script/embed.js' }, output, plugins: plugins() },
  {
    input: { 'embed.all': 'dist/script/embed-all.js' },
    output: { ...output, inlineDynamicImports: true },
    plugins: plugins(),
  },
];

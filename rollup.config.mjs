// SPDX-License-Identifier: MIT
//
// The script-tag builds, made from what tsc has written to dist/. npm users get tsc's modules.
// The templates in those are minified in place first, once for all: hydration finds its places by the
// text of the templates, so that server, script tag and npm users have to have the same.
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import license from 'rollup-plugin-license';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import minifyTemplateLiterals from 'rollup-plugin-minify-template-literals';
import { copies } from './build/copies.mjs';
import { inDist } from './build/in-dist.mjs';
import { internalNames } from './build/internal-names.mjs';
import { joinable, oneEntry } from './build/one-entry.mjs';
import { oneKeyword } from './build/one-keyword.mjs';
import { originalBuiltIns } from './build/original-built-ins.mjs';
import { roleAddresses } from './build/role-addresses.mjs';
import { sharingPolicy } from './build/sharing-policy.mjs';
import { sparing } from './build/sparing.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** The modules of tsc that may have templates, by their paths in dist/ without the extension. */
const templates = ['base', 'chart', 'elements'].flatMap((folder) =>
  readdirSync(`dist/${folder}`, { encoding: 'utf8', recursive: true })
    .filter((file) => file.endsWith('.js'))
    .map((file) => `${folder}/${file.replaceAll('\\', '/').slice(0, -'.js'.length)}`),
);

const isTemplate = (/** @type {string} */ file) =>
  templates.includes(inDist(file).replace(/\.js$/, ''));

/** Reads a module of tsc with its source map, so that the new one leads to the TypeScript too. */
const withSourceMap = {
  name: 'with-source-map',
  load: (/** @type {string} */ id) => ({
    code: readFileSync(id, 'utf8').replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n'),
    map: JSON.parse(readFileSync(`${id}.map`, 'utf8')),
  }),
};

const plugins = () => [
  // What package.json says of side effects is for those who bundle the package, not for its own scripts.
  nodeResolve({ ignoreSideEffectsForRoot: true }),
  sparing,
  sharingPolicy,
  originalBuiltIns,
  roleAddresses,
  terser({
    ecma: 2022,
    // As a module it would lose its "use strict", and a page may run the entry as a classic script.
    module: false,
    toplevel: true,
    // Longer sequences, collapsed variables, rewritten conditions, loops, properties and switches save characters, but
    // Brotli makes more bytes of them: 100 in all for the pay chart's first load.
    compress: {
      passes: 3,
      sequences: 5,
      collapse_vars: false,
      conditionals: false,
      loops: false,
      properties: false,
      switches: false,
      unsafe_arrows: true,
      unsafe_methods: true,
      // No getter here does more than answer.
      pure_getters: true,
    },
    mangle: { properties: internalNames },
    format: { comments: /^!/ },
  }),
  oneKeyword,
  license({ thirdParty: { output: 'dist/third-party-licences.txt' } }),
];

/**
 * The chunks that are named here; the rest follow from the dynamic imports. A folder is a chunk: all that
 * several elements need of it comes as one file, not as one for each of them. A folder in it that is
 * imported dynamically is one of its own.
 */
const CHUNKS = {
  /** The pay chart's first load, with what it needs of lower layers. */
  'salary-chart': [
    /^(chart|elements\/salary-chart)\/[\w-]+\.js$/,
    /^dataset\/(built-in\/salary|salary-query)\.js$/,
    /^generated\/estimates\.js$/,
    /^(base\/near|elements\/chart-js)\.js$/,
    /^messages\/en\/salary\.js$/,
  ],
  /** How files are made, when a reader saves one. */
  save: [/^save\//],
  /** The list of languages, which an English page does not need. */
  languages: [/^messages\/languages\.js$/],
  /** Roles beside the compiled pair: their pay, and what is wrong with them. */
  'shipped-roles': [
    /^base\/shipped-roles\.js$/,
    /^dataset\/shipped\/(import-pay|names|pay)\.js$/,
    /^generated\/(pay-sources|role-names)\.js$/,
    /^messages\/en\/roles\.js$/,
  ],
};

/** @returns {string | undefined} */
function manualChunk(/** @type {string} */ id) {
  const file = inDist(id);
  return Object.entries(CHUNKS).find(([, files]) => files.some((one) => one.test(file)))?.[0];
}

/** A chunk is called after its element and the folder there, which readers of a network panel look for. */
function chunkName({ name, moduleIds }) {
  const files = moduleIds.map(inDist);
  if (files.includes('chart/canvas/engine.js')) return 'chunks/chart-engine-[hash:6].js';
  if (files.includes('dataset/built-in/pay.js')) return 'chunks/pay-figures-[hash:6].js';
  const [, tag, folder] = files.at(-1)?.match(/^elements\/([\w-]+)\/(?:(\w+)\/)?/) ?? [];
  return `chunks/${[tag ?? name, folder].filter(Boolean).join('-')}-[hash:6].js`;
}

/** Says in each file that a page names what it is and where its parts come from. */
const banner = ({ isEntry }) =>
  isEntry ? `/*! role-comparison ${version}, MIT; third-party-licences.txt */` : '';

const output = {
  dir: 'dist',
  format: 'es',
  chunkFileNames: chunkName,
  // Fewer bytes in every file that names a chunk.
  hashCharacters: 'hex',
  sourcemap: 'hidden',
  freeze: false,
  banner,
  experimentalMinChunkSize: 500,
};

export default [
  {
    input: Object.fromEntries(templates.map((name) => [name, `dist/${name}.js`])),
    external: (/** @type {string} */ id, /** @type {string | undefined} */ importer) =>
      !!importer && !isTemplate(resolve(dirname(importer), id)),
    treeshake: false,
    output: {
      dir: 'dist',
      format: 'es',
      sourcemap: 'hidden',
      preserveModules: true,
      entryFileNames: '[name].js',
    },
    plugins: [
      withSourceMap,
      minifyTemplateLiterals({
        // An SVG element that loses its closing slash swallows those after it.
        options: { minifyOptions: { keepClosingSlash: true } },
        failOnError: true,
      }),
    ],
  },
  { input: { 'embed-frame': 'dist/embed/embed-frame.js' }, output, plugins: plugins() },
  {
    input: { embed: 'dist/embed/embed.js' },
    output: {
      ...output,
      manualChunks: manualChunk,
      onlyExplicitManualChunks: true,
    },
    plugins: [oneEntry(), copies, ...plugins(), joinable],
  },
  {
    input: { 'embed.all': 'dist/embed/embed-all.js' },
    output: { ...output, inlineDynamicImports: true },
    plugins: [oneEntry(), ...plugins(), joinable],
  },
];

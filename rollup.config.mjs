// SPDX-License-Identifier: MIT
//
// The script-tag builds, made from what tsc has written to dist/. npm users get tsc's modules.
// The templates in those are minified in place first, once for all: hydration finds its places by the
// text of the templates, so that server, script tag and npm users have to have the same.
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import license from 'rollup-plugin-license';
import { readdirSync, readFileSync } from 'node:fs';
import minifyTemplateLiterals from 'rollup-plugin-minify-template-literals';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** The modules of tsc that may have templates, by their names in dist/. */
const templates = ['elements', 'shared'].flatMap((folder) =>
  readdirSync(`dist/${folder}`)
    .filter((file) => file.endsWith('.js'))
    .map((file) => `${folder}/${file.slice(0, -'.js'.length)}`),
);

/** Reads a module of tsc with its source map, so that the new one leads to the TypeScript too. */
const withSourceMap = {
  name: 'with-source-map',
  load: (/** @type {string} */ id) => ({
    code: readFileSync(id, 'utf8').replace(/\n\/\/# sourceMappingURL=.*\s*$/, '\n'),
    map: JSON.parse(readFileSync(`${id}.map`, 'utf8')),
  }),
};

/**
 * What Lit has for browsers without adopted stylesheets or custom elements, which these elements do not
 * support, for those who count its versions, and for authors who misuse its tags: a page has only ours,
 * who do not.
 */
const SPARED = [
  {
    file: /\/css-tag\.js$/,
    text: /\w+\.ShadowRoot&&.+?"replace"in CSSStyleSheet\.prototype/,
    instead: 'true',
  },
  {
    file: /\/(css-tag|lit-html)\.js$/,
    text: /throw Error\([^;}]+\)(?=[;}])/g,
    instead: 'throw Error()',
  },
  {
    file: /\/(reactive-element|lit-element|lit-html)\.js$/,
    text: /\w+\.\w+PolyfillSupport|\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/g,
    instead: 'void 0',
  },
];

const sparing = {
  name: 'sparing',
  transform(/** @type {string} */ code, /** @type {string} */ id) {
    let left = code;
    for (const { file, text, instead } of SPARED) {
      if (!file.test(id)) continue;
      if (left.search(text) < 0) this.error('There is nothing to spare any more: look at SPARED.');
      left = left.replace(text, instead);
    }
    return left === code ? null : { code: left, map: null };
  },
};

const plugins = () => [
  // What package.json says of side effects is for those who bundle the package, not for its own scripts.
  nodeResolve({ ignoreSideEffectsForRoot: true }),
  sparing,
  terser({
    ecma: 2022,
    module: true,
    // Longer sequences and collapsed variables save characters, but Brotli makes more bytes of them.
    compress: {
      passes: 3,
      sequences: 5,
      collapse_vars: false,
      unsafe_arrows: true,
    },
    format: { comments: /^!/ },
  }),
  license({ thirdParty: { output: 'dist/third-party-licences.txt' } }),
];

/** The pay chart's first load, of which other elements need parts: one chunk, not one for each part. */
const PAY = new RegExp(
  '/(built-in-salary|chart-(geometry|model|still|styles|survey|view)|en-salary|estimates|' +
    'salary-chart(\\.(estimate|model|styles|survey-loader))?|salary-query|sentence)\\.js$',
);

/** How files are made and saved, which comes when a reader saves one. */
const SAVE = /\/shared\/(csv|download|png)\.js$/;

/** The list of languages, which an English page does not need. */
const LANGUAGES = /\/messages\/languages\.js$/;

/** Names the chunks that the size check and a reader of the network panel look for. */
function chunkName({ name, moduleIds }) {
  if (moduleIds.some((id) => id.includes('/chart-engine.')))
    return 'chunks/chart-engine-[hash:6].js';
  if (moduleIds.some((id) => id.includes('/built-in-survey.'))) return 'chunks/survey-[hash:6].js';
  return `chunks/${name}-[hash:6].js`;
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
      !!importer && !/^(?:\.|\.\.\/shared)\/|\/dist\/(?:elements|shared)\//.test(id),
    treeshake: false,
    output: {
      dir: 'dist',
      format: 'es',
      sourcemap: true,
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
  { input: { 'embed-frame': 'dist/script/embed-frame.js' }, output, plugins: plugins() },
  {
    input: { embed: 'dist/script/embed.js' },
    output: {
      ...output,
      manualChunks: (id) =>
        PAY.test(id)
          ? 'salary-chart'
          : SAVE.test(id)
            ? 'save'
            : LANGUAGES.test(id)
              ? 'languages'
              : undefined,
      onlyExplicitManualChunks: true,
    },
    plugins: plugins(),
  },
  {
    input: { 'embed.all': 'dist/script/embed-all.js' },
    output: { ...output, inlineDynamicImports: true },
    plugins: plugins(),
  },
];

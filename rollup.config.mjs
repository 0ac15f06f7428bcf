// SPDX-License-Identifier: MIT
//
// The script-tag builds, made from what tsc has written to dist/. npm users get tsc's modules.
// The templates in those are minified in place first, once for all: hydration finds its places by the
// text of the templates, so that server, script tag and npm users have to have the same.
import nodeResolve from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import license from 'rollup-plugin-license';
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';
import minifyTemplateLiterals from 'rollup-plugin-minify-template-literals';
import { copies } from './build/copies.mjs';
import { INTERNAL_NAMES } from './build/internal-names.mjs';
import { joinable, oneEntry } from './build/one-entry.mjs';
import { oneKeyword } from './build/one-keyword.mjs';
import { originalBuiltIns } from './build/original-built-ins.mjs';
import { sharingPolicy } from './build/sharing-policy.mjs';

const { version } = JSON.parse(readFileSync('package.json', 'utf8'));

/** The modules of tsc that may have templates, by their paths in dist/ without the extension. */
const templates = ['base', 'chart', 'elements'].flatMap((folder) =>
  readdirSync(`dist/${folder}`, { encoding: 'utf8', recursive: true })
    .filter((file) => file.endsWith('.js'))
    .map((file) => `${folder}/${file.replaceAll('\\', '/').slice(0, -'.js'.length)}`),
);

/** The path of a module in dist/, as its chunk is found by. */
const inDist = (/** @type {string} */ id) => relative('dist', id).replaceAll('\\', '/');

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

/**
 * What Lit has for browsers without adopted stylesheets or custom elements, which these elements do not
 * support, for those who count its versions, for decorators, and for authors who misuse its tags: a page has only
 * ours, who do not; and what no element of ours has. 700 bytes brotli of every page.
 */
const SPARED = [
  {
    file: /\/lit-html\.js$/,
    text: /throw Error\([^;}]+\)(?=[;}])/g,
    instead: 'throw Error()',
  },
  {
    file: /\/(reactive-element|lit-element|lit-html)\.js$/,
    text: /\w+\.\w+PolyfillSupport|\(\w+\.\w+Versions\?\?=\[\]\)\.push\("[\d.]+"\)/g,
    instead: 'void 0',
  },
  {
    // For decorators, and a name that a page may have.
    file: /\/reactive-element\.js$/,
    text: /Symbol\.metadata\?\?=Symbol\("metadata"\),\w+\.litPropertyMetadata\?\?=new WeakMap|const (\w)=this\[Symbol\.metadata\];if\(null!==\1\)\{.+?elementProperties\.set\(\w,\w\)\}/g,
    instead: ';',
  },
  {
    // For decorators of accessors.
    file: /\/reactive-element\.js$/,
    text: /,this\.prototype\.hasOwnProperty\(t\)&&\(\(s=Object\.create\(s\)\)\.wrapped=!0\)|,wrapped:h(?=\},r\))|,!0!==h\|\|void 0!==r(?=\)\|\|)|const t=this\.constructor\.elementProperties;if\(t\.size>0\)for\(const\[s,i\]of t\)\{const\{wrapped:t\}=.+?\}(?=\}let t=!1)/g,
    instead: '',
  },
  {
    // What makes objects and lists of attributes: ours are texts, numbers and flags.
    file: /\/reactive-element\.js$/,
    text: /case Object:case Array:(?:t=null==t\?t:JSON\.stringify\(t\)|try\{i=JSON\.parse\(t\)\}catch\(t\)\{i=null\})/g,
    instead: '',
  },
  {
    // Expressions in the place of an attribute, in comments, and within tags that have no markup.
    file: /\/lit-html\.js$/,
    text: /:6===r\.type&&\(i=new Z\(h,this,t\)\)/,
    instead: ':0',
  },
  {
    file: /\/lit-html\.js$/,
    text: /else t\.startsWith\(o\)&&\(d\.push\(\{type:6,index:l\}\),r\.removeAttribute\(t\)\);if\(y\.test\(r\.tagName\)\)\{const t=r\.textContent\.split\(o\).*?\}\}(?=else if\(8===r)/,
    instead: '}',
  },
  {
    file: /\/lit-html\.js$/,
    text: /class Z\{.*?\}(?=const j=)|,F:Z|else\{let t=-1;for\(;-1!==\(t=r\.data\.indexOf\(o,t\+1\)\);\)d\.push\(\{type:7,index:l\}\),t\+=o\.length-1\}|:3===i\?"<\/?math>"|(?<=2===i)\|\|3===i/g,
    instead: '',
  },
  {
    // Templates that were compiled beforehand.
    file: /\/lit-html\.js$/,
    text: /"number"==typeof s\?this\._\$AC\(t\):\(void 0===s\.el&&\(s\.el=S\.createElement\(V\(s\.h,s\.h\[0\]\),this\.options\)\),s\)/,
    instead: 'this._$AC(t)',
  },
  {
    // Initializers of decorators, and converters of an attribute's own: one is enough. What is written back is a text.
    file: /\/reactive-element\.js$/,
    text: /static addInitializer\(t\)\{.*?\}(?=static)|,void 0!==t\.l&&\(this\.l=\[\.\.\.t\.l\]\)|,this\.constructor\.l\?\.forEach\(t=>t\(this\)\)|"function"==typeof t\.converter\?\{fromAttribute:t\.converter\}:void 0!==t\.converter\?\.fromAttribute\?t\.converter:(?=u)|void 0!==i\.converter\?\.toAttribute\?i\.converter:(?=u)|converter:u,/g,
    instead: '',
  },
  {
    file: /\/reactive-element\.js$/,
    text: /toAttribute\(t,s\)\{switch\(s\)\{case Boolean:t=t\?l:null;break;\}return t\}/,
    instead: 'toAttribute:t=>t',
  },
  {
    // Directives that go on between updates, which hear when their element leaves the page.
    file: /\/lit-html\.js$/,
    text: /this\._\$AP\?\.\(!1,!0,s\)(?=;)|setConnected\(t\)\{.*?\}(?=\}class H)|,this\._\$Cv=e\?\.isConnected\?\?!0|,this\._\$AN=void 0/g,
    instead: '',
  },
  {
    file: /\/lit-html\.js$/,
    text: /this\._\$AM\?\._\$AU\?\?this\._\$Cv/,
    instead: '!0',
  },
  {
    file: /\/lit-element\.js$/,
    text: /,this\._\$Do\?\.setConnected\(!\d\)/g,
    instead: '',
  },
];

const sparing = {
  name: 'sparing',
  load: (/** @type {string} */ id) =>
    /\/css-tag\.js$/.test(id) ? readFileSync('build/css-tag.mjs', 'utf8') : null,
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

/**
 * Terser's option for names of members. Its cache is filled beforehand, so that files that are minified at the same
 * time call a member alike.
 */
const internalNames = {
  regex: new RegExp(`^(?:${[...INTERNAL_NAMES.keys()].join('|').replaceAll('$', '\\$')})$`),
  cache: {
    props: Object.fromEntries([...INTERNAL_NAMES].map(([name, short]) => [`$${name}`, short])),
  },
};

/**
 * The modules of a role are found by their names in bundlers. A page with the script tag imports them by their address,
 * so that it neither has the list of all roles nor waits for it; they are the files that npm users have. A page may keep
 * a file of an older version, which the query string tells apart.
 */
const roleAddresses = {
  name: 'role-addresses',
  transform(/** @type {string} */ _, /** @type {string} */ id) {
    const [, kind] = inDist(id).match(/^dataset\/shipped\/import-(words|pay)\.js$/) ?? [];
    if (!kind) return null;
    const name = kind === 'words' ? 'importWords' : 'importPay';
    // The files are not there to be bundled: what is not a text is left to the browser.
    const address = `${ROLES_FOLDER}/${kind}/\${id}.js?${hashRoles(kind)}`;
    return {
      code: `export const ${name} = async (id) => (await import(\`${address}\`)).${kind};`,
      map: null,
    };
  },
  // A chunk is a folder further down.
  renderChunk(/** @type {string} */ code, /** @type {{ fileName: string }} */ { fileName }) {
    if (!code.includes(ROLES_FOLDER)) return null;
    const up = fileName.includes('/') ? '..' : '.';
    return { code: code.replaceAll(ROLES_FOLDER, `${up}/generated`), map: null };
  },
};

/** Stands for the folder of the roles until it is known which file imports from it. */
const ROLES_FOLDER = './ROLES-FOLDER';

/** Tells the files of the roles from those of another version. */
function hashRoles(/** @type {'words' | 'pay'} */ kind) {
  // Not those in dist/, of which lines are taken while this runs.
  const folder = `src/generated/${kind}`;
  const hash = createHash('sha256');
  for (const name of readdirSync(folder).sort()) {
    hash.update(readFileSync(`${folder}/${name}`));
  }
  return hash.digest('hex').slice(0, 6);
}

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

// SPDX-License-Identifier: MIT
import js from '@eslint/js';
import { createNodeResolver, importX } from 'eslint-plugin-import-x';
import { configs as lit } from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import regexp from 'eslint-plugin-regexp';
import { configs as wc } from 'eslint-plugin-wc';
import { defineConfig, globalIgnores } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';

/**
 * The layers of src, lowest first. A file imports from its own layer and from those before it; the two
 * lowest, the dataset and the formats, know nothing of each other.
 */
const LAYERS = [
  './src/dataset',
  './src/format',
  './src/messages',
  './src/table',
  './src/base',
  './src/chart',
  './src/save',
  './src/elements',
  './src/index.ts',
  './src/define',
  './src/define.ts',
  './src/embed',
];

/** What runs in Node only; the last is not published. */
const IN_NODE = ['./src/server', './src/cli', './build'];

const layersBut = (...names) => LAYERS.filter((layer) => !names.includes(layer));

/** What may not import what. */
const ZONES = [
  ...LAYERS.slice(0, -1).map((target, index) => ({
    target,
    from: LAYERS.slice(index + 1),
    message: 'A layer imports from the layers under it: see CONTRIBUTING.md.',
  })),
  {
    target: './src/format',
    from: './src/dataset',
    message: 'What is formatted is given: the formats do not know the dataset.',
  },
  {
    target: './src/chart',
    from: './src/save',
    message: 'A chart is drawn without what saves it.',
  },
  {
    target: LAYERS,
    from: IN_NODE,
    message: 'What runs in the browser cannot import what runs in Node only.',
  },
  {
    target: './src/cli',
    from: './src/server',
    except: ['./index.ts', './text.ts'],
    message: 'The tools import of src/server what a server does.',
  },
  {
    target: './src/server',
    from: ['./src/index.ts', './src/define', './src/define.ts', './src/embed', './src/cli'],
    message: 'A server renders classes, registers nothing and has no command line.',
  },
  {
    target: './src/cli',
    from: layersBut('./src/dataset', './src/format'),
    message: 'The tools import src/dataset and src/format only.',
  },
  {
    target: './build',
    from: [...layersBut('./src/dataset'), './src/server'],
    message: 'The build reads the data and the compiled files.',
  },
  {
    target: './src',
    from: './build',
    message: 'What is published cannot import what only builds it.',
  },
  {
    target: ['./src/cli', ...layersBut('./src/index.ts')],
    from: './src/index.ts',
    message: 'src/index.ts is for users of the package: import the file itself.',
  },
  {
    target: ['./src/cli', './build', ...layersBut('./src/dataset')],
    from: './src/generated',
    except: ['./version.ts'],
    message: 'The shipped dataset is reached through src/dataset.',
  },
];

const restrict = (message, ...names) => names.map((name) => ({ name, message }));

const REQUESTS = restrict(
  'Only src/dataset/request.ts sends requests.',
  ...['fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'],
);
const INTL = restrict('Only src/format uses Intl.', 'Intl');
const STORAGE = restrict(
  'Nothing is stored on a reader’s machine.',
  ...['localStorage', 'sessionStorage', 'indexedDB', 'caches', 'cookieStore'],
);

/** What old libraries put another thing in the place of, which knows less; each has a form that they leave alone. */
const REPLACED = restrict(
  'Old libraries have another: use CustomEvent, or a nodeType.',
  ...['Event', 'Element', 'Document', 'Request'],
);

/** Members that do what the globals above do, or that a strict Content-Security-Policy blocks. */
const MEMBERS = [
  ...['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'srcdoc', 'setHTMLUnsafe'].map(
    (property) => ({ property, message: 'Text becomes nodes through Lit, which escapes it.' }),
  ),
  { object: 'document', property: 'write', message: 'Text becomes nodes through Lit.' },
  { object: 'document', property: 'cookie', message: STORAGE[0].message },
  ...['from', 'of'].map((property) => ({
    ...{ object: 'Array', property },
    message: 'Old libraries have another, without its second argument: spread what is iterable.',
  })),
  { property: 'sendBeacon', message: REQUESTS[0].message },
  ...['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString', 'localeCompare'].map(
    (property) => ({ property, message: INTL[0].message }),
  ),
];

const restrictGlobals = (...lists) => ({
  'no-restricted-globals': ['error', { globals: lists.flat(), checkGlobalObject: true }],
});

const CHART_JS = 'Only src/chart/canvas/engine.ts imports Chart.js, so that it stays in one chunk.';

/** Files of these folders are chunks that come later: a type of theirs is all that may be imported at once. */
const LATER = [
  {
    regex: '(?:^\\./|/chart/)canvas/',
    allowTypeImports: true,
    message: 'The canvas comes with Chart.js: import() it, or move what both need to src/chart.',
  },
  {
    regex: '^\\.\\./table/',
    allowTypeImports: true,
    message: 'What reads tables comes with src/base/own-tables.ts, where a page has one.',
  },
  {
    regex: '/chart/details/',
    allowTypeImports: true,
    message: 'It comes with the other voices: import() it.',
  },
  {
    regex: '(?:^\\./|/(?:role|salary)-\\w+/)(?:voices|interaction|tools|sections)/',
    allowTypeImports: true,
    message: 'A folder of an element is a chunk of its own: import() it.',
  },
];

const RAW_TEMPLATES = {
  regex: '^lit/directives/(unsafe-|style-map)',
  message: 'Text that is not escaped and inline styles are what a strict page blocks.',
};

export default defineConfig(
  globalIgnores([
    '**/dist/',
    '**/.angular/',
    '**/.astro/',
    '**/.svelte-kit/',
    'src/generated/',
    'test-results/',
    'demo/build/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error', reportUnusedInlineConfigs: 'error' } },
  js.configs.recommended,
  {
    rules: {
      eqeqeq: 'error',
      'no-eval': 'error',
      'no-var': 'error',
      'object-shorthand': 'error',
      'prefer-const': 'error',
    },
  },
  { files: ['**/*.mjs'], languageOptions: { globals: globals.node } },
  { files: ['demo/**/*.js', 'test/bench/**/*.js'], languageOptions: { globals: globals.browser } },
  {
    files: ['**/*.ts'],
    extends: [ts.configs.strictTypeChecked],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      // Promise.all takes promises and plain values alike.
      '@typescript-eslint/await-thenable': 'off',
      '@typescript-eslint/no-confusing-void-expression': 'off',
      // A page without types can set a property to anything.
      '@typescript-eslint/no-unnecessary-type-conversion': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
    },
  },
  {
    // What they import is installed when they are tested, by demo/frameworks itself.
    files: ['demo/frameworks/**/*.{ts,tsx}'],
    extends: [ts.configs.strict, ts.configs.disableTypeChecked],
    rules: {
      // A page has the element that an app is put into.
      '@typescript-eslint/no-non-null-assertion': 'off',
    },
  },
  {
    files: ['src/**/*.ts', 'build/**/*.ts'],
    extends: [lit['flat/recommended'], wc['flat/best-practice'], litA11y.configs.recommended],
    plugins: { 'import-x': importX, regexp },
    languageOptions: { globals: { self: false, window: false } },
    settings: {
      'import-x/extensions': ['.ts'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts'] },
      'import-x/resolver-next': [
        createNodeResolver({
          extensions: ['.ts', '.js'],
          extensionAlias: { '.js': ['.ts', '.js'] },
        }),
      ],
    },
    rules: {
      ...restrictGlobals(REQUESTS, INTL, STORAGE, REPLACED),
      'import-x/no-restricted-paths': ['error', { basePath: import.meta.dirname, zones: ZONES }],
      'import-x/no-cycle': 'error',
      // A pattern that takes the square of a text's length hangs a page, or a server, on 20 kB of blanks.
      'regexp/no-super-linear-backtracking': ['error', { report: 'potential' }],
      'regexp/no-super-linear-move': ['error', { report: 'certain' }],
      'no-restricted-properties': ['error', ...MEMBERS],
      'no-restricted-syntax': [
        'error',
        { selector: 'ExportDefaultDeclaration', message: 'Exports have names.' },
        { selector: 'TSEnumDeclaration', message: 'An enum is code at run time: use a union.' },
        { selector: 'ImportExpression[source.value=/^chart\\.js/]', message: CHART_JS },
      ],
      '@typescript-eslint/no-restricted-imports': [
        'error',
        {
          patterns: [
            RAW_TEMPLATES,
            ...LATER,
            { regex: '^chart\\.js', allowTypeImports: true, message: CHART_JS },
          ],
        },
      ],
      'lit/ban-attributes': ['error', 'style'],
      'lit/lifecycle-super': 'error',
      'lit/no-legacy-imports': 'error',
      'lit/no-native-attributes': 'error',
      'lit/no-this-assign-in-render': 'error',
      'lit/no-useless-template-literals': 'error',
      'lit/no-value-attribute': 'error',
      'lit/prefer-nothing': 'error',
      'lit/prefer-static-styles': 'error',
      // A style sheet that changes `display` or `list-style` takes the implicit role away.
      'lit-a11y/no-redundant-role': 'off',
    },
  },
  {
    // They are made for what the build writes and for frameworks that a user of them has.
    files: ['src/frameworks/*.d.ts'],
    rules: {
      '@typescript-eslint/no-empty-object-type': [
        'error',
        { allowInterfaces: 'with-single-extends' },
      ],
      '@typescript-eslint/no-redundant-type-constituents': 'off',
    },
  },
  { files: ['src/dataset/request.ts'], rules: restrictGlobals(INTL, STORAGE, REPLACED) },
  { files: ['src/format/*.ts'], rules: restrictGlobals(REQUESTS, STORAGE, REPLACED) },
  {
    files: ['src/chart/canvas/engine.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [RAW_TEMPLATES, ...LATER] },
      ],
    },
  },
  {
    // It is the chunk that what reads tables is in.
    files: ['src/base/own-tables.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [RAW_TEMPLATES, ...LATER.filter(({ regex }) => !regex.includes('table'))] },
      ],
    },
  },
  {
    // It is the chunk that the details are in.
    files: ['src/elements/salary-chart/voices/*.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [RAW_TEMPLATES, ...LATER.filter(({ regex }) => !regex.includes('details'))] },
      ],
    },
  },
  {
    // It is the chunk that the canvas is in.
    files: ['src/elements/salary-chart/interaction/*.ts'],
    rules: { '@typescript-eslint/no-restricted-imports': ['error', { patterns: [RAW_TEMPLATES] }] },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            // A promise in its type only.
            { from: 'package', package: 'chai', name: 'Equal' },
            {
              from: 'package',
              package: 'node:test',
              name: ['after', 'before', 'describe', 'it', 'suite', 'test'],
            },
          ],
        },
      ],
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unnecessary-condition': 'off',
      // Chai asserts by reading a property.
      '@typescript-eslint/no-unused-expressions': 'off',
      // A test that puts something in the place of a method keeps the method to put it back.
      '@typescript-eslint/unbound-method': 'off',
      'no-restricted-properties': [
        'error',
        ...['describe', 'it', 'suite', 'test'].map((object) => ({
          object,
          property: 'only',
          message: 'It would leave the other tests out.',
        })),
        { property: 'accessible', message: 'expectAccessible() asks both engines.' },
      ],
    },
  },
);

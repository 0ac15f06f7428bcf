// SPDX-License-Identifier: MIT
//
// Breaks the code that computes and checks, one place at a time, and tells which breaks no test notices:
// `npm ci --prefix test/mutation`, then `npm run mutation` with the scope in MUTATION_SCOPE.
import { env } from 'node:process';

/**
 * What is broken, and the tests in `test/unit` that ought to notice.
 * @type {Record<string, { files: string[], tests: string[] }>}
 */
const SCOPES = {
  csv: { files: ['save/csv'], tests: ['save/csv'] },
  query: {
    files: ['dataset/{query,salary-query,cell-query}', 'dataset/fit/answers'],
    tests: [
      'dataset/{query,salary-query,cell-query}',
      'dataset/fit/answers',
      'elements/salary-chart/{estimate,model}',
      'elements/salary-chart/voices/menus',
    ],
  },
  fit: { files: ['dataset/fit/{query,shares}'], tests: ['dataset/fit/{query,shares}'] },
  format: {
    files: ['format/*'],
    tests: ['format/*', 'elements/role-chooser/model', 'elements/role-infographic/layout'],
  },
  parse: {
    files: ['dataset/{parse,occupations}', 'dataset/schema/{fields,link,schema,salary-schema}'],
    tests: ['dataset/parse-{catalogue,file,harmless,limits,salary}', 'dataset/occupations'],
  },
  pay: {
    files: [
      'elements/salary-chart/{estimate,model}',
      'elements/salary-chart/voices/*',
      'elements/salary-chart/interaction/{records,standing}',
      'chart/{geometry,model}',
    ],
    tests: ['elements/salary-chart/**/*', 'chart/*'],
  },
  models: {
    files: ['elements/role-*/model'],
    tests: ['elements/role-*/model', 'elements/role-infographic/layout'],
  },
};

const name = env.MUTATION_SCOPE ?? 'query';
const scope = SCOPES[name];
if (!scope) throw new Error(`MUTATION_SCOPE is one of ${Object.keys(SCOPES).join(', ')}`);

export default {
  mutate: [
    ...scope.files.map((file) => `src/${file}.ts`),
    '!src/elements/salary-chart/voices/{controls,styles}.ts',
  ],
  // As JavaScript, which starts three times as fast: each break is a process for each test file.
  // tsx has brought esbuild along.
  buildCommand:
    'esbuild src/**/*.ts test/unit/**/*.ts test/fixtures/*.ts --outdir=. --outbase=. --format=esm --log-level=error',
  testRunner: 'tap',
  plugins: ['@stryker-mutator/tap-runner'],
  tap: {
    testFiles: scope.tests.map((file) => `test/unit/${file}.test.js`),
    nodeArgs: ['--test-reporter=tap'],
  },
  // Words are for people to judge.
  mutator: { excludedMutations: ['StringLiteral'] },
  coverageAnalysis: 'perTest',
  ignoreStatic: true,
  concurrency: 2,
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  jsonReporter: { fileName: `test-results/mutation-${name}.json` },
  tempDirName: 'test-results/mutation',
  ignorePatterns: ['/dist', '/demo', '/test-results', '/test/*/node_modules'],
};

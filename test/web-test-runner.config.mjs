// SPDX-License-Identifier: MIT
import { fileURLToPath } from 'node:url';
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { writeCounts } from './counts.mjs';
import { useEngine } from './engines.mjs';

/** Chromium, unless TEST_ENGINE names another engine. */
const engine = process.env.TEST_ENGINE || 'chromium';

/** Counts the tests of all pages. A page that fails outside its tests counts as one failed test. */
function countsReporter() {
  return {
    /** @param {Parameters<NonNullable<import('@web/test-runner').Reporter['stop']>>[0]} args */
    stop({ sessions }) {
      const counts = { passed: 0, failed: 0, skipped: 0 };
      for (const { passed, testResults } of sessions) {
        const results = listTests(testResults);
        for (const { passed, skipped } of results) {
          counts[skipped ? 'skipped' : passed ? 'passed' : 'failed'] += 1;
        }
        if (!passed && !results.some(({ passed, skipped }) => !passed && !skipped)) {
          counts.failed += 1;
        }
      }
      writeCounts(process.env.TEST_ENGINE ? `engine-${engine}` : 'browser', counts);
    },
  };
}

/**
 * @param {import('@web/test-runner').TestSuiteResult | undefined} suite
 * @returns {import('@web/test-runner').TestResult[]}
 */
function listTests(suite) {
  return suite ? [...suite.tests, ...suite.suites.flatMap(listTests)] : [];
}

// The runner ends upon one, and its terminal keeps back what it would say about it.
process.on('uncaughtException', (error) => {
  process.stderr.write(`${error.stack ?? String(error)}\n`);
});

const root = fileURLToPath(new URL('../', import.meta.url));

/** @type {import('@web/test-runner').TestRunnerConfig} */
export default {
  rootDir: root,
  files: 'test/browser/**/*.test.ts',
  nodeResolve: true,
  // Compiles class fields as tsc does, and finds x.ts where x.js is imported.
  plugins: [esbuildPlugin({ ts: true, tsconfig: `${root}tsconfig.json` })],
  ...(await useEngine(engine)),
  // Starting and painting take their time where there is no graphics card.
  browserStartTimeout: 60_000,
  testsFinishTimeout: 240_000,
  testFramework: { config: { timeout: 30_000 } },
  // Whatever a page logs is shown, so that an error no test expects is seen.
  filterBrowserLogs: ({ args }) => !String(args[0]).startsWith('Lit is in dev mode'),
  reporters: [defaultReporter(), countsReporter()],
};

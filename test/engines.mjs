// SPDX-License-Identifier: MIT
//
// The browser engines that the tests of the elements run in, each as a launcher of Web Test Runner.
import { chromeLauncher } from '@web/test-runner-chrome';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import * as puppeteer from 'puppeteer-core';
import { findBrowser, findFirefox, findMiniBrowser } from './browser-path.mjs';
import { startWebKitDriver } from './engine-webkit.mjs';

/**
 * @typedef {keyof typeof SETUPS} Engine
 * @typedef {Pick<import('@web/test-runner').TestRunnerConfig, 'browsers' | 'concurrency'>} Setup
 */

const SETUPS = {
  /** @returns {Promise<Setup>} */
  chromium: async () => ({
    browsers: [
      chromeLauncher({
        launchOptions: await findBrowser(),
        // A window each: in a tab behind another one nothing is painted or observed.
        createPage: async ({ browser }) => (await browser.createBrowserContext()).newPage(),
      }),
    ],
    concurrency: 2,
  }),

  // Puppeteer speaks WebDriver BiDi with it, so it needs no driver.
  /** @returns {Promise<Setup>} */
  firefox: async () => ({
    browsers: [
      chromeLauncher({
        puppeteer,
        launchOptions: { browser: 'firefox', executablePath: findFirefox(), headless: true },
      }),
    ],
    concurrency: 1,
  }),

  // What Safari is made of, as GTK programs have it.
  /** @returns {Promise<Setup>} */
  webkit: async () => {
    const binary = findMiniBrowser();
    const { port } = await startWebKitDriver();
    const capabilities = {
      browserName: 'MiniBrowser',
      // A page tells itself that its tests run. An answer to the request to open it may never come, and
      // its absence would end all tests minutes later.
      pageLoadStrategy: /** @type {const} */ ('none'),
      'webkitgtk:browserOptions': { binary, args: ['--automation'] },
      // Its WebDriver BiDi is not complete.
      'wdio:enforceWebDriverClassic': true,
    };
    const launcher = webdriverLauncher({
      hostname: '127.0.0.1',
      port,
      path: '/',
      logLevel: 'error',
      capabilities,
    });
    return {
      browsers: [/** @type {import('@web/test-runner-core').BrowserLauncher} */ (launcher)],
      // With more, the launcher gives each test file a frame in place of the window.
      concurrency: 1,
    };
  },
};

export const ENGINES = /** @type {Engine[]} */ (Object.keys(SETUPS));

/** @returns {name is Engine} */
export function isEngine(/** @type {string} */ name) {
  return Object.hasOwn(SETUPS, name);
}

/**
 * What Web Test Runner needs to test in an engine.
 * @param {string} name
 */
export function useEngine(name) {
  if (isEngine(name)) return SETUPS[name]();
  throw new Error(`There is no engine ${name}: ${ENGINES.join(', ')}.`);
}

// SPDX-License-Identifier: MIT
//
// Firefox and WebKit, as far as a test needs them that opens a page and looks at it.
import { launch } from 'puppeteer-core';
import { findFirefox, findMiniBrowser } from '../browser-path.mjs';
import { startWebKitDriver } from '../engine-webkit.mjs';

export interface Engine {
  open(address: string): Promise<void>;
  /** The value of an expression on the page. */
  read(expression: string): Promise<unknown>;
  close(): Promise<void>;
}

/** @returns A promise that rejects when there is no Firefox. */
export async function startFirefox(): Promise<Engine> {
  const browser = await launch({ browser: 'firefox', executablePath: findFirefox() });
  const page = await browser.newPage();
  return {
    async open(address) {
      await page.goto(address);
    },
    read: (expression) => page.evaluate(expression),
    close: () => browser.close(),
  };
}

/** @returns A promise that rejects when there is no WebKitGTK, or no answer of its driver. */
export async function startWebKit(): Promise<Engine> {
  const binary = findMiniBrowser();
  const { port, stop } = await startWebKitDriver();
  const send = async (method: string, path: string, body?: object): Promise<unknown> => {
    const answer = await fetch(`http://127.0.0.1:${port}/session${path}`, {
      method,
      ...(body && { body: JSON.stringify(body) }),
    });
    const { value } = (await answer.json()) as { value: unknown };
    if (!answer.ok) throw new Error(JSON.stringify(value));
    return value;
  };
  const { sessionId } = (await send('POST', '', {
    capabilities: {
      alwaysMatch: {
        browserName: 'MiniBrowser',
        'webkitgtk:browserOptions': { binary, args: ['--automation'] },
      },
    },
  })) as { sessionId: string };
  return {
    async open(url) {
      await send('POST', `/${sessionId}/url`, { url });
    },
    read: (expression) =>
      send('POST', `/${sessionId}/execute/sync`, { script: `return ${expression}`, args: [] }),
    async close() {
      await send('DELETE', `/${sessionId}`);
      stop();
    },
  };
}

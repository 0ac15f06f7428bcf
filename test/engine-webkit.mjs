// SPDX-License-Identifier: MIT
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { findFreePort } from './free-port.mjs';

const START_TIMEOUT = 20_000;

/** Starts a driver of WebKitGTK on a screen that nobody sees. Both end with this process, or by `stop()`. */
export async function startWebKitDriver() {
  const screen = await startScreen();
  const port = await findFreePort();
  const driver = start('WebKitWebDriver', ['--host=127.0.0.1', `--port=${port}`], {
    DISPLAY: screen.display,
    // A desktop's own screen is not to be used.
    GDK_BACKEND: 'x11',
    // Only our own pages are opened, and containers and Ubuntu forbid what the sandbox needs.
    WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
  });
  await Promise.race([driver.failed, untilReady(`http://127.0.0.1:${port}/status`)]);
  return {
    port,
    stop() {
      for (const { child } of [driver, screen]) child.kill();
    },
  };
}

/** Starts a screen, and tells its name once it is there. */
async function startScreen() {
  // It chooses a free number and writes it to the fourth channel.
  const args = ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'];
  const { child, failed } = start('Xvfb', args);
  const numbers = /** @type {import('node:stream').Readable} */ (child.stdio[3]);
  const [number] = await Promise.race([failed, once(numbers, 'data')]);
  return { child, display: `:${String(number).trim()}` };
}

/**
 * Starts a program that ends with this process.
 * @param {string} command
 * @param {string[]} args
 * @param {Record<string, string>} env
 */
function start(command, args, env = {}) {
  const child = spawn(command, args, {
    stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    env: { ...process.env, ...env },
  });
  let said = '';
  child.stderr?.on('data', (chunk) => {
    said = `${said}${chunk}`.slice(-2000);
  });
  process.once('exit', () => child.kill());
  /** @type {Promise<never>} */
  const failed = new Promise((_resolve, reject) => {
    child.once('error', (error) =>
      reject(new Error(`${command} does not start: ${error.message}`)),
    );
    child.once('exit', (code) => reject(new Error(`${command} ended (${code}).\n${said}`)));
  });
  // Once it has started, the tests notice its end themselves.
  failed.catch(() => {});
  return { child, failed };
}

async function untilReady(/** @type {string} */ url) {
  const end = Date.now() + START_TIMEOUT;
  while (Date.now() < end) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    await wait(50);
  }
  throw new Error(`WebKitWebDriver does not answer at ${url}.`);
}

// An end by a signal is no 'exit' without this.
for (const signal of /** @type {const} */ (['SIGTERM', 'SIGHUP'])) {
  process.once(signal, () => process.exit(1));
}

// SPDX-License-Identifier: MIT
import { spawnSync } from 'node:child_process';
import { accessSync, constants, mkdtempSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { delimiter, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** What the command is called where it is on the PATH. */
const COMMANDS = [
  // Debian's. The same engine without a window to draw, which takes half of the processor.
  'chromium-headless-shell',
  'google-chrome-stable',
  'google-chrome',
  'chrome',
  'chromium',
  'chromium-browser',
];

/** Where Debian, Fedora and Arch keep the browser of WebKitGTK. */
const WEBKIT_FOLDERS = [
  ...['x86_64', 'aarch64'].map((cpu) => `/usr/lib/${cpu}-linux-gnu/webkit2gtk-4.1`),
  '/usr/libexec/webkit2gtk-4.1',
  '/usr/lib/webkit2gtk-4.1',
];

/** What keeps a browser from calling home, beside Puppeteer's own flags, and from idle work. */
const QUIET = [
  '--disable-component-update',
  '--disable-quic',
  // Each window has its address bar's list drawn as two pages, which nobody sees in a headless one and
  // which take as much of the processor as the page under test.
  '--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup',
];

/**
 * The browser to test in, as options for Puppeteer's `launch()`: the one that CHROME_PATH names,
 * else an installed one, else the one inside the npm package @sparticuz/chromium.
 * `CHROME_PATH=bundled` names that last one.
 */
export async function findBrowser() {
  const named = process.env.CHROME_PATH;
  const installed = named === 'bundled' ? undefined : named || candidates().find(runs);
  if (!installed) {
    // A headless shell; what Chromium's sandbox needs does not come with it.
    return {
      executablePath: unpackBrowser(),
      headless: /** @type {const} */ ('shell'),
      args: [...QUIET, '--no-sandbox'],
    };
  }
  const root = process.getuid?.() === 0;
  return {
    executablePath: installed,
    headless: installed.includes('headless-shell') ? /** @type {const} */ ('shell') : true,
    args: root ? [...QUIET, '--no-sandbox'] : QUIET,
  };
}

function candidates() {
  const { platform, env } = process;
  if (platform === 'darwin') {
    return ['Google Chrome', 'Chromium'].map(
      (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
    );
  }
  if (platform === 'win32') {
    return [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA].map((folder) =>
      join(folder ?? '', 'Google/Chrome/Application/chrome.exe'),
    );
  }
  return onPath(COMMANDS);
}

function onPath(/** @type {string[]} */ commands) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter(Boolean);
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

/** The Firefox to test in: the one that FIREFOX_PATH names, else an installed one. */
export function findFirefox() {
  const places =
    process.platform === 'darwin'
      ? ['/Applications/Firefox.app/Contents/MacOS/firefox']
      : onPath(['firefox-esr', 'firefox']);
  const found = process.env.FIREFOX_PATH || places.find(runs);
  if (!found) throw new Error('No Firefox found. Install one, or name it in FIREFOX_PATH.');
  return found;
}

/** The browser of WebKitGTK to test in. It comes with what the Debian package webkit2gtk-driver needs. */
export function findMiniBrowser() {
  const found = WEBKIT_FOLDERS.map((folder) => join(folder, 'MiniBrowser')).find(isProgram);
  if (!found) throw new Error('No WebKitGTK found. On Debian: webkit2gtk-driver and xvfb.');
  return found;
}

/** Whether a file is there and is a browser. Ubuntu has a chromium-browser that only says to install a snap. */
function runs(/** @type {string} */ path) {
  if (!isProgram(path)) return false;
  // On Windows this would open a window.
  return process.platform === 'win32' || spawnSync(path, ['--version']).status === 0;
}

function isProgram(/** @type {string} */ path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/**
 * Unpacks the browser of the package where it has not been. Processes that do so at the same time, and
 * one that is ended halfway, leave no other a part of a browser: it is unpacked beside its place, and
 * comes there as a whole.
 */
function unpackBrowser() {
  if (process.platform !== 'linux' || process.arch !== 'x64') {
    throw new Error('No Chrome or Chromium found. Install one, or name it in CHROME_PATH.');
  }
  const about = new URL('../node_modules/@sparticuz/chromium/package.json', import.meta.url);
  const { version } = JSON.parse(readFileSync(about, 'utf8'));
  const folder = join(tmpdir(), `role-comparison-chromium-${version}-${userInfo().uid}`);
  const path = join(folder, 'chromium');
  if (!isProgram(path)) {
    const draft = mkdtempSync(`${folder}-`);
    // The package unpacks into the folder for temporary files, and takes what is there for complete.
    const code = "import('@sparticuz/chromium').then((module) => module.default.executablePath())";
    spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
      cwd: fileURLToPath(new URL('.', import.meta.url)),
      env: { ...process.env, TMPDIR: draft },
      stdio: 'inherit',
    });
    try {
      renameSync(draft, folder);
    } catch {
      // Another process was faster.
      rmSync(draft, { recursive: true });
    }
  }
  if (!runs(path)) {
    const { stderr } = spawnSync(path, ['--version'], { encoding: 'utf8' });
    throw new Error(
      `No Chrome or Chromium found, and the bundled one does not start. Install one.\n${stderr}`,
    );
  }
  return path;
}

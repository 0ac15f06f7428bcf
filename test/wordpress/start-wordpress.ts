// SPDX-License-Identifier: MIT
//
// A real WordPress with the plugin, in a folder of its own: of Debian's packages wordpress,
// wordpress-theme-twentytwentythree, php-cli, php-mysql and mariadb-server. No other server of the machine is touched.
import { unzipSync } from 'fflate';
import { execFileSync, spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { once } from 'node:events';
import { tmpdir, userInfo } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { findFreePort } from '../free-port.mjs';

const INSTALLED = '/usr/share/wordpress';
const ZIP = new URL('../../demo/build/role-comparison-wordpress.zip', import.meta.url);

/** Everybody's password. */
export const PASSWORD = 'a password of the tests';

export interface WordPress {
  /** Of the site, without a slash at its end. */
  readonly origin: string;
  readonly version: string;
  /** Runs PHP within WordPress, and returns what it prints. */
  run(php: string): string;
  stop(): Promise<void>;
}

/** Waits until something is so, for a minute at most. */
async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (let tries = 600; tries > 0; tries -= 1) {
    if (await isSo()) return;
    await setTimeout(100);
  }
  throw new Error('WordPress does not start.');
}

/** @throws {Error} where the packages are not there. */
export async function startWordPress(): Promise<WordPress> {
  if (!existsSync(INSTALLED)) {
    throw new Error('Install wordpress, php-cli, php-mysql and mariadb-server first.');
  }
  const folder = mkdtempSync(join(tmpdir(), 'role-comparison-wordpress-'));
  const site = join(folder, 'site');
  const socket = join(folder, 'database.sock');
  const processes: ChildProcess[] = [];
  const origin = `http://127.0.0.1:${await findFreePort()}`;

  const run = (php: string) =>
    execFileSync('php', ['-d', 'display_errors=stderr', '-r', php], {
      cwd: site,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  const runLoaded = (php: string) => run(`require 'wp-load.php'; ${php}`);

  await startDatabase(folder, socket, processes);
  cpSync(INSTALLED, site, { recursive: true, dereference: true });
  writeFileSync(join(site, 'wp-config.php'), toConfiguration(socket, origin));
  run(
    `const WP_INSTALLING = true; require 'wp-load.php'; require 'wp-admin/includes/upgrade.php';
     wp_install('Careers', 'administrator', 'administrator@example.org', true, '', '${PASSWORD}');`,
  );
  unpackPlugin(join(site, 'wp-content/plugins'));
  runLoaded(
    `require 'wp-admin/includes/plugin.php';
     $error = activate_plugin('role-comparison/role-comparison.php');
     if (is_wp_error($error)) { echo $error->get_error_message(); exit(1); }
     foreach (['editor', 'contributor'] as $role) {
       wp_insert_user(['user_login' => $role, 'user_email' => "$role@example.org", 'user_pass' => '${PASSWORD}', 'role' => $role]);
     }`,
  );
  const server = spawn('php', ['-S', new URL(origin).host, '-t', site], {
    env: { ...process.env, PHP_CLI_SERVER_WORKERS: '4' },
    stdio: 'ignore',
  });
  processes.push(server);
  await until(async () => (await fetch(origin).catch(() => undefined))?.ok === true);

  return {
    origin,
    version: runLoaded(`echo get_bloginfo('version');`),
    run: runLoaded,
    async stop() {
      for (const process of processes.reverse()) {
        const end = once(process, 'exit');
        process.kill();
        await end;
      }
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function startDatabase(folder: string, socket: string, processes: ChildProcess[]) {
  const data = join(folder, 'database');
  const user = `--user=${userInfo().username}`;
  execFileSync(
    'mariadb-install-db',
    [
      ...['--no-defaults', '--auth-root-authentication-method=normal', '--skip-test-db'],
      ...[`--datadir=${data}`, user],
    ],
    { stdio: 'ignore' },
  );
  processes.push(
    spawn(
      'mariadbd',
      ['--no-defaults', `--datadir=${data}`, `--socket=${socket}`, '--skip-networking', user],
      { stdio: 'ignore' },
    ),
  );
  await until(() => existsSync(socket));
  execFileSync('mariadb', [
    ...['--no-defaults', `--socket=${socket}`, '--user=root'],
    ...['--execute', 'CREATE DATABASE wordpress'],
  ]);
}

function toConfiguration(socket: string, origin: string): string {
  return `<?php
define('DB_NAME', 'wordpress');
define('DB_USER', 'root');
define('DB_PASSWORD', '');
define('DB_HOST', 'localhost:${socket}');
define('DB_CHARSET', 'utf8mb4');
define('DB_COLLATE', '');
define('WP_HOME', '${origin}');
define('WP_SITEURL', '${origin}');
define('DISABLE_WP_CRON', true);
define('WP_HTTP_BLOCK_EXTERNAL', true);
define('AUTOMATIC_UPDATER_DISABLED', true);
define('WP_CONTENT_DIR', __DIR__ . '/wp-content');
$table_prefix = 'wp_';
if (!defined('ABSPATH')) { define('ABSPATH', __DIR__ . '/'); }
require_once ABSPATH . 'wp-settings.php';
`;
}

function unpackPlugin(folder: string): void {
  for (const [name, content] of Object.entries(unzipSync(readFileSync(ZIP)))) {
    const file = join(folder, name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, content);
  }
}

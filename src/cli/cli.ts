#!/usr/bin/env node
// SPDX-License-Identifier: MIT
import { inspect } from 'node:util';
import { DatasetError } from '../dataset/error.js';
import { changes } from './changes/command.js';
import type { Command } from './command.js';
import { UsageError } from './command.js';
import { csv } from './csv/command.js';
import { toPrintableError } from './files/printable.js';
import { html } from './html/command.js';
import { official } from './official/command.js';
import { salaries } from './salaries/command.js';
import { text } from './text/command.js';

const FAILED = 1;
const WRONG_USE = 2;

const COMMANDS: ReadonlyMap<string, Command> = new Map([
  ['changes', changes],
  ['csv', csv],
  ['html', html],
  ['official', official],
  ['salaries', salaries],
  ['text', text],
]);

const HELP = `Usage: role-comparison COMMAND

Commands:
${[...COMMANDS].map(([name, { summary }]) => `  ${name.padEnd(8)}  ${summary}`).join('\n')}

role-comparison COMMAND --help tells more about one.
Exit codes: 0 done, 1 failed and nothing written, 2 called in a wrong way.`;

async function main(args: string[]): Promise<void> {
  const [name, ...rest] = args;
  const command = COMMANDS.get(name ?? '');
  if (args.includes('--help') || args.includes('-h')) {
    console.log(command?.help ?? HELP);
    return;
  }
  if (!command) {
    throw new UsageError(
      name === undefined ? 'expected a command' : `there is no command "${name}"`,
    );
  }
  await command.run(rest);
}

function complain(message: string): void {
  console.error(`role-comparison: ${toPrintableError(message)}`);
}

/** The message of an error, in which a line end in the name of a file begins no new line. */
function describe(error: Error): string {
  if (!(error instanceof DatasetError)) return error.message;
  const [url, path] = [error.url, error.path].map((text) => text?.replaceAll('\n', '\\n'));
  return [url, path, error.reason].filter(Boolean).join(': ');
}

/** Whoever reads the output may stop early, as `head` does. */
function endQuietly(error: NodeJS.ErrnoException): void {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
}

function isWrongUse(error: unknown): boolean {
  return error instanceof UsageError || getCode(error).startsWith('ERR_PARSE_ARGS');
}

/** Whether the message of an error is enough for a person: the data or the disk is at fault, not the code. */
function isExpected(error: unknown): error is Error {
  if (error instanceof Error && error.name === 'MissingLibraryError') return true;
  return error instanceof DatasetError || /^E[A-Z]+$/.test(getCode(error));
}

function getCode(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}

process.stdout.on('error', endQuietly);
try {
  await main(process.argv.slice(2));
} catch (error) {
  if (isWrongUse(error)) {
    complain((error as Error).message);
    console.error('role-comparison --help tells how to call it.');
    process.exitCode = WRONG_USE;
  } else {
    complain(isExpected(error) ? describe(error) : inspect(error));
    process.exitCode = FAILED;
  }
}

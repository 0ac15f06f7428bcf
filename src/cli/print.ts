// SPDX-License-Identifier: MIT
import { realpath, stat, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { toPrintable } from './files/printable.js';
import { replaceFiles } from './files/replace-files.js';

/** Prints lines for a person. */
export function print(text: string): void {
  console.log(toPrintable(text));
}

/**
 * Hands out what a command has made: to a file in UTF-8, which some shells make of redirected output only
 * if they are told to, or else to the standard output.
 * @param file The path of the file, which is replaced as a whole; undefined for the standard output.
 */
export async function writeOutput(text: string, file: string | undefined): Promise<void> {
  if (file === undefined) console.log(text);
  else await writeTo(file, `${text}\n`);
}

async function writeTo(file: string, text: string): Promise<void> {
  const found = await stat(file).catch(() => undefined);
  // What is no file, such as a device, is not replaced but written to.
  if (found && !found.isFile()) await writeFile(file, text);
  else await replaceFiles(new Map([[found ? await realpath(file) : resolve(file), text]]));
}

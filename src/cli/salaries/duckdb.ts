// SPDX-License-Identifier: MIT
import type { DuckDBConnection } from '@duckdb/node-api';
import { randomUUID } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatasetError } from '../../dataset/error.js';
import { escapePattern, quoteText } from './sql-text.js';

/**
 * Runs `work` on an empty database in memory, which reaches nothing outside but some files.
 * @param files The absolute paths of the files that may be read.
 * @throws {DatasetError} when DuckDB is not installed.
 */
export async function withDuckDB<Result>(
  work: (connection: DuckDBConnection) => Promise<Result>,
  files: readonly string[] = [],
): Promise<Result> {
  const { DuckDBInstance } = await loadDuckDB();
  const instance = await DuckDBInstance.create(':memory:', {
    // Nothing in a file that comes from anywhere may make DuckDB fetch code.
    autoinstall_known_extensions: 'false',
    autoload_known_extensions: 'false',
    // What does not fit in memory would otherwise go to the folder the command is called in.
    temp_directory: join(tmpdir(), `role-comparison-${randomUUID()}`),
    preserve_insertion_order: 'false',
  });
  const connection = await instance.connect();
  try {
    // Before it is known which rows a file has, nothing that they make DuckDB do can reach another.
    // What does not fit in memory still goes to the temporary folder. A path is compared as a pattern
    // where it is read and as itself where it is opened.
    const allowed = files.flatMap((file) => [file, escapePattern(file)]).map(quoteText);
    await connection.run(`SET allowed_paths = [${allowed.join(', ')}]`);
    await connection.run('SET enable_external_access = false');
    // The progress is to be asked for, not to be printed among our own messages.
    await connection.run('SET enable_progress_bar = true; SET enable_progress_bar_print = false');
    return await work(connection);
  } finally {
    connection.closeSync();
    instance.closeSync();
  }
}

/**
 * Does work in which the rows of a file keep their order, where `keep` says so. Without, DuckDB reads
 * faster.
 */
export async function keepOrder<Result>(
  connection: DuckDBConnection,
  keep: boolean,
  work: () => Promise<Result>,
): Promise<Result> {
  await connection.run(`SET preserve_insertion_order = ${keep}`);
  try {
    return await work();
  } finally {
    await connection.run('SET preserve_insertion_order = false');
  }
}

/** The rows that a query returns. Whole numbers of any width are JavaScript numbers in them. */
export async function readRows<Row>(connection: DuckDBConnection, sql: string): Promise<Row[]> {
  const reader = await connection.runAndReadAll(sql);
  return reader.getRowObjectsJS().map((row) => {
    const entries = Object.entries(row).map(([name, value]) => [
      name,
      typeof value === 'bigint' ? Number(value) : value,
    ]);
    return Object.fromEntries(entries) as Row;
  });
}

/** The text of an SQL file that stands beside this one, in src as in dist. */
export function readSql(name: string): Promise<string> {
  return readFile(new URL(name, import.meta.url), 'utf8');
}

/**
 * The part of a DuckDB message that helps an author. The rest quotes the row, at times the whole
 * file, and proposes settings of DuckDB.
 */
export function toReason(error: unknown): string {
  const [text = ''] = String((error as Error).message).split(/\n(?:Possible |LINE \d)/);
  const message = text.trimEnd();
  const line = /CSV Error on Line: (\d+)/.exec(message)?.[1];
  const lines = message.split('\n');
  if (line) return `line ${line}: ${lines.at(-1) ?? ''}`;
  return `cannot be read: ${lines[0] ?? ''}`;
}

/** DuckDB takes 70 MB and this command alone needs it, so the package does not depend on it. */
async function loadDuckDB(): Promise<typeof import('@duckdb/node-api')> {
  try {
    return await import('@duckdb/node-api');
  } catch (error) {
    const [reason = ''] = String((error as Error).message).split('\n');
    throw new DatasetError(
      '',
      `this command needs DuckDB: npm install --save-dev @duckdb/node-api (${reason})`,
    );
  }
}

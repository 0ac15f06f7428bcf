// SPDX-License-Identifier: MIT
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { DatasetError } from '../../dataset/error.js';
import { toReason } from './file-error.js';

/** How much of a file is looked at to tell what it is. The first line of a CSV must fit in it. */
const START_BYTES = 65_536;

const GZIP_MAGIC = Buffer.from([0x1f, 0x8b]);
const PARQUET_MAGIC = Buffer.from('PAR1');

/** A survey file, told by its content, since names lie. */
export interface SurveyFile {
  /** The path as the author gave it, for messages. */
  readonly name: string;
  /** The absolute path. */
  readonly path: string;
  readonly format: 'csv' | 'parquet';
  /** Whether the file is packed by gzip. */
  readonly packed: boolean;
  /** The first bytes, unpacked. */
  readonly start: Buffer;
}

/**
 * Finds out what a file is.
 * @throws {DatasetError} when it cannot be read or is empty.
 */
export async function openSurveyFile(name: string): Promise<SurveyFile> {
  const path = resolve(name);
  const fail = (reason: string) => new DatasetError('', reason, name);
  try {
    const raw = await readStart(createReadStream(path));
    const packed = startsWith(raw, GZIP_MAGIC);
    const start = packed ? await readStart(unpack(path)) : raw;
    if (start.length === 0) throw fail('is empty');
    const format = startsWith(start, PARQUET_MAGIC) ? 'parquet' : 'csv';
    if (packed && format === 'parquet') throw fail('is Parquet packed by gzip: unpack it first');
    return { name, path, format, packed, start };
  } catch (error) {
    throw error instanceof DatasetError ? error : fail(toReason(error));
  }
}

/**
 * The SHA-256 of a survey file, unpacked, in hexadecimal digits.
 * @throws {DatasetError} when it cannot be read to the end.
 */
export async function hashSurveyFile(file: SurveyFile, signal: AbortSignal): Promise<string> {
  const hash = createHash('sha256');
  try {
    await pipeline(file.packed ? unpack(file.path) : createReadStream(file.path), hash, { signal });
  } catch (error) {
    throw new DatasetError('', toReason(error), file.name);
  }
  return hash.digest('hex');
}

function unpack(path: string): Readable {
  const source = createReadStream(path);
  const gunzip = createGunzip();
  source.on('error', (error) => gunzip.destroy(error));
  gunzip.on('close', () => source.destroy());
  return source.pipe(gunzip);
}

/** Leaving the loop early closes the stream. */
async function readStart(stream: Readable): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of stream) {
    chunks.push(chunk as Buffer);
    size += (chunk as Buffer).length;
    if (size >= START_BYTES) break;
  }
  return Buffer.concat(chunks);
}

function startsWith(bytes: Buffer, magic: Buffer): boolean {
  return bytes.subarray(0, magic.length).equals(magic);
}

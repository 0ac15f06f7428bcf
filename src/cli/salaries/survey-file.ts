// SPDX-License-Identifier: MIT
import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { mkdtemp, open, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { DatasetError } from '../../dataset/error.js';
import { checkFile } from '../files/check-file.js';
import { toReason } from '../files/file-error.js';
import { describeForeignFormat } from '../files/file-format.js';
import type { Consumer } from '../files/unpack.js';
import { startUnpacking, unpackInto } from '../files/unpack.js';
import { findUtf16 } from '../files/text-encoding.js';
import { findHeaderFault, LONGEST_HEADER_BYTES } from './csv-header.js';
import { CsvFault, CsvInspector } from './csv-inspector.js';

/** How much of a file is looked at to tell what it is. */
const START_BYTES = LONGEST_HEADER_BYTES;

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
 * @throws {DatasetError} when it cannot be read, is empty, or is of a format that is not read.
 */
export async function openSurveyFile(name: string): Promise<SurveyFile> {
  const path = resolve(name);
  const fail = (reason: string) => new DatasetError('', reason, name);
  await checkFile(path, name);
  try {
    const raw = await readStart(createReadStream(path));
    const packed = startsWith(raw, GZIP_MAGIC);
    const start = packed ? await readStart(startUnpacking(path)) : raw;
    if (start.length === 0) throw fail('is empty');
    const format = startsWith(start, PARQUET_MAGIC) ? 'parquet' : 'csv';
    if (packed && format === 'parquet') throw fail('is Parquet packed by gzip: unpack it first');
    const fault = format === 'csv' && findTextFault(start);
    if (fault) throw fail(packed ? `holds a file that ${fault}` : fault);
    return { name, path, format, packed, start };
  } catch (error) {
    throw error instanceof DatasetError ? error : fail(toReason(error));
  }
}

function findTextFault(start: Buffer): string | undefined {
  return describeForeignFormat(start) ?? findUtf16(start) ?? findHeaderFault(start);
}

/**
 * The SHA-256 of a survey file, unpacked, in hexadecimal digits. A CSV is inspected meanwhile.
 * @param delimiter What separates the columns of a CSV.
 * @throws {DatasetError} when it cannot be read to the end, or is a CSV that would be misread.
 */
export async function hashSurveyFile(
  file: SurveyFile,
  delimiter: string,
  signal?: AbortSignal,
): Promise<string> {
  const hash = createHash('sha256');
  const inspector = file.format === 'csv' ? new CsvInspector(delimiter) : undefined;
  const consume: Consumer = async (chunks) => {
    for await (const chunk of chunks) {
      inspector?.read(chunk);
      hash.update(chunk);
    }
    inspector?.end();
  };
  try {
    if (file.packed) await unpackInto(file.path, consume, signal);
    else await pipeline(createReadStream(file.path), consume, { signal });
  } catch (error) {
    const reason = error instanceof CsvFault ? error.message : toReason(error);
    throw new DatasetError('', reason, file.name);
  }
  return hash.digest('hex');
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

/**
 * Does work with a file that DuckDB can read: with the file itself, or with an unpacked copy where it may
 * have zeros behind its gzip data, as on tapes, which DuckDB takes for damaged. The copy is in a folder that
 * no other user can read, and is removed.
 * @throws {DatasetError} when it cannot be unpacked.
 */
export async function withReadableFile<Result>(
  file: SurveyFile,
  work: (readable: SurveyFile) => Promise<Result>,
): Promise<Result> {
  if (!file.packed || !(await endsWithZero(file.path))) return work(file);
  const folder = await mkdtemp(join(tmpdir(), 'role-comparison-'));
  try {
    const path = join(folder, 'unpacked.csv');
    await unpackInto(file.path, (chunks) => writeFile(path, chunks));
    return await work({ ...file, path, packed: false });
  } catch (error) {
    throw error instanceof DatasetError ? error : new DatasetError('', toReason(error), file.name);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** The last byte of gzip data is zero where what is unpacked is smaller than 16 MB, and of padding always. */
async function endsWithZero(path: string): Promise<boolean> {
  const file = await open(path);
  try {
    const { size } = await file.stat();
    const { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1);
    return buffer[0] === 0;
  } finally {
    await file.close();
  }
}

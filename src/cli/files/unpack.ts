// SPDX-License-Identifier: MIT
import { createReadStream } from 'node:fs';
import { addAbortSignal } from 'node:stream';
import type { Gunzip } from 'node:zlib';
import { createGunzip } from 'node:zlib';

/** Reads bytes to their end. */
export type Consumer = (chunks: AsyncIterable<Buffer>) => Promise<void>;

/** What comes out of a file packed by gzip. Whoever reads it may stop early. */
export function startUnpacking(path: string): Gunzip {
  const source = createReadStream(path);
  const gunzip = createGunzip();
  source.on('error', (error) => gunzip.destroy(error));
  gunzip.on('close', () => source.destroy());
  return source.pipe(gunzip);
}

/**
 * Reads all that comes out of a file packed by gzip, in one part or several. Zeros behind the data are
 * padding.
 * @throws {Error} with the code Z_TRAILING when anything else is behind the data, which would be lost.
 */
export async function unpackInto(
  path: string,
  consume: Consumer,
  signal?: AbortSignal,
): Promise<void> {
  // Not by `pipeline`, which takes it for an abort that nobody reads the padding.
  const gunzip = startUnpacking(path);
  if (signal) addAbortSignal(signal, gunzip);
  await consume(gunzip);
  // Node stops at the first zero behind the data.
  for await (const chunk of createReadStream(path, { start: gunzip.bytesWritten })) {
    if ((chunk as Buffer).some((byte) => byte !== 0)) {
      throw Object.assign(new Error('trailing data'), { code: 'Z_TRAILING' });
    }
  }
}

// SPDX-License-Identifier: MIT
import { isUtf8 } from 'node:buffer';

/** How much of a file is looked at to tell UTF-16 without a mark: its first bytes. */
const SAMPLE_BYTES = 4_096;

/** The share of zeros among every other byte from which on a text is UTF-16. */
const ZEROS = 0.4;

const UTF_16 =
  'is UTF-16, as "Unicode text" of Excel and ">" of Windows PowerShell are: save it as UTF-8';

/** Why the bytes of a whole text file are not UTF-8, in words that follow its name. */
export function findEncodingFault(bytes: Uint8Array): string | undefined {
  if (isUtf16(bytes)) return UTF_16;
  if (isUtf8(bytes)) return undefined;
  return describeForeignBytes(findForeignLine(bytes));
}

/** Why the first bytes of a file cannot be those of a text in UTF-8, in words that follow its name. */
export function findUtf16(start: Uint8Array): string | undefined {
  return isUtf16(start) ? UTF_16 : undefined;
}

/** That a line is not UTF-8, in words that follow the name of the file. */
export function describeForeignBytes(line: number): string {
  return `line ${line} is not UTF-8: save the file as UTF-8, in Excel as "CSV UTF-8"`;
}

function isUtf16(start: Uint8Array): boolean {
  const [first, second] = start;
  if ((first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff)) return true;
  const sample = start.subarray(0, SAMPLE_BYTES);
  const zeros = [0, 0];
  sample.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros.map((count) => count / (sample.length / 2));
  // Of most letters one of the two bytes is zero, of all others neither.
  return Math.max(even, odd) >= ZEROS && Math.min(even, odd) < ZEROS / 4;
}

/** The number, from 1, of the first line of some bytes that is not UTF-8. */
export function findForeignLine(bytes: Uint8Array): number {
  // Each byte is a character of Latin-1, so that lines can be told before the bytes are read.
  const lines = Buffer.from(bytes)
    .toString('latin1')
    .split(/\r\n|\n|\r/);
  return lines.findIndex((line) => !isUtf8(Buffer.from(line, 'latin1'))) + 1;
}

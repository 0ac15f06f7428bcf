// SPDX-License-Identifier: MIT
import { isUtf8 } from 'node:buffer';
import { describeForeignBytes, findForeignLine } from '../files/text-encoding.js';

const NUL = 0x00;
const LF = 0x0a;
const CR = 0x0d;
const QUOTE = 0x22;
const BYTE_ORDER_MARK = Buffer.from('\uFEFF');

/**
 * The longest row that is read, in bytes. DuckDB has a limit of its own, twice this, which it does not
 * keep in every place of a file alike.
 */
const LONGEST_ROW_BYTES = 1_000_000;

type LineEnd = 'LF' | 'CR' | 'CR LF';

/** Where a byte stands in its row. */
const VALUE_BEGINS = 0;
const IN_VALUE = 1;
const IN_QUOTES = 2;
const AFTER_QUOTES = 3;

/** Why a CSV would be misread, in words that follow the name of the file. */
export class CsvFault extends Error {
  override readonly name = 'CsvFault';
}

/**
 * Looks at every byte of a CSV for what makes DuckDB fail without naming the place, or read something
 * else than is there: bytes that are no UTF-8, NUL, line ends of two kinds, and rows that are too long.
 * Line ends within quotes are part of a value and may be of any kind.
 */
export class CsvInspector {
  readonly #delimiter: number;
  #place = VALUE_BEGINS;
  /** The number of the line, from 1, as an editor counts. */
  #line = 1;
  /** How many bytes the row has before the current chunk. */
  #length = 0;
  /** The kind of the line ends outside of quotes. */
  #kind: LineEnd | undefined;
  /** Whether the byte before is a CR, of which the next byte tells the kind. */
  #afterCr = false;
  /** The bytes of a character that the end of a chunk has cut; undefined before the first chunk. */
  #cut: Buffer | undefined;

  /** @param delimiter What separates the columns: one character. */
  constructor(delimiter: string) {
    // The last of its bytes, of which there are up to four.
    this.#delimiter = Buffer.from(delimiter).at(-1) ?? NUL;
  }

  /**
   * Reads the next bytes.
   * @throws {CsvFault} for the first fault.
   */
  read(chunk: Buffer): void {
    const first = this.#cut === undefined;
    this.#checkBytes(chunk);
    const start = BYTE_ORDER_MARK.length;
    this.#checkRows(
      first && chunk.subarray(0, start).equals(BYTE_ORDER_MARK) ? chunk.subarray(start) : chunk,
    );
  }

  /**
   * Ends the file.
   * @throws {CsvFault} for the first fault.
   */
  end(): void {
    if (this.#afterCr) this.#endLine('CR');
    if (this.#cut?.length) throw new CsvFault(describeForeignBytes(this.#line));
  }

  #checkBytes(chunk: Buffer): void {
    const bytes = this.#cut?.length ? Buffer.concat([this.#cut, chunk]) : chunk;
    const end = bytes.length - countCutBytes(bytes);
    this.#cut = Buffer.from(bytes.subarray(end));
    const whole = bytes.subarray(0, end);
    if (!isUtf8(whole)) {
      throw new CsvFault(describeForeignBytes(this.#line - 1 + findForeignLine(whole)));
    }
    const nul = whole.indexOf(NUL);
    if (nul < 0) return;
    const line = this.#line + whole.subarray(0, nul).toString('latin1').split('\n').length - 1;
    throw new CsvFault(`line ${line} has a NUL, which is in no text: is the file damaged?`);
  }

  #checkRows(chunk: Buffer): void {
    const delimiter = this.#delimiter;
    let place = this.#place;
    let begin = -this.#length;
    for (let index = 0; index < chunk.length; index++) {
      const byte = chunk[index];
      if (this.#afterCr) {
        this.#afterCr = false;
        this.#endLine(byte === LF ? 'CR LF' : 'CR', place);
        if (byte === LF) {
          if (place !== IN_QUOTES) begin = index + 1;
          continue;
        }
      }
      if (byte === CR || byte === LF) {
        if (place !== IN_QUOTES) {
          this.#checkLength(index - begin);
          begin = index + 1;
          place = VALUE_BEGINS;
        }
        if (byte === CR) this.#afterCr = true;
        else this.#endLine('LF', place);
      } else if (place === IN_QUOTES) {
        if (byte === QUOTE) place = AFTER_QUOTES;
      } else if (byte === QUOTE) {
        // A quote within quotes is written twice; one within a value without quotes is itself.
        place = place === IN_VALUE ? IN_VALUE : IN_QUOTES;
      } else {
        place = byte === delimiter ? VALUE_BEGINS : IN_VALUE;
      }
    }
    this.#place = place;
    this.#length = chunk.length - begin;
    this.#checkLength(this.#length);
  }

  #endLine(kind: LineEnd, place = this.#place): void {
    if (place !== IN_QUOTES) {
      this.#kind ??= kind;
      if (kind !== this.#kind) {
        throw new CsvFault(
          `line ${this.#line} ends with ${kind}, the lines before it with ${this.#kind}: ` +
            'give all lines the same line end, as an editor does on saving',
        );
      }
    }
    this.#line += 1;
  }

  #checkLength(length: number): void {
    if (length <= LONGEST_ROW_BYTES) return;
    const reason = this.#place === IN_QUOTES ? '; is a quote not closed?' : '';
    throw new CsvFault(
      `line ${this.#line}: ends a row of more than ${LONGEST_ROW_BYTES / 1e6} MB${reason}`,
    );
  }
}

/** How many bytes at the end are those of a character that is not all there. */
function countCutBytes(bytes: Buffer): number {
  for (let count = 1; count <= Math.min(3, bytes.length); count++) {
    const byte = bytes[bytes.length - count] ?? 0;
    // What goes on a character begins with the bits 10.
    if ((byte & 0xc0) === 0x80) continue;
    const length = byte >= 0xf0 ? 4 : byte >= 0xe0 ? 3 : byte >= 0xc0 ? 2 : 1;
    return length > count ? count : 0;
  }
  return 0;
}

// SPDX-License-Identifier: MIT

/** What a format is called, and what to do with a file of it. */
type Format = readonly [name: string, advice: string];

const SAVE_SHEET = 'save its sheet as CSV UTF-8 first';
const EXPORT_TABLE = 'export its table as CSV or Parquet first';
const UNPACK = 'unpack it first';

/** The first bytes of formats, as hexadecimal digits. Those of letters alone begin a CSV at times. */
const SIGNATURES: readonly (readonly [start: string, ...Format])[] = [
  ['d0cf11e0a1b11ae1', 'an Excel workbook of the old kind (.xls) or with a password', SAVE_SHEET],
  ['255044462d', 'a PDF', 'its table has to be saved as CSV first'],
  ['377abcaf271c', 'a 7z archive', UNPACK],
  ['526172211a07', 'a RAR archive', UNPACK],
  ['425a683', 'packed by bzip2', UNPACK],
  ['fd377a585a00', 'packed by xz', UNPACK],
  ['28b52ffd', 'packed by zstd', UNPACK],
  ['04224d18', 'packed by LZ4', UNPACK],
  ['1f9d', 'packed by compress', UNPACK],
  ['1f8b', 'packed by gzip', UNPACK],
  ['50415245', 'Parquet that is encrypted', 'decrypt it first'],
  ['53514c69746520666f726d6174203300', 'an SQLite database', EXPORT_TABLE],
  ['4152524f5731', 'Arrow', EXPORT_TABLE],
  ['46454131', 'Feather', EXPORT_TABLE],
  ['4f626a01', 'Avro', EXPORT_TABLE],
  ['4f5243', 'ORC', EXPORT_TABLE],
  ['24464c32', 'an SPSS file', EXPORT_TABLE],
  ['24464c33', 'an SPSS file', EXPORT_TABLE],
  ['3c73746174615f647461', 'a Stata file', EXPORT_TABLE],
  ['894844460d0a1a0a', 'an HDF5 file', EXPORT_TABLE],
  ['89504e470d0a1a0a', 'a picture', 'the rows have to be typed into a table first'],
  ['ffd8ff', 'a picture', 'the rows have to be typed into a table first'],
  ['7b5c727466', 'a text document (RTF)', 'its table has to be saved as CSV first'],
];

/** Which of these are begun by a sign that no CSV begins with, and may be all text. */
const TEXTS: ReadonlySet<string> = new Set(['255044462d', '3c73746174615f647461', '7b5c727466']);

/** What is in no text. */
// eslint-disable-next-line no-control-regex
const CONTROLS = /[\0-\x08\x0E-\x1A]/;

/** Names of files in ZIP archives that are documents. The first that is found counts. */
const DOCUMENTS: readonly (readonly [name: string, ...Format])[] = [
  ['xl/', 'an Excel workbook', SAVE_SHEET],
  ['opendocument.spreadsheet', 'an OpenDocument spreadsheet', SAVE_SHEET],
  ['word/', 'a Word document', 'its table has to be saved as CSV first'],
  ['Index/', 'a Numbers or another iWork document', SAVE_SHEET],
  ['[Content_Types].xml', 'an Office document', SAVE_SHEET],
];

/** Where a tar archive says that it is one. */
const TAR_MARK = [257, 'ustar'] as const;

/**
 * What a file is that is neither CSV nor Parquet, told by its first bytes since names lie, and what to
 * do, in words that follow its name; undefined where it may be CSV.
 * @param start The first bytes, unpacked. The more of them, the surer a document in a ZIP archive is told.
 */
export function describeForeignFormat(start: Buffer): string | undefined {
  const [name, advice] = findFormat(start) ?? [];
  return name && advice ? `is ${name}: ${advice}` : undefined;
}

function findFormat(start: Buffer): Format | undefined {
  const text = start.toString('latin1');
  // eslint-disable-next-line no-control-regex
  if (/^PK(?:\x03\x04|\x05\x06|\x07\x08)/.test(text)) {
    const document = DOCUMENTS.find(([name]) => text.includes(name));
    return document ? [document[1], document[2]] : ['a ZIP archive', UNPACK];
  }
  const hex = start.subarray(0, 16).toString('hex');
  const binary = CONTROLS.test(text);
  const known = SIGNATURES.find(
    ([signature]) => hex.startsWith(signature) && (binary || TEXTS.has(signature)),
  );
  if (known) return [known[1], known[2]];
  const [offset, mark] = TAR_MARK;
  if (text.startsWith(mark, offset)) return ['a tar archive', UNPACK];
  return findMarkup(text);
}

/** Formats of text that are no table. A byte order mark is three characters here. */
function findMarkup(text: string): Format | undefined {
  const begin = text
    .slice(0, 1_000)
    .replace(/^\xEF\xBB\xBF/, '')
    .trimStart()
    .toLowerCase();
  if (/^<(?:!doctype html|html|head|body|table|meta|style|script|!--|div)\b/.test(begin)) {
    return ['HTML, whatever its name says', 'open it in a spreadsheet and save it as CSV UTF-8'];
  }
  if (/^<\?xml\b|^<[a-z][\w:-]*[\s>/]/.test(begin)) {
    return ['XML', 'open it in a spreadsheet and save it as CSV UTF-8'];
  }
  if (/^\{\s*(?:"[^"]*"\s*:|\})|^\[\s*[{[\]"\d]/.test(begin))
    return ['JSON', 'make it a CSV first'];
  return /^mime-version:/.test(begin)
    ? ['a web archive, whatever its name says', 'open it in a spreadsheet and save it as CSV UTF-8']
    : undefined;
}

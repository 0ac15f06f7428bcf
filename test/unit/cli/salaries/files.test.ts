// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { execFileSync, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readdir, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { suite, test } from 'node:test';
import { gzipSync } from 'node:zlib';
import { withDuckDB } from '../../../../src/cli/salaries/duckdb.js';
import { convertSurvey } from '../../../../src/cli/salaries/convert-survey.js';
import {
  makeWorkplace,
  PLAIN_ROWS,
  readCatalogue,
  readRole,
  SAMPLE_MAP,
  toCsv,
} from '../../../fixtures/survey-sample.js';

const CSV = toCsv(PLAIN_ROWS);

/** A file in a ZIP archive, as far as its beginning goes. */
function startZip(name: string): Buffer {
  return Buffer.concat([
    Buffer.from([0x50, 0x4b, 0x03, 0x04, 0x14, 0, 0, 0, 8, 0, 0, 0, 0, 0]),
    Buffer.alloc(16),
    Buffer.from(name),
    Buffer.alloc(200),
  ]);
}

function startWith(hex: string): Buffer {
  return Buffer.concat([Buffer.from(hex, 'hex'), Buffer.alloc(600)]);
}

function toUtf16(text: string, bigEndian = false): Buffer {
  const bytes = Buffer.from(text, 'utf16le');
  return bigEndian ? bytes.swap16() : bytes;
}

suite('a file that is no CSV is told by its bytes, whatever its name', () => {
  const UTF_16 = /^is UTF-16, as "Unicode text" of Excel .*: save it as UTF-8$/;
  const CASES: readonly [what: string, content: string | Buffer, message: RegExp][] = [
    ['a workbook', startZip('xl/workbook.xml'), /^is an Excel workbook: save its sheet as CSV/],
    [
      'a spreadsheet of OpenDocument',
      startZip('mimetypeapplication/vnd.oasis.opendocument.spreadsheet'),
      /^is an OpenDocument spreadsheet: /,
    ],
    ['an archive', startZip('survey.csv'), /^is a ZIP archive: unpack it first$/],
    ['an old workbook', startWith('d0cf11e0a1b11ae1'), /^is an Excel workbook of the old kind/],
    ['a PDF', '%PDF-1.7\n1 0 obj', /^is a PDF: /],
    ['a database', startWith('53514c69746520666f726d6174203300'), /^is an SQLite database: /],
    ['packed by zstd', startWith('28b52ffd'), /^is packed by zstd: unpack it first$/],
    [
      'packed by gzip twice',
      gzipSync(gzipSync(CSV)),
      /^holds a file that is packed by gzip: unpack it first$/,
    ],
    [
      'a packed workbook',
      gzipSync(startZip('xl/workbook.xml')),
      /^holds a file that is an Excel workbook: /,
    ],
    [
      'a tar archive',
      Buffer.concat([
        Buffer.from('survey.csv'),
        Buffer.alloc(247),
        Buffer.from('ustar\0'),
        Buffer.alloc(300),
      ]),
      /^is a tar archive: unpack/,
    ],
    ['encrypted Parquet', startWith('50415245'), /^is Parquet that is encrypted/],
    ['a page', '\uFEFF\n<!DOCTYPE html><table><tr><td>post', /^is HTML, whatever its name says: /],
    ['a table of a page', '<table border=1><tr><td>post</td>', /^is HTML, /],
    ['XML', '<?xml version="1.0"?><Workbook xmlns="urn:x">', /^is XML: /],
    ['JSON', '[{"post":"Lamp Keeper"}]', /^is JSON: /],
    ['UTF-16', toUtf16(`\uFEFF${CSV}`), UTF_16],
    ['UTF-16 from the other end', toUtf16(`\uFEFF${CSV}`, true), UTF_16],
    ['UTF-16 without a mark', toUtf16(CSV), UTF_16],
    ['UTF-16 without a mark, from the other end', toUtf16(CSV, true), UTF_16],
    ['packed UTF-16', gzipSync(toUtf16(`\uFEFF${CSV}`)), /^holds a file that is UTF-16/],
    [
      'in Latin-1',
      Buffer.from(
        CSV.replace('Bell Ringer,A,NL,2023,1000\n', 'Glöckner,A,NL,2023,1000\n'),
        'latin1',
      ),
      /^line 13 is not UTF-8: save the file as UTF-8/,
    ],
    [
      'of text with a NUL',
      CSV.replace('Bell Ringer,A,NL,2023,1000', 'Bell\0Ringer,A,NL,2023,1000'),
      /^line 13 has a NUL, /,
    ],
    [
      'begun by a line for Excel',
      `sep=,\n${CSV}`,
      /^begins with "sep=,", which only Excel understands: delete this line$/,
    ],
    [
      'begun by a title',
      `Survey of towers,,,,\n,,,,\n${CSV}`,
      /^has the first line "Survey of towers" in place of a header: .* before line 3 /,
    ],
    ['begun by a blank line', `\r\n${CSV.replaceAll('\n', '\r\n')}`, /^has a blank first line: /],
    ['one line without an end', 'x'.repeat(70_000), /^has a first line of more than 65536 bytes/],
  ];
  for (const [what, content, message] of CASES) {
    test(`such as one that is ${what}`, async (context) => {
      const { dataset, map, write } = await makeWorkplace(context);
      const file = await write('survey.csv', content);
      await assert.rejects(convertSurvey(file, map, dataset), ({ message: text }: Error) => {
        assert.match(text.slice(file.length + 2), message);
        assert.ok(text.startsWith(`${file}: `));
        return true;
      });
    });
  }

  for (const header of ['PARENT', 'ORCHARD', 'BZh', 'post']) {
    test(`but a CSV with a first column of the name ${header} is read`, async (context) => {
      const { dataset, map, write } = await makeWorkplace(context, {
        ...SAMPLE_MAP,
        columns: { ...SAMPLE_MAP.columns, title: header },
      });
      const file = await write('survey.xlsx', CSV.replace('post', header));
      assert.equal((await convertSurvey(file, map, dataset)).counts.kept.size, 2);
    });
  }
});

suite('line ends', () => {
  const lines = CSV.trimEnd().split('\n');
  const CASES: readonly [ends: (line: number) => string, message: RegExp][] = [
    [
      (line) => (line < 5 ? '\n' : '\r\n'),
      /^line 5 ends with CR LF, the lines before it with LF: /,
    ],
    [
      (line) => (line < 2 ? '\r\n' : '\n'),
      /^line 2 ends with LF, the lines before it with CR LF: /,
    ],
    [(line) => (line === 7 ? '\r' : '\n'), /^line 7 ends with CR, the lines before it with LF: /],
  ];
  for (const [toEnd, message] of CASES) {
    test(`of two kinds are told with the line, as in ${String(message)}`, async (context) => {
      const { dataset, map, write } = await makeWorkplace(context);
      const text = lines.map((line, index) => line + toEnd(index + 1)).join('');
      for (const content of [text, gzipSync(text)]) {
        const file = await write('survey.csv', content);
        await assert.rejects(convertSurvey(file, map, dataset), ({ message: told }: Error) =>
          message.test(told.slice(file.length + 2)),
        );
      }
    });
  }

  for (const end of ['\n', '\r\n', '\r']) {
    test(`of one kind, ${JSON.stringify(end)}, are read, with others within quotes`, async (context) => {
      const { dataset, map, write } = await makeWorkplace(context);
      const others = `"Watch\r\nman\nof ""5""",A,NL,2023,"1\r0"`;
      const file = await write('survey.csv', [...lines, others, ''].join(end));
      const { counts } = await convertSurvey(file, map, dataset);
      assert.equal(counts.otherTitles, 1);
      assert.deepEqual(Object.fromEntries(counts.kept), { 'bell-ringer': 10, 'lamp-keeper': 10 });
    });
  }
});

suite('a row that is too long is refused in every place of a file', () => {
  const long = `${'x'.repeat(1_000_001)},A,NL,2023,1`;
  for (const [place, content] of [
    ['in the middle', CSV.replace('Bell Ringer,A,NL,2023,1000', long)],
    ['at the end', `${CSV}${long}\n`],
    ['at the end without a line end', `${CSV}${long}`],
    ['in quotes that are never closed', `${CSV}"${'x\n'.repeat(500_001)}`],
  ] as const) {
    test(place, async (context) => {
      const { dataset, map, write } = await makeWorkplace(context);
      const file = await write('survey.csv', content);
      await assert.rejects(
        convertSurvey(file, map, dataset),
        /line \d+: ends a row of more than 1 MB/,
      );
      assert.deepEqual(await readdir(join(dataset, '..')), ['map.json', 'survey.csv']);
    });
  }
});

suite('a file packed by gzip', () => {
  const half = CSV.length / 2;
  const READ: readonly [what: string, content: Buffer][] = [
    ['in several parts', Buffer.concat([gzipSync(CSV.slice(0, half)), gzipSync(CSV.slice(half))])],
    ['with zeros behind its end', Buffer.concat([gzipSync(CSV), Buffer.alloc(512)])],
    ['with one zero behind its end', Buffer.concat([gzipSync(CSV), Buffer.alloc(1)])],
    [
      'of a random text of the size of a block',
      gzipSync(`${CSV}${'Other,A,NL,2023,1\n'.repeat(5e4)}`),
    ],
  ];
  for (const [what, content] of READ) {
    test(`${what} is read, whatever its name`, async (context) => {
      const { dataset, map, write } = await makeWorkplace(context);
      const { counts } = await convertSurvey(await write('survey.csv', content), map, dataset);
      assert.deepEqual(Object.fromEntries(counts.kept), { 'bell-ringer': 10, 'lamp-keeper': 10 });
      assert.equal(typeof (await readCatalogue(dataset)).sources[0]?.sha256, 'string');
    });
  }

  test('has the digest of what it holds, padded or not', async (context) => {
    const { dataset, map, write } = await makeWorkplace(context);
    const file = await write('survey.gz', Buffer.concat([gzipSync(CSV), Buffer.alloc(100)]));
    await convertSurvey(file, map, dataset);
    const [source] = (await readCatalogue(dataset)).sources;
    assert.equal(source?.sha256, createHash('sha256').update(CSV).digest('hex'));
  });

  for (const [what, tail] of [
    ['text', Buffer.from('and more')],
    ['zeros and text', Buffer.concat([Buffer.alloc(9), Buffer.from('and more')])],
    ['zeros and another part', Buffer.concat([Buffer.alloc(9), gzipSync(CSV)])],
  ] as const) {
    test(`with ${what} behind its end is refused, since that would be lost`, async (context) => {
      const { dataset, map, write } = await makeWorkplace(context);
      const file = await write('survey.gz', Buffer.concat([gzipSync(CSV), tail]));
      await assert.rejects(convertSurvey(file, map, dataset), {
        message: `${file}: has other bytes behind its gzip data: unpack it and look at its end`,
      });
    });
  }
});

suite('what is no file', () => {
  const skip = process.platform === 'win32' && 'Windows has other pipes and devices';

  test('such as a named pipe is told at once', { skip }, async (context) => {
    const { dataset, map, folder } = await makeWorkplace(context);
    const pipe = join(folder, 'pipe');
    execFileSync('mkfifo', [pipe]);
    for (const [file, given] of [
      [pipe, map],
      [map, pipe],
    ] as const) {
      await assert.rejects(convertSurvey(file, given, dataset), {
        message: `${pipe}: is a pipe, and it has to be read more than once: write what comes through it to a file first`,
      });
    }
  });

  test('such as a device is told at once', { skip }, async (context) => {
    const { dataset, map } = await makeWorkplace(context);
    for (const file of ['/dev/zero', '/dev/null']) {
      await assert.rejects(convertSurvey(file, map, dataset), {
        message: `${file}: is a device, not a file`,
      });
    }
  });

  test('such as a folder in the place of the map is told', async (context) => {
    const { dataset, folder, write } = await makeWorkplace(context);
    await assert.rejects(convertSurvey(await write('survey.csv', CSV), folder, dataset), {
      message: `${folder}: is a folder, not a file`,
    });
  });

  test('unless it is a symbolic link to a file', { skip }, async (context) => {
    const { dataset, folder, map, write } = await makeWorkplace(context);
    const file = join(folder, 'link.csv');
    await symlink(await write('survey.csv', CSV), file);
    assert.equal((await convertSurvey(file, map, dataset)).counts.kept.size, 2);
  });
});

test(
  'standard input that is a file is read',
  { skip: !process.platform.startsWith('linux') },
  async (context) => {
    const { dataset, map, write } = await makeWorkplace(context);
    const file = await write('survey.csv', CSV);
    const cli = new URL('../../../../src/cli/cli.ts', import.meta.url).pathname;
    const command = `"${process.execPath}" --import tsx "${cli}" salaries /dev/stdin --map "${map}" --out "${dataset}" < "${file}"`;
    const { stderr } = spawnSync('sh', ['-c', command], { encoding: 'utf8' });
    assert.equal(stderr, '');
    assert.equal((await readRole(dataset, 'roles/lamp-keeper.json')).salary?.survey.length, 8);
  },
);

suite('DuckDB', () => {
  test('reads the files that it is given and no others, and writes none', async (context) => {
    const { folder, write } = await makeWorkplace(context);
    const [own, other] = [await write('own.csv', CSV), await write('other.csv', CSV)];
    await withDuckDB(
      async (connection) => {
        await connection.runAndReadAll(`FROM read_csv('${own}')`);
        for (const sql of [
          `FROM read_csv('${other}')`,
          `FROM read_text('${other}')`,
          `FROM glob('${folder}/*')`,
          `ATTACH '${join(folder, 'new.db')}'`,
          `COPY (SELECT 1) TO '${join(folder, 'new.csv')}'`,
          `SET allowed_paths = ['${other}']`,
          'SET enable_external_access = true',
        ]) {
          await assert.rejects(connection.run(sql), /disabled|Cannot/, sql);
        }
      },
      [own],
    );
  });

  test('still puts on the disk what does not fit in memory', async () => {
    await withDuckDB(async (connection) => {
      await connection.run(`SET memory_limit = '60MB'; SET threads = 1`);
      const reader = await connection.runAndReadAll(
        `SELECT COUNT(DISTINCT v) FROM (SELECT REPEAT(MD5(CAST(i AS VARCHAR)), 3) AS v FROM RANGE(1000000) r(i))`,
      );
      assert.deepEqual(reader.getRowsJS(), [[1_000_000n]]);
    });
  });
});

// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { readCsv, writeCsv } from '../../../../src/cli/csv/csv-text.js';
import { fromTable } from '../../../../src/cli/csv/from-table.js';
import { toTable } from '../../../../src/cli/csv/to-table.js';
import { parseCatalogue } from '../../../../src/dataset/parse.js';
import type { Pair, Role } from '../../../../src/dataset/schema/schema.js';
import { put } from '../../../fixtures/dataset.js';
import { paidCatalogue } from '../../../fixtures/salary.js';

/** A table as a person would write it. */
const TABLE = [
  'kind,roles,id,aspect,updated,title,licence,date,label,name,summary,source,points,text,disclaimer,low,high,currency,period,definition',
  'catalogue,,,,2026-01-31,,,,,,,,,,All of this is invented.',
  'source,,own,,,Our words,CC BY 4.0,2026-01-31',
  'aspect,,tools,,,,,,Tools',
  'role,lock-keeper,,,,,,,,Lock Keeper,Opens and shuts,own',
  'role,lighthouse-keeper,,,,,,,,Lighthouse Keeper,Keeps a light,own',
  'words,lock-keeper,,tools,,,,,,,,,"Windlass',
  'Boat hook, long"',
  ',,,,,,,,,,,,',
  'words,lighthouse-keeper,,tools,,,,,,,,,Lamp',
  'estimate,lock-keeper,,,,,,,,,,own,,,,30000,40000.5,EUR,year,base',
];

const read = async (lines: readonly string[]) => fromTable(await readCsv(lines.join('\r\n')));

const withMore = (line: string) => [...TABLE, line];

const withLine = (index: number, line: string) => TABLE.toSpliced(index, 1, line);

describe('a table', () => {
  it('is a catalogue, with a list where a cell has several lines', async () => {
    const { language, roles, aspects } = await read(TABLE);
    const [keeper] = roles as Role[];
    assert.equal(language, 'en');
    assert.deepEqual(aspects, [{ id: 'tools', label: 'Tools' }]);
    assert.deepEqual(keeper?.aspects, { tools: { points: ['Windlass', 'Boat hook, long'] } });
    assert.equal(keeper?.salary?.estimates[0]?.high, 40_000.5);
  });

  it('may come back from a spreadsheet of another language, or with tabs', async () => {
    const table = await readCsv(TABLE.join('\n'));
    const join = (separator: string) =>
      table
        .map((row) =>
          row.map((cell) => `"${cell.replace(/^40000\.5$/, '40000,5')}"`).join(separator),
        )
        .join('\r\n');
    const expected = fromTable(table);
    for (const separator of [';', '\t']) {
      assert.deepEqual(fromTable(await readCsv(`\uFEFF${join(separator)}\r\n`)), expected);
    }
  });

  const FAULTS: readonly [what: string, lines: readonly string[], message: string][] = [
    ['no kind first', ['role,name'], 'row 1: expected the column kind first'],
    [
      'a column that there is not',
      ['kind,roles,colour'],
      'row 1, column colour: there is no such column',
    ],
    [
      'a column twice',
      ['kind,roles,name,roles'],
      'row 1, column roles: this column stands here twice',
    ],
    [
      'a kind that there is not',
      withLine(4, 'job,lock-keeper'),
      'row 5, column kind: expected one of catalogue, ',
    ],
    [
      'a cell that its kind has not',
      withLine(3, 'aspect,,tools,,,,,,Tools,Name'),
      'row 4, column name: expected nothing in a row of aspect',
    ],
    [
      'thousands',
      TABLE.with(-1, 'estimate,lock-keeper,,,,,,,,,,own,,,,"30,000",40000,EUR,year,base'),
      'row 10, column low: expected a number such as 1234.5',
    ],
    [
      'a range the wrong way round',
      TABLE.with(-1, 'estimate,lock-keeper,,,,,,,,,,own,,,,30000,20000,EUR,year,base'),
      'row 10, column high: expected a number that is not below low',
    ],
    [
      'a date of a spreadsheet',
      withLine(2, 'source,,own,,,Our words,CC BY 4.0,31.01.2026'),
      'row 3, column date: expected a date such as 2025-03-05',
    ],
    [
      'words of nobody',
      withMore('words,miller,,tools,,,,,,,,,Stone'),
      'row 11, column roles: expected a row of role "miller" above',
    ],
    [
      'a role twice',
      withLine(5, 'role,lock-keeper,,,,,,,,Lock Keeper,Opens,own'),
      'row 6, column roles: this role stands here twice',
    ],
    [
      'a pair of one',
      withMore('pair,lock-keeper'),
      'row 11, column roles: expected the id of two roles',
    ],
    [
      'an aspect that there is not',
      withMore('words,lock-keeper,,tasks,,,,,,,,,Waits'),
      'row 11, column aspect: there is no aspect "tasks"',
    ],
    [
      'more cells than columns',
      withLine(3, `aspect,,tools,,,,,,Tools${','.repeat(12)}x`),
      'row 4: has more cells than there are columns',
    ],
    ['a quote that does not end', TABLE.with(3, 'aspect,,"tools'), 'is not CSV ('],
  ];
  for (const [what, lines, message] of FAULTS) {
    it(`is refused with row and column for ${what}`, async () => {
      await assert.rejects(read(lines), (error: Error) => {
        assert.equal(error.message.slice(0, message.length), message);
        return true;
      });
    });
  }

  it('has nothing that a spreadsheet takes for a formula', async () => {
    const data = paidCatalogue();
    put(data, 'roles[0].name', '=HYPERLINK("https://x.example")');
    put(data, 'roles[0].summary', 'one;=1+1');
    put(data, 'roles[0].fit', ['+1', ' @sum', '-2']);
    const catalogue = parseCatalogue(data);
    const { roles, pairs } = catalogue;
    const text = await writeCsv(
      toTable({ catalogue, roles: roles as Role[], pairs: pairs as Pair[] }),
    );
    assert.ok(text.includes(`"'=HYPERLINK(""https://x.example"")"`));
    assert.ok(text.includes(`"'+1\n'@sum\n'-2"`));
    assert.doesNotMatch(text, /(?:^|[",;\n|])\s*[=+\-@]/);
    assert.ok(text.startsWith('\uFEFF"kind",'), 'a spreadsheet is told that it is UTF-8');
    assert.ok(text.endsWith('\r\n'));
  });
});

// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import fc from 'fast-check';
import { fromTable } from '../../../../src/cli/csv/from-table.js';
import { readCsv, writeCsv } from '../../../../src/cli/csv/csv-text.js';
import { toTable } from '../../../../src/cli/csv/to-table.js';
import { loadDirectory } from '../../../../src/cli/load-directory.js';
import { parseCatalogue } from '../../../../src/dataset/parse.js';
import type { Catalogue, Pair, Role } from '../../../../src/dataset/schema/schema.js';
import { paidCatalogue } from '../../../fixtures/salary.js';

/** A catalogue as CSV and back. */
async function goRound(catalogue: Catalogue): Promise<Catalogue> {
  const { roles, pairs } = catalogue;
  const table = toTable({ catalogue, roles: roles as Role[], pairs: pairs as Pair[] });
  return fromTable(await readCsv(await writeCsv(table)));
}

/** Data without links to schemas and lists that are empty, of which the table has nothing. */
const clean = (data: unknown): unknown =>
  JSON.parse(JSON.stringify(data), (key, value: unknown) => {
    const isNothing = Array.isArray(value)
      ? !value.length
      : isObject(value) && !Object.keys(value).length;
    return key === '$schema' || (isNothing && key !== 'aspects' && key !== 'pairs')
      ? undefined
      : value;
  });

const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** What means something in CSV, in a spreadsheet or in no Latin script. */
const PIECES = [
  ...['"', '""', ',', ';', '|', "'", "''", '=', '+', '-', '@', '＝', '\t', '\n', '\r\n', ' ', '\\'],
  ...[
    '=HYPERLINK("https://x.example","y")',
    '-1+1',
    '1,234',
    '2025-03-05',
    'kind',
    'yes',
    '{',
    '\u0000',
  ],
  ...['Größe', '機械学習', 'مهندس', 'שלום', 'é', '👩‍💻', '\u200f', '\u2028', '\uFEFF', 'words'],
];
const text = fc
  .array(fc.oneof(fc.constantFrom(...PIECES), fc.string({ maxLength: 4 })), {
    minLength: 1,
    maxLength: 6,
  })
  .map((pieces) => pieces.join(''))
  .filter((text) => /\S/.test(text));
const id = fc.constantFrom('one', 'two', 'three', 'constructor', 'to-string', '7');
const money = fc.oneof(fc.nat(), fc.double({ min: 0, max: 1e15, noNaN: true }));
const date = fc.constantFrom('2025-03-05', '1999-12-31');
const some = <Value>(value: fc.Arbitrary<Value>) => fc.option(value, { nil: undefined });
const lines = fc.array(text, { minLength: 1, maxLength: 3 });
const ASPECTS = ['focus', 'constructor'];
const words = fc.record(
  Object.fromEntries(
    ASPECTS.map((aspect) => [aspect, some(fc.record({ points: some(lines), text: some(text) }))]),
  ),
);
const pay = {
  currency: fc.constant('EUR'),
  period: fc.constantFrom('year', 'month', 'hour'),
  definition: fc.constantFrom('base', 'total', 'unstated'),
  source: fc.constant('one'),
};
const group = {
  level: some(fc.constantFrom('entry', 'mid', 'senior', 'executive')),
  country: some(fc.constantFrom('DE', 'IN')),
  year: some(fc.constantFrom(2024, 2025)),
};
/** Amounts in order, of which each row of pay takes some. */
const amounts = (length: number) =>
  fc
    .array(money, { minLength: length, maxLength: length })
    .map((list) => list.sort((a, b) => a - b));
const name = (keys: readonly string[], values: readonly unknown[]) =>
  Object.fromEntries(keys.map((key, index) => [key, values[index]]));
const P = ['p10', 'p25', 'p50', 'p75', 'p90'];

const estimate = fc
  .record({ ends: amounts(2), country: group.country, ...pay })
  .map(({ ends: [low, high], ...rest }) => ({ low, high, ...rest }));
const adverts = fc
  .record({ ends: amounts(5), distinct: fc.nat(50), more: fc.nat(50), ...group, ...pay })
  .map(({ ends, distinct, more, ...rest }) => {
    const counts = { adverts: distinct + more, distinct };
    if (distinct < 10) return { ...rest, ...counts, withheld: true };
    const figures = name(P, ends);
    const midInterval = [ends[1], ends[3]];
    return { ...rest, ...counts, low: figures, mid: figures, high: figures, midInterval };
  });
const survey = fc
  .record({ ends: amounts(5), n: fc.nat(50), ...group, ...pay })
  .map(({ ends, n, ...rest }) =>
    n < 10
      ? { ...rest, n, withheld: true }
      : { ...rest, n, ...name(P, ends), medianInterval: [ends[1], ends[3]] },
  );
const official = fc
  .record({
    ends: amounts(5),
    ...{ open: fc.nat(5), title: text, employment: fc.nat(), year: fc.constantFrom(2024, 2025) },
    employmentStandardError: fc.double({ min: 0, max: 99, noNaN: true }),
    meanStandardError: some(fc.double({ min: 0, max: 99, noNaN: true })),
    mapping: fc.constantFrom('same', 'nearest', 'shared'),
    ...pay,
  })
  .map(({ ends, open, ...rest }) => ({
    ...{ code: '15-1221', classification: 'SOC 2018', country: 'US', ...rest },
    ...name(
      P,
      ends.map((amount, index) => (index < 5 - open ? amount : { orMore: amount })),
    ),
  }));

/** No group of a source has two cells. */
const toGroup = ({ level, country, year }: Readonly<Record<string, unknown>>) =>
  [level, country, year].join();

const role = fc.record({
  version: fc.constant(1),
  ...{ id, name: text, plural: some(text), summary: text, source: fc.constant('one') },
  sources: some(fc.constant(['one'])),
  aspects: words,
  salary: some(
    fc.record({
      estimates: fc.array(estimate, { maxLength: 2 }),
      adverts: fc.uniqueArray(adverts, { maxLength: 2, selector: toGroup }),
      survey: fc.uniqueArray(survey, { maxLength: 2, selector: toGroup }),
      official: fc.uniqueArray(official, { maxLength: 2, selector: ({ year }) => year }),
    }),
  ),
  fit: some(
    fc.uniqueArray(text, {
      minLength: 1,
      maxLength: 3,
      selector: (line) => line.replace(/\s+/g, ' ').trim(),
    }),
  ),
});

const catalogue = fc
  .record({
    version: fc.constant(1),
    ...{
      updated: date,
      language: fc.constantFrom('en', 'pt-BR'),
      author: some(text),
      disclaimer: text,
    },
    source: fc.record({
      ...{ id: fc.constant('one'), title: text, licence: text, date },
      ...{
        url: some(fc.webUrl()),
        attribution: some(text),
        note: some(text),
        rows: some(fc.nat()),
      },
      sha256: some(fc.constant('0e'.repeat(32))),
    }),
    aspects: fc.tuple(
      ...ASPECTS.map((aspect) =>
        fc.record({
          ...{ id: fc.constant(aspect), label: text, heading: some(text) },
          part: some(fc.constantFrom('work', 'requirements', 'fit')),
        }),
      ),
    ),
    roles: fc.uniqueArray(role, { minLength: 2, maxLength: 3, selector: ({ id }) => id }),
    pair: some(fc.record({ version: fc.constant(1), summary: some(text), aspects: words })),
  })
  .map(({ source, pair, ...rest }) => ({
    ...rest,
    sources: [source],
    pairs: pair ? [{ ...pair, roles: [rest.roles[1]!.id, rest.roles[0]!.id] }] : [],
  }));

describe('a catalogue as CSV, and back', () => {
  it('is the same, whatever its texts are made of', async () => {
    await fc.assert(
      fc.asyncProperty(catalogue, async (data) => {
        const before = parseCatalogue(JSON.parse(JSON.stringify(data)));
        assert.deepEqual(clean(await goRound(before)), clean(before));
      }),
      { numRuns: 300 },
    );
  });

  it('is the same of the shipped roles, and of people who report', async () => {
    for (const folder of ['data/', 'demo/data/']) {
      const { catalogue, roles, pairs } = await loadDirectory(
        new URL(`../../../../${folder}`, import.meta.url),
      );
      const whole = { ...catalogue, roles, pairs };
      assert.deepEqual(clean(await goRound(whole)), clean(whole));
    }
    const paid = parseCatalogue(paidCatalogue());
    assert.deepEqual(clean(await goRound(paid)), clean(paid));
  });
});

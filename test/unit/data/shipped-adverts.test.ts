// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { MINIMUM_SAMPLE } from '../../../src/dataset/schema/limits.js';
import type { AdvertCell } from '../../../src/dataset/schema/schema.js';
import { loadDirectory } from '../../../src/cli/load-directory.js';

const { catalogue, roles } = await loadDirectory(new URL('../../../data/', import.meta.url));

const MLE = 'machine-learning-engineer';
const AIE = 'ai-engineer';

function getAdverts(id: string): readonly AdvertCell[] {
  return roles.find((role) => role.id === id)?.salary?.adverts ?? [];
}

function toKey({ level, country, year }: AdvertCell): string {
  return JSON.stringify([level, country, year]);
}

suite('the shipped figures of adverts', () => {
  /** Adverts in the US: percentiles p10 to p90 of their ends and middles, in US dollars a year. */
  const US = [
    {
      ...{ id: MLE, year: 2024, adverts: 2110, distinct: 955 },
      low: [100_000, 126_339, 150_700, 183_600, 214_019],
      high: [160_000, 190_000, 228_600, 270_000, 321_216],
      mid: [136_260, 161_100, 192_200, 225_000, 260_030],
      midInterval: [187_400, 195_000],
    },
    {
      ...{ id: MLE, year: 2025, adverts: 1401, distinct: 844 },
      low: [101_700, 130_000, 158_250, 190_075, 220_700],
      high: [160_000, 193_500, 237_250, 286_000, 340_000],
      mid: [136_020, 162_713, 199_175, 234_569, 275_000],
      midInterval: [194_000, 203_000],
    },
    {
      ...{ id: MLE, year: undefined, adverts: 4039, distinct: 2114 },
      low: [100_638, 128_775, 153_095, 185_000, 215_181],
      high: [160_000, 191_025, 230_000, 276_000, 325_480],
      mid: [137_445, 161_938, 194_575, 228_000, 265_000],
      midInterval: [190_000, 197_700],
    },
    {
      ...{ id: AIE, year: 2024, adverts: 249, distinct: 180 },
      low: [85_000, 101_665, 136_800, 162_250, 185_250],
      high: [135_000, 169_906, 200_250, 250_000, 297_300],
      mid: [119_955, 143_783, 172_500, 205_075, 233_673],
      midInterval: [160_700, 182_400],
    },
    {
      ...{ id: AIE, year: 2025, adverts: 613, distinct: 434 },
      low: [87_160, 110_025, 140_350, 174_750, 200_000],
      high: [140_000, 170_000, 215_000, 259_450, 302_940],
      mid: [116_650, 145_000, 177_433, 212_500, 250_000],
      midInterval: [170_800, 185_000],
    },
    {
      ...{ id: AIE, year: undefined, adverts: 880, distinct: 631 },
      low: [85_000, 109_200, 140_000, 170_000, 195_000],
      high: [140_000, 170_000, 210_000, 251_550, 300_000],
      mid: [117_500, 145_000, 175_000, 211_000, 249_500],
      midInterval: [170_000, 182_500],
    },
  ] as const;
  for (const { id, year, ...expected } of US) {
    test(`are those of the file for ${id} in the US, ${year ?? 'all years'}`, () => {
      const cell = getAdverts(id).find(
        (cell) => cell.country === 'US' && cell.year === year && !cell.level,
      );
      const { adverts, distinct, low, mid, high, midInterval } = cell ?? {};
      const list = (figures: typeof low) => Object.values(figures ?? {});
      const found = { low: list(low), high: list(high), mid: list(mid), midInterval };
      assert.deepEqual({ adverts, distinct, ...found }, expected);
    });
  }

  for (const [id, adverts, distinct, shown] of [
    [MLE, 4408, 2425, 63],
    [AIE, 995, 730, 36],
  ] as const) {
    test(`are of all adverts for ${id}`, () => {
      const cells = getAdverts(id);
      const all = cells.find(({ level, country, year }) => !level && !country && !year);
      assert.deepEqual([all?.adverts, all?.distinct], [adverts, distinct]);
      assert.equal(cells.filter(({ withheld }) => !withheld).length, shown);
    });
  }

  test('are withheld exactly where there are too few distinct adverts', () => {
    for (const { distinct, withheld } of [...getAdverts(MLE), ...getAdverts(AIE)]) {
      assert.equal(withheld === true, distinct < MINIMUM_SAMPLE);
    }
  });

  test('differ clearly in 20 of the 36 groups that both roles have', () => {
    const others = new Map(getAdverts(AIE).map((cell) => [toKey(cell), cell]));
    const pairs = getAdverts(MLE).flatMap(({ midInterval, ...cell }) => {
      const other = others.get(toKey(cell))?.midInterval;
      return midInterval && other ? [[midInterval, other] as const] : [];
    });
    assert.equal(pairs.length, 36);
    const clear = pairs.filter(([[low, high], [otherLow, otherHigh]]) => {
      return low > otherHigh || otherLow > high;
    });
    assert.equal(clear.length, 20);
  });

  test('name a source with its date, its number of rows, its checksum and what was counted', () => {
    const ids = new Set([...getAdverts(MLE), ...getAdverts(AIE)].map(({ source }) => source));
    assert.deepEqual([...ids], ['aijobs-2025-08-03']);
    const source = catalogue.sources.find(({ id }) => ids.has(id));
    assert.equal(source?.date, '2025-08-03');
    assert.equal(source.rows, 151_445);
    assert.equal(source.sha256, 'ceea75a58f85f2a8ecb805648b693c9fc541a80a6c3bf7121b53f9ecf6198f03');
    assert.match(source.note ?? '', /from 2021 to 2025.*2025 holds 7 months.*91% are from the Un/);
  });
});

// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { suite, test } from 'node:test';
import { MINIMUM_SAMPLE } from '../../../src/dataset/schema/limits.js';
import type { SurveyCell } from '../../../src/dataset/schema/schema.js';
import { loadDirectory } from '../../../src/cli/load-directory.js';

const { catalogue, roles } = await loadDirectory(new URL('../../../data/', import.meta.url));

function getSurvey(id: string): readonly SurveyCell[] {
  return roles.find((role) => role.id === id)?.salary?.survey ?? [];
}

/** The cell over all years. */
function getCell(id: string, country: string, level?: string): SurveyCell | undefined {
  return getSurvey(id).find(
    (cell) => cell.country === country && cell.level === level && cell.year === undefined,
  );
}

suite('the shipped survey figures', () => {
  const MLE = 'machine-learning-engineer';
  const AIE = 'ai-engineer';

  // Computed from the same snapshot by other means.
  const OVERALL: readonly [role: string, figures: readonly number[]][] = [
    [MLE, [5340, 126_000, 147_000, 192_000, 246_500, 300_000]],
    [AIE, [565, 95_130, 124_805, 166_000, 212_000, 257_000]],
  ];
  for (const [id, figures] of OVERALL) {
    test(`are those of the survey for ${id} in the US`, () => {
      const { n, p10, p25, p50, p75, p90 } = getCell(id, 'US') ?? {};
      assert.deepEqual([n, p10, p25, p50, p75, p90], figures);
    });
  }

  const MEDIANS: readonly [role: string, level: string, n: number, p50: number][] = [
    [MLE, 'entry', 299, 139_650],
    [MLE, 'mid', 1087, 170_700],
    [MLE, 'senior', 3910, 200_000],
    [MLE, 'executive', 44, 220_000],
    [AIE, 'entry', 14, 97_700],
    [AIE, 'mid', 186, 140_600],
    [AIE, 'senior', 345, 180_000],
    [AIE, 'executive', 20, 201_250],
  ];
  for (const [id, level, n, p50] of MEDIANS) {
    test(`have the median of the survey for ${id}, ${level}, in the US`, () => {
      const cell = getCell(id, 'US', level);
      assert.deepEqual([cell?.n, cell?.p50], [n, p50]);
    });
  }

  test('name a source with its date, its number of rows and its checksum', () => {
    const sources = new Set([MLE, AIE].flatMap((id) => getSurvey(id).map(({ source }) => source)));
    const [id] = sources;
    assert.equal(sources.size, 1);
    const source = catalogue.sources.find((other) => other.id === id);
    assert.equal(source?.date, '2025-01-19');
    assert.equal(source.rows, 74_301);
    assert.equal(source.sha256, 'fce1318d2fa6f574cd36ce192bf3c38debcb61892d15255eb8f772a05e4a5aef');
  });

  test('are withheld exactly where there are too few reports', () => {
    for (const { n, withheld, p50 } of [...getSurvey(MLE), ...getSurvey(AIE)]) {
      assert.equal(withheld === true, n < MINIMUM_SAMPLE);
      assert.equal(p50 === undefined, n < MINIMUM_SAMPLE);
    }
  });
});

// SPDX-License-Identifier: MIT
import { formatNumber } from '../../format/intl.js';
import type { Runs } from './find-pairs.js';
import { comeInPairs } from './find-pairs.js';
import type { SurveyMap } from './read-map.js';
import { getRowKind } from './read-map.js';
import type { RowCounts } from './read-survey.js';

/** The share of single rows above which neighbours are hardly the two ends of adverts. */
const MANY_SINGLES = 1 / 4;

const number = (value: number) => formatNumber(value, 'en');

/** What the rows of a survey give reason to doubt. */
export function listWarnings(
  map: SurveyMap,
  { kept, adverts }: RowCounts,
  runs: Runs | undefined,
): string[] {
  const warnings: string[] = [];
  if (runs && comeInPairs(runs)) {
    warnings.push(
      `the map calls these rows people, but they pair like the two ends of adverts: of ` +
        `${number(runs.runs)} runs of neighbouring rows with the same title, level, country and ` +
        `year, ${number(runs.evenRuns)} have an even length, where chance makes at most half. ` +
        `If they are adverts, the map needs "pairs": "neighbours".`,
    );
  }
  if (getRowKind(map) !== 'neighbours') return warnings;
  for (const [id, { singles }] of adverts ?? []) {
    const rows = kept.get(id) ?? 0;
    if (singles <= MANY_SINGLES * rows) continue;
    warnings.push(
      `${number(singles)} of ${number(rows)} rows of ${id} have no other end of an advert beside ` +
        `them. Are these rows neighbours, and does the map name every column of pay?`,
    );
  }
  return warnings;
}

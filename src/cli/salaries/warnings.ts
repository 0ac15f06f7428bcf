// SPDX-License-Identifier: MIT
import type { AdvertCell, SurveyCell } from '../../dataset/schema/schema.js';
import { formatNumber } from '../../format/intl.js';
import type { Runs } from './find-pairs.js';
import { comeInPairs } from './find-pairs.js';
import type { SurveyMap } from './read-map.js';
import { getRowKind } from './read-map.js';
import type { RowCounts } from './read-survey.js';

/** The share of single rows above which neighbours are hardly the two ends of adverts. */
const MANY_SINGLES = 1 / 4;

/**
 * How many times the lowest tenth the highest tenth of one role can earn. Within an occupation of the
 * United States it is 2 to 5 times (Occupational Employment and Wage Statistics, p90 / p10), over
 * several countries more. Monthly pay among yearly is 12 times, and so are many currencies.
 */
const SPREAD = 8;

const number = (value: number) => formatNumber(value, 'en');

/** What the rows of a survey give reason to doubt. */
export function listWarnings(
  map: SurveyMap,
  { kept, adverts }: RowCounts,
  runs: Runs | undefined,
): string[] {
  const warnings: string[] = [];
  if (map.roles.length === 1) {
    warnings.push(
      'the map has one role, and a page compares at least two: its dataset needs another one.',
    );
  }
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

/** The roles whose pay is so far apart that it can hardly be pay of one kind. */
export function listSpreads(
  { currency, period }: SurveyMap,
  cells: ReadonlyMap<string, readonly (SurveyCell | AdvertCell)[]>,
): string[] {
  return [...cells].flatMap(([id, ofRole]) => {
    const spreads = ofRole.flatMap((cell) => {
      const { p10, p90 } = 'n' in cell ? cell : { p10: cell.low?.p10, p90: cell.high?.p90 };
      return p10 !== undefined && p90 !== undefined && p90 >= SPREAD * p10
        ? [{ cell, p10, p90 }]
        : [];
    });
    const [first] = spreads;
    if (!first) return [];
    const { level = '', country = '', year = '' } = first.cell;
    const group = [level, country, year].filter(Boolean).join(' ') || 'all rows';
    return [
      `the spread of ${id} is beyond belief in ${number(spreads.length)} of its cells: in ${group} ` +
        `p90 is ${number(first.p90)} and p10 ${number(first.p10)}. Are there amounts of several ` +
        `currencies or pay periods in the column, not all in ${currency} a ${period}? The map can ` +
        `say so with "currency", "period" and "where".`,
    ];
  });
}

// SPDX-License-Identifier: MIT
import { MINIMUM_SAMPLE } from '../../dataset/schema/limits.js';
import { surveyCellSchema } from '../../dataset/schema/salary-schema.js';
import type { Level, SurveyCell } from '../../dataset/schema/schema.js';
import type { SurveyMap } from './read-map.js';

const LEVELS: readonly Level[] = surveyCellSchema.entries.level.wrapped.pipe[0].options;

/** A row that cells.sql returns. */
export interface Figures {
  readonly role: string;
  readonly level: Level | null;
  readonly country: string | null;
  readonly year: number | null;
  readonly n: number;
  readonly p10: number;
  readonly p25: number;
  readonly p50: number;
  readonly p75: number;
  readonly p90: number;
  readonly median_low: number;
  readonly median_high: number;
}

/**
 * The cells to publish, by the id of the role: those of every group in which at least one role
 * has enough reports. The other roles then have a cell too, withheld, so that the chart can say
 * how few there are. A group that is too small for every role could not be shown at all.
 */
export function chooseCells(
  figures: readonly Figures[],
  map: SurveyMap,
): Map<string, readonly SurveyCell[]> {
  const enough = new Set(figures.filter(({ n }) => n >= MINIMUM_SAMPLE).map(toGroup));
  const published = figures.filter((row) => enough.has(toGroup(row))).sort(compareFigures);
  return new Map(
    map.roles.map(({ id }) => [
      id,
      published.filter(({ role }) => role === id).map((row) => toCell(row, map)),
    ]),
  );
}

function toGroup({ level, country, year }: Figures): string {
  return JSON.stringify([level, country, year]);
}

function toCell(row: Figures, { currency, period, definition, source }: SurveyMap): SurveyCell {
  const { level, country, year, n, p10, p25, p50, p75, p90 } = row;
  return {
    ...(level !== null && { level }),
    ...(country !== null && { country }),
    ...(year !== null && { year }),
    n,
    ...(n < MINIMUM_SAMPLE
      ? { withheld: true }
      : { p10, p25, p50, p75, p90, medianInterval: [row.median_low, row.median_high] }),
    currency,
    period,
    definition,
    source: source.id,
  };
}

/** By country, level and year; what is over all of them comes first. */
function compareFigures(a: Figures, b: Figures): number {
  const country = (row: Figures) => row.country ?? '';
  const level = (row: Figures) => (row.level === null ? -1 : LEVELS.indexOf(row.level));
  const year = (row: Figures) => row.year ?? 0;
  if (country(a) !== country(b)) return country(a) < country(b) ? -1 : 1;
  return level(a) - level(b) || year(a) - year(b);
}

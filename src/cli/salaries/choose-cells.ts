// SPDX-License-Identifier: MIT
import { MINIMUM_SAMPLE } from '../../dataset/schema/limits.js';
import { surveyCellSchema } from '../../dataset/schema/salary-schema.js';
import type { AdvertCell, Level, SurveyCell } from '../../dataset/schema/schema.js';
import { getScale } from '../../format/reading/periods.js';
import type { SurveyMap } from './read-map.js';

export const LEVELS: readonly Level[] = surveyCellSchema.entries.level.wrapped.pipe[0].options;

/** What tells the rows of cells.sql and advert-cells.sql apart; null stands for all. */
export interface Group {
  readonly role: string;
  readonly level: Level | null;
  readonly country: string | null;
  readonly year: number | null;
}

type Names<Prefix extends string> = `${Prefix}p${10 | 25 | 50 | 75 | 90}`;

/** A row that cells.sql returns. */
export type Figures = Group &
  Readonly<Record<'n' | Names<''> | 'median_low' | 'median_high', number>> & {
    /** How many rows of the file they rest on, where a row can stand for several reports. */
    readonly row_count?: number;
  };

/** A row that advert-cells.sql returns. */
export type AdvertFigures = Group &
  Readonly<
    Record<
      'adverts' | 'distinct_adverts' | Names<'low_' | 'mid_' | 'high_'> | 'mid_lower' | 'mid_upper',
      number
    >
  >;

/** The cells of people to publish, by the id of the role. */
export function chooseCells(
  figures: readonly Figures[],
  map: SurveyMap,
): Map<string, SurveyCell[]> {
  return choose(figures, map, countPeople, toCell);
}

/** What has to be enough: ten reports in one row are no more than one. */
function countPeople({ n, row_count: rows = n }: Figures): number {
  return Math.min(n, rows);
}

/** The cells of adverts to publish, by the id of the role. */
export function chooseAdvertCells(
  figures: readonly AdvertFigures[],
  map: SurveyMap,
): Map<string, AdvertCell[]> {
  return choose(figures, map, ({ distinct_adverts }) => distinct_adverts, toAdvertCell);
}

/**
 * The cells of every group in which at least one role has enough reports or distinct adverts. The
 * other roles then have a cell too, withheld, so that the chart can say how few there are. A group
 * that is too small for every role could not be shown at all.
 */
function choose<Row extends Group, Cell>(
  figures: readonly Row[],
  map: SurveyMap,
  getSample: (row: Row) => number,
  toCell: (row: Row, map: SurveyMap) => Cell,
): Map<string, Cell[]> {
  const enough = new Set(figures.filter((row) => getSample(row) >= MINIMUM_SAMPLE).map(toGroup));
  const published = figures
    .filter((row) => enough.has(toGroup(row)) && isWanted(row, map))
    .sort(compareFigures);
  return new Map(
    map.roles.map(({ id }) => [
      id,
      published.filter(({ role }) => role === id).map((row) => toCell(row, map)),
    ]),
  );
}

/**
 * Whether the map wants the cell. With countries in `detailed` none is of a level and a year at once, and of the other
 * countries there is one each: a role stays small.
 */
function isWanted({ level, country, year }: Group, { detailed }: SurveyMap): boolean {
  if (!detailed) return true;
  const isDetailed = country === null || detailed.includes(country);
  return isDetailed ? level === null || year === null : level === null && year === null;
}

function toGroup({ level, country, year }: Group): string {
  return JSON.stringify([level, country, year]);
}

/** The cell of people that a row of figures makes; withheld where it has too few reports. */
export function toCell(row: Figures, map: SurveyMap): SurveyCell {
  const { n } = row;
  const amount = (name: Exclude<keyof Figures, keyof Group | 'n' | 'row_count'>) =>
    toAmount(row[name], map);
  return {
    ...toFilters(row),
    n,
    ...(countPeople(row) < MINIMUM_SAMPLE
      ? { withheld: true }
      : {
          p10: amount('p10'),
          p25: amount('p25'),
          p50: amount('p50'),
          p75: amount('p75'),
          p90: amount('p90'),
          medianInterval: [amount('median_low'), amount('median_high')],
        }),
    ...toTerms(map),
  };
}

/** The cell of adverts that a row of figures makes; withheld where it has too few distinct ones. */
export function toAdvertCell(row: AdvertFigures, map: SurveyMap): AdvertCell {
  const { adverts, distinct_adverts: distinct } = row;
  const measure = (name: 'low' | 'mid' | 'high') => ({
    p10: toAmount(row[`${name}_p10`], map),
    p25: toAmount(row[`${name}_p25`], map),
    p50: toAmount(row[`${name}_p50`], map),
    p75: toAmount(row[`${name}_p75`], map),
    p90: toAmount(row[`${name}_p90`], map),
  });
  return {
    ...toFilters(row),
    adverts,
    distinct,
    ...(distinct < MINIMUM_SAMPLE
      ? { withheld: true }
      : {
          low: measure('low'),
          mid: measure('mid'),
          high: measure('high'),
          midInterval: [toAmount(row.mid_lower, map), toAmount(row.mid_upper, map)],
        }),
    ...toTerms(map),
  };
}

/** An amount that the SQL returns, in the currency of the map; no number where a file of cells lacks it. */
function toAmount(amount: number | null, map: SurveyMap): number {
  return amount === null ? Number.NaN : amount / getScale(map.period);
}

function toFilters({ level, country, year }: Group) {
  return {
    ...(level !== null && { level }),
    ...(country !== null && { country }),
    ...(year !== null && { year }),
  };
}

function toTerms({ currency, period, definition, source }: SurveyMap) {
  return { currency, period, definition, source: source.id };
}

/** By country, level and year; what is over all of them comes first. */
function compareFigures(a: Group, b: Group): number {
  const country = (row: Group) => row.country ?? '';
  const level = (row: Group) => (row.level === null ? -1 : LEVELS.indexOf(row.level));
  const year = (row: Group) => row.year ?? 0;
  if (country(a) !== country(b)) return country(a) < country(b) ? -1 : 1;
  return level(a) - level(b) || year(a) - year(b);
}

// SPDX-License-Identifier: MIT
import type { Filters } from '../../../dataset/cell-query.js';
import { groupCells } from '../../../dataset/cell-query.js';
import type { Occupation } from '../../../dataset/official-query.js';
import type { Role } from '../../../dataset/schema/schema.js';
import { formatMoney, formatShortMoney } from '../../../format/intl.js';
import type { Amount } from './compare.js';
import { hasSameTerms } from './compare.js';
import type { AdvertLabels, Labels } from './labels.js';
import { labelValue } from './labels.js';
import { NO_ROLE } from './no-role.js';

/** One year of a series. */
export interface TrendPoint {
  readonly year: number;
  /** In the currency and period of the view. */
  readonly value: number;
  /** The figure beside the point. */
  readonly label: string;
  /** The year and its figure, in words. */
  readonly description: string;
  /** Whether the source has only a part of the year. */
  readonly incomplete: boolean;
}

/** One line: the years that it has figures for, the first one first. */
export interface TrendSeries {
  readonly name: string;
  /** Index of the role whose colour it has; -1: none. */
  readonly role: number;
  readonly points: readonly TrendPoint[];
}

/** One figure over the years, a line for each role or occupation. */
export interface Trend {
  /** What the figure is. */
  readonly heading: string;
  readonly years: readonly number[];
  readonly series: readonly TrendSeries[];
}

/** The median middle of what adverts offer, over the years, under the filters but that for the year. */
export function toAdvertTrend(
  roles: readonly Role[],
  filters: Filters,
  labels: AdvertLabels,
): Trend | undefined {
  const groups = groupCells(roles, 'adverts', 'year', { ...filters, year: undefined });
  const drawn = groups.flatMap(({ cells }) => cells.filter((cell) => cell?.mid));
  const series = roles.map(({ name }, role) => ({
    name,
    role,
    points: groups.flatMap(({ filters: { year }, cells }) => {
      const cell = cells[role];
      return cell?.mid && year !== undefined
        ? [toPoint(year, cell.mid.p50, cell.currency, labels)]
        : [];
    }),
  }));
  return toTrend(labels.adverts.columns.mid, series, drawn);
}

/** The median wage of occupations, over the years. Where a top is all that is published there is no point. */
export function toOfficialTrend(
  occupations: readonly Occupation[],
  heading: string,
  labels: Labels,
): Trend | undefined {
  const series = occupations.map(({ latest, roles, years }) => ({
    name: latest.title,
    role: roles.length > 1 ? NO_ROLE : (roles[0] ?? NO_ROLE),
    points: years
      .toReversed()
      .flatMap(({ year, p50, currency }) =>
        typeof p50 === 'number' ? [toPoint(year, p50, currency, labels)] : [],
      ),
  }));
  return toTrend(
    heading,
    series,
    occupations.flatMap(({ years }) => years),
  );
}

function toPoint(year: number, value: number, currency: string, labels: Labels): TrendPoint {
  const { locale, incompleteYear } = labels;
  const name = labelValue('year', String(year), labels);
  return {
    year,
    value,
    label: formatShortMoney(value, currency, locale),
    description: labels.words.surveyMark(name, '', formatMoney(value, currency, locale)),
    incomplete: year === incompleteYear,
  };
}

/** Undefined where no line has two points, and where the amounts are not of one currency, period and definition. */
function toTrend(
  heading: string,
  all: readonly TrendSeries[],
  drawn: readonly (Amount | undefined)[],
): Trend | undefined {
  if (drawn.some((amount) => amount && !hasSameTerms(amount, drawn[0]))) return undefined;
  const series = all.filter(({ points }) => points.length);
  if (!series.some(({ points }) => points.length > 1)) return undefined;
  const years = new Set(series.flatMap(({ points }) => points.map(({ year }) => year)));
  return { heading, years: [...years].sort((a, b) => a - b), series };
}

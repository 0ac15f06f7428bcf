// SPDX-License-Identifier: MIT
import type { Level, Role, SurveyCell } from './schema/schema.js';

/** Below this number of reports a survey cell is drawn paler and called a small sample. */
export const SMALL_SAMPLE = 30;

/** What survey cells can be told apart by. */
export type Dimension = 'level' | 'country' | 'year';

/** What the chart groups survey cells by. */
export type GroupBy = 'none' | Dimension;

/** Which survey cells are meant; undefined stands for all levels, countries or years. */
export interface Filters {
  readonly level?: Level | undefined;
  readonly country?: string | undefined;
  readonly year?: number | undefined;
}

/** The survey cells of all roles in one group, such as one level. */
export interface SurveyGroup {
  /** The filters that make the group. */
  readonly filters: Filters;
  /** The cell of each role, in the order of the roles; undefined where the survey has none. */
  readonly cells: readonly (SurveyCell | undefined)[];
}

/** A value that a filter can take, and how many reports stand behind it. */
export interface FilterChoice {
  readonly value: string;
  readonly n: number;
}

/** The dimensions, in the order of their controls. */
export const DIMENSIONS: readonly Dimension[] = ['level', 'country', 'year'];

/** Levels of experience, from the first on. */
const LEVELS: readonly Level[] = ['entry', 'mid', 'senior', 'executive'];

/**
 * The groups that the survey has for a choice. The filter of the dimension that is grouped by
 * does not count. Levels and years come in their order, countries by number of reports.
 */
export function groupSurvey(
  roles: readonly Role[],
  groupBy: GroupBy,
  filters: Filters,
): SurveyGroup[] {
  if (groupBy === 'none') return [{ filters, cells: findCells(roles, filters) }];
  return listChoices(roles, groupBy, filters).map(({ value }) => {
    const group = { ...filters, [groupBy]: toFilter(groupBy, value) };
    return { filters: group, cells: findCells(roles, group) };
  });
}

/** The values of a filter for which any role has enough reports under the other filters. */
export function listChoices(
  roles: readonly Role[],
  dimension: Dimension,
  filters: Filters,
): FilterChoice[] {
  const counts = new Map<string, number>();
  const enough = new Set<string>();
  for (const cell of roles.flatMap(({ salary }) => salary?.survey ?? [])) {
    const value = cell[dimension];
    if (value === undefined || !matches(cell, { ...filters, [dimension]: value })) continue;
    counts.set(String(value), (counts.get(String(value)) ?? 0) + cell.n);
    if (!cell.withheld) enough.add(String(value));
  }
  const choices = [...counts]
    .filter(([value]) => enough.has(value))
    .map(([value, n]): FilterChoice => ({ value, n }));
  return choices.sort((a, b) => compareChoices(dimension, a, b));
}

/** The value of a filter from the text of an attribute or a menu; undefined for all. */
export function toFilter(
  dimension: Dimension,
  text: string | null | undefined,
): Filters[Dimension] {
  if (!text) return undefined;
  if (dimension === 'year') return Number(text);
  return dimension === 'level' ? LEVELS.find((level) => level === text) : text;
}

function findCells(roles: readonly Role[], filters: Filters): (SurveyCell | undefined)[] {
  return roles.map(({ salary }) => salary?.survey.find((cell) => matches(cell, filters)));
}

function matches(cell: SurveyCell, { level, country, year }: Filters): boolean {
  return cell.level === level && cell.country === country && cell.year === year;
}

function compareChoices(dimension: Dimension, a: FilterChoice, b: FilterChoice): number {
  if (dimension === 'country') return b.n - a.n;
  if (dimension === 'year') return Number(a.value) - Number(b.value);
  return LEVELS.indexOf(a.value as Level) - LEVELS.indexOf(b.value as Level);
}

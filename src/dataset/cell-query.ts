// SPDX-License-Identifier: MIT
import type { AdvertCell, Level, Role, SurveyCell } from './schema/schema.js';

export { SMALL_SAMPLE } from './small-sample.js';

/** The cells of each kind: what people report, and what adverts offer. */
interface Cells {
  readonly survey: SurveyCell;
  readonly adverts: AdvertCell;
}

/** The kinds of cells, by their names in the data. */
export type CellKind = keyof Cells;

/** What cells can be told apart by. */
export type Dimension = 'level' | 'country' | 'year';

/** What the chart groups cells by. */
export type GroupBy = 'none' | Dimension;

/** Which cells are meant; undefined stands for all levels, countries or years. */
export interface Filters {
  readonly level?: Level | undefined;
  readonly country?: string | undefined;
  readonly year?: number | undefined;
}

/** The cells of all roles in one group, such as one level. */
export interface CellGroup<Kind extends CellKind> {
  /** The filters that make the group. */
  readonly filters: Filters;
  /** The cell of each role, in the order of the roles; undefined where the data have none. */
  readonly cells: readonly (Cells[Kind] | undefined)[];
}

/** A value that a filter can take, and how many reports or distinct adverts stand behind it. */
export interface FilterChoice {
  readonly value: string;
  readonly n: number;
}

/** The dimensions, in the order of their controls. */
export const DIMENSIONS: readonly Dimension[] = ['level', 'country', 'year'];

/** Levels of experience, from the first on. */
const LEVELS: readonly Level[] = ['entry', 'mid', 'senior', 'executive'];

/** How many reports, or distinct adverts, a cell rests on. */
export function countCell(cell: SurveyCell | AdvertCell): number {
  return 'distinct' in cell ? cell.distinct : cell.n;
}

/**
 * The groups that the data have for a choice. The filter of the dimension that is grouped by does not
 * count. Levels and years come in their order, countries by the size of their samples.
 */
export function groupCells<Kind extends CellKind>(
  roles: readonly Role[],
  kind: Kind,
  groupBy: GroupBy,
  filters: Filters,
): CellGroup<Kind>[] {
  if (groupBy === 'none') return [{ filters, cells: findCells(roles, kind, filters) }];
  return listChoices(roles, kind, groupBy, filters).map(({ value }) => {
    const group = { ...filters, [groupBy]: toFilter(groupBy, value) };
    return { filters: group, cells: findCells(roles, kind, group) };
  });
}

/** The values of a filter for which any role has a large enough sample under the other filters. */
export function listChoices(
  roles: readonly Role[],
  kind: CellKind,
  dimension: Dimension,
  filters: Filters,
): FilterChoice[] {
  const counts = new Map<string, number>();
  const enough = new Set<string>();
  for (const cell of roles.flatMap((role) => listCells(role, kind))) {
    const value = cell[dimension];
    if (value === undefined || !matches(cell, { ...filters, [dimension]: value })) continue;
    counts.set(String(value), (counts.get(String(value)) ?? 0) + countCell(cell));
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

function findCells<Kind extends CellKind>(
  roles: readonly Role[],
  kind: Kind,
  filters: Filters,
): (Cells[Kind] | undefined)[] {
  return roles.map((role) => listCells(role, kind).find((cell) => matches(cell, filters)));
}

function listCells<Kind extends CellKind>({ salary }: Role, kind: Kind): readonly Cells[Kind][] {
  const cells: { readonly [Key in CellKind]: readonly Cells[Key][] } | undefined = salary;
  return cells?.[kind] ?? [];
}

function matches(cell: SurveyCell | AdvertCell, { level, country, year }: Filters): boolean {
  return cell.level === level && cell.country === country && cell.year === year;
}

function compareChoices(dimension: Dimension, a: FilterChoice, b: FilterChoice): number {
  if (dimension === 'country') return b.n - a.n;
  if (dimension === 'year') return Number(a.value) - Number(b.value);
  return LEVELS.indexOf(a.value as Level) - LEVELS.indexOf(b.value as Level);
}

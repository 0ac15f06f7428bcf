// SPDX-License-Identifier: MIT
//
// What adverts and a survey have in common: both are cells, in groups, of each role.
import type { ChartRow, Mark } from '../../../chart/model.js';
import type { CellGroup, CellKind, GroupBy } from '../../../dataset/cell-query.js';
import { countCell } from '../../../dataset/cell-query.js';
import type { AdvertCell, Role, SurveyCell } from '../../../dataset/schema/schema.js';
import type { FigureTable } from '../parts.js';
import type { Labels } from './labels.js';
import { labelGroup } from './labels.js';

/** The cell of one role in a group; undefined where the data have none. */
type GroupCell<Kind extends CellKind> = CellGroup<Kind>['cells'][number];

/** The groups that are shown, and how they are labelled. */
export interface ShownGroups<Kind extends CellKind> {
  readonly groups: readonly CellGroup<Kind>[];
  readonly roles: readonly Role[];
  readonly groupBy: GroupBy;
  readonly labels: Labels;
}

/**
 * The rows of the chart: one for each group, with a lane for each role; or, where there is one group only, one for
 * each role, so that each has its name beside it.
 * @param toMark Draws the cell of a role in a group, which is named where there are several.
 * @param toDetail The second line of a label: how many each of these cells rests on.
 */
export function toCellRows<Kind extends CellKind>(
  { groups, roles, groupBy, labels }: ShownGroups<Kind>,
  toMark: (cell: GroupCell<Kind>, role: number, name: string, group: string) => Mark,
  toDetail: (cells: readonly GroupCell<Kind>[]) => string,
): ChartRow[] {
  return groups.flatMap(({ filters, cells }) => {
    const group = labelGroup(groupBy, filters, labels);
    const marks = cells.map((cell, role) => toMark(cell, role, roles[role]?.name ?? '', group));
    if (groupBy !== 'none') return [{ label: group, detail: toDetail(cells), marks }];
    return marks.map((mark) => ({
      label: roles[mark.role]?.name ?? '',
      detail: toDetail([cells[mark.role]]),
      marks: [mark],
    }));
  });
}

/** The table of figures: a row for each group and role, under the columns that `toFigures` fills. */
export function toCellTable<Kind extends CellKind>(
  { groups, roles, groupBy, labels }: ShownGroups<Kind>,
  columns: readonly string[],
  toFigures: (cell: GroupCell<Kind>) => readonly string[],
): FigureTable {
  const { words } = labels;
  const grouped = groupBy !== 'none';
  return {
    columns: [...(grouped ? [words.dimensions[groupBy]] : []), words.columns.role, ...columns],
    rows: groups.flatMap(({ filters, cells }) =>
      cells.map((cell, index) => [
        ...(grouped ? [labelGroup(groupBy, filters, labels)] : []),
        roles[index]?.name ?? '',
        ...toFigures(cell),
      ]),
    ),
  };
}

/** How much a group has to say: comparing comes first, then the size of the smaller sample. */
export function weigh(figures: readonly { readonly cell: AdvertCell | SurveyCell }[]): number {
  const smallest = Math.min(...figures.map(({ cell }) => countCell(cell)));
  return figures.length > 1 ? 1e9 + smallest : figures.length && smallest;
}

/** Whether amounts of two cells stand for the same currency and period. */
export function hasSameTerms(
  one: AdvertCell | SurveyCell,
  other: AdvertCell | SurveyCell | undefined,
): boolean {
  return one.currency === other?.currency && one.period === other.period;
}

/** A role in the plural, as a sentence names it. */
export function toPlural(role: Role | undefined): string {
  return role?.plural ?? role?.name ?? '';
}

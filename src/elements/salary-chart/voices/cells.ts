// SPDX-License-Identifier: MIT
//
// What adverts and a survey have in common: both are cells, in groups, of each role.
import type { ChartHeads, ChartRow, Mark, RowEnd } from '../../../chart/model.js';
import type { CellGroup, CellKind, GroupBy } from '../../../dataset/cell-query.js';
import type { Role } from '../../../dataset/schema/schema.js';
import type { SalaryMessages } from '../../../messages/en/salary.js';
import { formatDifference } from '../../../format/difference.js';
import { judge, rankGroups } from './compare.js';
import type { FigureTable } from '../parts.js';
import type { Terms } from '../terms.js';
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
  /** The names of what counts as pay. */
  readonly definitions: Definitions;
}

type Definitions = SalaryMessages['definitions'];

/**
 * The rows of the chart: one for each group, with a lane for each role; or, where there is one group only, one for
 * each role, so that each has its name beside it.
 * @param toMark Draws the cell of a role in a group, which is named where there are several.
 * @param toDetail The second line of a label: how many each of these cells rests on.
 */
export function toCellRows<Kind extends CellKind>(
  { groups, roles, groupBy, labels, definitions }: ShownGroups<Kind>,
  toMark: (cell: GroupCell<Kind>, role: number, name: string, group: string) => Mark,
  toDetail: (cells: readonly GroupCell<Kind>[]) => string,
): ChartRow[] {
  const toName = nameDefinitions(
    groups.flatMap(({ cells }) => cells),
    definitions,
  );
  const explain = (cells: readonly GroupCell<Kind>[]) =>
    toDetail(cells) + cells.map(toName).join('');
  return groups.flatMap(({ filters, cells }): ChartRow[] => {
    const group = labelGroup(groupBy, filters, labels);
    const marks = cells.map((cell, role) => {
      const mark = toMark(cell, role, roles[role]?.name ?? '', group);
      return { ...mark, description: mark.description + toName(cell) };
    });
    if (groupBy !== 'none') {
      const end = toEnd({ filters, cells }, roles, labels);
      return [{ label: group, detail: explain(cells), marks, end }];
    }
    return marks.map((mark) => ({
      label: roles[mark.role]?.name ?? '',
      detail: explain([cells[mark.role]]),
      marks: [mark],
    }));
  });
}

/**
 * Names what counts as pay, behind a label; nothing where that is the same for all: two definitions of pay may share
 * an axis only where each says which it is.
 */
export function nameDefinitions(
  all: readonly (Pick<Terms, 'definition'> | undefined)[],
  definitions: Definitions,
): (one: Pick<Terms, 'definition'> | undefined) => string {
  const isMixed = new Set(all.flatMap((one) => one?.definition ?? [])).size > 1;
  return (one) => (one && isMixed ? ` · ${definitions[one.definition]}` : '');
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
    // A group alone says nothing: each of its roles has a row.
    extraHeaders: grouped ? 1 : 0,
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

/** How much more the first of two roles has than the second, and whether that is clear. */
function toEnd<Kind extends CellKind>(
  group: CellGroup<Kind>,
  roles: readonly Role[],
  { locale, words: { verdicts } }: Labels,
): RowEnd | undefined {
  const [higher, lower] = rankGroups([group], roles)[0]?.figures ?? [];
  if (roles.length > 2 || !higher || !lower) return undefined;
  const verdict = judge(higher, lower);
  const [first, second] = higher.role < lower.role ? [higher, lower] : [lower, higher];
  return {
    figure: formatDifference(first.value - second.value, first.cell.currency, locale),
    note: verdict ? verdicts[verdict] : '',
    firm: verdict === 'clear',
  };
}

/** The heads of the columns: of the values, and of the differences where two roles are compared in groups. */
export function toHeads(
  value: string,
  groupBy: GroupBy,
  roles: readonly Role[],
  { words: { difference } }: Labels,
): ChartHeads {
  return { value, end: groupBy === 'none' || roles.length > 2 ? undefined : difference };
}

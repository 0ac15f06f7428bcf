// SPDX-License-Identifier: MIT
import type { CellKind, Dimension } from '../../../dataset/cell-query.js';
import { DIMENSIONS, listChoices } from '../../../dataset/cell-query.js';
import type { Role } from '../../../dataset/schema/schema.js';
import type { Labels } from './labels.js';
import type { Choice } from './choice.js';
import { labelValue } from './labels.js';

/** A choice that the reader has, as a menu shows it. */
export interface Menu {
  /** The attribute that the choice sets. */
  readonly name: 'group-by' | Dimension;
  readonly label: string;
  readonly value: string;
  readonly options: readonly {
    readonly value: string;
    readonly label: string;
  }[];
}

/**
 * The menus of a view of cells: what to group by, and a filter for every other dimension. A filter
 * offers only what has a large enough sample under the other filters.
 */
export function toMenus(
  roles: readonly Role[],
  kind: CellKind,
  choice: Choice,
  labels: Labels,
): Menu[] {
  const { words } = labels;
  const { groupBy } = choice;
  return [
    {
      name: 'group-by',
      label: words.groupBy,
      value: groupBy,
      options: (['none', ...DIMENSIONS] as const).map((value) => ({
        value,
        label: words.groups[value],
      })),
    },
    ...DIMENSIONS.filter((dimension) => dimension !== groupBy).map((dimension) =>
      toFilterMenu(roles, kind, dimension, choice, labels),
    ),
  ];
}

function toFilterMenu(
  roles: readonly Role[],
  kind: CellKind,
  dimension: Dimension,
  { groupBy, filters }: Choice,
  labels: Labels,
): Menu {
  const { words } = labels;
  // The dimension that is grouped by runs over all its values, so its own filter does not count.
  const others = groupBy === 'none' ? filters : { ...filters, [groupBy]: undefined };
  const value = String(filters[dimension] ?? '');
  const choices = listChoices(roles, kind, dimension, others);
  const known = choices.some((choice) => choice.value === value);
  return {
    name: dimension,
    label: words.dimensions[dimension],
    value,
    options: [
      { value: '', label: words.all[dimension] },
      // A choice without data stays in its menu, so that the menu says what is shown.
      ...(value && !known ? [{ value }, ...choices] : choices).map(({ value }) => ({
        value,
        label: labelValue(dimension, value, labels),
      })),
    ],
  };
}

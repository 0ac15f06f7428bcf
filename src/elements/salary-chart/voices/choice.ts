// SPDX-License-Identifier: MIT
import type { Filters, GroupBy } from '../../../dataset/cell-query.js';
import { DIMENSIONS, toFilter } from '../../../dataset/cell-query.js';
import type { Level } from '../../../dataset/schema/schema.js';

/** What the attributes of `<salary-chart>` say of cells. */
export interface CellAttributes {
  readonly groupBy: string;
  readonly level: string;
  readonly country: string;
  readonly year: string;
}

/** What is grouped by and what is filtered for. */
export interface Choice {
  readonly groupBy: GroupBy;
  readonly filters: Filters;
}

/** The choice that attributes stand for; a value that an attribute cannot have counts as absent. */
export function toChoice({ groupBy, level, country, year }: CellAttributes): Choice {
  return {
    groupBy: DIMENSIONS.find((dimension) => dimension === groupBy) ?? 'none',
    filters: {
      level: toFilter('level', level) as Level | undefined,
      country: /^[a-z]{2}$/i.test(country) ? String(country).toUpperCase() : undefined,
      year: Number(year) || undefined,
    },
  };
}

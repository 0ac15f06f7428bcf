// SPDX-License-Identifier: MIT
import type { CitedSource, Estimate } from '../../dataset/schema/schema.js';
import type { CellGroup, CellKind } from '../../dataset/cell-query.js';
import type { Sentence } from '../../messages/sentence.js';
import type { ChartHeads, ChartRow } from '../../chart/model.js';
import type { Menu } from './voices/menus.js';
import type { Trend } from './voices/trend.js';

/** What a figure of pay means and where it comes from. */
export type Terms = Pick<Estimate, 'currency' | 'period' | 'definition' | 'source'>;

/** The figures of a view as a table of text. The first cell of each row is its header. */
export interface FigureTable {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** What a voice has to say: one list of figures as sentence, chart rows and table. */
export interface SalaryParts {
  /** The finding. */
  readonly title: string;
  readonly sentence: Sentence;
  readonly heads: ChartHeads;
  readonly rows: readonly ChartRow[];
  readonly table: FigureTable;
  /** The terms of every figure. */
  readonly terms: readonly Terms[];
  /** The groups of cells that are shown; none where no cells are. */
  readonly groups: readonly CellGroup<CellKind>[];
  readonly menus: readonly Menu[];
  /** A figure over the years; undefined where there are not two. */
  readonly trend?: Trend | undefined;
  /** What a reader must know to judge the figures. */
  readonly notes: readonly string[];
  /** The sources that say something of themselves. */
  readonly remarks: readonly CitedSource[];
}

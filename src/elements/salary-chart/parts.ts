// SPDX-License-Identifier: MIT
import type { CellGroup, CellKind } from '../../dataset/cell-query.js';
import type { Sentence } from '../../messages/sentence.js';
import type { ChartHeads, ChartRow } from '../../chart/model.js';
import type { Terms } from './terms.js';
import type { Menu } from './voices/menus.js';
import type { Trend } from './voices/trend.js';

/** The figures of a view as a table of text. The first cell of each row is a header of it. */
export interface FigureTable {
  /** How many cells after the first are headers of their row, too; undefined for none. */
  readonly extraHeaders?: number;
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
  /** What the sources say of themselves, in the language of the data. */
  readonly remarks: readonly string[];
}

// SPDX-License-Identifier: MIT
import type { Dataset } from '../../dataset/query.js';
import { getSource } from '../../dataset/query.js';
import type { Voice } from '../../dataset/salary-query.js';
import type { CitedSource } from '../../dataset/schema/schema.js';
import type { CellGroup, CellKind } from '../../dataset/cell-query.js';
import { formatShortMoney } from '../../format/intl.js';
import type { SalaryMessages } from '../../messages/en/salary.js';
import type { Sentence } from '../../messages/sentence.js';
import type { ChartModel } from '../../chart/model.js';
import { toChartModel } from '../../chart/model.js';
import type { Menu } from './voices/menus.js';
import type { Trend } from './voices/trend.js';
import type { FigureTable, SalaryParts } from './parts.js';
import type { Terms } from './terms.js';

/** What the attributes of `<salary-chart>` ask for, and in which language. */
export interface SalaryOptions {
  readonly voice: Voice;
  /** The voices that the reader can choose between. */
  readonly voices: readonly Voice[];
  readonly heading: string | undefined;
  readonly locale: string;
  readonly words: SalaryMessages;
  /** The reader's own pay, to stand in the chart; undefined for none. */
  readonly standing: number | undefined;
}

/** What `<salary-chart>` draws: one list of figures as sentence, chart and table. */
export interface SalaryModel {
  readonly heading: string;
  /** The finding, which is the heading where the page gives none. */
  readonly title: string;
  /** False when the page gives the heading itself. */
  readonly headingVisible: boolean;
  readonly voice: Voice;
  readonly voices: readonly Voice[];
  readonly menus: readonly Menu[];
  /** The dataset with the pay that the voices speak of. */
  readonly dataset: Dataset;
  /** The groups of cells that are shown; none where no cells are. */
  readonly groups: readonly CellGroup<CellKind>[];
  readonly terms: readonly Terms[];
  /** A figure over the years; undefined where there are not two. */
  readonly trend?: Trend | undefined;
  readonly sentence: Sentence;
  /** Undefined where the figures cannot stand on one axis, or there are none. */
  readonly chart: ChartModel | undefined;
  readonly table: FigureTable;
  /** What a reader must know to judge the figures, the most important first. */
  readonly notes: readonly string[];
  /** What the sources say of themselves, in the language of the data. */
  readonly remarks: readonly string[];
  readonly sources: readonly CitedSource[];
}

/** Everything `<salary-chart>` shows of what a voice has to say. */
export function toSalaryModel(
  dataset: Dataset,
  parts: SalaryParts,
  { voice, voices, heading, locale, words, standing }: SalaryOptions,
): SalaryModel {
  const { terms } = parts;
  const [first] = terms;
  const comparable = terms.every(
    ({ currency, period }) => currency === first?.currency && period === first.period,
  );
  const explained = terms.map(({ currency, period, definition }) =>
    words.terms(currency, period, definition),
  );
  return {
    ...parts,
    heading: heading || parts.title,
    headingVisible: heading !== '',
    voice,
    voices,
    dataset,
    chart:
      first && comparable
        ? toChartModel(
            parts,
            (value) => formatShortMoney(value, first.currency, locale, 2),
            standing,
          )
        : undefined,
    notes: [...(comparable ? [] : [words.mixedTerms]), ...new Set(explained), ...parts.notes],
    sources: [...new Set(terms.map(({ source }) => source))].map((id) =>
      getSource(dataset.catalogue, id),
    ),
  };
}

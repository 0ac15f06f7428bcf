// SPDX-License-Identifier: MIT

/** A lower and an upper end, in the unit of the axis. */
export type Range = readonly [low: number, high: number];

/** What is drawn in one lane. Amounts are in the unit of the axis. */
export interface Mark {
  /** Index of the role among those shown; it decides the colour. -1: none, in the colour of text. */
  readonly role: number;
  /** The bar: an estimated range, the range of a typical advert, or a middle half. Undefined: nothing to draw. */
  readonly bar?: Range | undefined;
  /**
   * The parts of a thin line that the bar does not cover: from the 10th percentile to the 90th, of adverts from that
   * of low to that of high ends.
   */
  readonly whiskers?: readonly Range[] | undefined;
  readonly median?: number | undefined;
  /** The shape that marks the median: a path around the origin that reaches about 1 from it. */
  readonly shape?: string;
  /** Percentiles 10, 25, 50, 75 and 90 of the low and of the high ends that adverts state. */
  readonly offers?: { readonly low: readonly number[]; readonly high: readonly number[] };
  /** Percentiles of this amount are of that or more: it is the top of what the source publishes. */
  readonly top?: number | undefined;
  /** Whether the sample is small, so that the mark is drawn hollow and dashed. */
  readonly small?: boolean;
  /** The figure in the column of values; in place of the mark where there is nothing to draw. */
  readonly label: string;
  /** All of the mark in words. */
  readonly description: string;
}

/** What stands at the end of a row. */
export interface RowEnd {
  readonly figure: string;
  /** Second line. */
  readonly note: string;
  /** Whether the figure can be relied on, so that it is set off. */
  readonly firm: boolean;
}

/** One row of a chart: a mark for each lane. */
export interface ChartRow {
  readonly label: string;
  /** Second line of the label. */
  readonly detail: string;
  readonly marks: readonly Mark[];
  readonly end?: RowEnd | undefined;
}

/** The heads of the columns of figures beside the marks; none at the end where no row has a figure there. */
export interface ChartHeads {
  readonly value: string;
  readonly end?: string | undefined;
}

/** A place on the axis with its label. */
export interface Tick {
  readonly value: number;
  readonly label: string;
}

/** A chart of horizontal marks on one axis, as both painters draw it. */
export interface ChartModel {
  readonly heads: ChartHeads;
  readonly rows: readonly ChartRow[];
  /** Marks in each row. */
  readonly lanes: number;
  readonly domain: Range;
  readonly ticks: readonly Tick[];
  /** Where the reader stands. */
  readonly reference?: number | undefined;
}

/** The most labels that an axis has room for on a phone. */
const MAXIMUM_TICKS = 5;

/** The part of the span that is left free at either end. */
const MARGIN = 0.04;

/** Lays rows out on an axis that holds all of their marks. `format` writes the labels of the axis. */
export function toChartModel(
  { heads, rows }: Pick<ChartModel, 'heads' | 'rows'>,
  format: (value: number) => string,
  reference?: number,
): ChartModel {
  const values = rows.flatMap(({ marks }) =>
    marks.flatMap(({ bar = [], whiskers = [] }) => [...bar, ...whiskers.flat()]),
  );
  if (reference !== undefined) values.push(reference);
  const domain = toDomain(values);
  return {
    heads,
    rows,
    lanes: Math.max(1, ...rows.map(({ marks }) => marks.length)),
    domain,
    ticks: (values.length ? toTicks(domain) : []).map((value) => ({ value, label: format(value) })),
    reference,
  };
}

/** Maps a value to a fraction of the axis: 0 at its start, 1 at its end. */
export function toFraction(value: number, [low, high]: Range): number {
  return (value - low) / (high - low);
}

function toDomain(values: readonly number[]): Range {
  if (!values.length) return [0, 1];
  const low = Math.min(...values);
  const high = Math.max(...values);
  const margin = (high - low || high || 1) * MARGIN;
  return [Math.max(0, low - margin), high + margin];
}

/** Round values inside a domain: the finest steps of 1, 2, 2.5 or 5 that are few enough. */
function toTicks([low, high]: Range): number[] {
  const power = 10 ** Math.floor(Math.log10((high - low) / MAXIMUM_TICKS));
  for (const step of [1, 2, 2.5, 5, 10, 20].map((factor) => factor * power)) {
    const first = Math.ceil(low / step);
    const count = Math.floor(high / step) - first + 1;
    if (count <= MAXIMUM_TICKS) {
      return [...Array(count).keys()].map((index) => (first + index) * step);
    }
  }
  return [];
}

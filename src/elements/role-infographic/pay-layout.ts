// SPDX-License-Identifier: MIT
import { formatNumber } from '../../format/intl.js';
import type { ChartRow, Mark } from '../../chart/model.js';
import { toFraction } from '../../chart/model.js';
import type { Block, Box, Counted, Sheet, TextBox } from './blocks.js';
import { LINE_HEIGHT, lengthOf, move, paragraph, setting, stack, TYPE } from './blocks.js';
import type { Line } from './lines.js';
import { toLine } from './lines.js';
import type { PayAxis } from './pay.js';

/** What pay is laid out with. */
export interface PaySheet extends Sheet {
  readonly width: number;
  /** Whether labels stand beside their bars; otherwise above. */
  readonly beside: boolean;
  /** The most height there is for it; bands beyond it are left out. */
  readonly limit: number;
}

/** The most bands that the picture tries to show. */
const MAXIMUM_BANDS = 6;

/** The part of the width that labels have beside the bars. */
const LABELS = 0.24;

/** The most of the place for bars that their figures may take. */
const FIGURES = 0.68;

/** Height of a lane and thickness of a bar, in em. */
const LANE = 1.2;
const BAR = 0.55;

/** Pay to scale: for each axis a heading, its bands and its ticks. */
export function layOutPay(
  axes: readonly PayAxis[],
  names: readonly string[],
  sheet: PaySheet,
): Counted {
  const all = axes.reduce((sum, { rows }) => sum + rows.length, 0);
  for (let shown = Math.min(all, MAXIMUM_BANDS); shown > 0; shown -= 1) {
    let left = shown;
    const blocks = axes.map((axis, index) => {
      const rows = axis.rows.slice(0, left);
      left -= rows.length;
      return layOutAxis({ ...axis, rows }, names, index ? 0 : all - shown, sheet);
    });
    const block = stack(blocks, 0.6 * sheet.size);
    if (block.height <= sheet.limit || shown === 1) return { ...block, leftOut: all - shown };
  }
  return { ...stack([]), leftOut: 0 };
}

function layOutAxis(
  axis: PayAxis,
  names: readonly string[],
  leftOut: number,
  sheet: PaySheet,
): Block {
  const { size, width, beside, locale } = sheet;
  const { rows, domain } = axis;
  if (!rows.length) return stack([]);
  const start = beside ? LABELS * width : 0;
  const room = width - start;
  const gap = 0.5 * size;
  const figures = new Map(
    rows
      .flatMap(({ marks }) => marks)
      .map((mark) => [mark, write(mark, names, FIGURES * room, sheet)]),
  );
  const widest = Math.max(...[...figures.values()].map((line) => lengthOf(line, 'figure', sheet)));
  const length = room - widest - gap;
  const place = (value: number) => start + toFraction(value, domain) * length;
  const ticks = layOutTicks(axis, place, sheet);
  const plot = { figures, place, start, grid: ticks.texts.map(({ x }) => x) };
  const bands = stack(
    rows.map((row) => layOutBand(row, plot, sheet)),
    0.4 * size,
  );
  const more = leftOut ? [{ text: `\u2002+${formatNumber(leftOut, locale)}`, muted: true }] : [];
  return stack(
    [
      paragraph('strong', [{ text: axis.heading }, ...more], sheet, width, 1),
      stack([bands, ticks]),
    ],
    0.3 * size,
  );
}

/** Where marks stand. */
interface Plot {
  readonly figures: ReadonlyMap<Mark, Line>;
  readonly place: (value: number) => number;
  /** Where a text starts that has no bar. */
  readonly start: number;
  /** Where the lines of the axis are. */
  readonly grid: readonly number[];
}

/** A label, and a lane with bar and figures for each mark. */
function layOutBand({ label, detail, marks }: ChartRow, plot: Plot, sheet: PaySheet): Block {
  const { size, width, beside } = sheet;
  const room = beside ? plot.start - size : width;
  const name = stack([
    paragraph('label', [{ text: label }], sheet, room, 2),
    paragraph('small', [{ text: detail }], sheet, room, beside ? 3 : 2),
  ]);
  const lanes = stack(marks.map((mark) => layOutLane(mark, plot, sheet)));
  if (!beside) return stack([name, lanes], 0.2 * size);
  const height = Math.max(name.height, lanes.height);
  const labels = move(name, 0, (height - name.height) / 2);
  const bars = move(lanes, 0, (height - lanes.height) / 2);
  return { height, texts: [...labels.texts, ...bars.texts], boxes: bars.boxes };
}

function layOutLane(mark: Mark, { figures, place, start, grid }: Plot, sheet: PaySheet): Block {
  const { role, bar, median, small = false } = mark;
  const line = figures.get(mark) ?? [];
  const { size } = sheet;
  const height = LANE * size;
  const thick = BAR * size;
  const y = (height - thick) / 2;
  const width = lengthOf(line, 'figure', sheet);
  const from = bar ? place(bar[1]) + 0.5 * size : start;
  const boxes: Box[] = grid
    // Not through the figures.
    .filter((x) => x < from - 0.2 * size || x > from + width + 0.2 * size)
    .map((x) => ({ kind: 'grid', x: x - 0.5, y: 0, width: 1, height }));
  if (bar) {
    const x = place(bar[0]);
    // Both ends may be the same, and are to be seen all the same.
    const width = Math.max(place(bar[1]) - x, 3);
    boxes.push({ kind: 'bar', role, small, x, y, width, height: thick });
  }
  if (median !== undefined) {
    const width = 0.15 * size;
    boxes.push({ kind: 'median', x: place(median) - width / 2, y, width, height: thick });
  }
  const em = TYPE.figure.em * size;
  const text: TextBox = {
    kind: 'figure',
    x: from,
    baseline: height / 2 + 0.35 * em,
    width,
    size: em,
    line,
  };
  return { height, texts: [text], boxes };
}

/** The figures of a mark, and whose they are; of a long name as much as there is room for. */
function write(
  { role, label }: Mark,
  names: readonly string[],
  width: number,
  sheet: PaySheet,
): Line {
  const figures = toLine(label, setting('figure', sheet, width));
  const rest = width - lengthOf([{ text: `\u2002${figures}` }], 'figure', sheet);
  const name = toLine(names[role] ?? '', setting('figure', sheet, rest));
  return [{ text: `${name}\u2002`, muted: true }, { text: figures }];
}

/** The amounts that the lines of the axis stand for; no two of them touch. */
function layOutTicks({ ticks }: PayAxis, place: (value: number) => number, sheet: PaySheet): Block {
  const { size, width } = sheet;
  const em = TYPE.tick.em * size;
  const texts: TextBox[] = [];
  let free = 0;
  for (const { value, label } of ticks) {
    const line = [{ text: label }];
    const length = lengthOf(line, 'tick', sheet);
    const x = place(value);
    if (x - length / 2 < free || x + length / 2 > width) continue;
    free = x + length / 2 + size;
    texts.push({
      ...{ kind: 'tick', x, baseline: 1.2 * em, width: length, size: em, line, centred: true },
    });
  }
  return { height: texts.length ? LINE_HEIGHT * 1.2 * em : 0, texts, boxes: [] };
}

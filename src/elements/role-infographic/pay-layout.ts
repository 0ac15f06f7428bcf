// SPDX-License-Identifier: MIT
//
// Where the figures of pay stand: in columns, with bars that are to scale where one scale is right.
import type { Block, Box, Sheet } from './blocks.js';
import { lengthOf, merge, move, paragraph, SMALLEST, sizeOf, stack } from './blocks.js';
import type { Line } from './lines.js';
import type { InfographicModel } from './model.js';
import type { PayBlock, PayLine } from './pay.js';

/** The most of the width that names take, and that figures take. */
const NAMES = 0.34;
const FIGURES = 0.42;

/** The narrowest place for bars in pixels; where there is less, notes stand below their figures. */
const NARROWEST = 120;

/** Space between columns, in pixels. */
const GAP = 24;

/**
 * What one voice says of pay.
 * @param most The most lines of a name.
 */
export function layOutPay(
  block: PayBlock,
  { roles }: InfographicModel,
  most: number,
  sheet: Sheet,
): Block {
  const { heading, remark, lines } = block;
  const upright = sheet.format === 'portrait';
  const title = { text: heading, own: true };
  const names = roles.map(({ name }) => name);
  const head = upright
    ? stack([
        paragraph('voice', [title], sheet, 2),
        paragraph('note', [{ text: remark, own: true, muted: true }], sheet, 2),
      ])
    : paragraph('voice', [title, { text: ` · ${remark}`, own: true, muted: true }], sheet, 2);
  const columns = toColumns(block, names, sheet);
  return stack(
    [head, ...lines.map((line) => layOutLine(line, names[line.role] ?? '', most, columns, sheet))],
    upright ? 12 : 0,
  );
}

/** Where the columns are, in pixels from the start of the line. */
interface Columns {
  readonly figures: number;
  readonly size: number;
  readonly notes: number;
  /** Where an amount stands; undefined where amounts cannot stand on one scale. */
  readonly place: ((amount: number) => number) | undefined;
  /** Whether notes stand below the figures. */
  readonly below: boolean;
}

function toColumns({ lines, drawn }: PayBlock, names: readonly string[], sheet: Sheet): Columns {
  const { width, format } = sheet;
  const bars = lines.flatMap(({ bar }) => (bar ? [bar] : []));
  const widest = (texts: readonly string[], kind: 'text' | 'note' | 'figure') =>
    Math.max(0, ...texts.map((text) => lengthOf([{ text }], kind, sheet)));
  const figures = format === 'portrait' ? 0 : Math.min(widest(names, 'text'), NAMES * width) + GAP;
  const amounts = lines.flatMap(({ bar, figure }) => (bar ? [figure] : []));
  const longest = widest(amounts, 'figure');
  const shrink = Math.min(1, (FIGURES * width) / longest || 1);
  const size = Math.max(SMALLEST, shrink * sizeOf('figure', sheet));
  const start = figures + (longest * size) / sizeOf('figure', sheet) + GAP;
  const note =
    widest(
      lines.map(({ note }) => note),
      'note',
    ) + GAP;
  const below = width - start - note < (drawn ? NARROWEST : 0);
  const length = width - start - (below ? GAP : note);
  const [low, high] = [
    Math.min(...bars.map(([low]) => low)),
    Math.max(...bars.map(([, high]) => high)),
  ];
  return {
    ...{ figures, size, notes: start, below },
    place: drawn ? (amount) => start + ((amount - low) / (high - low || 1)) * length : undefined,
  };
}

/** One role: its name, its figure, its bar, and what is written at the end of that. */
function layOutLine(
  { role, figure, bar, middle, few, note, count }: PayLine,
  name: string,
  most: number,
  { figures, size, notes, place, below }: Columns,
  sheet: Sheet,
): Block {
  const upright = sheet.format === 'portrait';
  const rest = { ...sheet, width: sheet.width - figures };
  const counted = count && upright ? [{ text: ` · ${count}`, own: true, muted: true }] : [];
  const label = paragraph(
    'text',
    [{ text: name }, ...counted],
    upright ? sheet : { ...sheet, width: figures - GAP },
    most,
  );
  if (!bar) {
    const why = paragraph('text', [{ text: figure, own: true, muted: true }], rest, 2);
    return upright ? stack([label, why]) : merge([label, move(why, figures, 0)]);
  }
  const height = 1.15 * size;
  const line: Line = [{ text: figure, own: true }];
  const amount: Block = {
    height,
    texts: [
      {
        ...{ kind: 'figure', role, x: figures, baseline: 0.9 * size, size, line },
        width: (lengthOf(line, 'figure', sheet) * size) / sizeOf('figure', sheet),
      },
    ],
    boxes: [],
  };
  const thick = Math.min(upright ? 22 : 18, 0.5 * size);
  const boxes: Box[] = [];
  let end = notes;
  if (place) {
    const [x, to] = bar.map(place) as [number, number];
    // Both ends may be the same, and are to be seen all the same.
    const width = Math.max(to - x, thick);
    boxes.push({ kind: 'bar', role, few, x, y: (height - thick) / 2, width, height: thick });
    if (middle !== undefined) {
      const wide = 1.5 * thick;
      boxes.push({
        ...{ kind: 'shape', role, few, width: wide, height: wide },
        ...{ x: place(middle) - wide / 2, y: (height - wide) / 2 },
      });
    }
    end = x + width + 0.7 * thick;
  }
  const written = paragraph('note', note ? [{ text: note, own: true, muted: true }] : [], rest, 2);
  const beside = below || !note ? [] : [move(written, end, (height - written.height) / 2)];
  const drawn = merge([amount, { height, texts: [], boxes }, ...beside]);
  const middleOf = (part: Block) => (Math.max(label.height, height) - part.height) / 2;
  const named = upright
    ? stack([label, drawn])
    : merge([move(label, 0, middleOf(label)), move(drawn, 0, middleOf(drawn))]);
  return below ? stack([named, move(written, figures, 0)]) : named;
}

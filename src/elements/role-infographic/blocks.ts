// SPDX-License-Identifier: MIT
//
// What the picture is laid out of. Places along a line run from its start, so that the same layout
// serves both directions; whoever draws it mirrors it.
import type { Line, Run, Setting } from './lines.js';
import { toLines } from './lines.js';
import type { Measure } from './measure.js';

/** What a text is, which decides how it looks. */
export type TextKind = keyof typeof TYPE;

/** One line of text. */
export interface TextBox {
  readonly kind: TextKind;
  /** Start of the text; its middle where it is centred. */
  readonly x: number;
  readonly baseline: number;
  readonly width: number;
  readonly size: number;
  readonly line: Line;
  readonly centred?: boolean;
}

/** A filled rectangle. */
export interface Box {
  readonly kind: 'rule' | 'panel' | 'bar' | 'median' | 'grid';
  /** Index of the role whose colour it has. */
  readonly role?: number;
  readonly small?: boolean;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** Things that stand below one another's start, from the top of the block on. */
export interface Block {
  readonly height: number;
  readonly texts: readonly TextBox[];
  readonly boxes: readonly Box[];
}

/** A block that has no room for some of what it is of. */
export interface Counted extends Block {
  readonly leftOut: number;
}

/** What a part of the picture is laid out with. */
export interface Sheet {
  /** Size of plain text in pixels. */
  readonly size: number;
  readonly locale: string;
  readonly measure: Measure;
}

/** Sizes in em of plain text, and weights. */
export const TYPE = {
  title: { em: 1.95, bold: true },
  subtitle: { em: 1.1, bold: false },
  name: { em: 1.35, bold: true },
  text: { em: 1, bold: false },
  strong: { em: 1, bold: true },
  label: { em: 0.85, bold: true },
  figure: { em: 0.88, bold: false },
  tick: { em: 0.8, bold: false },
  small: { em: 0.76, bold: false },
} as const;

/** Height of a line in em. */
export const LINE_HEIGHT = 1.3;

/** How far below the top of a line its text stands, in em. */
const BASELINE = 0.98;

/** How a kind of text is set in a place of some width. */
export function setting(
  kind: TextKind,
  { size, locale, measure }: Sheet,
  width: number,
  most = Infinity,
): Setting {
  const { em, bold } = TYPE[kind];
  return { width, most, locale, measure: (text: string) => measure(text, em * size, bold) };
}

/** Width of a line in pixels. */
export function lengthOf(line: Line, kind: TextKind, { size, measure }: Sheet): number {
  const { em, bold } = TYPE[kind];
  return line.reduce((sum, { text }) => sum + measure(text, em * size, bold), 0);
}

/** Lines of text below one another. */
export function paragraph(
  kind: TextKind,
  runs: readonly Run[],
  sheet: Sheet,
  width: number,
  most?: number,
): Block {
  const size = TYPE[kind].em * sheet.size;
  const lines = toLines(runs, setting(kind, sheet, width, most));
  return {
    height: lines.length * size * LINE_HEIGHT,
    texts: lines.map((line, index) => ({
      kind,
      x: 0,
      baseline: (index * LINE_HEIGHT + BASELINE) * size,
      width: lengthOf(line, kind, sheet),
      size,
      line,
    })),
    boxes: [],
  };
}

/** Blocks below one another. */
export function stack(blocks: readonly Block[], gap = 0): Block {
  let height = 0;
  const moved = blocks
    .filter((block) => block.height > 0)
    .map((block, index) => {
      if (index) height += gap;
      const placed = move(block, 0, height);
      height += block.height;
      return placed;
    });
  return {
    height,
    texts: moved.flatMap(({ texts }) => texts),
    boxes: moved.flatMap(({ boxes }) => boxes),
  };
}

/** A block at another place. */
export function move(block: Block, x: number, y: number): Block {
  return {
    height: block.height,
    texts: block.texts.map((text) => ({ ...text, x: text.x + x, baseline: text.baseline + y })),
    boxes: block.boxes.map((box) => ({ ...box, x: box.x + x, y: box.y + y })),
  };
}

// SPDX-License-Identifier: MIT
//
// What the picture is laid out of. Places along a line run from its start, so that the same layout
// serves both directions; whoever draws it mirrors it.
import type { Line, Run, Setting } from './lines.js';
import { toLines } from './lines.js';
import type { Measure } from './measure.js';
import type { Format } from './model.js';

/** What a text is, which decides how it looks. */
export type TextKind =
  'title' | 'name' | 'text' | 'points' | 'strong' | 'voice' | 'figure' | 'note' | 'small';

type Type = Readonly<Record<Format, readonly [largest: number, smallest: number]>> & {
  readonly bold?: boolean;
};

/** One line of text. */
export interface TextBox {
  readonly kind: TextKind;
  /** Index of the role whose colour it has. */
  readonly role?: number | undefined;
  readonly x: number;
  readonly baseline: number;
  readonly width: number;
  readonly size: number;
  readonly line: Line;
}

/** Something drawn. A shape stands in the middle of its box. */
export interface Box {
  readonly kind: 'rule' | 'panel' | 'line' | 'bar' | 'shape';
  /** Index of the role whose colour, and whose shape, it has. */
  readonly role?: number;
  /** Whether the data are few, so that it is hollow. */
  readonly few?: boolean;
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

/** What a part of the picture is laid out with. */
export interface Sheet {
  readonly format: Format;
  /** How far texts are from their largest size to their smallest, from 0 to 1. */
  readonly tight: number;
  readonly locale: string;
  readonly measure: Measure;
  /** Width of the place in pixels. */
  readonly width: number;
}

/** The smallest text in a picture, in pixels. */
export const SMALLEST = 22;

/** Each kind's largest and smallest size in pixels for each format, and whether it is bold. */
const TYPE: Readonly<Record<TextKind, Type>> = {
  title: { landscape: [50, 32], portrait: [66, 36], bold: true },
  name: { landscape: [30, 24], portrait: [36, 26], bold: true },
  text: { landscape: [24, 22], portrait: [28, 22] },
  points: { landscape: [22, 22], portrait: [28, 22] },
  strong: { landscape: [24, 22], portrait: [28, 22], bold: true },
  voice: { landscape: [24, 22], portrait: [32, 24], bold: true },
  figure: { landscape: [44, 26], portrait: [68, 30], bold: true },
  note: { landscape: [22, 22], portrait: [26, 22] },
  small: { landscape: [22, 22], portrait: [22, 22] },
};

/** Size of a kind of text in pixels. */
export function sizeOf(kind: TextKind, { format, tight }: Sheet): number {
  const [largest, smallest] = TYPE[kind][format];
  return largest - tight * (largest - smallest);
}

/** How a kind of text is set in a place of some width. */
export function setting(kind: TextKind, sheet: Sheet, most = Infinity): Setting {
  const { width, locale } = sheet;
  return { width, most, locale, measure: (run) => lengthOf([run], kind, sheet) };
}

/** Width of a line in pixels; what is secondary is never bold. */
export function lengthOf(line: Line, kind: TextKind, sheet: Sheet): number {
  const size = sizeOf(kind, sheet);
  const { bold = false } = TYPE[kind];
  return line.reduce(
    (sum, { text, muted, own }) => sum + sheet.measure(text, size, bold && !muted, own),
    0,
  );
}

/** Lines of text below one another. */
export function paragraph(
  kind: TextKind,
  runs: readonly Run[],
  sheet: Sheet,
  most?: number,
  role?: number,
): Block {
  const size = sizeOf(kind, sheet);
  const height = size * (kind === 'title' ? 1.2 : 1.3);
  const lines = toLines(runs, setting(kind, sheet, most));
  return {
    height: lines.length * height,
    texts: lines.map((line, index) => ({
      ...{ kind, role, x: 0, size, line },
      // Letters reach farther above their line than below it.
      baseline: (index + 0.5) * height + 0.33 * size,
      width: lengthOf(line, kind, sheet),
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
  return { ...merge(moved), height };
}

/** Blocks that start at the same height. */
export function merge(blocks: readonly Block[]): Block {
  return {
    height: Math.max(0, ...blocks.map(({ height }) => height)),
    texts: blocks.flatMap(({ texts }) => texts),
    boxes: blocks.flatMap(({ boxes }) => boxes),
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

/** A block of one box as wide as its place. */
export function ruled(kind: Box['kind'], height: number, width: number, role?: number): Block {
  const box = { kind, x: 0, y: 0, width, height, ...(role !== undefined && { role }) };
  return { height, texts: [], boxes: [box] };
}

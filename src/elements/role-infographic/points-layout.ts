// SPDX-License-Identifier: MIT
//
// Where the points of the roles stand, as many of them as there is room for.
import { formatNumber } from '../../format/intl.js';
import type { Counted, Sheet } from './blocks.js';
import { move, paragraph, stack } from './blocks.js';
import type { Run } from './lines.js';
import type { PointGroup } from './model.js';

/** The most points of an aspect that the picture tries to show. */
const MAXIMUM_POINTS = 40;

/** Between points. */
const SEPARATOR = ' · ';

/** How many of the points are shown. */
export interface PointShare {
  /** The most aspects of a role, and the most lines of each. */
  readonly aspects: number;
  readonly lines: number;
}

/** The points of a role by aspect; how many there are beyond the share is said at the end. */
export function layOutPoints(
  groups: readonly PointGroup[],
  onlyHere: string,
  { aspects, lines }: PointShare,
  sheet: Sheet,
  width: number,
): Counted {
  const lists = groups
    .slice(0, aspects)
    .map(({ label, points }) => layOutList(label, points, lines, sheet, width));
  const rest = groups.slice(aspects).reduce((sum, { points }) => sum + points.length, 0);
  return {
    ...stack([
      ...(groups.length ? [paragraph('label', [{ text: onlyHere }], sheet, width, 1)] : []),
      ...lists,
      ...(rest ? [paragraph('text', [{ text: toMore(rest, sheet) }], sheet, width)] : []),
    ]),
    leftOut: lists.reduce((sum, list) => sum + list.leftOut, rest),
  };
}

/** As many points as there is room for on so many lines, and how many there are beyond. */
function layOutList(
  label: string,
  points: readonly string[],
  most: number,
  sheet: Sheet,
  width: number,
): Counted {
  const name = label ? [{ text: `${label}\u2002`, muted: true }] : [];
  const write = (shown: number, lines: number): Counted => {
    const leftOut = points.length - shown;
    const all = [...points.slice(0, shown), ...(leftOut ? [toMore(leftOut, sheet)] : [])];
    const runs = all.map((text, index) => ({
      text: index < all.length - 1 ? text + SEPARATOR : text,
    }));
    return { ...paragraph('text', [...name, ...runs], sheet, width, lines), leftOut };
  };
  let fewest = 0;
  let shown = Math.min(points.length, MAXIMUM_POINTS);
  // Halving what may have room, since there may be many points.
  for (let next = shown; fewest < shown; next = Math.ceil((fewest + shown) / 2)) {
    if (write(next, most + 1).texts.length > most) shown = next - 1;
    else fewest = next;
  }
  if (shown) return write(shown, most);
  // The name gives way, and how many there are stays.
  const count: Run = { text: toMore(points.length, sheet) };
  const [first] = write(0, 1).texts;
  const whole = first && first.line.at(-1)?.text.endsWith(count.text);
  return {
    ...(whole ? write(0, 1) : paragraph('text', [count], sheet, width)),
    leftOut: points.length,
  };
}

/** The points that all share, on a surface of their own. */
export function layOutBoth(
  { label, points }: PointGroup,
  most: number,
  sheet: Sheet,
  width: number,
): Counted {
  if (!points.length) return { ...stack([]), leftOut: 0 };
  const padding = 0.5 * sheet.size;
  const inner = width - 2 * padding;
  const name = paragraph('strong', [{ text: label }], sheet, inner / 3, 1);
  const start = (name.texts[0]?.width ?? 0) + sheet.size;
  const list = layOutList('', points, most, sheet, inner - start);
  const height = list.height + 2 * padding;
  return {
    height,
    texts: [...move(name, padding, padding).texts, ...move(list, padding + start, padding).texts],
    boxes: [{ kind: 'panel', x: 0, y: 0, width, height }],
    leftOut: list.leftOut,
  };
}

function toMore(count: number, { locale }: Sheet): string {
  return `+${formatNumber(count, locale)}`;
}

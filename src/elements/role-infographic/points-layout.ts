// SPDX-License-Identifier: MIT
//
// Where roles and their points stand, as many of them as there is room for.
import type { Block, Sheet, TextKind } from './blocks.js';
import { lengthOf, merge, move, paragraph, ruled, setting, sizeOf, stack } from './blocks.js';
import type { Run } from './lines.js';
import { toLines } from './lines.js';
import type { AspectRow, InfographicModel } from './model.js';

/** The most points of an aspect that the picture tries to show. */
const MAXIMUM_POINTS = 12;

/** The most aspects that the picture tries to show: an upright one has room for ten. */
const MAXIMUM_ROWS = 20;

/** Between points. */
const SEPARATOR = ' · ';

/** How much is shown of the roles. */
export interface PointShare {
  /** The aspects that are shown. */
  readonly rows: readonly AspectRow[];
  /** Whether each is under its name. */
  readonly labelled: boolean;
  /** The most lines of the points of an aspect. */
  readonly lines: number;
  /** The most lines of a name or a summary; one is for the name alone. */
  readonly prose: number;
}

/** Space between columns, in pixels. */
const COLUMN_GAP = 48;

/** The roles in columns: name and summary, and an aspect in each row. In portrait four are two by two. */
export function layOutRoles(
  { roles }: InfographicModel,
  { rows, labelled, lines, prose }: PointShare,
  sheet: Sheet,
): Block {
  const inRow = countColumns(roles.length, sheet);
  const column = toColumn(roles.length, sheet);
  const { width } = column;
  const across = (blocks: readonly Block[]) =>
    merge(blocks.map((block, index) => move(block, index * (width + COLUMN_GAP), 0)));
  const gap = 0.4 * sizeOf('small', sheet);
  const groups: Block[] = [];
  for (let first = 0; first < roles.length; first += inRow) {
    const group = roles.slice(first, first + inRow);
    groups.push(
      stack(
        [
          across(group.map((_, index) => ruled('rule', 7, width, first + index))),
          stack([
            across(
              group.map(({ name }, index) =>
                paragraph('name', [{ text: name }], column, prose, first + index),
              ),
            ),
            across(
              prose > 1
                ? group.map(({ summary }) => paragraph('text', [{ text: summary }], column, prose))
                : [],
            ),
          ]),
          ...rows.map(({ label, cells }) => {
            const own = cells.slice(first, first + inRow);
            const points = across(own.map((list) => layOutPoints('points', list, lines, column)));
            return labelled && points.height
              ? stack([
                  stack([ruled('line', 1.5, sheet.width)]),
                  ...(label
                    ? [move(paragraph('small', [{ text: label, muted: true }], sheet, 1), 0, gap)]
                    : []),
                  move(points, 0, gap),
                  { ...merge([]), height: gap },
                ])
              : points;
          }),
        ],
        gap,
      ),
    );
  }
  return stack(groups, 2 * gap);
}

/** The aspects of which each role that has points of its own has some that fit. */
export function listFitting(
  { roles, rows }: InfographicModel,
  lines: number,
  sheet: Sheet,
): AspectRow[] {
  const column = toColumn(roles.length, sheet);
  return rows
    .slice(0, MAXIMUM_ROWS)
    .filter(({ cells }) =>
      cells.every((list) => !list.length || choosePoints('points', list, lines, column).length),
    );
}

function countColumns(roles: number, { format }: Sheet): number {
  return format === 'portrait' && roles > 3 ? 2 : roles;
}

function toColumn(roles: number, sheet: Sheet): Sheet {
  const inRow = countColumns(roles, sheet);
  return { ...sheet, width: (sheet.width - COLUMN_GAP * (inRow - 1)) / inRow };
}

/** The points of one role in one line, or in a few. */
function layOutPoints(
  kind: TextKind,
  points: readonly string[],
  lines: number,
  sheet: Sheet,
): Block {
  return paragraph(kind, separate(choosePoints(kind, points, lines, sheet)), sheet);
}

/** As many points as there is room for on so many lines, whole ones only. */
function choosePoints(
  kind: TextKind,
  points: readonly string[],
  lines: number,
  sheet: Sheet,
): string[] {
  const chosen: string[] = [];
  for (const point of points.slice(0, MAXIMUM_POINTS)) {
    const runs = separate([...chosen, point]);
    if (toLines(runs, setting(kind, sheet)).length <= lines) chosen.push(point);
  }
  return chosen;
}

function separate(points: readonly string[]): Run[] {
  return points.map((text, index) => ({
    text: index < points.length - 1 ? text + SEPARATOR : text,
  }));
}

/** The points that all share, set off from the rest. */
export function layOutBoth({ both }: InfographicModel, lines: number, sheet: Sheet): Block {
  const { label, points } = both;
  const { width, format } = sheet;
  const gap = sizeOf('text', sheet);
  const name: Run[] = [{ text: label, own: true }];
  const start = lengthOf(name, 'strong', sheet) + gap;
  const inner = { ...sheet, width: width - start };
  const list = layOutPoints('text', points, lines, inner);
  if (!list.height) return list;
  const padding = format === 'portrait' ? 14 : 9;
  const height = list.height + 2 * padding;
  const line = ruled('line', 1.5, width);
  return {
    ...merge([
      ...(format === 'portrait'
        ? [move(ruled('panel', height, width + 2 * gap), -gap, 0)]
        : [line, move(line, 0, height)]),
      move(paragraph('strong', name, sheet, 1), 0, padding),
      move(list, start, padding),
    ]),
    height,
  };
}

// SPDX-License-Identifier: MIT
//
// Where everything in the picture stands, in pixels of the picture.
import type { Block, Counted, Sheet } from './blocks.js';
import { move, paragraph, stack } from './blocks.js';
import type { Measure } from './measure.js';
import type { Format, InfographicModel, InfographicRole } from './model.js';
import { layOutPay } from './pay-layout.js';
import type { PointShare } from './points-layout.js';
import { layOutBoth, layOutPoints } from './points-layout.js';

/** A picture that is ready to be drawn. */
export interface Layout extends Block {
  readonly width: number;
  /** How many points have been left out, so that the rest can be read. */
  readonly leftOut: number;
}

interface Page {
  readonly width: number;
  readonly height: number;
  readonly margin: number;
  /** Sizes of plain text, of which the first counts that everything fits in. */
  readonly sizes: readonly number[];
  /** The smallest of them for two roles, which have room enough. */
  readonly smallest: number;
  /** The most lines of a title, a summary or the points that all share. */
  readonly most: number;
  /** Whether labels of pay stand beside their bars; otherwise above. */
  readonly beside: boolean;
}

/** Both are sizes that social networks show whole. */
const PAGES: Readonly<Record<Format, Page>> = {
  landscape: {
    ...{ width: 1200, height: 630, margin: 40, most: 2, beside: true },
    sizes: [22, 21, 20, 19, 18, 17, 16, 15],
    smallest: 16,
  },
  portrait: {
    ...{ width: 1080, height: 1350, margin: 56, most: 3, beside: false },
    sizes: [36, 34, 32, 31, 30, 29, 28, 27, 26, 25, 24, 23],
    smallest: 24,
  },
};

/** The most aspects that the picture tries to show. */
const MAXIMUM_ASPECTS = 14;

/** The most that a gap grows where there is room to spare, in em. */
const MAXIMUM_SPARE = 1.6;

/** The most of the height that pay takes, at first and at last. */
const PAY = 0.42;
const LESS_PAY = 0.25;

/** How much is shown. */
interface Share extends PointShare {
  /** The most lines of a name or a summary. */
  readonly prose: number;
  /** The most of the height that pay takes. */
  readonly pay: number;
}

/** From all that there is to next to nothing. */
function listShares({ roles }: InfographicModel): Share[] {
  const most = Math.min(MAXIMUM_ASPECTS, Math.max(...roles.map(({ groups }) => groups.length)));
  return [
    ...[Infinity, 6, 4, 3, 2].map((lines) => ({ aspects: most, lines, prose: 3, pay: PAY })),
    ...Array.from({ length: most + 1 }, (_, index) => ({
      ...{ aspects: most - index, lines: 1, prose: 2, pay: PAY },
    })),
    { aspects: 0, lines: 1, prose: 1, pay: PAY },
    { aspects: 0, lines: 1, prose: 1, pay: LESS_PAY },
  ];
}

/**
 * Lays the picture out so that all of it fits: smaller at first, then with fewer points, and then
 * as large as these few allow.
 */
export function layOut(model: InfographicModel, format: Format, measure: Measure): Layout {
  const page = PAGES[format];
  const sizes = page.sizes.filter((size) => model.roles.length > 2 || size >= page.smallest);
  const attempt = (size: number, share: Share) =>
    layOutParts(model, page, { size, locale: model.locale, measure }, share);
  const smallest = sizes.at(-1) ?? 1;
  let share: Share | undefined;
  let fewest: Attempt | undefined;
  for (share of listShares(model)) {
    fewest = attempt(smallest, share);
    if (fewest.spare >= 0) break;
  }
  if (!share || !fewest) throw new Error('There is no share to show.');
  for (const size of sizes) {
    const layout = attempt(size, share);
    if (layout.spare >= 0 && layout.missing <= fewest.missing) return layout;
  }
  return fewest;
}

interface Attempt extends Layout {
  /** Height that is left; below zero where there is not enough. */
  readonly spare: number;
  /** What has been left out, of points and of pay. */
  readonly missing: number;
}

/** Lays every part out. */
function layOutParts(model: InfographicModel, page: Page, sheet: Sheet, share: Share): Attempt {
  const { width, height, margin } = page;
  const inner = width - 2 * margin;
  const gap = 0.7 * sheet.size;
  const most = share.prose > 1 ? page.most : 2;
  const columns = layOutRoles(model, page, sheet, share, inner);
  const both = layOutBoth(model.both, Math.min(page.most, share.prose), sheet, inner);
  const limit = share.pay * height;
  const pay = layOutPay(model.pay, names(model), {
    ...{ ...sheet, width: inner, beside: page.beside, limit },
  });
  const parts: Block[] = [
    layOutHead(model, most, sheet, inner),
    columns,
    both,
    pay,
    layOutFoot(model, most + 1, sheet, inner),
  ].filter((part) => part.height > 0);
  const used = parts.reduce((sum, part) => sum + part.height, 0) + gap * (parts.length - 1);
  const spare = height - 2 * margin - used;
  const more = Math.min(Math.max(spare, 0) / (parts.length - 1 || 1), MAXIMUM_SPARE * sheet.size);
  const all = stack(parts, gap + more);
  // What the gaps do not take stands above and below in equal parts.
  const rest = Math.max(0, height - 2 * margin - all.height);
  return {
    ...move(all, margin, margin + rest / 2),
    width,
    height,
    leftOut: columns.leftOut + both.leftOut,
    missing: columns.leftOut + both.leftOut + pay.leftOut,
    spare,
  };
}

function names({ roles }: InfographicModel): string[] {
  return roles.map(({ name }) => name);
}

function layOutHead(model: InfographicModel, most: number, sheet: Sheet, width: number): Block {
  const { title, titleVisible, summary } = model;
  return stack([
    ...(titleVisible ? [paragraph('title', [{ text: title }], sheet, width, most)] : []),
    ...(summary ? [paragraph('subtitle', [{ text: summary }], sheet, width, most)] : []),
  ]);
}

/** The roles in columns; in portrait two in a row, or three below one another. */
function layOutRoles(
  { roles, onlyHere }: InfographicModel,
  page: Page,
  sheet: Sheet,
  share: Share,
  width: number,
): Counted {
  const gap = 1.5 * sheet.size;
  const inRow = page.beside ? roles.length : roles.length === 3 ? 1 : 2;
  const column = (width - gap * (inRow - 1)) / inRow;
  const rows: Block[] = [];
  let leftOut = 0;
  for (let first = 0; first < roles.length; first += inRow) {
    const blocks = roles.slice(first, first + inRow).map((role, index) => {
      const points = layOutPoints(role.groups, onlyHere, share, sheet, column);
      leftOut += points.leftOut;
      const block = layOutRole(role, first + index, points, sheet, column, share.prose);
      return move(block, index * (column + gap), 0);
    });
    rows.push({
      height: Math.max(...blocks.map((block) => block.height)),
      texts: blocks.flatMap(({ texts }) => texts),
      boxes: blocks.flatMap(({ boxes }) => boxes),
    });
  }
  return { ...stack(rows, 0.8 * sheet.size), leftOut };
}

function layOutRole(
  { name, summary }: InfographicRole,
  role: number,
  points: Block,
  sheet: Sheet,
  width: number,
  most: number,
): Block {
  const rule = Math.max(3, 0.25 * sheet.size);
  return stack(
    [
      { height: rule, texts: [], boxes: [{ kind: 'rule', role, x: 0, y: 0, width, height: rule }] },
      stack([
        paragraph('name', [{ text: name }], sheet, width, most),
        paragraph('text', [{ text: summary }], sheet, width, most),
      ]),
      points,
    ],
    0.4 * sheet.size,
  );
}

function layOutFoot(model: InfographicModel, most: number, sheet: Sheet, width: number): Block {
  return stack([
    paragraph('small', [{ text: model.origin }], sheet, width, most),
    paragraph('small', [{ text: model.disclaimer }], sheet, width, most),
  ]);
}

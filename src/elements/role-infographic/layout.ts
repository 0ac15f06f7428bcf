// SPDX-License-Identifier: MIT
//
// Where everything in the picture stands, in pixels of the picture.
import type { Block, Sheet } from './blocks.js';
import { merge, move, paragraph, stack } from './blocks.js';
import type { Run } from './lines.js';
import type { Measure } from './measure.js';
import type { AspectRow, Format, InfographicModel } from './model.js';
import type { PayBlock } from './pay.js';
import { layOutPay } from './pay-layout.js';
import type { PointShare } from './points-layout.js';
import { layOutBoth, layOutRoles, listFitting } from './points-layout.js';

/** A picture that is ready to be drawn. */
export interface Layout extends Block {
  readonly width: number;
}

/** Sizes that social networks show whole, in pixels, and where their content ends. */
const PAGES = {
  landscape: { width: 1200, height: 630, side: 56, top: 36, bottom: 24, gap: 14, spare: 10 },
  portrait: { width: 1080, height: 1350, side: 64, top: 56, bottom: 40, gap: 24, spare: 24 },
} as const;

/** The aspects that a picture without pay, or an upright one, shows rather than larger text. */
const ENOUGH_ROWS = 4;

/** How much smaller text is tried, from the largest to the smallest. */
const SIZES = [0, 0.3, 0.6, 1];
const LARGEST = [0];

/** How much is shown. */
interface Share extends PointShare {
  /** The most lines of the points that all share. */
  readonly both: number;
  /** How many voices speak of pay. */
  readonly pay: number;
  readonly sizes: readonly number[];
}

/** From all that there is to next to nothing. Of pay one voice stays. */
function listShares(model: InfographicModel, format: Format, sheet: Sheet): Share[] {
  const upright = format === 'portrait';
  const lines = upright ? 2 : 1;
  const pay = Math.min(1, model.pay.length);
  const whole = { labelled: true, lines, prose: 3, both: 1, pay, sizes: SIZES };
  const rows = listFitting(model, lines, sheet);
  const shares: Share[] =
    upright || !pay
      ? rows.map((_, index) => {
          const shown = rows.slice(0, rows.length - index);
          return { ...whole, rows: shown, sizes: shown.length > ENOUGH_ROWS ? LARGEST : SIZES };
        })
      : [
          {
            ...whole,
            labelled: false,
            rows: rows.sort((a, b) => countFewest(b) - countFewest(a)).slice(0, 1),
          },
        ];
  const [first = { ...whole, rows: [] }] = shares;
  return [
    // Another voice comes after the aspects, and before larger text.
    ...(upright
      ? model.pay.slice(1).map((_, index) => ({ ...first, pay: model.pay.length - index }))
      : []),
    ...shares,
    ...[3, 2, 1].flatMap((prose) => [
      { ...whole, rows: [], prose },
      { ...whole, rows: [], prose, both: 0 },
    ]),
  ];
}

/** How many points the role has that has fewest. */
function countFewest({ cells }: AspectRow): number {
  return Math.min(...cells.map(({ length }) => length));
}

/** Lays the picture out so that all of it fits: smaller at first, then with fewer points. */
export function layOut(model: InfographicModel, format: Format, measure: Measure): Layout {
  const { width, height, side } = PAGES[format];
  const sheet = { format, tight: 1, locale: model.locale, measure, width: width - 2 * side };
  let layout: Attempt | undefined;
  for (const share of listShares(model, format, sheet)) {
    for (const tight of share.sizes) {
      layout = attempt(model, { ...sheet, tight }, share);
      if (layout.spare >= 0) return { ...layout, width, height };
    }
  }
  return { ...merge([]), ...layout, width, height };
}

interface Attempt extends Block {
  /** Height that is left; below zero where there is not enough. */
  readonly spare: number;
}

/** Lays every part out; the sources stand at the foot. */
function attempt(model: InfographicModel, sheet: Sheet, share: Share): Attempt {
  const { height, side, top, bottom, gap, spare: most } = PAGES[sheet.format];
  const foot = layOutFoot(model, share, sheet);
  const parts = [
    paragraph('title', toTitle(model), sheet, 2),
    layOutRoles(model, share, sheet),
    layOutBoth(model, share.both, sheet),
    ...model.pay
      .slice(0, share.pay)
      .map((block) => layOutPay(block, model, Math.min(share.prose, 2), sheet)),
  ].filter((part) => part.height > 0);
  const end = height - bottom - foot.height;
  const spare = end - top - stack(parts, gap).height - gap;
  const content = stack(parts, gap + Math.min(Math.max(spare, 0) / parts.length, most));
  return { ...merge([move(content, side, top), move(foot, side, end)]), spare };
}

/** Between a sentence, with the space behind it, and the next. A point within a number ends none. */
const SENTENCES = /(?<=[.!?।]\s|[。！？])(?=\S)/u;

/** The title; each sentence of a takeaway has a line of its own where it fits on one. */
function toTitle({ title, takeaway, titleVisible }: InfographicModel): Run[] {
  if (!titleVisible) return [];
  if (!takeaway) return [{ text: title, own: true }];
  return title.split(SENTENCES).map((text) => ({ text }));
}

/** Where the figures and the words are from; in portrait also what other voices say, and what not to expect. */
function layOutFoot(model: InfographicModel, share: Share, sheet: Sheet): Block {
  const { roles, pay, facts, disclaimer } = model;
  const upright = sheet.format === 'portrait';
  // Figures without names are told apart by their order.
  const isComplete = ({ lines }: PayBlock) =>
    lines.filter(({ bar }) => bar).length === roles.length;
  const own = [
    ...pay.slice(0, share.pay).map(({ origin }) => origin),
    facts,
    ...(upright
      ? pay
          .slice(share.pay)
          .filter(isComplete)
          .map(({ brief }) => brief)
      : []),
  ].filter(Boolean);
  const runs = own.map((text) => ({ text: `${text} `, own: true, muted: true }));
  const last = upright && disclaimer ? [{ text: disclaimer, muted: true }] : [];
  return paragraph('small', [...runs, ...last], sheet, upright ? 6 : 3);
}

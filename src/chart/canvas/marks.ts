// SPDX-License-Identifier: MIT
import type { Chart } from 'chart.js';
import { BAR, POINT } from '../geometry.js';
import type { ChartModel, Mark, Range } from '../model.js';

import type { ChartTheme } from './theme.js';

/** How opaque the bars are, and the lines around them and to the percentiles. */
export const FILL = 0.3;
export const OUTLINE = 0.66;

/** Width of the ring that sets a point off from its bar, in CSS pixels. */
const RING = 2.5;

/** Draws what lies under the bars: the lines from the 10th to the 90th percentile. */
export function drawMarksBelow(brush: Brush, model: ChartModel): void {
  forEachMark(brush, model, (mark, pen) => {
    for (const part of mark.whiskers ?? []) pen.line(part);
  });
}

/** Draws what lies over the bars: their outlines, and the points of the medians. */
export function drawMarksAbove(brush: Brush, model: ChartModel): void {
  forEachMark(brush, model, (mark, pen) => {
    if (mark.bar) pen.outline(mark.bar);
    if (mark.median !== undefined) pen.point(mark.median);
  });
}

/** What marks are drawn with. */
export interface Brush {
  readonly chart: Pick<Chart, 'ctx' | 'scales'>;
  readonly theme: ChartTheme;
  /** How far below the top of the canvas the middle of a lane is, in CSS pixels, by row and lane. */
  readonly middles: readonly (readonly number[])[];
}

/** What draws one mark: it knows the lane, the axis and the colour. */
interface Pen {
  line(range: Range): void;
  outline(range: Range): void;
  point(value: number): void;
}

function forEachMark(
  brush: Brush,
  { rows }: ChartModel,
  draw: (mark: Mark, pen: Pen) => void,
): void {
  const { ctx } = brush.chart;
  ctx.save();
  rows.forEach(({ marks }, row) =>
    marks.forEach((mark, lane) => {
      const middle = brush.middles[row]?.[lane];
      if (middle !== undefined) draw(mark, toPen(brush, mark, middle));
    }),
  );
  ctx.restore();
}

function toPen({ chart, theme }: Brush, mark: Mark, middle: number): Pen {
  const { ctx } = chart;
  const { role, small } = mark;
  const em = theme.fontSize;
  const color = theme.roles[role] ?? theme.text;
  const scale = (value: number) => chart.scales['x']?.getPixelForValue(value) ?? 0;
  return {
    line([low, high]) {
      ctx.globalAlpha = OUTLINE;
      ctx.strokeStyle = color;
      ctx.lineWidth = 2;
      ctx.setLineDash(small ? [3, 4] : []);
      ctx.beginPath();
      ctx.moveTo(scale(low), middle);
      ctx.lineTo(scale(high), middle);
      ctx.stroke();
    },
    outline(range) {
      const [left = 0, right = 0] = range.map(scale).sort((a, b) => a - b);
      ctx.globalAlpha = OUTLINE;
      ctx.strokeStyle = color;
      ctx.lineWidth = 1.5;
      ctx.beginPath();
      ctx.roundRect(left, middle - (BAR * em) / 2, right - left, BAR * em, (BAR * em) / 2);
      ctx.stroke();
    },
    point(value) {
      const size = POINT * em;
      ctx.globalAlpha = 1;
      ctx.save();
      ctx.translate(scale(value), middle);
      ctx.scale(size, size);
      const shape = new Path2D(mark.shape);
      ctx.lineJoin = 'round';
      ctx.strokeStyle = theme.contrast;
      ctx.lineWidth = (2 * RING) / size;
      ctx.stroke(shape);
      ctx.fillStyle = small ? theme.contrast : color;
      ctx.fill(shape);
      if (small) {
        ctx.strokeStyle = color;
        ctx.lineWidth = RING / size;
        ctx.stroke(shape);
      }
      ctx.restore();
    },
  };
}

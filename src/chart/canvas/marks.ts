// SPDX-License-Identifier: MIT
import type { Chart } from 'chart.js';
import { BAR, laneMiddle } from '../geometry.js';
import type { ChartModel, Mark, Range } from '../model.js';
import type { ChartTheme } from './theme.js';

/** Draws what lies under the bars: the lines from the 10th to the 90th percentile. */
export function drawMarksBelow(chart: Chart<'bar'>, model: ChartModel, theme: ChartTheme): void {
  forEachMark(chart, model, theme, (mark, brush) => {
    if (mark.whisker) brush.line(mark.whisker);
    if (mark.small && mark.bar) brush.box(mark.bar, brush.color, 0.25);
  });
}

/** Draws what lies over the bars: intervals, medians, labels, and where the reader stands. */
export function drawMarksAbove(chart: Chart<'bar'>, model: ChartModel, theme: ChartTheme): void {
  forEachMark(chart, model, theme, (mark, brush) => {
    // A pale bar is so pale that the colour of text shows on it.
    const color = mark.small ? theme.text : theme.contrast;
    if (mark.interval) brush.box(mark.interval, color, mark.small ? 0 : 0.4);
    if (mark.median !== undefined) brush.tick(mark.median, color);
    brush.label(mark.label, mark.whisker?.[1] ?? mark.bar?.[1]);
  });
  if (model.reference !== undefined) drawReference(chart, model.reference, theme);
}

/** What draws one mark: it knows the lane, the axis and the colour. */
interface Brush {
  readonly color: string;
  line(range: Range): void;
  /** A box with an outline; only what it is filled with is translucent. */
  box(range: Range, color: string, alpha: number): void;
  tick(value: number, color: string): void;
  label(text: string, value: number | undefined): void;
}

function forEachMark(
  chart: Chart<'bar'>,
  model: ChartModel,
  theme: ChartTheme,
  draw: (mark: Mark, brush: Brush) => void,
): void {
  const { ctx } = chart;
  ctx.save();
  model.rows.forEach(({ marks }, row) =>
    marks.forEach((mark, lane) => {
      const middle = laneMiddle(row, lane, model.lanes) * theme.fontSize;
      draw(mark, toBrush(chart, middle, theme.roles[mark.role] ?? theme.text, theme));
    }),
  );
  ctx.restore();
}

function toBrush(chart: Chart<'bar'>, middle: number, color: string, theme: ChartTheme): Brush {
  const { ctx, chartArea } = chart;
  const { fontSize: em, direction } = theme;
  const mirrored = direction === 'rtl';
  const half = (BAR * em) / 2;
  const place = (value: number) => chart.scales['x']?.getPixelForValue(value) ?? 0;
  return {
    color,
    line([low, high]) {
      ctx.fillStyle = color;
      const [left, right] = [place(low), place(high)].sort((a, b) => a - b) as [number, number];
      ctx.fillRect(left, middle - 1, right - left, 2);
    },
    box([low, high], color, alpha) {
      ctx.globalAlpha = alpha;
      ctx.fillStyle = color;
      const [left, right] = [place(low), place(high)].sort((a, b) => a - b) as [number, number];
      ctx.fillRect(left, middle - half, right - left, 2 * half);
      ctx.globalAlpha = 1;
      ctx.strokeStyle = color;
      ctx.lineWidth = 1;
      ctx.strokeRect(left, middle - half, right - left, 2 * half);
    },
    tick(value, color) {
      ctx.fillStyle = color;
      ctx.fillRect(place(value) - 1.5, middle - half, 3, 2 * half);
    },
    label(text, value) {
      ctx.fillStyle = theme.muted;
      ctx.font = `${em}px ${theme.fontFamily}`;
      ctx.direction = direction;
      ctx.textAlign = 'start';
      ctx.textBaseline = 'middle';
      const start = mirrored ? chartArea.right : chartArea.left;
      const end = value === undefined ? start : place(value);
      ctx.fillText(text, end + (mirrored ? -0.5 : 0.5) * em, middle);
    },
  };
}

function drawReference(
  { ctx, chartArea, scales }: Chart<'bar'>,
  value: number,
  theme: ChartTheme,
): void {
  const place = scales['x']?.getPixelForValue(value) ?? 0;
  ctx.save();
  ctx.strokeStyle = theme.text;
  ctx.lineWidth = 2;
  ctx.setLineDash([4, 3]);
  ctx.beginPath();
  ctx.moveTo(place, 0);
  ctx.lineTo(place, chartArea.bottom);
  ctx.stroke();
  ctx.restore();
}

// SPDX-License-Identifier: MIT
//
// The only file that imports Chart.js and makes a Chart.
import type { ChartData, ChartOptions, Plugin } from 'chart.js';
import { BarController, BarElement, Chart, LinearScale } from 'chart.js';
import { BAR } from '../geometry.js';
import type { Brush } from './marks.js';
import { drawMarksAbove, drawMarksBelow, FILL } from './marks.js';
import type { ChartModel } from '../model.js';
import type { ChartTheme } from './theme.js';
import { isSame } from '../../base/same.js';

/** Beyond this a sharper canvas costs memory and shows nothing. */
const MAXIMUM_PIXEL_RATIO = 2;

/** The pixels of the largest canvas that iOS shows (HTTPArchive/almanac.httparchive.org#432). */
const MAXIMUM_AREA = 16_777_216;

/** A bar: its ends on the axis, and its middle in CSS pixels below the top of the canvas. */
interface BarPoint {
  readonly x: [number, number];
  readonly y: number;
}

/** What a painter shows. */
export interface PainterState {
  readonly model: ChartModel;
  readonly theme: ChartTheme;
  /** How far below the top of the canvas the middle of a lane is, in CSS pixels, by row and lane. */
  readonly middles: Brush['middles'];
}

/** A chart on a canvas. */
export interface Painter {
  readonly canvas: HTMLCanvasElement;
  /** Paints another state in the same chart. */
  update(state: PainterState): void;
  /** Takes the chart off the canvas and lets go of its memory. */
  destroy(): void;
}

/**
 * Paints the marks of a chart; labels, values and the lines of the axis stay HTML and SVG. The canvas must be
 * connected and its parent must have a size. Chart.js follows the size of the parent from then on.
 */
export function createPainter(canvas: HTMLCanvasElement, initial: PainterState): Painter {
  Chart.register(BarController, BarElement, LinearScale);
  let state = initial;
  const box = canvas.parentElement;
  const getPixelRatio = () => toPixelRatio(box?.clientWidth ?? 0, box?.clientHeight ?? 0);
  const getOptions = () => ({
    ...toOptions(state, () => box?.clientHeight ?? 0),
    devicePixelRatio: getPixelRatio(),
  });
  const marks: Plugin<'bar'> = {
    id: 'marks',
    beforeDatasetsDraw(chart) {
      drawMarksBelow({ ...state, chart }, state.model);
      chart.ctx.globalAlpha = FILL;
    },
    afterDatasetsDraw(chart) {
      chart.ctx.globalAlpha = 1;
      drawMarksAbove({ ...state, chart }, state.model);
    },
  };
  const chart = new Chart<'bar', BarPoint[]>(canvas, {
    type: 'bar',
    data: toData(state),
    options: getOptions(),
    plugins: [marks],
  });
  return {
    canvas,
    update(next) {
      const before = state;
      state = next;
      chart.data = toData(state);
      const x = chart.options.scales?.['x'];
      // Another choice of the reader's changes the axis only; new options would all be resolved anew.
      if (x && isSame(state.theme, before.theme)) [x.min, x.max] = state.model.domain;
      else chart.options = getOptions();
      chart.options.devicePixelRatio = getPixelRatio();
      // A change of height paints by itself; painting before would paint all of it twice.
      if (Math.abs((box?.clientHeight ?? 0) - chart.height) < 1) chart.update('none');
      else chart.resize();
    },
    destroy() {
      chart.destroy();
      canvas.width = canvas.height = 0;
    },
  };
}

/** How many pixels of a canvas there are to a CSS pixel of its width and height. */
function toPixelRatio(width: number, height: number): number {
  return Math.min(
    devicePixelRatio,
    MAXIMUM_PIXEL_RATIO,
    Math.sqrt(MAXIMUM_AREA / (width * height || 1)),
  );
}

function toData({ model, theme, middles }: PainterState): ChartData<'bar', BarPoint[]> {
  const { rows, lanes } = model;
  return {
    datasets: [...Array(lanes).keys()].map((lane) => {
      const bars = rows.flatMap(({ marks }, row) => {
        const mark = marks[lane];
        const y = middles[row]?.[lane];
        if (!mark?.bar || y === undefined) return [];
        const [low, high] = mark.bar;
        const color = mark.small ? 'transparent' : (theme.roles[mark.role] ?? theme.text);
        return [{ point: { x: [low, high] as [number, number], y }, color }];
      });
      return {
        data: bars.map(({ point }) => point),
        backgroundColor: bars.map(({ color }) => color),
      };
    }),
  };
}

/** @param getHeight The height of the canvas in CSS pixels, which changes while the options stay. */
function toOptions({ model, theme }: PainterState, getHeight: () => number): ChartOptions<'bar'> {
  const { fontSize: em, direction } = theme;
  const [min, max] = model.domain;
  return {
    indexAxis: 'y',
    animation: false,
    events: [],
    maintainAspectRatio: false,
    datasets: {
      bar: {
        grouped: false,
        barThickness: BAR * em,
        borderRadius: (BAR * em) / 2,
        borderSkipped: false,
      },
    },
    scales: {
      x: { display: false, min, max, reverse: direction === 'rtl' },
      // The unit is the CSS pixel, from the top: rows are as high as their labels.
      y: {
        type: 'linear',
        display: false,
        bounds: 'data',
        offset: false,
        reverse: true,
        afterDataLimits: (scale) => {
          scale.min = 0;
          scale.max = getHeight();
        },
      },
    },
  };
}

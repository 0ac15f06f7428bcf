// SPDX-License-Identifier: MIT
//
// The only file that imports Chart.js and makes a Chart.
import type { ChartConfiguration, ChartOptions, Plugin } from 'chart.js';
import { BarController, BarElement, CategoryScale, Chart, LinearScale } from 'chart.js';
import { AXIS, BAR, chartHeight, GUTTERS, INSET, LANE, TOP } from '../geometry.js';
import { drawMarksAbove, drawMarksBelow } from './marks.js';
import type { ChartModel } from '../model.js';
import type { ChartTheme } from './theme.js';
import { chartGutter } from '../view.js';
import { isSame } from '../../base/same.js';

/** Beyond this a sharper canvas costs memory and shows nothing. */
const MAXIMUM_PIXEL_RATIO = 2;

/** The pixels of the largest canvas that iOS shows (HTTPArchive/almanac.httparchive.org#432). */
const MAXIMUM_AREA = 16_777_216;

/** Below this width of the chart with its row labels, in CSS pixels, every other label of the axis is left out. */
const NARROW = 480;

/** What a painter shows, and whether its place is a narrow one. */
interface PainterState {
  readonly model: ChartModel;
  readonly theme: ChartTheme;
  readonly narrow: boolean;
}

/** A chart on a canvas. */
export interface Painter {
  readonly canvas: HTMLCanvasElement;
  /** Paints another state in the same chart. */
  update(model: ChartModel, theme: ChartTheme): void;
  /** Takes the chart off the canvas and lets go of its memory. */
  destroy(): void;
}

/**
 * Paints a chart. The canvas must be connected and its parent must have a size.
 * Chart.js follows the size of the parent from then on.
 */
export function createPainter(
  canvas: HTMLCanvasElement,
  model: ChartModel,
  theme: ChartTheme,
): Painter {
  Chart.register(BarController, BarElement, CategoryScale, LinearScale);
  // Not the width of the canvas: the labels of the rows stand beside it or above.
  const isNarrow = () => (canvas.closest('.chart')?.clientWidth ?? 0) < NARROW;
  let state: PainterState = { model, theme, narrow: isNarrow() };
  let width = canvas.parentElement?.clientWidth ?? 0;
  const getOptions = () => ({
    ...toOptions(() => state),
    devicePixelRatio: toPixelRatio(width, toHeight(state)),
    onResize: (_: Chart, size: { readonly width: number }) => {
      ({ width } = size);
      state = { ...state, narrow: isNarrow() };
    },
  });
  const marks: Plugin<'bar'> = {
    id: 'marks',
    beforeDatasetsDraw: (chart) => drawMarksBelow(chart, state.model, state.theme),
    afterDatasetsDraw: (chart) => drawMarksAbove(chart, state.model, state.theme),
  };
  const chart = new Chart(canvas, {
    type: 'bar',
    data: toData(model, theme),
    options: getOptions(),
    plugins: [marks],
  });
  return {
    canvas,
    update(model, theme) {
      const before = state;
      state = { ...before, model, theme };
      chart.data = toData(model, theme);
      const x = chart.options.scales?.['x'];
      if (x && isSame(theme, before.theme) && chartGutter(model) === chartGutter(before.model)) {
        // Another choice of the reader's changes the axis only; new options would all be resolved anew.
        [x.min, x.max] = model.domain;
      } else {
        chart.options = getOptions();
      }
      const height = toHeight(state);
      chart.options.devicePixelRatio = toPixelRatio(width, height);
      // A change of height paints by itself; painting before would paint all of it twice.
      if (Math.abs(height - chart.height) < 1) chart.update('none');
      else chart.resize(chart.width, height);
    },
    destroy() {
      chart.destroy();
      canvas.width = canvas.height = 0;
    },
  };
}

/** Height of a chart in CSS pixels. */
function toHeight({ model, theme }: PainterState): number {
  return chartHeight(model.rows.length, model.lanes) * theme.fontSize;
}

/** How many pixels of a canvas there are to a CSS pixel of its width and height. */
function toPixelRatio(width: number, height: number): number {
  return Math.min(
    devicePixelRatio,
    MAXIMUM_PIXEL_RATIO,
    Math.sqrt(MAXIMUM_AREA / (width * height)),
  );
}

function toData(
  { rows, lanes }: ChartModel,
  { roles, text }: ChartTheme,
): ChartConfiguration<'bar'>['data'] {
  return {
    labels: rows.map(({ label }) => label),
    datasets: Array.from({ length: lanes }, (_, lane) => ({
      data: rows.map(({ marks }) => {
        const bar = marks[lane]?.bar;
        return bar ? [bar[0], bar[1]] : null;
      }),
      backgroundColor: rows.map(({ marks }) => {
        const mark = marks[lane];
        // A pale bar is drawn with the plug-in's marks, since only they can be translucent.
        return mark && !mark.small ? (roles[mark.role] ?? text) : 'transparent';
      }),
    })),
  };
}

/** @param getState What the chart shows when it is asked, which changes while the options stay. */
function toOptions(getState: () => PainterState): ChartOptions<'bar'> {
  const { model, theme } = getState();
  const { fontSize: em, direction } = theme;
  const start = INSET * em;
  const end = (GUTTERS[chartGutter(model)] ?? 0) * em;
  const mirrored = direction === 'rtl';
  const [min, max] = model.domain;
  return {
    indexAxis: 'y',
    animation: false,
    events: [],
    maintainAspectRatio: false,
    layout: {
      padding: {
        top: TOP * em,
        left: mirrored ? end : start,
        right: mirrored ? start : end,
      },
    },
    datasets: {
      bar: {
        barThickness: LANE * em,
        maxBarThickness: BAR * em,
        borderRadius: 2,
      },
    },
    scales: {
      x: {
        min,
        max,
        reverse: mirrored,
        border: { display: false },
        grid: { color: theme.line, drawTicks: false },
        ticks: {
          autoSkip: false,
          maxRotation: 0,
          color: theme.muted,
          font: { family: theme.fontFamily, size: em },
          // On a phone every other label, as the stylesheet of the still has it.
          callback: (_, index) => {
            const { model, narrow } = getState();
            return narrow && index % 2 ? '' : model.ticks[index]?.label;
          },
        },
        afterBuildTicks: (scale) => {
          scale.ticks = getState().model.ticks.map(({ value }) => ({ value }));
        },
        // The still has the same measures; a wide label must not push the axis aside.
        afterFit: (scale) => {
          scale.height = AXIS * em;
          Object.assign(scale, { paddingLeft: 0, paddingRight: 0 });
        },
      },
      y: { display: false },
    },
  };
}

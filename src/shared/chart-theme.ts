// SPDX-License-Identifier: MIT
import type { Direction } from './language-controller.js';

/** The colours and the type of a chart as a canvas needs them: computed, without variables. */
export interface ChartTheme {
  readonly text: string;
  readonly muted: string;
  readonly line: string;
  /** What shows on a bar. */
  readonly contrast: string;
  /** The colour of each role. */
  readonly roles: readonly string[];
  readonly fontFamily: string;
  /** Size of the chart's text in CSS pixels. */
  readonly fontSize: number;
  readonly direction: Direction;
}

/** Reads the theme off the probes that stand in `chart`. */
export function readTheme(chart: Element): ChartTheme {
  const colors = [...chart.querySelectorAll('.probes span')].map(
    (probe) => getComputedStyle(probe).color,
  );
  const [text = '', muted = '', line = '', contrast = '', ...roles] = colors;
  const { fontFamily, fontSize, direction } = getComputedStyle(chart);
  return {
    text,
    muted,
    line,
    contrast,
    roles,
    fontFamily,
    fontSize: parseFloat(fontSize),
    direction: direction === 'rtl' ? 'rtl' : 'ltr',
  };
}

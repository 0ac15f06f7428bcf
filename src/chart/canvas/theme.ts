// SPDX-License-Identifier: MIT
import type { Direction } from '../../base/language.js';

/** The colours and the type of a chart as a canvas needs them: computed, without variables. */
export interface ChartColorsAndType {
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
}

/** All that a painter needs to know of the page. */
export interface ChartTheme extends ChartColorsAndType {
  readonly direction: Direction;
}

/** Colour of text on paper and in pictures, whatever the page looks like. */
export const INK = '#1a2230';

/** Reads the theme off the probes that stand in `chart`. */
export function readTheme(chart: Element): ChartColorsAndType {
  const { fontFamily, fontSize } = getComputedStyle(chart);
  return {
    ...readColors(chart.querySelector('.probes')),
    fontFamily,
    fontSize: parseFloat(fontSize),
  };
}

/** The theme for a picture on white: the same, with the colours that ink would give. */
export function readPaperTheme(chart: Element, direction: Direction): ChartTheme {
  const probes = chart.querySelector('.probes')?.cloneNode(true) as HTMLElement;
  probes.style.setProperty('color', INK);
  chart.append(probes);
  const colors = readColors(probes);
  probes.remove();
  return { ...readTheme(chart), ...colors, direction };
}

function readColors(
  probes: Element | null,
): Pick<ChartColorsAndType, 'text' | 'muted' | 'line' | 'contrast' | 'roles'> {
  const colors = [...(probes?.children ?? [])].map((probe) => getComputedStyle(probe).color);
  const [text = '', muted = '', line = '', contrast = '', ...roles] = colors;
  return { text, muted, line, contrast, roles };
}

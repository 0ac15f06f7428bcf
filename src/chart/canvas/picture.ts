// SPDX-License-Identifier: MIT
import type { TemplateResult } from 'lit';
import { render, svg } from 'lit';
import { BAR, chartHeight, GUTTERS, INSET, laneMiddle } from '../geometry.js';
import type { ChartModel } from '../model.js';
import { renderStill } from '../still.js';
import type { ChartTheme } from './theme.js';
import { chartGutter } from '../view.js';

/** What stands around a chart in a picture that leaves the page. */
export interface PictureText {
  readonly title: string;
  /** What was chosen: voice, filters. */
  readonly subtitle: string;
  /** Names of the roles, for the legend; empty where the rows name them. */
  readonly legend: readonly string[];
  /** Sources with date and licence, and what the figures mean. */
  readonly footer: readonly string[];
}

/** Width of a picture in CSS pixels. */
const WIDTH = 800;

/** Size of the text in CSS pixels; all else is in em of it. */
const EM = 14;

const MARGIN = 24;

/** Space for the labels of the rows. */
const LABELS = 190;

/** Characters that fit on a line of the footer. */
const LINE = 112;

const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';

/** A chart with all that a reader elsewhere needs to judge it, as an SVG element on white. */
export function toPicture(model: ChartModel, text: PictureText, theme: ChartTheme): SVGElement {
  const { rows, lanes } = model;
  const rtl = theme.direction === 'rtl';
  const edge = rtl ? WIDTH - MARGIN : MARGIN;
  const top = 84 + (text.legend.length ? 24 : 0);
  const start = MARGIN + LABELS + INSET * EM;
  const width = WIDTH - MARGIN - start - (GUTTERS[chartGutter(model)] ?? 0) * EM;
  const bottom = top + chartHeight(rows.length, lanes) * EM + 24;
  const footer = text.footer.flatMap((line) => wrap(line, LINE));
  const height = bottom + footer.length * 18 + MARGIN / 2;
  const line = (content: string, y: number, className: string, size = EM) =>
    svg`<text class=${className} x=${edge} y=${y} font-size=${size}>${content}</text>`;
  const picture = document.createElementNS(SVG_NAMESPACE, 'svg');
  const attributes = {
    xmlns: SVG_NAMESPACE,
    width: WIDTH,
    height,
    viewBox: `0 0 ${WIDTH} ${height}`,
    direction: theme.direction,
    'font-family': theme.fontFamily,
    'font-size': EM,
  };
  for (const [name, value] of Object.entries(attributes)) picture.setAttribute(name, `${value}`);
  render(
    svg`
      <rect width="100%" height="100%" fill="#fff" />
      ${line(text.title, 40, 'text strong', 20)}
      ${line(text.subtitle, 64, 'muted')}
      ${renderLegend(text.legend, edge, rtl)}
      ${rows.map(({ label, detail }, row) => {
        const first = laneMiddle(row, 0, lanes);
        const middle = top + ((first + laneMiddle(row, lanes - 1, lanes)) / 2) * EM;
        return [
          line(label, middle + (detail ? -3 : 5), 'text'),
          line(detail, middle + 14, 'muted', 12),
        ];
      })}
      <svg class="still" x=${rtl ? WIDTH - start - width : start} y=${top} width=${width}>
        ${renderStill(model, theme.direction)}
      </svg>
      ${footer.map((content, index) => line(content, bottom + index * 18, 'muted', 12))}
    `,
    picture,
  );
  paint(picture, theme);
  return picture;
}

function renderLegend(names: readonly string[], edge: number, rtl: boolean): TemplateResult[] {
  let at = 0;
  return names.map((name, index) => {
    const x = rtl ? edge - at : edge + at;
    at += 34 + name.length * 8;
    return svg`
      <g class="role-${index + 1}">
        <rect class="bar" x=${rtl ? x - BAR * EM : x} y="80" width=${BAR * EM} height=${BAR * EM} />
      </g>
      <text class="text" x=${rtl ? x - 20 : x + 20} y="91">${name}</text>`;
  });
}

/** Writes the colours into the elements, since no stylesheet goes along with a picture. */
function paint(picture: SVGElement, theme: ChartTheme): void {
  const set = (selector: string, attributes: Record<string, string | number>) => {
    for (const element of picture.querySelectorAll(selector)) {
      for (const [name, value] of Object.entries(attributes))
        element.setAttribute(name, `${value}`);
    }
  };
  set('.still', { overflow: 'visible' });
  set('.text', { fill: theme.text });
  set('.strong', { 'font-weight': 700 });
  set('.muted, .tick, .value', { fill: theme.muted });
  set('.tick', { 'text-anchor': 'middle' });
  set('.value', { 'dominant-baseline': 'central' });
  set('.grid', { stroke: theme.line });
  // The first is for marks of no role.
  [theme.text, ...theme.roles].forEach((color, role) => {
    set(`.role-${role} .bar`, { fill: color });
    set(`.role-${role}.small .bar`, { 'fill-opacity': 0.25, stroke: color });
    set(`.role-${role} .whisker`, { stroke: color, 'stroke-width': 2 });
  });
  for (const [where, color, opacity] of [
    ['', theme.contrast, 0.4],
    ['.small ', theme.text, 0],
  ] as const) {
    set(`${where}.interval`, { fill: color, 'fill-opacity': opacity, stroke: color });
    set(`${where}.median`, { stroke: color, 'stroke-width': 3 });
  }
  set('.reference', { stroke: theme.text, 'stroke-width': 2, 'stroke-dasharray': '4 3' });
}

function wrap(text: string, characters: number): string[] {
  const lines = [''];
  for (const word of text.split(' ')) {
    const last = lines.length - 1;
    const line = lines[last] ? `${lines[last]} ${word}` : word;
    if (line.length > characters && lines[last]) lines.push(word);
    else lines[last] = line;
  }
  return lines;
}

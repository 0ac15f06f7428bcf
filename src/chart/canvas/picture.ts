// SPDX-License-Identifier: MIT
import type { TemplateResult } from 'lit';
import { render, svg } from 'lit';
import { GAP, LANE, laneOffset, POINT } from '../geometry.js';
import type { ChartModel, ChartRow } from '../model.js';
import type { RenderDetails } from '../still.js';
import { renderAxis, renderPlot } from '../still.js';
import { FILL, OUTLINE } from './marks.js';
import type { ChartTheme } from './theme.js';

/** What stands around a chart in a picture that leaves the page. */
export interface PictureText {
  readonly title: string;
  /** What was chosen: the grouping and the filters. */
  readonly subtitle: string;
  /** Names and shapes of the roles, for the legend; empty where the rows name them. */
  readonly legend: readonly { readonly name: string; readonly shape: string }[];
  /** Sources with date and licence, and what the figures mean. */
  readonly footer: readonly string[];
}

/** Width of a picture in CSS pixels. */
const WIDTH = 800;

/** Size of the text in CSS pixels; all else is in em of it. */
const EM = 14;

const MARGIN = 24;

/** Widths of the columns beside the marks: labels, values, and the ends of rows, in CSS pixels. */
const LABELS = 190;
const VALUES = 96;
const ENDS = 130;

/** Space on either side of the marks, for half of a label of the axis. */
const INSET = 22;

/** Height of the axis with its labels. */
const AXIS = 26;

/** Characters that fit on a line of the footer, and of a label. */
const LINE = 112;
const LABEL_LINE = 26;

const SVG_NAMESPACE = 'http://www.w3.org/2000/svg';

/** A chart with all that a reader elsewhere needs to judge it, as an SVG element on white. */
export function toPicture(
  model: ChartModel,
  text: PictureText,
  theme: ChartTheme,
  renderDetails: RenderDetails,
): SVGElement {
  const { heads, rows } = model;
  const rtl = theme.direction === 'rtl';
  /** A distance from the start of a line as one from the left. */
  const at = (distance: number) => (rtl ? WIDTH - distance : distance);
  const title = wrap(text.title, 64);
  const subtitle = 40 + title.length * 24;
  const top = subtitle + 20 + (text.legend.length ? 26 : 0);
  const start = MARGIN + LABELS + VALUES + INSET;
  const end = WIDTH - MARGIN - INSET - (heads.end === undefined ? 0 : ENDS);
  const plot = { x: Math.min(at(start), at(end)), width: end - start };
  const line = (content: string, x: number, y: number, className: string, size = EM) =>
    svg`<text class=${className} x=${at(x)} y=${y} font-size=${size}>${content}</text>`;
  let y = top + AXIS;
  const drawn = rows.map((row) => {
    const box = { y, height: heightOf(row) };
    y += box.height;
    return renderRow(model, row, box, plot, line, theme, renderDetails);
  });
  const bottom = y + 24;
  const footer = text.footer.flatMap((content) => wrap(content, LINE));
  const height = bottom + footer.length * 18 + MARGIN / 2;
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
      ${title.map((content, index) => line(content, MARGIN, 44 + index * 26, 'text strong', 21))}
      ${line(text.subtitle, MARGIN, subtitle, 'muted')}
      ${renderLegend(text.legend, subtitle + 24, at, rtl)}
      ${line(heads.value, MARGIN + LABELS + VALUES, top + 16, 'muted end', 13)}
      ${line(heads.end ?? '', end + INSET + 8, top + 16, 'muted', 13)}
      <svg class="still" x=${plot.x} y=${top} width=${plot.width} height=${AXIS}>
        ${renderAxis(model, theme.direction, '16')}
      </svg>
      ${drawn}
      <line class="grid" x1=${MARGIN} x2=${WIDTH - MARGIN} y1=${y} y2=${y} />
      ${footer.map((content, index) => line(content, MARGIN, bottom + index * 18, 'muted', 12))}
    `,
    picture,
  );
  paint(picture, theme);
  return picture;
}

/** A line of text: its content, distance from the start of the picture, baseline, class and size. */
type WriteLine = (
  content: string,
  x: number,
  y: number,
  className: string,
  size?: number,
) => TemplateResult;

function heightOf({ marks, label, detail }: ChartRow): number {
  const lines = wrap(label, LABEL_LINE).length * 18 + wrap(detail, LABEL_LINE + 4).length * 16;
  return Math.max((GAP + LANE * marks.length) * EM, lines + 14);
}

function renderRow(
  model: ChartModel,
  row: ChartRow,
  { y, height }: { readonly y: number; readonly height: number },
  plot: { readonly x: number; readonly width: number },
  line: WriteLine,
  { direction }: ChartTheme,
  renderDetails: RenderDetails,
): TemplateResult {
  const { label, detail, marks, end } = row;
  const middle = y + height / 2;
  const labels = wrap(label, LABEL_LINE);
  const details = wrap(detail, LABEL_LINE + 4).filter(Boolean);
  const first = middle - (labels.length * 18 + details.length * 16) / 2 + 14;
  const ends = WIDTH - MARGIN - ENDS + 8;
  return svg`
    <line class="grid" x1=${MARGIN} x2=${WIDTH - MARGIN} y1=${y} y2=${y} />
    ${labels.map((content, index) => line(content, MARGIN, first + index * 18, 'text strong', 15))}
    ${details.map((content, index) =>
      line(content, MARGIN, first + labels.length * 18 + index * 16, 'muted', 12),
    )}
    ${marks.map(({ role, small, bar, label }, lane) => {
      const baseline = middle + laneOffset(lane, marks.length) * EM + 5;
      return bar
        ? svg`<g class="role-${role + 1}">${line(label, MARGIN + LABELS + VALUES, baseline, `value end ${small ? '' : 'strong'}`, 15)}</g>`
        : line(label, MARGIN + LABELS + VALUES + INSET, baseline, 'muted');
    })}
    <svg class="still" x=${plot.x} y=${y} width=${plot.width} height=${height}>
      ${renderPlot(model, row, direction, renderDetails)}
    </svg>
    ${line(end?.figure ?? '', ends, middle - (end?.note ? 2 : -5), `text ${end?.firm ? 'strong' : ''}`, 15)}
    ${line(end?.note ?? '', ends, middle + 15, 'muted', 12)}`;
}

function renderLegend(
  roles: PictureText['legend'],
  y: number,
  at: (distance: number) => number,
  rtl: boolean,
): TemplateResult[] {
  let distance = MARGIN;
  return roles.map(({ name, shape }, index) => {
    const x = at(distance + 8);
    distance += 34 + name.length * 8;
    return svg`
      <g class="role-${index + 1}">
        <path class="key" transform="translate(${x} ${y}) scale(7)" d=${shape} />
        <text class="value strong" x=${x + (rtl ? -14 : 14)} y=${y + 5}>${name}</text>
      </g>`;
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
  set('.strong', { 'font-weight': 650 });
  set('.muted, .tick', { fill: theme.muted });
  set('.end', { 'text-anchor': 'end' });
  set('.tick', { 'text-anchor': 'middle', 'font-size': 13 });
  set('.grid', { stroke: theme.line });
  // The first is for marks of no role.
  [theme.text, ...theme.roles].forEach((color, role) => {
    const outline = { stroke: color, 'stroke-opacity': OUTLINE };
    set(`.role-${role} :is(.value, .key)`, { fill: color });
    set(`.role-${role} .bar`, {
      ...outline,
      fill: color,
      'fill-opacity': FILL,
      'stroke-width': 1.5,
      rx: 6,
    });
    set(`.role-${role}.small .bar`, { 'fill-opacity': 0 });
    set(`.role-${role} .whisker`, { ...outline, 'stroke-width': 2 });
    set(`.role-${role}.small .whisker`, { 'stroke-dasharray': '3 4' });
    set(`.role-${role} .point`, {
      fill: color,
      stroke: theme.contrast,
      'stroke-width': 5 / (POINT * EM),
      'paint-order': 'stroke',
      'stroke-linejoin': 'round',
    });
    set(`.role-${role}.small .point`, {
      fill: theme.contrast,
      stroke: color,
      'stroke-width': 2.5 / (POINT * EM),
      'paint-order': 'normal',
    });
  });
  set('.reference', { stroke: theme.text, 'stroke-width': 2 });
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

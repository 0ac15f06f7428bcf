// SPDX-License-Identifier: MIT
import type { TemplateResult } from 'lit';
import { svg } from 'lit';
import type { Direction } from '../../base/language.js';
import type { Box, TextBox } from './blocks.js';
import type { Layout } from './layout.js';

/** The picture as SVG. Colours come from the stylesheet, by class. `label` is what it is called. */
export function renderPicture(
  { width, height, texts, boxes }: Layout,
  direction: Direction,
  language: string,
  label: string,
): TemplateResult {
  const mirrored = direction === 'rtl';
  const place = (x: number) => round(mirrored ? width - x : x);
  return svg`
    <svg
      class="picture"
      part="picture"
      role="img"
      aria-label=${label}
      viewBox="0 0 ${width} ${height}"
      direction=${direction}
      lang=${language}
    >
      <rect class="ground" width=${width} height=${height} />
      ${boxes.map((box) => renderBox(box, place(mirrored ? box.x + box.width : box.x)))}
      ${texts.map((text) => renderText(text, place(text.x), mirrored))}
    </svg>`;
}

function renderBox({ kind, role, small, y, width, height }: Box, x: number): TemplateResult {
  return svg`<rect class="${kind} ${toClass(role)} ${small ? 'pale' : ''}" x=${x} y=${round(y)} width=${round(width)} height=${round(height)} rx=${kind === 'panel' ? 8 : kind === 'bar' ? 2 : 0} />`;
}

function renderText(
  { kind, baseline, size, line, centred }: TextBox,
  x: number,
  mirrored: boolean,
): TemplateResult {
  return svg`<text class=${kind} x=${x} y=${round(baseline)} font-size=${round(size)} text-anchor=${centred ? 'middle' : 'start'}>${line.map(
    ({ text, muted }) =>
      svg`<tspan class=${muted ? 'quiet' : ''}>${isolate(text, mirrored)}</tspan>`,
  )}</text>`;
}

/** Keeps the direction of a text to itself where it may be another than that of the picture. */
function isolate(text: string, mirrored: boolean): string {
  // The space after a name stands between two directions and has neither.
  const [, words = '', space = ''] = /^(.*?)(\s*)$/s.exec(text) ?? [];
  return mirrored || /[\u0590-\u08ff]/.test(text) ? `\u2068${words}\u2069${space}` : text;
}

function toClass(role: number | undefined): string {
  return role === undefined ? '' : `role-${role + 1}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

// SPDX-License-Identifier: MIT
import type { TemplateResult } from 'lit';
import { svg } from 'lit';
import type { Direction } from '../../base/language.js';
import { shapeOf } from './shapes.js';
import type { Box, TextBox } from './blocks.js';
import type { Layout } from './layout.js';
import type { InfographicModel } from './model.js';
import { titleLanguage } from './words.js';

/** The picture as SVG, called by its title. Colours come from the stylesheet, by class. */
export function renderPicture(
  { width, height, texts, boxes }: Layout,
  direction: Direction,
  model: InfographicModel,
): TemplateResult {
  const mirrored = direction === 'rtl';
  const place = (x: number) => round(mirrored ? width - x : x);
  return svg`
    <svg
      class="picture"
      part="picture"
      role="img"
      aria-label=${model.title}
      viewBox="0 0 ${width} ${height}"
      direction=${direction}
      lang=${titleLanguage(model)}
    >
      <rect class="ground" width=${width} height=${height} />
      ${boxes.map((box) => renderBox(box, place(mirrored ? box.x + box.width : box.x)))}
      ${texts.map((text) => renderText(text, place(text.x), mirrored, model))}
    </svg>`;
}

function renderBox(box: Box, x: number): TemplateResult {
  const { kind, role, few, width, height } = box;
  const name = `${kind} ${toClass(role)} ${few ? 'few' : ''}`;
  const y = round(box.y);
  if (kind === 'shape') {
    const radius = round(width / 2);
    return svg`<path class=${name} transform="translate(${round(x + radius)} ${round(y + radius)}) scale(${radius})" d=${shapeOf(role ?? -1)} />`;
  }
  return svg`<rect class=${name} x=${x} y=${y} width=${round(width)} height=${round(height)} rx=${kind === 'panel' ? 12 : kind === 'bar' ? height / 2 : 0} />`;
}

function renderText(
  { kind, role, baseline, size, line }: TextBox,
  x: number,
  mirrored: boolean,
  { locale, language }: InfographicModel,
): TemplateResult {
  return svg`<text class="${kind} ${toClass(role)}" x=${x} y=${round(baseline)} font-size=${round(size)}>${line.map(
    ({ text, muted, own }) =>
      svg`<tspan class=${muted ? 'quiet' : ''} lang=${own ? locale : language}>${isolate(text, mirrored)}</tspan>`,
  )}</text>`;
}

/** Keeps the direction of a text to itself where it may be another than that of the picture. */
function isolate(text: string, mirrored: boolean): string {
  // The space around a text stands between two directions and has neither.
  const words = text.trim();
  return mirrored || /[\u0590-\u08ff]/.test(text)
    ? text.replace(words, () => `\u2068${words}\u2069`)
    : text;
}

function toClass(role: number | undefined): string {
  return role === undefined ? '' : `role-${role + 1}`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

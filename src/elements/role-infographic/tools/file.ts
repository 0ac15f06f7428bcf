// SPDX-License-Identifier: MIT
import type { TemplateResult } from 'lit';
import { render } from 'lit';
import type { InfographicModel } from '../model.js';
import { SYSTEM_FONT } from '../measure.js';

/** What a file is made from. */
export interface Drawing {
  readonly model: InfographicModel;
  /** The picture in the font that a file has it in. */
  readonly template: TemplateResult;
}

const SVG = 'http://www.w3.org/2000/svg';

/**
 * A picture on its own: its colours and weights as values, its size in pixels, no stylesheet and no
 * font that would have to come along, so that other programs show the same.
 * @param place Where the stylesheet is that the colours are read from.
 */
export function toFile({ model, template }: Drawing, place: ParentNode): SVGElement {
  const paper = document.createElement('div');
  paper.className = 'paper';
  paper.setAttribute('aria-hidden', 'true');
  render(template, paper);
  place.append(paper);
  try {
    const picture = paper.querySelector('svg');
    if (!picture) throw new Error('There is no picture.');
    paint(picture, paper);
    const [, , width = '', height = ''] = picture.getAttribute('viewBox')?.split(' ') ?? [];
    picture.setAttribute('width', width);
    picture.setAttribute('height', height);
    picture.setAttribute('font-family', SYSTEM_FONT);
    tidy(picture);
    name(picture, model);
    return picture;
  } finally {
    paper.remove();
  }
}

/** Writes what the stylesheet computes into the elements. */
function paint(picture: Element, paper: HTMLElement): void {
  const colors = new Map<string, string>();
  const read = (color: string) => {
    const hex = colors.get(color) ?? toHex(color, paper);
    colors.set(color, hex);
    return hex;
  };
  for (const element of picture.querySelectorAll('rect, text, tspan')) {
    const { fill, fillOpacity, fontWeight, stroke, strokeWidth } = getComputedStyle(element);
    element.setAttribute('fill', read(fill));
    if (element.localName === 'text') element.setAttribute('font-weight', fontWeight);
    if (stroke === 'none') continue;
    element.setAttribute('fill-opacity', fillOpacity);
    element.setAttribute('stroke', read(stroke));
    element.setAttribute('stroke-width', strokeWidth);
  }
}

/** A colour on white in the notation that every program reads. */
function toHex(color: string, paper: HTMLElement): string {
  // Mixing turns any notation into red, green, blue and how opaque, each from 0 to 1.
  paper.style.setProperty('background-color', `color-mix(in srgb, ${color} 100%, transparent)`);
  const mixed = getComputedStyle(paper).backgroundColor;
  const [red = 0, green = 0, blue = 0, alpha = 1] = (mixed.match(/-?[\d.]+(e-?\d+)?/g) ?? []).map(
    Number,
  );
  return `#${[red, green, blue]
    .map((channel) => Math.min(Math.max(channel * alpha + 1 - alpha, 0), 1) * 255)
    .map((channel) => Math.round(channel).toString(16).padStart(2, '0'))
    .join('')}`;
}

/** Takes away what is of use in the page only. */
function tidy(picture: Element): void {
  for (const element of [picture, ...picture.querySelectorAll('*')]) {
    element.removeAttribute('class');
    element.removeAttribute('part');
    // What the templates mark their places with.
    for (const node of [...element.childNodes]) {
      if (node.nodeType === Node.COMMENT_NODE) node.remove();
    }
  }
}

/** Says what the picture is and what it shows, to whoever opens the file without seeing it. */
function name(picture: Element, model: InfographicModel): void {
  const texts = { title: model.title, desc: describePicture(model) };
  const elements = Object.entries(texts).map(([tag, text]) => {
    const element = document.createElementNS(SVG, tag);
    element.id = tag;
    element.textContent = text;
    return element;
  });
  picture.prepend(...elements);
  picture.removeAttribute('aria-label');
  picture.setAttribute('aria-labelledby', Object.keys(texts).join(' '));
}

/** All that a picture says in one text, for who has the picture alone. */
export function describePicture(model: InfographicModel): string {
  const { summary, roles, onlyHere, both, pay, origin, disclaimer } = model;
  return [
    summary,
    ...roles.flatMap(({ name, summary, groups }) => [
      `${name}: ${summary}`,
      ...(groups.length ? [`${onlyHere}:`] : []),
      ...groups.map(({ label, points }) => `${label}: ${points.join(' · ')}`),
    ]),
    ...(both.points.length ? [`${both.label}: ${both.points.join(' · ')}`] : []),
    ...pay.flatMap(({ heading, rows }) => [
      heading,
      ...rows.flatMap(({ label, detail, marks }) => [
        `${label} (${detail}):`,
        ...marks.map((mark) => `${roles[mark.role]?.name ?? ''}: ${mark.label}`),
      ]),
    ]),
    origin,
    disclaimer,
  ]
    .filter(Boolean)
    .join('\n');
}

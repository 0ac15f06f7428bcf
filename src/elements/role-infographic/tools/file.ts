// SPDX-License-Identifier: MIT
import type { TemplateResult } from 'lit';
import { html, render } from 'lit';
import type { Layout } from '../layout.js';

/** What is enlarged, and what a file is made from. */
export interface Drawing {
  readonly title: string;
  /** BCP 47 tag of the language that the title is in. */
  readonly language: string;
  /** BCP 47 tag of the language of the page. */
  readonly locale: string;
  readonly picture: TemplateResult;
  /** Where everything in it is. */
  readonly layout: Layout;
  /** The font of the page, as a list of families. */
  readonly fontFamily: string;
  /** All that it says. */
  readonly words: TemplateResult;
}

/** What a stroke looks like, besides its colour. */
const STROKE = [
  'fill-opacity',
  'stroke-opacity',
  'stroke-width',
  'stroke-dasharray',
  'paint-order',
];

/** The fonts of a picture that leaves the page, where that of the page is missing. */
const SYSTEM_FONT =
  "system-ui, -apple-system, 'Segoe UI', Roboto, 'Noto Sans', 'Liberation Sans', Arial, sans-serif";

const SVG = 'http://www.w3.org/2000/svg';

/**
 * A picture on its own: its colours and weights as values, its size in pixels, no stylesheet and no
 * font that would have to come along, so that other programs show the same.
 * @param place Where the stylesheet is that the colours are read from.
 */
export function toFile(
  { title, picture: template, layout, words, fontFamily }: Drawing,
  place: ParentNode,
): SVGElement {
  const paper = document.createElement('div');
  paper.className = 'paper';
  paper.setAttribute('aria-hidden', 'true');
  render(html`${template}${words}`, paper);
  place.append(paper);
  try {
    const picture = paper.querySelector('svg');
    if (!picture) throw new Error('There is no picture.');
    paint(picture, paper);
    const [, , width = '', height = ''] = picture.getAttribute('viewBox')?.split(' ') ?? [];
    picture.setAttribute('width', width);
    picture.setAttribute('height', height);
    picture.setAttribute('font-family', `${fontFamily}, ${SYSTEM_FONT}`);
    keepLengths(picture, layout);
    tidy(picture);
    name(picture, title, readWords(paper));
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
  for (const element of picture.querySelectorAll('rect, path, text, tspan')) {
    const style = getComputedStyle(element);
    element.setAttribute('fill', read(style.fill));
    if (/^t/.test(element.localName)) element.setAttribute('font-weight', style.fontWeight);
    if (style.stroke === 'none') continue;
    element.setAttribute('stroke', read(style.stroke));
    for (const name of STROKE) element.setAttribute(name, style.getPropertyValue(name));
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

/** Gives each line the length that it has in the page, whatever font there is where the file is opened. */
function keepLengths(picture: Element, { texts }: Layout): void {
  picture.querySelectorAll('text').forEach((text, index) => {
    text.setAttribute('textLength', String(Math.round(texts[index]?.width ?? 0)));
    text.setAttribute('lengthAdjust', 'spacingAndGlyphs');
  });
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

/** All that a picture says, a line for each paragraph or entry. */
function readWords(paper: Element): string {
  return [...paper.querySelectorAll('p, dt, dd')]
    .map(({ textContent }) => textContent.replace(/\s+/g, ' ').trim())
    .filter(Boolean)
    .join('\n');
}

/** Says what the picture is and what it shows, to whoever opens the file without seeing it. */
function name(picture: Element, title: string, desc: string): void {
  const elements = Object.entries({ title, desc }).map(([tag, text]) => {
    const element = document.createElementNS(SVG, tag);
    element.id = tag;
    element.textContent = text;
    return element;
  });
  picture.prepend(...elements);
  picture.removeAttribute('aria-label');
  picture.setAttribute('aria-labelledby', 'title');
  picture.setAttribute('aria-describedby', 'desc');
}

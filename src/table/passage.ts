// SPDX-License-Identifier: MIT
//
// What stands in a cell or a caption: its text in lines, without what a reader is not meant to read as part of it.
import { cleanText } from '../format/reading/clean-text.js';

/** A link in a cell or a caption. */
export interface Anchor {
  readonly text: string;
  readonly href: string;
}

/** The content of a cell or a caption. */
export interface Passage {
  /** All of it, in one line. */
  readonly text: string;
  /** The lines that a reader sees; no empty ones. */
  readonly lines: readonly string[];
  /** The items of its lists; empty where it has none. */
  readonly items: readonly string[];
  readonly anchors: readonly Anchor[];
  /** The first `<time>` in it that has a `datetime`. */
  readonly time: { readonly text: string; readonly day: string } | undefined;
}

/** What is no text of the cell. */
const LEFT_OUT = '[hidden], [aria-hidden="true"], noscript, script, style, template';

/** What stands in lines of its own. */
const BLOCKS = 'blockquote, dd, div, dt, li, ol, p, ul';

/** A mark that leads to a footnote: 1, [2], a, *. */
const MARK = /^[[(]?(?:\d{1,3}|\p{Ll}|[*†‡§¶]+)[\])]?$/u;

/** Such marks behind a text, without an element of their own. */
const TRAILING_SIGNS = '*†‡§¶⁰¹²³⁴⁵⁶⁷⁸⁹';
const TRAILING_MARK = / ?\[(?:\d{1,3}|\p{Ll})\]$/u;

/** What turns the direction of text, and blanks without a width; between digits they would hide a number. */
const INVISIBLE = /[\u00AD\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2069\uFEFF]/gu;

/** The content of an element of a table. */
export function readPassage(element: Element): Passage {
  const lines = toLines(element);
  const time = element.querySelector('time[datetime]');
  return {
    text: joinLines(lines),
    lines,
    items: [...element.querySelectorAll('li')].flatMap((item) => joinLines(toLines(item)) || []),
    anchors: [...element.querySelectorAll('a[href]')].map((anchor) => ({
      text: joinLines(toLines(anchor)),
      href: anchor.getAttribute('href') ?? '',
    })),
    time: time
      ? { text: joinLines(toLines(time)), day: time.getAttribute('datetime')?.slice(0, 10) ?? '' }
      : undefined,
  };
}

/** A text without marks of footnotes behind it, and without invisible signs. */
export function toPlainText(text: string): string {
  return trimEnd(cleanText(text.replace(INVISIBLE, '')), TRAILING_SIGNS).replace(TRAILING_MARK, '');
}

/** A text without these signs at its end. */
export function trimEnd(text: string, signs: string): string {
  let end = text.length;
  while (end && signs.includes(text.charAt(end - 1))) end -= 1;
  return text.slice(0, end);
}

function joinLines(lines: readonly string[]): string {
  return lines.join(' ');
}

function toLines(element: Element): string[] {
  return collect(element).split('\n').map(cleanText).filter(Boolean);
}

function collect(node: Node): string {
  if (node.nodeType === node.TEXT_NODE) return (node.nodeValue ?? '').replace(/\s+/gu, ' ');
  if (node.nodeType !== node.ELEMENT_NODE) return '';
  const element = node as Element;
  const { localName } = element;
  if (localName === 'br') return '\n';
  if (localName === 'img') return element.getAttribute('alt') ?? '';
  if (element.matches(LEFT_OUT)) return '';
  const text = [...element.childNodes].map(collect).join('');
  if (localName === 'sup' && (MARK.test(text.trim()) || element.querySelector('a[href^="#"]')))
    return '';
  return element.matches(BLOCKS) ? `\n${text}\n` : text;
}

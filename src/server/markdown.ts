// SPDX-License-Identifier: MIT
//
// From plain HTML to GitHub Flavored Markdown. The tree of HTML becomes that of Markdown by the libraries of
// unified; what is here is what Markdown has no room for.
import type { Element, ElementContent, Root, RootContent, Text } from 'hast';
import { find } from './libraries.js';

const MARKDOWN =
  'writing Markdown needs four packages more: npm install hast-util-from-html hast-util-to-mdast mdast-util-gfm-table mdast-util-to-markdown';

/** What makes Markdown of HTML: utilities of unified, each of which does one step. */
const importMarkdown = () =>
  find(MARKDOWN, async () => ({
    ...(await import('hast-util-from-html')),
    ...(await import('hast-util-to-mdast')),
    ...(await import('mdast-util-gfm-table')),
    ...(await import('mdast-util-to-markdown')),
  }));

/** Stands between a line and the one below it, and between the points of a cell: neither has room in a table. */
const LINES = ' · ';
const POINTS = '; ';

/** Writes plain HTML, as {@link flatten} returns it, as GitHub Flavored Markdown. */
export async function toMarkdown(html: string): Promise<string> {
  const { fromHtml, toMdast, toMarkdown: write, gfmTableToMarkdown } = await importMarkdown();
  const tree = fromHtml(html, { fragment: true });
  simplify(tree, '');
  return write(toMdast(tree), {
    bullet: '-',
    extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
  }).trim();
}

/**
 * Makes lines of the lists in cells, and a paragraph of each caption: a table of Markdown has neither. A caption
 * that says what the heading before it says is left out. So are links to headings: how a heading can be linked is up
 * to the program that shows the Markdown.
 * @param heading What the last heading says.
 * @returns What the last heading says, in the end.
 */
function simplify(parent: Root | Element, heading: string): string {
  const children: RootContent[] = [];
  for (const child of parent.children) {
    if (child.type !== 'element') {
      children.push(child);
      continue;
    }
    if (child.tagName === 'nav' || String(child.properties.href).startsWith('#')) continue;
    if (/^h[1-6]$/.test(child.tagName)) heading = toLine(child);
    else if (child.tagName === 'table') {
      const caption = takeCaption(child);
      if (caption && caption !== heading) children.push(toParagraph(caption));
    } else if (child.tagName === 'th' || child.tagName === 'td') {
      child.children = toInline(child.children);
    }
    heading = simplify(child, heading);
    children.push(child);
  }
  parent.children = children;
  return heading;
}

/** What is in a cell, on one line; links, code and what is strong stay. */
function toInline(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.flatMap((node): ElementContent[] => {
    if (node.type !== 'element') return [node];
    if (node.tagName === 'br') return [toText(LINES)];
    const points = node.children.filter((child) => isElement(child, 'li'));
    if (!points.length) return [{ ...node, children: toInline(node.children) }];
    return points.flatMap((point, index) => [
      ...(index ? [toText(POINTS)] : []),
      ...toInline(point.children),
    ]);
  });
}

/** Takes the caption out of a table, and returns what it says; empty where there is none. */
function takeCaption(table: Element): string {
  const caption = table.children.find((child) => isElement(child, 'caption'));
  table.children = table.children.filter((child) => child !== caption);
  return caption ? toLine(caption) : '';
}

/** The text of an element in one line. */
function toLine(element: Element): string {
  const read = (node: ElementContent): string => {
    if (node.type === 'text') return node.value;
    return 'children' in node ? node.children.map(read).join('') : '';
  };
  return toInline([element]).map(read).join('').replace(/\s+/g, ' ').trim();
}

function isElement(node: ElementContent, tagName: string): node is Element {
  return node.type === 'element' && node.tagName === tagName;
}

function toText(value: string): Text {
  return { type: 'text', value };
}

function toParagraph(line: string): Element {
  const strong: Element = {
    type: 'element',
    tagName: 'strong',
    properties: {},
    children: [toText(line)],
  };
  return { type: 'element', tagName: 'p', properties: {}, children: [strong] };
}

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
  simplifyTables(tree, '');
  return write(toMdast(tree), {
    bullet: '-',
    extensions: [gfmTableToMarkdown({ tablePipeAlign: false })],
  }).trim();
}

/**
 * Makes lines of the lists in cells, and a paragraph of each caption: a table of Markdown has neither. A caption
 * that says what the heading before it says is left out.
 * @param heading What the last heading says.
 * @returns What the last heading says, in the end.
 */
function simplifyTables(parent: Root | Element, heading: string): string {
  const children: RootContent[] = [];
  for (const child of parent.children) {
    if (child.type !== 'element') {
      children.push(child);
      continue;
    }
    if (/^h[1-6]$/.test(child.tagName)) heading = toLine(child);
    else if (child.tagName === 'table') {
      const caption = takeCaption(child);
      if (caption && caption !== heading) children.push(toParagraph(caption));
    } else if (child.tagName === 'th' || child.tagName === 'td') {
      child.children = [toText(toLine(child))];
    }
    heading = simplifyTables(child, heading);
    children.push(child);
  }
  parent.children = children;
  return heading;
}

/** Takes the caption out of a table, and returns what it says; empty where there is none. */
function takeCaption(table: Element): string {
  const caption = table.children.find((child) => isElement(child, 'caption'));
  table.children = table.children.filter((child) => child !== caption);
  return caption ? toLine(caption) : '';
}

/** The text of an element in one line. */
function toLine(node: RootContent): string {
  const read = (node: RootContent): string => {
    if (node.type === 'text') return node.value;
    if (node.type !== 'element') return '';
    if (node.tagName === 'br') return LINES;
    if (node.tagName === 'ul') {
      return node.children
        .filter((child) => isElement(child, 'li'))
        .map(toLine)
        .join(POINTS);
    }
    return node.children.map(read).join('');
  };
  return read(node).replace(/\s+/g, ' ').trim();
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

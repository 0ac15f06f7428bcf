// SPDX-License-Identifier: MIT
import type { DefaultTreeAdapterTypes } from 'parse5';
import { linkHeadings } from './contents.js';
import { escapeHtml, startTag } from './html.js';
import { importParser } from './libraries.js';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** What is nothing without a script or without a stylesheet. */
const LEFT_OUT = new Set([
  ...['button', 'canvas', 'input', 'label', 'script', 'select', 'style', 'svg', 'template'],
  'textarea',
]);

/**
 * By which a template says what becomes of an element here. `skip` leaves out what another width shows
 * in place of something else, and the key to how something looks; `line` gives a text a line of its own
 * under what is before it.
 */
const MARK = 'data-plain';

/** Elements that only group or carry a class, or open on demand; what is in them stays. */
const WRAPPERS = new Set(['details', 'div', 'section', 'slot', 'span', 'summary']);

/** Attributes that mean something to a reader. */
const KEPT = new Set(['colspan', 'dir', 'href', 'id', 'lang', 'rowspan', 'scope']);

/** A heading with nothing under it. */
const HEADING_ONLY = /^<(h[1-6])\b(?:(?!<\/?h[1-6]\b).)*<\/\1>$/s;

/** Elements that start a line of their own. */
const BLOCKS = /^(?:caption|dd|dl|dt|h[1-6]|hr|li|ol|p|table|tbody|thead|tr|ul)$/;

/**
 * The content of a shadow root as plain HTML: headings, text, lists, links and tables, without
 * styles, classes, pictures and controls, for what keeps nothing else.
 */
export async function flatten(shadow: string): Promise<string> {
  const { parseFragment } = await importParser();
  const { childNodes } = parseFragment(shadow);
  linkHeadings(childNodes);
  // What is between two marks may have been left out.
  return flattenAll(childNodes)
    .replace(/·(?:\s*·)+/g, '·')
    .replace(/ +/g, ' ')
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
    .join('\n');
}

function flattenAll(nodes: readonly Node[]): string {
  return nodes.map(flattenNode).join('');
}

function flattenNode(node: Node): string {
  if ('value' in node) return escapeHtml(node.value.replace(/\s+/g, ' '));
  return 'tagName' in node ? flattenElement(node) : '';
}

function flattenElement(element: Element): string {
  const { tagName, attrs, childNodes } = element;
  const attributes = new Map(attrs.map(({ name, value }) => [name, value]));
  const mark = attributes.get(MARK);
  // What is in the shadow root of an element within the element.
  if (isTemplate(element) && attributes.has('shadowrootmode')) {
    return flattenAll(element.content.childNodes);
  }
  if (LEFT_OUT.has(tagName) || attributes.get('aria-hidden') === 'true' || mark === 'skip') {
    return '';
  }
  const line = mark === 'line' ? '<br>' : '';
  const content = line + flattenAll(childNodes);
  const isCell = tagName === 'td' || tagName === 'th';
  const text = content.trim();
  if (!text && !isCell) return content;
  // The element of such a section comes with a script.
  if ((tagName === 'section' || tagName === 'details') && HEADING_ONLY.test(text)) return '';
  if (tagName === 'summary' && !/<h[1-6]\b/.test(text)) {
    return `\n<p><strong>${text}</strong></p>\n`;
  }
  // A page has other navigation, from which its name tells this one.
  const named = tagName === 'nav' ? 'aria-label' : '';
  const kept = [...attributes].filter(
    ([name, value]) => value && (KEPT.has(name) || name === named),
  );
  // The tag of an element within the element means nothing outside.
  const name = isLine(element) ? 'p' : tagName.includes('-') ? 'div' : tagName;
  if (WRAPPERS.has(name) && !kept.length) return content;
  if (BLOCKS.test(name)) return `\n${startTag(name, kept)}${text}</${name}>\n`;
  return `${startTag(name, kept)}${isCell ? text : content}</${name}>`;
}

function isTemplate(element: Element): element is DefaultTreeAdapterTypes.Template {
  return element.tagName === 'template';
}

/** Whether an element that only groups is a line of text by itself. */
function isLine({ tagName, childNodes }: Element): boolean {
  return (
    tagName === 'div' && childNodes.some((node) => 'value' in node && node.value.trim() !== '')
  );
}

// SPDX-License-Identifier: MIT
//
// What a page says, for programs that read: as Markdown, and the elements and data of it. Both are made from the
// finished page, so that nothing is written twice.
import { parse, parseFragment, serialize } from 'parse5';
import { toMarkdown } from '../../dist/server/markdown.js';
import { renderView, toView } from './element-text.mjs';
import { find, getAttribute, isElement, toText, walk } from './html-tree.mjs';

/** What is nothing without a script, and what is no text. */
const LEFT_OUT = new Set([
  ...['button', 'canvas', 'fieldset', 'iframe', 'input', 'label', 'nav', 'noscript', 'script'],
  ...['select', 'style', 'svg', 'template', 'textarea'],
]);

/**
 * @typedef {import('./html-tree.mjs').Element} Element
 * @typedef {import('./html-tree.mjs').Node} Node
 * @typedef {import('./element-text.mjs').View} View
 * @typedef {{ lang: string, dir?: string | undefined }} Language
 *
 * @typedef {object} Texts
 * @property {string} title
 * @property {string} description
 * @property {string} markdown
 * @property {readonly View[]} views The elements that the page shows, each once.
 *
 * @typedef {object} Found
 * @property {View[]} views What the page shows so far.
 * @property {number} level Of the last heading.
 */

/**
 * Writes a page as text.
 * @param {string} html The whole page.
 * @param {string} file Its name, such as `guide.html`.
 * @returns {Promise<Texts>}
 * @throws {Error} where a page has no main part or no title.
 */
export async function toTexts(html, file) {
  const page = parse(html);
  const get = (/** @type {string} */ name) => {
    const found = find(page, ({ tagName }) => tagName === name);
    if (!found) throw new Error(`${file} has no <${name}>.`);
    return found;
  };
  const main = get('main');
  const about = find(page, (element) => getAttribute(element, 'name') === 'description');
  // The heading of a page may stand before its main part.
  const header = find(page, (element) => element.tagName === 'header' && hasHeading(element));
  const parts = header && ![...walk(main)].includes(header) ? [header, main] : [main];
  /** @type {Found} */
  const found = { views: [], level: 0 };
  const language = { lang: getAttribute(get('html'), 'lang') ?? 'en' };
  for (const part of parts) await simplify(part, language, file, found);
  return {
    title: toText(get('title')),
    description: (about && getAttribute(about, 'content')) ?? '',
    markdown: await toMarkdown(parts.map((part) => serialize(part)).join('\n')),
    views: unique(found.views),
  };
}

/**
 * Puts the text of each element in its place, and leaves out what is no text.
 * @param {Element} parent
 * @param {Language} language That of the page at this place.
 * @param {string} file
 * @param {Found} found
 */
async function simplify(parent, language, file, found) {
  /** @type {Node[]} */
  const children = [];
  for (const child of parent.childNodes) {
    if (!isElement(child)) {
      children.push(child);
      continue;
    }
    // A picture of an element that a link leads to; what a script shows.
    if (['inert', 'hidden'].some((name) => getAttribute(child, name) !== undefined)) continue;
    const own = {
      lang: getAttribute(child, 'lang') ?? language.lang,
      dir: getAttribute(child, 'dir') ?? language.dir,
    };
    // What a template holds is shown later, in the place of what stands beside it as text.
    if ('content' in child) {
      for (const element of walk(child.content)) {
        const view = toView(element, own);
        if (view) found.views.push(view);
      }
    }
    const view = toView(child, own);
    if (view) {
      found.views.push(view);
      const content = parseFragment(await renderView(view, child));
      lower(content, found.level);
      children.push(...content.childNodes);
    } else if (!LEFT_OUT.has(child.tagName)) {
      if (child.tagName === 'a') toAddress(child, file);
      found.level = levelOf(child) ?? found.level;
      await simplify(child, own, file, found);
      children.push(child);
    }
  }
  parent.childNodes = children;
}

/** The level of a heading; undefined for what is none. */
function levelOf(/** @type {Element} */ { tagName }) {
  const level = /^h([1-6])$/.exec(tagName)?.[1];
  return level ? Number(level) : undefined;
}

/**
 * Puts the headings of an element below the one that it stands under, so that a section is whole.
 * @param {import('./html-tree.mjs').Parent} content
 * @param {number} level
 */
function lower(content, level) {
  const headings = [...walk(content)].filter((element) => levelOf(element));
  const highest = Math.min(...headings.map((heading) => levelOf(heading) ?? 0));
  for (const heading of headings) {
    const by = Math.max(level + 1 - highest, 0);
    heading.tagName = `h${Math.min((levelOf(heading) ?? 0) + by, 6)}`;
  }
}

/** An address within the page leads to the page from its text too. */
function toAddress(/** @type {Element} */ link, /** @type {string} */ file) {
  const href = link.attrs.find(({ name }) => name === 'href');
  if (href?.value.startsWith('#')) href.value = file + href.value;
}

const hasHeading = (/** @type {Element} */ element) =>
  find(element, ({ tagName }) => tagName === 'h1') !== undefined;

/** A page may show the same on a light and on a dark ground. */
function unique(/** @type {readonly View[]} */ views) {
  const byText = views.map(
    (view) => /** @type {const} */ ([JSON.stringify({ ...view, data: undefined }), view]),
  );
  return [...new Map(byText).values()];
}

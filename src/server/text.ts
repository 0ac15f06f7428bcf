// SPDX-License-Identifier: MIT
//
// What an element says, as text. An entry of its own: a bundler that packs a server looks for all that an entry may
// import, and who renders HTML has not installed what writes Markdown.
import type { Attributes } from './attributes.js';
import { renderContent } from './content.js';
import type { ElementName } from './elements.js';
import { toMarkdown } from './markdown.js';
import { prepare } from './prepare.js';
import type { RenderOptions } from './render.js';

/**
 * Writes what an element shows as GitHub Flavored Markdown: every figure with its count, source, date and licence,
 * and what the figures do not say. For newsletters, for search within a site, and for programs that read.
 *
 * Needs `@lit-labs/ssr`, `parse5`, `hast-util-from-html`, `hast-util-to-mdast`, `mdast-util-gfm-table` and
 * `mdast-util-to-markdown` to be installed.
 *
 * @throws {TypeError} for an element or an attribute that there is not.
 * @throws {DatasetError} when data cannot be had, or do not have what the attributes ask for.
 */
export async function toText(
  element: ElementName,
  attributes: Attributes = {},
  options: Pick<RenderOptions, 'data'> = {},
): Promise<string> {
  return toMarkdown(await renderContent(await prepare(element, attributes, options)));
}

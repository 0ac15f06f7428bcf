// SPDX-License-Identifier: MIT
import { toShownCatalogue } from '../base/shown-catalogue.js';
import type { Attributes } from './attributes.js';
import { isGlobal } from './attributes.js';
import type { ElementName } from './elements.js';
import { renderContent } from './content.js';
import { jsonScript, startTag } from './html.js';
import { prepare } from './prepare.js';
import { renderShadow } from './shadow.js';

/** How an element is rendered, besides what its attributes say. */
export interface RenderOptions {
  /**
   * A catalogue as an object, in the place of the attribute `src` and of the shipped dataset. Given as undefined or
   * null it is an error: other roles are never rendered in the place of data that are missing.
   */
  readonly data?: unknown;
  /** The nonce of the page's Content-Security-Policy, for the stylesheet in the HTML. */
  readonly nonce?: string;
  /**
   * Puts the content as plain HTML into the element too, for readers whose browser knows no
   * declarative shadow DOM and for programs that read the page. Nobody sees it twice.
   */
  readonly fallback?: boolean;
}

/**
 * Renders an element to HTML with declarative shadow DOM: its whole content is on the page before a
 * script runs, and where none does. The script of this package, by tag or by import, then takes the
 * content over as it stands.
 *
 * `lang` and `dir` among the attributes say in which language and direction; a page in another
 * language than English gives `lang` even where an element around has it already. Without `dir`
 * Arabic runs from the right, all else from the left.
 *
 * `src`, an absolute address, is fetched here, on each call. What was fetched, or given as `data`,
 * goes to the page as a JSON child in the place of `src`, with the roles that are shown and no
 * others, so that the page need not fetch it again.
 *
 * A Content-Security-Policy without `'unsafe-inline'` for styles wants `nonce`; without it the content
 * is plain until the script has come, which brings the styles in a way that every policy allows.
 *
 * Needs `@lit-labs/ssr` and `parse5` to be installed.
 *
 * @example
 * ```js
 * import { render } from 'role-comparison/server';
 *
 * const html = await render('role-comparison', { roles: 'machine-learning-engineer ai-engineer', lang: 'de' });
 * ```
 *
 * @throws {TypeError} for an element or an attribute that there is not.
 * @throws {DatasetError} when data cannot be had, or do not have what the attributes ask for.
 */
export async function render(
  element: ElementName,
  attributes: Attributes = {},
  options: RenderOptions = {},
): Promise<string> {
  const prepared = await prepare(element, attributes, options);
  const shadow = await renderShadow(element, prepared.drawable, options.nonce);
  return [
    startTag(
      element,
      [...prepared.attributes].filter(([name]) => name !== 'src'),
    ),
    `<template shadowrootmode="open">${shadow}</template>`,
    prepared.dataset ? jsonScript(toShownCatalogue(element, prepared.dataset)) : '',
    options.fallback ? await renderContent(prepared, shadow) : '',
    `</${element}>`,
  ].join('');
}

/** How plain HTML is rendered. */
export interface RenderPlainOptions extends Pick<RenderOptions, 'data'> {
  /**
   * Renders `<div data-element="…">` in the place of the element, which the script puts into it. For editors that take
   * out tags they do not know, or take them for a part of a paragraph and end them at the first heading.
   */
  readonly standIn?: boolean;
}

/**
 * Renders an element with plain HTML as its children, which is what a reader sees where no script
 * runs: text, lists and tables without styles. For editors that take templates out of a page.
 *
 * @throws {TypeError} for an element or an attribute that there is not.
 * @throws {DatasetError} when data cannot be had, or do not have what the attributes ask for.
 */
export async function renderPlain(
  element: ElementName,
  attributes: Attributes = {},
  options: RenderPlainOptions = {},
): Promise<string> {
  const prepared = await prepare(element, attributes, options);
  const data =
    prepared.dataset && !prepared.attributes.has('src')
      ? jsonScript(toShownCatalogue(element, prepared.dataset))
      : '';
  const content = `\n${data}${await renderContent(prepared)}\n`;
  return options.standIn
    ? `${startTag('div', toStandIn(element, prepared.attributes))}${content}</div>`
    : `${startTag(element, prepared.attributes)}${content}</${element}>`;
}

/** The attributes of what stands for an element. */
const toStandIn = (
  element: ElementName,
  attributes: ReadonlyMap<string, string>,
): (readonly [string, string])[] => [
  ['data-element', element],
  ...[...attributes].map(
    ([name, value]) => [isGlobal(name) ? name : `data-${name}`, value] as const,
  ),
];

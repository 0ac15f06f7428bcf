// SPDX-License-Identifier: MIT
import type { Dataset } from '../dataset/query.js';
import { forgetFiles } from '../dataset/load.js';
import { toLocale } from '../format/intl.js';
import { loadLanguage } from '../messages/languages.js';
import type { DrawableElement } from '../base/ready.js';
import { untilReady } from '../base/ready.js';
import type { RoleElement } from '../base/role-element.js';
import type { Attributes } from './attributes.js';
import { checkAttributes } from './attributes.js';
import type { ElementName } from './elements.js';
import { getElementClass } from './elements.js';
import type { Language } from './shadow.js';
import { speak } from './shadow.js';

/** An element of which everything has come that it shows. */
export interface Prepared {
  /** Its tag. */
  readonly name: ElementName;
  readonly drawable: DrawableElement;
  /** The attributes of the start tag. */
  readonly attributes: ReadonlyMap<string, string>;
  /** The dataset that the element shows, where it is not the shipped one. */
  readonly dataset: Dataset | undefined;
}

/**
 * Makes an element with its attributes and data, and waits until everything has come that it shows.
 * @param data A catalogue as an object, in the place of the attribute `src` and of the shipped dataset.
 * @throws {TypeError} for an element or an attribute that there is not.
 * @throws {DatasetError} when data cannot be had, or do not have what the attributes ask for.
 */
export async function prepare(
  name: ElementName,
  given: Attributes,
  data: unknown,
): Promise<Prepared> {
  const attributes = checkAttributes(name, given);
  const locale = toLocale(attributes.get('lang') ?? 'en');
  const arabic = /^ar\b/.test(locale);
  if (arabic && !attributes.has('dir')) attributes.set('dir', 'rtl');
  const element = createElement(name, attributes, {
    locale,
    direction: attributes.get('dir') === 'rtl' ? 'rtl' : 'ltr',
    words: await loadLanguage(locale),
  });
  element.data = data;
  if (data) attributes.delete('src');
  // A page asks for a file once, but a server runs for months.
  forgetFiles();
  await untilReady(element);
  const { problem } = element;
  if (problem) throw problem;
  return {
    name,
    drawable: element,
    attributes,
    dataset: data || element.src ? element.received : undefined,
  };
}

/** Makes an element with its attributes, which speaks a language, as the parser of a page would. */
export function createElement(
  name: string,
  attributes: Iterable<readonly [name: string, value: string]>,
  language: Language,
): RoleElement<unknown> {
  const elementClass = getElementClass(name);
  // Asked for before there is an element, as by a browser: Lit reads the properties of its class then.
  const { observedAttributes } = elementClass;
  const element = new elementClass();
  speak(element, language);
  const given = new Map(attributes);
  // What every element of a page knows of itself.
  Object.defineProperties(element, {
    id: { value: given.get('id') ?? '' },
    localName: { value: name },
  });
  for (const [key, value] of given) {
    if (observedAttributes.includes(key)) element.attributeChangedCallback(key, null, value);
  }
  return element;
}

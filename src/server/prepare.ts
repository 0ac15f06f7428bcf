// SPDX-License-Identifier: MIT
import { DatasetError } from '../dataset/error.js';
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

/** Where the data come from, where they are not those of the attribute `src` or the shipped ones. */
export interface DataSource {
  /** A catalogue as an object. */
  readonly data?: unknown;
}

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
 * @throws {TypeError} for an element or an attribute that there is not.
 * @throws {DatasetError} when data cannot be had, or do not have what the attributes ask for.
 */
export async function prepare(
  name: ElementName,
  given: Attributes,
  source: DataSource,
): Promise<Prepared> {
  const attributes = checkAttributes(name, given);
  const { data } = source;
  checkSource(source, attributes);
  const locale = toLocale(attributes.get('lang') ?? 'en');
  const arabic = /^ar\b/.test(locale);
  if (arabic && !attributes.has('dir')) attributes.set('dir', 'rtl');
  const element = createElement(name, attributes, {
    locale,
    direction: attributes.get('dir') === 'rtl' ? 'rtl' : 'ltr',
    words: await loadLanguage(locale),
  });
  if (data) {
    element.data = data;
    attributes.delete('src');
  }
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

/** Who asks for data of their own, and has none, gets no other roles in their place. */
function checkSource(source: DataSource, attributes: ReadonlyMap<string, string>): void {
  if ('data' in source && !source.data) {
    throw new DatasetError(
      'data',
      `expected a catalogue, not ${String(source.data) || 'an empty text'}`,
    );
  }
  if (attributes.get('src')?.trim() === '') throw new DatasetError('src', 'is empty');
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

// SPDX-License-Identifier: MIT
import type { LitElement } from 'lit';
import { VERSION } from '../generated/version.js';
import type { DrawableElement } from './ready.js';
import { toShownCatalogue } from './shown-catalogue.js';

/** Properties that say where data come from; the data themselves are compared. */
const DATA: ReadonlySet<PropertyKey> = new Set(['data', 'given', 'src']);

/**
 * A digest of all that the content of an element follows from, but for the formatters of the machine:
 * the version, which stands for templates, words and the shipped figures, the language, the reactive
 * properties, and the dataset.
 *
 * A server writes it behind the content. Two machines seldom have the same version of ICU, so that
 * texts that differ say nothing: "1 200 €" may be "1.200 €" elsewhere, but also last year's figure.
 * With the same origin it is the former.
 */
export function digestOrigin(element: DrawableElement): string {
  const { elementProperties } = element.constructor as typeof LitElement;
  const { locale, direction } = element.language;
  const values = [...elementProperties.keys()]
    .filter((name) => !DATA.has(name))
    .map((name): unknown => Reflect.get(element, name));
  const { received, localName } = element;
  const shown = received && toShownCatalogue(localName, received);
  return digest(JSON.stringify([VERSION, locale, direction, values, shown]));
}

/** 32 bits of a text: FNV-1a. */
function digest(text: string): string {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index++) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  return (hash >>> 0).toString(36);
}

// SPDX-License-Identifier: MIT
import type { ElementName } from './elements.js';
import { getElementClass } from './elements.js';

/**
 * What stands in the start tag: texts and numbers; true for an attribute without a value; false,
 * null and undefined for none.
 */
export type Attributes = Readonly<Record<string, string | number | boolean | null | undefined>>;

/** The attributes that every element has, as far as they can do no harm to the page. */
const GLOBAL = /^(?:id|class|lang|dir|slot|hidden|part|exportparts|(?:data|aria)-[a-z0-9-]+)$/;

/** Whether every element has such an attribute. */
export const isGlobal = (name: string): boolean => GLOBAL.test(name);

/**
 * The attributes of a start tag, those that are absent left out.
 * @throws {TypeError} for an element or an attribute that there is not.
 */
export function checkAttributes(element: ElementName, attributes: Attributes): Map<string, string> {
  const known = listAttributes(element);
  const checked = new Map<string, string>();
  for (const [name, value] of Object.entries(attributes)) {
    if (!known.has(name) && !isGlobal(name)) {
      throw new TypeError(
        `<${element}> has no attribute "${name}": expected one of ${[...known.keys()].join(', ')}`,
      );
    }
    if (value === false || value === null || value === undefined) continue;
    checked.set(name, value === true ? '' : String(value));
  }
  return checked;
}

/**
 * An element's own attributes, and what they hold; `boolean` stands for an attribute without a value.
 * @throws {TypeError} for an element that there is not.
 */
export function listAttributes(element: string): Map<string, 'string' | 'boolean'> {
  // Lit reads the properties of a class when somebody asks for its attributes.
  const { observedAttributes, elementProperties } = getElementClass(element);
  const flags = [...elementProperties.values()].filter(({ type }) => type === Boolean);
  return new Map(
    observedAttributes.map((name) => [
      name,
      flags.some(({ attribute }) => attribute === name) ? 'boolean' : 'string',
    ]),
  );
}

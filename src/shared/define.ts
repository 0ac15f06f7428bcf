// SPDX-License-Identifier: MIT
import { VERSION } from '../generated/version.js';

/** A class that says which version of this package it is from. */
type VersionedElement = CustomElementConstructor & {
  readonly version?: string;
};

/** What a page remembers of having been warned, whichever copy warned it. */
const WARNED = Symbol.for('role-comparison.warned');

/**
 * Registers `element` under `tag`, unless the page already has that tag: then the first one stays,
 * and the page is told so once.
 */
export function define(tag: string, element: VersionedElement): void {
  const present = customElements.get(tag) as VersionedElement | undefined;
  if (!present) {
    customElements.define(tag, element);
  } else if (present !== element && !Reflect.get(globalThis, WARNED)) {
    Reflect.set(globalThis, WARNED, true);
    console.warn(
      `role-comparison ${VERSION}: <${tag}> is already defined` +
        `${present.version ? ` by version ${present.version}` : ''}; that one stays.`,
    );
  }
}

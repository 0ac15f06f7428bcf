// SPDX-License-Identifier: MIT
import { VERSION } from '../generated/version.js';

/** A class that says which version of this package it is from. */
type VersionedElement = CustomElementConstructor & {
  readonly version?: string;
};

let warned = false;

/**
 * Registers `element` under `tag`, unless the page already has that tag: then the first one stays,
 * and this copy of the package says so once.
 */
export function define(tag: string, element: VersionedElement): void {
  const present = customElements.get(tag) as VersionedElement | undefined;
  if (!present) {
    customElements.define(tag, element);
  } else if (present !== element && !warned) {
    warned = true;
    console.warn(
      `role-comparison ${VERSION}: <${tag}> is already defined` +
        `${present.version ? ` by version ${present.version}` : ''}; that one stays.`,
    );
  }
}

// SPDX-License-Identifier: MIT
import { VERSION } from '../generated/version.js';

/** A class that says which version of this package it is from. */
type VersionedElement = CustomElementConstructor & {
  readonly version?: string;
};

let isWarned = false;

/**
 * Registers `element` under `tag`, unless the page already has that tag: then the first one stays.
 * Each copy warns once if that is of another version, or not of this package. Two copies of one
 * version are no reason to warn: a bundler makes them, for a server and hot replacement or for two entries.
 */
export function define(tag: string, element: VersionedElement): void {
  const present = customElements.get(tag) as VersionedElement | undefined;
  if (!present) {
    customElements.define(tag, element);
  } else if (present.version !== element.version && !isWarned) {
    isWarned = true;
    console.warn(
      `role-comparison ${VERSION}: <${tag}> is already defined` +
        `${present.version ? ` by version ${present.version}` : ''}.`,
    );
  }
}

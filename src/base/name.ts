// SPDX-License-Identifier: MIT

/** The id that an author has given an element, or the `<div data-element>` that stands for it; empty for none. */
export function nameOf({ id, localName, parentElement }: HTMLElement): string {
  // On a server there is no parent.
  return (
    id || (parentElement?.getAttribute('data-element') === localName && parentElement.id) || ''
  );
}

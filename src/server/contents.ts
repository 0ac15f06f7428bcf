// SPDX-License-Identifier: MIT
import type { DefaultTreeAdapterTypes } from 'parse5';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Tells a heading in plain HTML from the section in the shadow root that a script follows the fragment to. */
const SUFFIX = '-text';

const HEADING = /^h[1-6]$/;

/**
 * Lets the links of an element to its own sections lead somewhere in plain HTML, which has no sections: to their
 * headings, which get an id. A link whose section is not there becomes text. Other ids go, since those of a shadow
 * root may be taken in a page.
 */
export function linkHeadings(root: readonly Node[]): void {
  const elements = [...walk(root)];
  const sections = elements.filter((element) => getAttribute(element, 'id'));
  const ids = new Map<Element, string>();
  for (const link of elements) {
    const href = getAttribute(link, 'href');
    if (link.tagName !== 'a' || !href?.startsWith('#')) continue;
    // A fragment is a name of the element and the id of the section.
    const section = sections.find((one) => href.endsWith(`-${getAttribute(one, 'id')}`));
    const heading = [...walk(section?.childNodes ?? [])].find(({ tagName }) =>
      HEADING.test(tagName),
    );
    if (heading) {
      setAttribute(link, 'href', href + SUFFIX);
      ids.set(heading, href.slice(1) + SUFFIX);
    } else {
      link.tagName = 'span';
      setAttribute(link, 'href', undefined);
    }
  }
  for (const element of elements) setAttribute(element, 'id', ids.get(element));
}

function* walk(nodes: readonly Node[]): Generator<Element> {
  for (const node of nodes) {
    if (!('tagName' in node)) continue;
    yield node;
    // What is in the shadow root of an element within the element, too.
    yield* walk('content' in node ? node.content.childNodes : node.childNodes);
  }
}

function getAttribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((attribute) => attribute.name === name)?.value;
}

/** Sets an attribute; undefined takes it away. */
function setAttribute(element: Element, name: string, value: string | undefined): void {
  element.attrs = element.attrs.filter((attribute) => attribute.name !== name);
  if (value !== undefined) element.attrs.push({ name, value });
}

// SPDX-License-Identifier: MIT
//
// For editors that strip unknown tags, and frameworks that own what they have drawn: `<div data-element="…">` stands
// for an element. A chunk of its own, for the pages that need it.
import { findInline } from '../base/dataset-request.js';
import { ATTRIBUTES, TAGS } from './attributes.js';

/** Where the element stands among the children of the stand-in. */
const SLOT = 'role-comparison';

/** What may not stand for an element: all of the page is in them. */
const PAGE = /^(?:html|body)$/;

/** What is asked of the class of an element. */
type ElementClass = CustomElementConstructor & { readonly observedAttributes: readonly string[] };

/** The stand-ins that have been seen, and the element in each. */
const elements = new WeakMap<Element, HTMLElement | undefined>();

/** Observes the elements in all stand-ins. */
let sizes: ResizeObserver | undefined;

/**
 * Editors measure their preview of a code whenever its DOM changes, and nothing of a shadow root is a change to them.
 * An attribute that is set to what it was is one, and nothing else notices.
 */
function showSize(element: Element): void {
  sizes ??= new ResizeObserver((entries) => {
    for (const { target } of entries) target.slot = SLOT;
  });
  sizes.observe(element);
}

/**
 * Puts an element into a stand-in, which stays what it is, with its children: they are its owner's, who may change
 * them, move them and take them away. A shadow root shows the element in their place, once it has something to show.
 * The element has those attributes of the stand-in that it knows, so that none can run a script, and follows them.
 * @param load Gets what defines a tag.
 */
export function fill(stand: Element, load: (tag: string) => unknown): void {
  if (elements.has(stand) || PAGE.test(stand.localName)) return;
  elements.set(stand, undefined);
  const update = () => void show(stand, load);
  new MutationObserver((records) => {
    const element = elements.get(stand);
    for (const { attributeName } of records) {
      const name = attributeName?.slice('data-'.length) ?? '';
      if (name === 'element') update();
      else if (element && isKnown(element, name)) copy(stand, element, name);
    }
  }).observe(stand, { attributeFilter: ['element', ...ATTRIBUTES].map((name) => `data-${name}`) });
  // An owner that sets its text takes the element away. Once a frame, so that two who disagree do not stop the page.
  new MutationObserver(() => {
    if (elements.get(stand)?.parentNode !== stand) requestAnimationFrame(update);
  }).observe(stand, { childList: true });
  update();
}

/** Lets a stand-in have the element that it asks for. */
async function show(stand: Element, load: (tag: string) => unknown): Promise<void> {
  const wanted = () => stand.getAttribute('data-element');
  const tag = TAGS.find((one) => one === wanted());
  if (elements.get(stand)?.localName !== tag) elements.get(stand)?.remove();
  if (!tag) return;
  void load(tag);
  await customElements.whenDefined(tag);
  // Another may be asked for meanwhile.
  if (wanted() !== tag) return;
  const known = elements.get(stand);
  const element = known?.localName === tag ? known : createElement(stand, tag);
  if (element.parentNode !== stand) stand.append(element);
}

/** An element for a stand-in; the one that is in it where the page has been saved or copied with it. */
function createElement(stand: Element, tag: string): HTMLElement {
  const saved = stand.querySelector<HTMLElement>(`:scope > ${tag}[slot=${SLOT}]`);
  const element = saved ?? document.createElement(tag);
  elements.set(stand, element);
  element.slot = SLOT;
  // The environments of unit tests have no such observers.
  if ('ResizeObserver' in globalThis) showSize(element);
  for (const name of ATTRIBUTES) if (isKnown(element, name)) copy(stand, element, name);
  const data = saved ? null : findInline(stand);
  if (data) element.append(data.cloneNode(true));
  try {
    const place = document.createElement('slot');
    const children = document.createElement('slot');
    place.name = SLOT;
    stand.attachShadow({ mode: 'open' }).append(place, children);
    element.addEventListener('load', () => children.remove(), { once: true });
  } catch {
    // Elements that are none for text have no root of ours: here the children are the element's.
    if (!stand.shadowRoot) element.append(...stand.childNodes);
  }
  return element;
}

function isKnown(element: HTMLElement, name: string): boolean {
  const { observedAttributes } = element.constructor as ElementClass;
  return ATTRIBUTES.includes(name) && observedAttributes.includes(name);
}

function copy(stand: Element, element: HTMLElement, name: string): void {
  const value = stand.getAttribute(`data-${name}`);
  if (value === null) element.removeAttribute(name);
  else element.setAttribute(name, value);
}

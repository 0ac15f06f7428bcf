// SPDX-License-Identifier: MIT
//
// What a link to a section of a guide needs to know of the page. A chunk of its own, for readers who follow one
// and for addresses that have a fragment.

/** The fragments that sections of guides have been shown for, which no router of the page has made. */
const sections = new Set<string>();

/** What routes have and ids and values do not, before the first value: `/pay`, `!pay`, `pay?year=2024`. */
const ROUTE = /^[^=&]*[!/?]/;

/** The start of any page, which has no element for it. */
const TOP = /^top$/i;

/** A link to a route. A lone `#/` is also written for a link that leads nowhere. */
const LINK = 'a[href^="#/"]:not([href="#/"]), a[href^="#!"]';

/**
 * Whether the fragment belongs to a router of the page, which would take anything written there for a page
 * that it does not know. It is free where it is empty or has values (`year=2024`), and where it names an
 * element of the page, its top, or the section of a guide.
 */
export function isRouted(document: Document): boolean {
  const fragment = readFragment(document);
  if (!fragment) return !!document.querySelector(LINK);
  if (ROUTE.test(fragment)) return true;
  if (fragment.includes('=') || TOP.test(fragment)) return false;
  return !sections.has(fragment) && !findTarget(document, fragment);
}

/**
 * The address of a section. Where `#…` alone would lead to another page, as with `<base>` or in `srcdoc`, it is
 * that of the document; the route of a page that keeps one in its fragment stays as it is.
 */
export function toAddress(document: Document, section: string): string {
  const { baseURI, location } = document;
  if (isRouted(document)) return location.href;
  const page = withoutFragment(location.href);
  return `${withoutFragment(baseURI) === page ? '' : page}#${section}`;
}

/** Tells that a fragment is that of a section in a guide. */
export function noteSection(fragment: string): void {
  sections.add(fragment);
}

/** Writes the fragment of a section as a step in the history, without telling a router that would not know it. */
export function writeSection(document: Document, section: string): void {
  const fragment = readFragment(document);
  if (section === fragment || isRouted(document) || findTarget(document, section)) return;
  noteSection(section);
  try {
    // Not a relative address, which `<base>` would lead elsewhere.
    const address = `${withoutFragment(document.location.href)}#${section}`;
    history.pushState(history.state, '', address);
  } catch {
    // A page without an address of its own, or a browser that has had enough of changes.
  }
}

/** How long parts above a section may take to come, in milliseconds. */
const PATIENCE = 5000;

/** What a reader does who wants to be elsewhere. */
const INPUTS = ['keydown', 'pointerdown', 'touchstart', 'wheel'];

/** Keeps a section in view while what stands above it comes and grows, until the reader does something. */
export function keepInView(section: Element): void {
  const place = section.parentElement;
  if (!place || !('ResizeObserver' in globalThis)) return;
  const observer = new ResizeObserver(() => section.scrollIntoView());
  const end = () => {
    observer.disconnect();
    for (const type of INPUTS) window.removeEventListener(type, end, true);
  };
  observer.observe(place);
  for (const type of INPUTS) window.addEventListener(type, end, { capture: true, passive: true });
  setTimeout(end, PATIENCE);
}

/** A fragment as text, without the number sign; one that is not encoded properly stands for itself. */
function readFragment({ location }: Document): string {
  const fragment = location.hash.slice(1);
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}

/** What the browser itself goes to for a fragment. */
function findTarget(document: Document, fragment: string): Element | undefined {
  return document.getElementById(fragment) ?? document.getElementsByName(fragment)[0];
}

function withoutFragment(address: string): string {
  return address.replace(/#.*/s, '');
}

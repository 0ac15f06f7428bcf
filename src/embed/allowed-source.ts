// SPDX-License-Identifier: MIT

/** What a server may take for a slash or two points, and a browser does not. */
const HIDDEN = /%(?:2e|2f|5c)/i;

/**
 * Whether the page for iframes may show a catalogue. Whoever makes a link to it chooses the address, so that it may
 * lie only where the host of the page has put or allowed it: in the folder of the page, and at an address of the list.
 * @param address As the parameter has it: relative to the page.
 * @param page Address of the page.
 * @param listed Addresses separated by white space; one that ends with a slash allows all that is below it.
 */
export function isAllowedSource(address: string, page: string, listed: string): boolean {
  if (!URL.canParse(address, page)) return false;
  const { protocol, username, password, pathname, href } = new URL(address, page);
  const isFile = protocol === new URL(page).protocol || protocol === 'https:';
  if (!isFile || username || password || HIDDEN.test(pathname)) return false;
  const file = href.replace(/[?#].*/s, '');
  const allowed = ['./', ...listed.split(/\s+/).filter(Boolean)]
    .filter((place) => URL.canParse(place, page))
    .map((place) => new URL(place, page).href);
  return allowed.some((place) => (place.endsWith('/') ? file.startsWith(place) : file === place));
}

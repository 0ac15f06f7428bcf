// SPDX-License-Identifier: MIT
//
// The page for sites that allow only iframes: shows the element that its address asks for, and tells
// the page around it how high it is, again where that page asks. It hears nothing else and stores nothing.
import { isAllowedSource } from './allowed-source.js';
import { ATTRIBUTES, TAGS } from './attributes.js';

/** The addresses that the host allows beside the folder of the page, if it has written any into it. */
const LIST = 'meta[name="role-comparison-src"]';

/** An address at which there is nothing, so that the element says that it cannot show what it was asked to. */
const NOWHERE = 'about:invalid';

/** The element that an address asks for; the comparison where it asks for none that there is. */
function createElement(parameters: URLSearchParams): HTMLElement {
  const wanted = parameters.get('element');
  const element = document.createElement(TAGS.find((tag) => tag === wanted) ?? 'role-comparison');
  for (const name of ATTRIBUTES) {
    const value = parameters.get(name);
    if (value === null) continue;
    if (name !== 'src') element.setAttribute(name, value);
    // An empty address is none: the frame has nothing to wait for.
    else if (value) element.setAttribute(name, toSource(value));
  }
  return element;
}

/** The address of a catalogue where it is allowed; never another, which would show other roles as these. */
function toSource(address: string): string {
  const listed = document.querySelector<HTMLMetaElement>(LIST)?.content ?? '';
  if (isAllowedSource(address, location.href, listed)) return address;
  console.error(
    `role-comparison: the page for iframes shows no catalogue at "${address}". Put it beside embed.html, or add its address to <meta name="role-comparison-src" content="…"> there.`,
  );
  return NOWHERE;
}

const parameters = new URLSearchParams(location.search);
const { documentElement, body } = document;
documentElement.lang = parameters.get('lang') ?? 'en';
documentElement.dir = parameters.get('dir') === 'rtl' ? 'rtl' : 'ltr';
const theme = parameters.get('theme');
if (theme === 'light' || theme === 'dark') documentElement.classList.add(theme);
body.append(createElement(parameters));

function tellHeight(): void {
  const height = Math.ceil(body.getBoundingClientRect().height);
  // Any page may frame this one, and the height is no secret.
  parent.postMessage({ type: 'role-comparison', height }, '*');
}

new ResizeObserver(tellHeight).observe(body);

// A page whose script was delayed has missed what was told before.
addEventListener(
  'message',
  ({ source, data }: MessageEvent<{ type?: unknown; ask?: unknown } | null>) => {
    if (source === parent && data?.type === 'role-comparison' && data.ask === 'height')
      tellHeight();
  },
);

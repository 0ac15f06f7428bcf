// SPDX-License-Identifier: MIT
//
// The page for sites that allow only iframes: shows the element that its address asks for, and tells
// the page around it how high it is. It hears nothing and stores nothing.
import { ATTRIBUTES, TAGS } from './attributes.js';

/** The element that an address asks for; the comparison where it asks for none that there is. */
function createElement(parameters: URLSearchParams): HTMLElement {
  const wanted = parameters.get('element');
  const element = document.createElement(TAGS.find((tag) => tag === wanted) ?? 'role-comparison');
  for (const name of ATTRIBUTES) {
    const value = parameters.get(name);
    if (value !== null) element.setAttribute(name, value);
  }
  return element;
}

const parameters = new URLSearchParams(location.search);
const { documentElement, body } = document;
documentElement.lang = parameters.get('lang') ?? 'en';
documentElement.dir = parameters.get('dir') === 'rtl' ? 'rtl' : 'ltr';
const theme = parameters.get('theme');
if (theme === 'light' || theme === 'dark') documentElement.classList.add(theme);
body.append(createElement(parameters));

new ResizeObserver(() => {
  const height = Math.ceil(body.getBoundingClientRect().height);
  // Any page may frame this one, and the height is no secret.
  parent.postMessage({ type: 'role-comparison', height }, '*');
}).observe(body);

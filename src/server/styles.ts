// SPDX-License-Identifier: MIT
import type { CSSResultOrNative } from 'lit';
import { escapeHtml } from './html.js';
import { scopeRules } from './scope-rules.js';

// Templates mark with `data-served` the elements that are shown otherwise while no script has run:
// `script` is nothing without one, `shown` is there to read where none runs, and `whole` is laid out by
// what is in it, so that it would move while that arrives.

/** While no script runs, what waits for one is left out and the table of figures is there to read. */
const WITHOUT_SCRIPTS = `@media (scripting: none) {
  button, [data-served~='script'] { display: none }
  [data-served~='shown'].visually-hidden { all: revert }
}`;

/**
 * What is marked so is not seen before the browser has read the element to its end; a point in a cell,
 * which may go to the next line with its next word, not before the browser has read what follows it.
 * (Chromium matches `:last-child` only within what it has read to its end.)
 */
const UNTIL_READ = `.base:last-child [data-served~='whole'] { visibility: hidden }
.base:last-child tr:not(:has(+ *)) > :not(:has(+ *)) li:not(:has(+ *)) { visibility: hidden }`;

const known = new Map<string, string>();

/** The rules of a stylesheet that the package has, of which there are few. */
function scopeOnce(css: string): string {
  const scoped = known.get(css) ?? scopeRules(css);
  known.set(css, scoped);
  return scoped;
}

/**
 * The last child of a shadow root, by which its stylesheet knows that the content is whole, and
 * hydration where it comes from. It is not empty: some minifiers take empty elements out.
 * @param origin The digest of what the content follows from.
 */
export function endTag(origin: string): string {
  return `<template>${origin}</template>`;
}

/** The stylesheets of an element as the first child of its shadow root. */
export function styleTag(styles: readonly CSSResultOrNative[], nonce: string | undefined): string {
  const rules = styles.map((style) => ('cssText' in style ? style.cssText : ''));
  const attribute = nonce ? ` nonce="${escapeHtml(nonce)}"` : '';
  const scoped = [...rules, WITHOUT_SCRIPTS, UNTIL_READ].map(scopeOnce).join('\n');
  return `<style${attribute}>${scoped}</style>`;
}

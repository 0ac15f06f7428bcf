// SPDX-License-Identifier: MIT
//
// The strictest Content-Security-Policy header that a page with the embed works under.

import { BUNDLED } from './builder-state.js';

/**
 * @param {string} kind How it comes to the page.
 * @param {import('./builder-embed.js').Embed} embed
 * @returns {{ header: string, notes: string[] }}
 */
export function toHeader(kind, { attributes, styles, files, place }) {
  const host = toHost(files);
  const given = Object.fromEntries(attributes);
  if (kind === 'iframe') {
    return {
      header: write({ 'default-src': ["'none'"], 'script-src': ["'self'"], 'frame-src': [host] }),
      notes: [
        'Put the script that follows the height into a file of your own, or give it a nonce: the header allows no script within the page.',
      ],
    };
  }
  // What comes from npm is part of the page’s own bundle.
  const scripts = BUNDLED.has(kind) ? "'self'" : host;
  // The script tag has one policy for all; what comes from npm has that of its Lit.
  const isBundled = BUNDLED.has(kind);
  const policies = [
    ...(isBundled ? ['lit-html'] : []),
    ...(!isBundled || 'structured-data' in given ? ['role-comparison'] : []),
  ];
  return {
    header: write({
      'default-src': ["'none'"],
      'script-src': unique(["'self'", scripts]),
      'style-src': ["'self'"],
      'connect-src': 'src' in given ? [toHost(given.src)] : [],
      'img-src': ["'self'", 'blob:'],
      'require-trusted-types-for': ["'script'"],
      'trusted-types': policies,
    }),
    notes: [
      'blob: is for the picture that a reader saves; without it all else works.',
      ...(styles.length || place
        ? [
            `Put what is in ${kind === 'wordpress' ? 'style="…"' : '<style>'} into a stylesheet of your own: the header allows none within the page.`,
          ]
        : []),
    ],
  };
}

/** An address as a source of a policy. */
const toHost = (/** @type {string} */ address) =>
  address.startsWith('/') ? "'self'" : new URL(address).origin;

const unique = (/** @type {string[]} */ list) => [...new Set(list)];

const write = (/** @type {Record<string, string[]>} */ directives) =>
  `Content-Security-Policy: ${Object.entries(directives)
    .filter(([, sources]) => sources.length)
    .map(([name, sources]) => [name, ...sources].join(' '))
    .join('; ')}`;

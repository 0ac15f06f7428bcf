// SPDX-License-Identifier: MIT
//
// What the page of a pair says of itself to programs: its address, its card, its roles, and how it is embedded.

/**
 * Where the site is, with a slash at its end. Cards and oEmbed want whole addresses, so that a site which does not know
 * its own has none.
 */
export const SITE_URL = toFolder(process.env.SITE_URL);

function toFolder(/** @type {string | undefined} */ address) {
  return address && (address.endsWith('/') ? address : `${address}/`);
}

/** What a consumer gives an embedded picture, in CSS pixels. */
const WIDTH = 800;

/** How high the picture is there, with its tools and its sources below, and room for a further line of those. */
const HEIGHT = 568;

/** What a frame of strangers is allowed: its script, and links to sources that open as other links do. */
const SANDBOX = 'allow-scripts allow-popups allow-popups-to-escape-sandbox';

/**
 * @typedef {object} About
 * @property {string} id
 * @property {string} title
 * @property {string} description
 * @property {object} occupations In the terms of schema.org.
 */

/**
 * @param {About} about
 * @param {string} [site]
 */
export function toHead({ id, title, description, occupations }, site = SITE_URL) {
  const page = `${site ?? ''}${id}.html`;
  const meta = (/** @type {[name: string, value: string][]} */ pairs) =>
    pairs.map(([name, value]) => `<meta property="${name}" content="${escape(value)}" />`);
  return [
    `<link rel="canonical" href="${page}" />`,
    ...meta([
      ['og:type', 'article'],
      ['og:title', title],
      ['og:description', description],
    ]),
    ...(site
      ? [
          ...meta([
            ['og:url', page],
            ['og:image', `${site}${id}.png`],
            ['og:image:width', '1200'],
            ['og:image:height', '630'],
            ['og:image:alt', title],
          ]),
          '<meta name="twitter:card" content="summary_large_image" />',
          `<link rel="alternate" type="application/json+oembed" href="${site}${id}.oembed.json" title="${escape(title)}" />`,
        ]
      : []),
    `<script type="application/ld+json">${toText(occupations)}</script>`,
  ].join('\n    ');
}

/**
 * The answer of oEmbed 1.0 for a page: its picture in an iframe, since consumers take scripts out.
 * @param {Pick<About, 'id' | 'title'> & { roles: string, src?: string | undefined }} about `src` from embed.html.
 * @param {string} site
 */
export function toOembed({ id, title, roles, src }, site) {
  const query = new URLSearchParams({
    element: 'role-infographic',
    roles,
    ...(src && { src }),
    theme: 'light',
  });
  const frame = `${site}role-comparison/embed.html?${query}`;
  return {
    version: '1.0',
    type: 'rich',
    title,
    provider_name: 'role-comparison',
    provider_url: site,
    cache_age: 86_400,
    thumbnail_url: `${site}${id}.png`,
    thumbnail_width: 1200,
    thumbnail_height: 630,
    width: WIDTH,
    height: HEIGHT,
    html: `<iframe src="${escape(frame)}" title="${escape(title)}" width="${WIDTH}" height="${HEIGHT}" style="border: 0" sandbox="${SANDBOX}" loading="lazy"></iframe>`,
  };
}

const escape = (/** @type {string} */ text) =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');

/** Data as the text of a script; none of their own texts can end it. */
const toText = (/** @type {object} */ data) => JSON.stringify(data).replaceAll('<', '\\u003c');

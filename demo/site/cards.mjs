// SPDX-License-Identifier: MIT
//
// Takes the pictures by which pages of pairs are shown where they are shared, and puts them beside the pages of
// demo/build: `SITE_URL=… npm run site && npm run cards`.
import { readdir, readFile, writeFile } from 'node:fs/promises';
import { launch } from 'puppeteer-core';
import { findBrowser } from '../../test/browser-path.mjs';

const SITE = new URL('../build/', import.meta.url);

/** The size that networks ask for, in pixels. */
const CARD = { width: 1200, height: 630 };

const TYPES = {
  css: 'text/css',
  html: 'text/html',
  js: 'text/javascript',
  json: 'application/json',
};

/** Answers what a page asks for from the built site. */
async function answer(request) {
  const { pathname } = new URL(request.url());
  const body = await readFile(new URL(pathname.slice(1), SITE));
  return request.respond({ contentType: TYPES[pathname.split('.').at(-1)], body });
}

/** Around the picture on the page for iframes, in pixels. */
const PADDING = 2;

/** Where the picture is, once it is there; runs in the page. */
const findPicture = () => {
  // eslint-disable-next-line no-undef
  const picture = document.querySelector('role-infographic')?.shadowRoot?.querySelector('.picture');
  const { x, y } = picture?.getBoundingClientRect() ?? {};
  return picture?.querySelector('text') && { x, y };
};

const names = (await readdir(SITE)).filter((name) => name.endsWith('.oembed.json'));
if (names.length === 0) throw new Error('No page of a pair has a card: set SITE_URL for the site.');
const browser = await launch(await findBrowser());
try {
  const page = await browser.newPage();
  await page.setViewport({ width: CARD.width + 2 * PADDING, height: CARD.height + 200 });
  await page.setRequestInterception(true);
  page.on('request', (request) => {
    answer(request).catch(() => request.respond({ status: 404 }));
  });
  for (const name of names) {
    const { html, thumbnail_url: address } = JSON.parse(
      await readFile(new URL(name, SITE), 'utf8'),
    );
    const { search } = new URL(/src="([^"]+)"/.exec(html)[1].replaceAll('&amp;', '&'));
    await page.goto(`https://site.example/role-comparison/embed.html${search}`);
    const place = await (await page.waitForFunction(findPicture)).jsonValue();
    const card = await page.screenshot({ clip: { ...place, ...CARD } });
    await writeFile(new URL(address.split('/').at(-1), SITE), card);
  }
  console.log(`${names.length} cards`);
} finally {
  await browser.close();
}

// SPDX-License-Identifier: MIT
//
// Takes the pictures of demo/docs/theming.md: each is what the blocks above it in the same section show. And that of
// README.md: the same on a light and on a dark page. And those of a guide, and the shipped comparison as one picture, on
// several grounds. And that of the front page. `npm run build:demo` first.
import { mkdir, readFile, stat, writeFile } from 'node:fs/promises';
import { launch } from 'puppeteer-core';
import { findBrowser } from '../../test/browser-path.mjs';
import { listFences } from './fences.mjs';
import { toSmallPng } from './small-png.mjs';

const ROOT = new URL('../../', import.meta.url);
const DOCS = new URL('demo/docs/', ROOT);

/** Where the files that a page asks for are, by how their address begins. */
const FOLDERS = {
  '/role-comparison/': 'dist/',
  '/data/': 'demo/data/',
  '/assets/': 'demo/assets/',
};

const TYPES = { css: 'text/css', js: 'text/javascript', json: 'application/json' };

/** What a page looks like that has no style of its own. */
const PLAIN =
  'body { margin: 0; padding: 24px; background: #fff; font: 16px/1.5 system-ui, sans-serif }';

/**
 * The pictures of a text, with the markup and the rules they show.
 * @param {string} text Markdown.
 */
function listPictures(text) {
  const fences = listFences(text);
  return [...text.matchAll(/^!\[.*\]\((pictures\/[\w-]+\.webp)\)$/gm)].map(({ 1: file, index }) => {
    const line = text.slice(0, index).split('\n').length;
    const before = fences.filter((fence) => fence.line < line);
    const { heading } = before.at(-1);
    const last = (language) =>
      before.findLast((fence) => fence.language === language && fence.heading === heading)?.code;
    return { file, html: last('html'), css: last('css') ?? '' };
  });
}

/** Answers what a page asks for from the repository. */
async function answer(request) {
  const { pathname } = new URL(request.url());
  const prefix = Object.keys(FOLDERS).find((prefix) => pathname.startsWith(prefix));
  if (!prefix) return request.respond({ status: 204 });
  const file = new URL(FOLDERS[prefix] + pathname.slice(prefix.length), ROOT);
  return request.respond({
    contentType: TYPES[pathname.split('.').at(-1)],
    body: await readFile(file),
  });
}

/** What README.md shows, twice. */
const SHOWN = `<role-comparison></role-comparison>
  <salary-chart source="adverts" group-by="level" country="US"></salary-chart>`;

const README_PICTURE = {
  html: `<main class="light">${SHOWN}</main><main class="dark">${SHOWN}</main>`,
  css: `body { display: flex; padding: 0 }
    main { flex: 1; box-sizing: border-box; inline-size: 50%; padding: 32px }
    salary-chart { margin-block-start: 32px }
    .light { font-family: Georgia, 'Liberation Serif', serif; color: #1a2230 }
    .dark { background: #14181f; color: #e8ebef }`,
};

/** The pages of a guide: on a desk and a telephone, on a light and a dark ground, to the end of its table. */
const GUIDE_GROUNDS = {
  serif: "background: #fff; color: #1b2029; font-family: Georgia, 'Liberation Serif', serif",
  dark: 'background: #14181f; color: #e8e8e8; font-family: Inter, Liberation Sans, sans-serif',
};
/** Not all: that of a dark desk has more than 60 kB. */
const GUIDE_PICTURES = Object.entries(GUIDE_GROUNDS).flatMap(([ground, css]) =>
  [
    ...(ground === 'dark'
      ? []
      : [{ name: 'desktop', width: 1200, body: 'padding: 56px 80px; font-size: 19px' }]),
    { name: 'phone', width: 390, body: 'padding: 28px 20px; font-size: 18px' },
  ].map(({ name, width, body }) => ({
    file: `pictures/look-guide-${name}-${ground}.png`,
    width,
    html: '<role-guide heading-level="1"></role-guide>',
    css: `body { ${css}; ${body} }`,
  })),
);

/** Where the table of a guide ends, once it is there; runs in the page. */
const findGuideEnd = () => {
  // eslint-disable-next-line no-undef
  const guide = document.querySelector('role-guide').shadowRoot;
  const table = guide?.querySelector('.part')?.shadowRoot?.querySelector('.footer');
  return guide?.querySelector('.topic') && table?.getBoundingClientRect().bottom;
};
/** Pages that the picture is shown on, by their names in pictures/look-infographic-*.png. */
const GROUNDS = {
  serif: "background: #fff; color: #1b2029; font-family: Georgia, 'Liberation Serif', serif",
  dark: "background: #14181f; color: #e8e8e8; font-family: 'Liberation Sans', Arial, sans-serif",
  brand: `background: #fff6ec; color: #3b1d4a; font-family: 'Liberation Sans', Arial, sans-serif;
    --role-color-1: #7a1fa2; --role-color-2: #00796b`,
};

/** Sizes of the picture in pixels, and the grounds that it is taken on. */
const INFOGRAPHICS = [
  { format: 'landscape', width: 1200, height: 630, grounds: ['serif', 'dark', 'brand'] },
  { format: 'portrait', width: 1080, height: 1350, grounds: ['serif', 'dark'] },
];

/** The beginning of the front page, in a font that all machines have, without shadows, which take many colours. */
const HOME_PICTURE = { file: 'pictures/look-home-1280.png', width: 1280, height: 1456 };
const HOME_STYLE = `<style>
  body { font-family: Inter, 'Liberation Sans', Arial, sans-serif }
  .frame, .phone { box-shadow: none }
  </style></head>`;

/** Whether each element that is near the screen is shown, with its chart painted; runs in the page. */
const isHomeShown = () => {
  // eslint-disable-next-line no-undef
  const elements = [...document.querySelectorAll('.sheet > :not(.plain, template)')];
  return (
    elements.length > 4 &&
    elements.every(({ shadowRoot }) => shadowRoot?.querySelector('.base')) &&
    elements[0].shadowRoot.querySelector('.drawn')
  );
};

/** Whether the picture is shown with what adverts offer; runs in the page. */
const isDrawn = () =>
  // eslint-disable-next-line no-undef
  !!document.querySelector('role-infographic')?.shadowRoot?.querySelector('.shape');

/** Whether each element is shown, and its chart painted; runs in the page. */
const isShown = () =>
  // eslint-disable-next-line no-undef
  [...document.querySelectorAll('role-comparison, salary-chart')].every(({ shadowRoot }) => {
    if (!shadowRoot?.querySelector('.base')) return false;
    return !shadowRoot.querySelector('.chart') || shadowRoot.querySelector('.drawn');
  });

await mkdir(new URL('pictures/', DOCS), { recursive: true });
const browser = await launch(await findBrowser());
try {
  const page = await browser.newPage();
  await page.setViewport({ width: 760, height: 600, deviceScaleFactor: 1 });
  await page.setRequestInterception(true);
  let body = '';
  page.on('request', (request) => {
    if (request.isNavigationRequest()) request.respond({ contentType: 'text/html', body });
    else answer(request).catch((error) => request.respond({ status: 404, body: String(error) }));
  });
  const open = async ({ html, css }) => {
    body = `<!doctype html><html lang="en"><meta charset="utf-8" /><title>Picture</title>
      <style>${PLAIN} ${css}</style>
      <script type="module" src="/role-comparison/embed.js"></script>
      <body>${html}</body></html>`;
    await page.goto('https://site.example/');
    await page.waitForFunction(isShown);
  };
  for (const { file, ...shown } of listPictures(
    await readFile(new URL('theming.md', DOCS), 'utf8'),
  )) {
    await open(shown);
    const path = new URL(file, DOCS);
    await (await page.$('html')).screenshot({ path: path.pathname, type: 'webp', quality: 60 });
    console.log(`${file}: ${(await stat(path)).size} bytes`);
  }
  for (const { file, width, ...shown } of GUIDE_PICTURES) {
    await page.setViewport({ width, height: 900 });
    await open(shown);
    const height = await (await page.waitForFunction(findGuideEnd)).jsonValue();
    const path = new URL(file, DOCS);
    const clip = { x: 0, y: 0, width, height: Math.ceil(height) + 12 };
    const png = await page.screenshot({ clip });
    await writeFile(path, await toSmallPng(page, png));
    console.log(`${file}: ${(await stat(path)).size} bytes`);
  }
  for (const { format, width, height, grounds } of INFOGRAPHICS) {
    await page.setViewport({ width, height: height + 200 });
    for (const ground of grounds) {
      await open({
        html: `<role-infographic format="${format}"></role-infographic>`,
        css: `html { ${GROUNDS[ground]} }
          body { padding: 0; background: none; font: inherit }
          role-infographic::part(picture) { max-inline-size: none; border: 0 }`,
      });
      await page.waitForFunction(isDrawn);
      const file = `pictures/look-infographic-${width}x${height}-${ground}.png`;
      const path = new URL(file, DOCS);
      const shot = await page.screenshot({ clip: { x: 0, y: 0, width, height } });
      await writeFile(path, await toSmallPng(page, shot));
      console.log(`${file}: ${(await stat(path)).size} bytes`);
    }
  }
  const { file, width, height } = HOME_PICTURE;
  await page.setViewport({ width, height });
  const html = await readFile(new URL('demo/build/index.html', ROOT), 'utf8');
  body = html.replace('</head>', HOME_STYLE);
  await page.goto('https://site.example/');
  await page.waitForFunction(isHomeShown);
  await page.waitForNetworkIdle();
  await writeFile(new URL(file, DOCS), await toSmallPng(page, await page.screenshot()));
  console.log(`${file}: ${(await stat(new URL(file, DOCS))).size} bytes`);
  await page.setViewport({ width: 1600, height: 1440 });
  await open(README_PICTURE);
  await page.screenshot({ path: new URL('demo/picture.png', ROOT).pathname });
} finally {
  await browser.close();
}

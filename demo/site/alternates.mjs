// SPDX-License-Identifier: MIT
//
// Files beside the pages, for programs that read: what a page says as Markdown, its elements with their data as JSON,
// and a list of all of them, as https://llmstxt.org describes it.
import { mkdir, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import sources from './data/sources.mjs';
import { toTexts } from './page-texts.mjs';

/** What pages have of the data besides elements. */
const FACTS = new Map([['sources.html', { sources }]]);

/** @typedef {import('./page-texts.mjs').Texts} Texts */

/** @param {import('@11ty/eleventy').UserConfig} config */
export function addAlternates(config) {
  /**
   * The pages of the last build, by their file.
   * @type {Map<string, Texts>}
   */
  const pages = new Map();

  config.addTransform('alternates', async function (html) {
    const file = basename(this.page.outputPath || '');
    if (!file.endsWith('.html')) return html;
    const texts = await toTexts(html, file);
    pages.set(file, texts);
    const links = [
      toLink('text/markdown', toName(file, 'md')),
      hasData(file, texts) && toLink('application/json', toName(file, 'json')),
    ];
    return html.replace('</head>', `${links.filter(Boolean).join('')}</head>`);
  });

  config.on('eleventy.after', async ({ directories }) => {
    const { output } = directories;
    await mkdir(output, { recursive: true });
    const write = (/** @type {string} */ name, /** @type {string} */ text) =>
      writeFile(join(output, name), `${text}\n`);
    await Promise.all([
      ...[...pages].flatMap(([file, texts]) => [
        write(toName(file, 'md'), texts.markdown),
        hasData(file, texts) && write(toName(file, 'json'), toJson(file, texts)),
      ]),
      write('llms.txt', toList(pages)),
    ]);
  });
}

const toName = (/** @type {string} */ file, /** @type {string} */ ending) =>
  file.replace(/html$/, ending);

const toLink = (/** @type {string} */ type, /** @type {string} */ href) =>
  `<link rel="alternate" type="${type}" href="${href}" />\n`;

const hasData = (/** @type {string} */ file, /** @type {Texts} */ { views }) =>
  views.length > 0 || FACTS.has(file);

/** The elements of a page in its order, and the catalogues that they show, in the format of the data. */
function toJson(/** @type {string} */ file, /** @type {Texts} */ { title, description, views }) {
  return JSON.stringify(
    {
      page: file,
      text: toName(file, 'md'),
      title,
      description,
      views: views.map(({ element, attributes, catalogue }) => ({
        element,
        attributes,
        catalogue,
      })),
      catalogues: Object.fromEntries(views.map(({ catalogue, data }) => [catalogue, data])),
      ...FACTS.get(file),
    },
    null,
    1,
  );
}

/** The list of all texts: those with figures first, then the others. */
function toList(/** @type {ReadonlyMap<string, Texts>} */ pages) {
  const about = pages.get('index.html');
  const files = [...pages].sort(([one], [other]) => (one < other ? -1 : 1));
  const isIn = ([file, texts]) => hasData(file, texts);
  return [
    `# ${about?.title}`,
    `> ${about?.description}`,
    'Every page is here as Markdown, with all that its elements say: each figure with its count, source, date and licence, and what the figures do not say. What has data has them as JSON too.',
    '## Roles and pay',
    files.filter(isIn).map(toItem).join('\n'),
    '## Documentation',
    files
      .filter((entry) => !isIn(entry))
      .map(toItem)
      .join('\n'),
  ].join('\n\n');
}

function toItem(/** @type {readonly [string, Texts]} */ [file, texts]) {
  const { title, description } = texts;
  const data = hasData(file, texts) ? ` ([data](${toName(file, 'json')}))` : '';
  const name = title.replace(/ · role-comparison$/, '').replace(/<(.*)>/, '`<$1>`');
  return `- [${name}](${toName(file, 'md')}): ${description}${data}`;
}

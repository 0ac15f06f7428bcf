// SPDX-License-Identifier: MIT
//
// The site: pages and documentation as static files that any host can serve, from any folder.
// All pages stand in one folder, so that their links work wherever that folder is put.
import { IdAttributePlugin, RenderPlugin } from '@11ty/eleventy';
import syntaxHighlight from '@11ty/eleventy-plugin-syntaxhighlight';
import { imageSize } from 'image-size';
import markdownIt from 'markdown-it';
import { readFileSync } from 'node:fs';
import { addAlternates } from './site/alternates.mjs';
import { toPageLink } from './site/links.mjs';

/** @param {import('@11ty/eleventy').UserConfig} config */
export default function configure(config) {
  // The code of a language that Prism does not know would become part of the page, and run there.
  config.addPlugin(syntaxHighlight, {
    errorOnInvalidLanguage: true,
    init: ({ Prism: { languages } }) => {
      for (const name of ['go-html-template', 'vue']) languages[name] = languages.markup;
    },
  });
  config.addPlugin(RenderPlugin);
  // Links lead to headings. Within what a server renders, an id would keep the script from taking it over.
  config.addPlugin(IdAttributePlugin, {
    selector: '[id], h2, h3, h4',
    filter: ({ page }) => page.url !== '/' && !page.inputPath.endsWith('/pair.njk'),
  });
  config.addGlobalData(
    'permalink',
    () =>
      ({ page }) =>
        `${page.filePathStem.split('/').at(-1)}.html`,
  );
  config.addGlobalData('layout', 'page.njk');

  // What a publisher puts on a site of their own: the package, without what npm users import.
  config.addPassthroughCopy({
    'dist/embed*.{js,css,html}': 'role-comparison',
    'dist/chunks/*.js': 'role-comparison/chunks',
    'dist/generated/words/*.js': 'role-comparison/generated/words',
    'dist/generated/pay/*.js': 'role-comparison/generated/pay',
    'dist/data': 'role-comparison/data',
    'dist/schema': 'role-comparison/schema',
    // In the folder of embed.html, which shows no catalogue from elsewhere.
    'data/roles': 'role-comparison/roles',
    'demo/assets': 'assets',
    'demo/data': 'data',
    'demo/docs/pictures': 'pictures',
    'demo/picture.png': 'picture.png',
  });
  for (const folder of ['assets', 'data', 'frameworks', 'site'])
    config.ignores.add(`demo/${folder}/**`);
  for (const file of ['custom-elements.json', 'data/**/*.json'])
    config.addWatchTarget(`dist/${file}`);
  for (const file of ['data/README.md', 'SECURITY.md', 'CHANGELOG.md']) config.addWatchTarget(file);
  // The compiler and rollup write many files for one change.
  config.setWatchThrottleWaitTime(300);
  config.setServerOptions({ port: 8000, showAllHosts: false });

  addAlternates(config);

  const inline = markdownIt();
  config.addFilter('markdown', (text) => inline.renderInline(text));
  config.amendLibrary('md', (markdown) => {
    // A table that is wider than a phone scrolls by itself.
    markdown.renderer.rules.table_open = () =>
      '<div class="scroll" tabindex="0" role="group" aria-label="Table"><table>';
    markdown.renderer.rules.table_close = () => '</table></div>';
    // Room is kept for a picture that is still to come.
    const renderImage = markdown.renderer.rules.image;
    markdown.renderer.rules.image = (tokens, index, options, env, self) => {
      const token = tokens[index];
      const picture = new URL(`docs/${token.attrGet('src')}`, import.meta.url);
      const { width, height } = imageSize(readFileSync(picture));
      for (const [name, value] of Object.entries({ width, height, loading: 'lazy' }))
        token.attrSet(name, String(value));
      return renderImage(tokens, index, options, env, self);
    };
    // `file` is where a text stands that a page takes from elsewhere.
    const render = markdown.renderer.rules.link_open;
    markdown.renderer.rules.link_open = (tokens, index, options, env, self) => {
      const token = tokens[index];
      token.attrSet('href', toPageLink(token.attrGet('href'), env.file ?? env.page.inputPath));
      return (render ?? self.renderToken.bind(self))(tokens, index, options, env, self);
    };
  });

  return {
    dir: { input: 'demo', output: 'demo/build', includes: 'layouts', data: 'site/data' },
    markdownTemplateEngine: false,
    htmlTemplateEngine: 'njk',
  };
}

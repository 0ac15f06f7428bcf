// SPDX-License-Identifier: MIT
//
// The site: pages and documentation as static files that any host can serve, from any folder.
// All pages stand in one folder, so that their links work wherever that folder is put.
import syntaxHighlight from '@11ty/eleventy-plugin-syntaxhighlight';
import { toPageLink } from './site/links.mjs';

/** @param {import('@11ty/eleventy').UserConfig} config */
export default function configure(config) {
  config.addPlugin(syntaxHighlight);
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
    'dist/data': 'role-comparison/data',
    'dist/schema': 'role-comparison/schema',
    'demo/assets': 'assets',
    'demo/data': 'data',
    'demo/picture.png': 'picture.png',
  });
  for (const folder of ['assets', 'data', 'frameworks', 'site'])
    config.ignores.add(`demo/${folder}/**`);
  config.addWatchTarget('dist/custom-elements.json');
  // The compiler and rollup write many files for one change.
  config.setWatchThrottleWaitTime(300);
  config.setServerOptions({ port: 8000, showAllHosts: false });

  config.amendLibrary('md', (markdown) => {
    const render = markdown.renderer.rules.link_open;
    markdown.renderer.rules.link_open = (tokens, index, options, env, self) => {
      const token = tokens[index];
      token.attrSet('href', toPageLink(token.attrGet('href'), env.page.inputPath));
      return (render ?? self.renderToken.bind(self))(tokens, index, options, env, self);
    };
  });

  return {
    dir: { input: 'demo', output: 'demo/build', includes: 'layouts', data: 'site/data' },
    markdownTemplateEngine: false,
    htmlTemplateEngine: 'njk',
  };
}

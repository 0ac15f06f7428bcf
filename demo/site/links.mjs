// SPDX-License-Identifier: MIT
//
// Links of the documentation, which is read in the repository and on the site alike.

/** Files outside demo/docs that are pages of the site too. */
const PAGES = new Map([
  ['data/README.md', 'method.html'],
  ['SECURITY.md', 'security.html'],
  ['CHANGELOG.md', 'changelog.html'],
  // The docstring of an element is what its page is made from.
  ['src/elements/', 'elements.html'],
  ['src/elements/role-chooser/element.ts', 'role-chooser.html'],
  ['src/elements/role-comparison/element.ts', 'role-comparison.html'],
  ['src/elements/role-guide/element.ts', 'role-guide.html'],
  ['src/elements/role-infographic/element.ts', 'role-infographic.html'],
  ['src/elements/salary-chart/element.ts', 'salary-chart.html'],
]);

/**
 * The address on the site of what a Markdown file links to.
 * @param {string} href As in the file: relative to it, or absolute.
 * @param {string} file The file, relative to the root of the repository.
 * @throws {Error} for a link to a file that is no page of the site.
 */
export function toPageLink(href, file) {
  if (/^([a-z]+:|#)/.test(href)) return href;
  const { pathname, hash } = new URL(href, `file:///${file.replace(/^\.\//, '')}`);
  const path = pathname.slice(1);
  const page = PAGES.get(path) ?? path.match(/^demo\/docs\/([\w-]+)\.md$/)?.[1]?.concat('.html');
  if (page) return page + hash;
  throw new Error(
    `${file} links to ${href}, which is no page of the site: see demo/site/links.mjs.`,
  );
}

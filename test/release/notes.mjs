// SPDX-License-Identifier: MIT

/**
 * What a changelog says of one version.
 * @typedef {object} Notes
 * @property {string | undefined} date The day of the release; undefined where it has none.
 * @property {string} text What has changed, in Markdown.
 */

/**
 * Finds the section `## <version>, <date>` of a changelog.
 * @param {string} changelog
 * @param {string} version Such as `1.2.0`.
 * @returns {Notes}
 * @throws {Error} when there is no such section, or nothing in it.
 */
export function findNotes(changelog, version) {
  const section = changelog
    .split(/^(?=## )/m)
    .find((section) => /^## ([^\s,]+)/.exec(section)?.[1] === version);
  if (!section) throw new Error(`CHANGELOG.md has no section "## ${version}, <date>".`);
  const [heading = '', ...lines] = section.split('\n');
  const text = lines.join('\n').trim();
  if (!text) throw new Error(`CHANGELOG.md says nothing under "${heading}".`);
  const date = /, (\d{4}-\d{2}-\d{2})$/.exec(heading.trim())?.[1];
  return { date: date && isDay(date) ? date : undefined, text };
}

function isDay(/** @type {string} */ date) {
  const day = new Date(date);
  // Some engines take 30 February for a day of March.
  return !Number.isNaN(day.getTime()) && day.toISOString().startsWith(date);
}

/**
 * What forbids to publish a version.
 * @param {object} release
 * @param {string | undefined} release.tag The tag of git; undefined in a dry run.
 * @param {{ version: string, repository?: unknown }} release.manifest What package.json says.
 * @param {Notes} release.notes
 * @returns {string[]} Sentences; none where all is well.
 */
export function findProblems({ tag, manifest: { version, repository }, notes: { date } }) {
  return [
    ...(tag === undefined || tag === `v${version}`
      ? []
      : [`The tag is ${tag}, and package.json has the version ${version}: expected v${version}.`]),
    ...(date ? [] : [`CHANGELOG.md has no date such as "## ${version}, 2026-01-31".`]),
    ...(repository
      ? []
      : ['package.json has no "repository", which npm compares with where the package was built.']),
  ];
}

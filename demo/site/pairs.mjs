// SPDX-License-Identifier: MIT
//
// Every two of the roles: which of them have a page, and which somebody has to look at first.
import { readFileSync } from 'node:fs';
import { readCatalogue } from './catalogues.mjs';

/** Two roles that share less have little to be compared by; two that share more are nearly one. In parts of all points. */
const BOUNDS = { least: 0.05, most: 0.8 };

/** The first pair, whose roles are compiled into the scripts, and whose words are an article's. */
export const FIRST = 'machine-learning-engineer-vs-ai-engineer';

/**
 * @typedef {{ id: string, name: string, titles: readonly string[],
 *   aspects: Readonly<Record<string, { points?: readonly (string | { text: string })[] }>> }} Role
 *
 * @typedef {object} Pair
 * @property {string} id The name of its page, without the extension.
 * @property {readonly [Role, Role]} roles In the order of the catalogue.
 * @property {number} shared How many points both have.
 * @property {number} all How many points they have together, each counted once.
 */

const FOLDER = 'data/roles';

/** The catalogue of all roles, and each with what is in its file and its other titles, which only the list has. */
export function readRoles() {
  const catalogue = readCatalogue(FOLDER);
  const list = new URL(`../../${FOLDER}/catalogue.json`, import.meta.url);
  /** @type {Pick<Role, 'id' | 'titles'>[]} */
  const entries = JSON.parse(readFileSync(list, 'utf8')).roles;
  const roles = /** @type {Role[]} */ (catalogue.roles).map((role) => ({
    ...role,
    titles: entries.find(({ id }) => id === role.id)?.titles ?? [],
  }));
  return { catalogue, roles };
}

/**
 * Every two of some roles.
 * @param {readonly Role[]} roles
 * @returns {Pair[]}
 */
export function listPairs(roles) {
  return roles.flatMap((one, index) =>
    roles.slice(index + 1).map((other) => {
      const [first, second] = [listPoints(one), listPoints(other)];
      const shared = [...first].filter((point) => second.has(point)).length;
      return {
        id: `${one.id}-vs-${other.id}`,
        roles: /** @type {const} */ ([one, other]),
        shared,
        all: first.size + second.size - shared,
      };
    }),
  );
}

/** The points of a role; a point counts for its aspect, as it does in the table. */
function listPoints(/** @type {Role} */ { aspects }) {
  return new Set(
    Object.entries(aspects).flatMap(([aspect, { points = [] }]) =>
      points.map((point) =>
        JSON.stringify([aspect, typeof point === 'string' ? point : point.text]),
      ),
    ),
  );
}

/**
 * Whether a comparison makes sense without a human look: that of the article does.
 * @param {Pair} pair
 */
export function isPublished({ id, shared, all }) {
  const part = shared / all;
  return id === FIRST || (part >= BOUNDS.least && part <= BOUNDS.most);
}

/**
 * What is not published, for somebody to look at, as Markdown.
 * @param {readonly Pair[]} pairs
 */
export function toReport(pairs) {
  const left = pairs
    .filter((pair) => !isPublished(pair))
    .sort((one, other) => one.shared / one.all - other.shared / other.all);
  return [
    `${left.length} of ${pairs.length} pairs have no page: they share less than ${BOUNDS.least * 100} % or more than ${BOUNDS.most * 100} % of their points.`,
    '',
    '| pair | shared | of all points |',
    '| --- | ---: | ---: |',
    ...left.map(
      ({ roles, shared, all }) =>
        `| ${roles.map(({ name }) => name).join(', ')} | ${shared} of ${all} | ${((shared / all) * 100).toFixed(1)} % |`,
    ),
  ].join('\n');
}

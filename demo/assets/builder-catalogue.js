// SPDX-License-Identifier: MIT
//
// What can be chosen of a catalogue, and the date and the sources of its data.

/**
 * @typedef {object} Choices
 * @property {string} address The catalogue's; empty for the one that comes along.
 * @property {{ id: string, name: string, file?: string }[]} roles
 * @property {{ id: string, label: string }[]} aspects Those that have points: the rows of the table.
 * @property {{ id: string, label: string }[]} sections Those of the guide, in order.
 * @property {string[]} voices Whose figures of pay there are, as values of `source`.
 * @property {string[]} countries ISO 3166-1 alpha-2 codes, those with most adverts and reports first.
 * @property {string[]} years
 * @property {string} updated ISO 8601 date.
 * @property {{ title: string, url?: string, licence?: string, date?: string }[]} sources
 * @property {Record<string, number>} [bytes] After Brotli, by the path of a file, where it was measured.
 */

/** How many roles are read of a catalogue to find what they have. */
const MOST_ROLES = 12;

const TIMEOUT = 15_000;

/**
 * @param {string} address
 * @param {any} catalogue As in its file.
 * @param {readonly any[]} roles As in their files.
 * @param {readonly any[]} pairs As in their files.
 * @returns {Choices}
 */
export function toChoices(address, catalogue, roles, pairs = []) {
  const { aspects, updated, sources } = catalogue;
  const has = (/** @type {'points' | 'text'} */ what, /** @type {string} */ id) =>
    [...roles, ...pairs].some((one) => one.aspects?.[id]?.[what]?.length > 0);
  const articles = aspects.filter((/** @type {any} */ { id }) => has('text', id));
  const parts = ['comparison', 'salary', 'chooser', 'infographic'];
  const toSection = (/** @type {any} */ { id, label, heading = label }) => ({ id, label: heading });
  const isFirst = (/** @type {any} */ { id }) => id === 'in-short';
  const own = (/** @type {string} */ id) =>
    articles.some((/** @type {any} */ aspect) => aspect.id === id) ? [] : [{ id, label: id }];
  return {
    address,
    roles: catalogue.roles.map((/** @type {any} */ { id, name, file }) => ({ id, name, file })),
    aspects: aspects
      .filter((/** @type {any} */ { id }) => has('points', id))
      .map((/** @type {any} */ { id, label }) => ({ id, label })),
    sections: [
      ...articles.filter(isFirst).map(toSection),
      ...own('comparison'),
      ...articles.filter((/** @type {any} */ aspect) => !isFirst(aspect)).map(toSection),
      ...parts.slice(1).flatMap(own),
      { id: 'sources', label: 'sources' },
    ].map(({ id, label }) => ({ id, label: label.charAt(0).toUpperCase() + label.slice(1) })),
    voices: listVoices(roles),
    countries: listValues(roles, 'country')
      .sort((a, b) => b.n - a.n)
      .map(({ value }) => value),
    years: listValues(roles, 'year')
      .map(({ value }) => value)
      .sort(),
    updated,
    sources,
  };
}

/** Where the figures of each voice are in the data of a role. */
const VOICES = {
  estimate: 'estimates',
  adverts: 'adverts',
  survey: 'survey',
  official: 'official',
};

function listVoices(/** @type {readonly any[]} */ roles) {
  return Object.entries(VOICES)
    .filter(([, key]) => roles.some(({ salary }) => salary?.[key]?.length > 0))
    .map(([voice]) => voice);
}

/**
 * The values of a filter for which there are enough adverts, or enough reports of a survey.
 * @param {readonly any[]} roles
 * @param {'country' | 'year'} dimension
 */
function listValues(roles, dimension) {
  const counts = new Map();
  // Of adverts those count that differ, as everywhere.
  for (const { level, country, year, n, distinct = n, withheld } of roles.flatMap(({ salary }) => [
    ...(salary?.adverts ?? []),
    ...(salary?.survey ?? []),
  ])) {
    const value = { country, year }[dimension];
    const others = dimension === 'country' ? year : country;
    if (value === undefined || level !== undefined || others !== undefined || withheld) continue;
    counts.set(String(value), (counts.get(String(value)) ?? 0) + distinct);
  }
  return [...counts].map(([value, n]) => ({ value, n }));
}

/**
 * Reads a catalogue of somebody's own.
 * @param {string} address Relative to the page.
 * @throws {Error} where there is none at the address.
 * @returns {Promise<Choices>}
 */
export async function fetchChoices(address) {
  const url = new URL(address, location.href);
  const catalogue = await fetchJson(url);
  if (!Array.isArray(catalogue?.roles) || !Array.isArray(catalogue.aspects))
    throw new Error('It is no catalogue.');
  const roles = await Promise.all(
    catalogue.roles
      .slice(0, MOST_ROLES)
      .map((/** @type {any} */ role) =>
        typeof role.file === 'string' ? fetchJson(new URL(role.file, url)) : role,
      ),
  );
  return toChoices(address, catalogue, roles);
}

/** @returns {Promise<any>} */
async function fetchJson(/** @type {URL} */ url) {
  const response = await fetch(url, { signal: AbortSignal.timeout(TIMEOUT) });
  if (!response.ok) throw new Error(`${url.href} answers ${response.status}.`);
  return response.json();
}

// SPDX-License-Identifier: MIT
import { toOccupations } from '../../../dist/dataset/occupations.js';
import { compareRoles } from '../../../dist/dataset/query.js';
import { render, renderPlain } from '../../../dist/server/index.js';
import { prepare } from '../../../dist/server/prepare.js';
import { readCatalogue } from '../catalogues.mjs';
import { toHead } from '../pair-head.mjs';
import { FIRST, isPublished, listPairs, readRoles } from '../pairs.mjs';

/** The names of the pages that are to be made, separated by commas, where not all are wanted: a test looks at a few. */
const { PAIR_PAGES } = process.env;

/**
 * What the pages of pairs show: `pages` that are made, and for the index all roles with the pairs of each.
 */
export default async function createPairs() {
  const { catalogue, roles } = readRoles();
  const all = listPairs(roles).filter(isPublished);
  const wanted = PAIR_PAGES?.split(',');
  const made = wanted ? all.filter(({ id }) => wanted.includes(id)) : all;
  /** @type {Awaited<ReturnType<typeof createPage>>[]} */
  const pages = [];
  // One after the other: a server renders one at a time anyway, and so no more than one is in memory.
  for (const pair of made) pages.push(await createPage(pair, catalogue));
  return {
    pages,
    roles: roles.map((role) => ({
      id: role.id,
      name: role.name,
      titles: role.titles,
      pairs: made
        .filter((pair) => pair.roles.includes(role))
        .map(({ id, roles: both }) => ({ id, other: both.find((one) => one !== role)?.name })),
    })),
  };
}

/**
 * @param {import('../pairs.mjs').Pair} pair
 * @param {any} catalogue
 */
async function createPage({ id, roles }, catalogue) {
  const attributes = { roles: roles.map((role) => role.id).join(' ') };
  const both = (/** @type {{ id: string }} */ role) => roles.some(({ id }) => id === role.id);
  const data =
    id === FIRST ? readCatalogue('data') : { ...catalogue, roles: catalogue.roles.filter(both) };
  // The words and the pair of the article are compiled into the scripts.
  const options = id === FIRST ? {} : { data };
  const guide = await render('role-guide', { ...attributes, heading: '' }, options);
  // Of the country that the guide has in its answer.
  const ofCountry = { ...attributes, source: 'adverts', country: 'US' };
  const pay = await renderPlain('salary-chart', ofCountry, options);
  const names = roles.map(({ name }) => name);
  const { dataset } = await prepare('role-guide', attributes, { data });
  const common = `${names.join(' and ')} have ${countCommon(dataset)} points in common.`;
  const ofAdverts = toSentence(pay);
  const title = `${names[0]} vs. ${names[1]}`;
  const description = `How the work, skills and pay of both differ. ${common} ${ofAdverts}`;
  const occupations = toOccupations(dataset);
  return {
    id,
    title,
    description,
    common,
    ofAdverts,
    guide,
    roles: attributes.roles,
    src: id === FIRST ? undefined : 'roles/catalogue.json',
    head: toHead({ id, title, description, occupations }),
  };
}

/**
 * How many of their points both roles have, as the table counts them: what is said of a pair is shared, too.
 * @param {import('../../../dist/dataset/query.js').Dataset} dataset
 */
function countCommon(dataset) {
  const rows = compareRoles(dataset, dataset.catalogue.aspects);
  const common = rows.flatMap((row) => row.common).length;
  return `${common} of ${common + rows.flatMap(({ cells }) => cells.flat()).length}`;
}

/** The sentence that plain HTML of a pay chart begins with, as text. */
function toSentence(/** @type {string} */ html) {
  const [, sentence = ''] = /<p>([^]*?)<\/p>/.exec(html) ?? [];
  return sentence
    .replace(/<[^>]+>/g, '')
    .replaceAll('&nbsp;', ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

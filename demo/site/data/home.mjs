// SPDX-License-Identifier: MIT
import { readFileSync } from 'node:fs';
import { render, renderPlain } from '../../../dist/server/index.js';
import { EXAMPLES } from '../examples.mjs';
import { toKilobytes, toWords } from '../numbers.mjs';
import measureCosts from './costs.mjs';

const ROOT = new URL('../../../', import.meta.url);

/** What stands beside the title: what the README shows too. */
const CHART = { source: 'adverts', 'group-by': 'level', country: 'US' };

/** A table in Arabic, for the card of the gallery. */
const IN_USE = {
  tag: 'role-comparison',
  attributes: { aspects: 'primary-focus key-skills tools', lang: 'ar' },
};

/**
 * The cards: each is an element as it is on a page of `width` CSS pixels, `scale` times as large.
 * @type {{ tag: import('../../../dist/server/index.js').ElementName, name: string, text: string,
 *   attributes: Record<string, string>, scale: number, page: string }[]}
 */
const CARDS = [
  {
    tag: 'role-guide',
    name: 'The whole guide',
    text: 'An article in one tag: answer, table, pay, chooser, picture, sources.',
    attributes: { sections: 'in-short comparison' },
    scale: 0.31,
    page: 'paper',
  },
  {
    tag: 'role-comparison',
    name: 'The table',
    text: 'What each role needs, and what both share, aspect by aspect.',
    attributes: {},
    scale: 0.31,
    page: 'paper',
  },
  {
    tag: 'salary-chart',
    name: 'The pay chart',
    text: 'By level, country and year, with the number of adverts; thin data said, not hidden.',
    attributes: { source: 'adverts', country: 'US' },
    scale: 0.47,
    page: 'paper',
  },
  {
    tag: 'role-chooser',
    name: 'The chooser',
    text: 'Statements about what one likes to do, and a leaning with its reasons.',
    attributes: { answers: '5 2 4 1 5 2' },
    scale: 0.47,
    page: 'brand',
  },
  {
    tag: 'role-infographic',
    name: 'The picture',
    text: 'The comparison to share, as SVG or PNG, with all that it says as text.',
    attributes: { format: 'landscape' },
    scale: 0.31,
    page: 'paper',
  },
];

/** What the front page shows, and its facts: each is counted or measured when the site is made. */
export default async function createHome() {
  const { bytes, sets, languages } = measureCosts();
  const { roles } = JSON.parse(readFileSync(new URL('data/catalogue.json', ROOT), 'utf8'));
  const sum = sets.embed.reduce((total, file) => total + bytes[file], 0);
  const requests = sets.embed.length;
  return {
    chart: await render('salary-chart', CHART),
    attributes: toAttributes(CHART),
    cards: await Promise.all(CARDS.map(toCard)),
    inUse: await toCard(IN_USE),
    elements: toWords(Object.keys(EXAMPLES).length),
    table: { bytes: toKilobytes(sum), requests },
    facts: [
      {
        number: `${toWords(roles.length)} roles`,
        text: roles.length > 2 ? 'any two to four of them, or your own' : 'come along; or your own',
      },
      {
        number: toKilobytes(sum),
        text: `for the table, in ${toWords(requests).toLowerCase()} request${requests > 1 ? 's' : ''}; charts come when they near the screen`,
      },
      {
        number: '0 third parties',
        text: 'no cookie, no counter, no request but for the data you point at',
      },
      {
        // English is in the script; the others are chunks.
        number: `${languages.length + 1} languages`,
        text: 'of interface, right to left too, each with its own numbers',
      },
    ],
  };
}

async function toCard({ tag, attributes, ...card }) {
  const plain = await renderPlain(tag, attributes);
  return {
    ...card,
    tag,
    live: `<${tag}${toAttributes(attributes)}></${tag}>`,
    plain: plain.slice(plain.indexOf('>') + 1, plain.lastIndexOf('</')),
  };
}

const toAttributes = (/** @type {Record<string, string>} */ attributes) =>
  Object.entries(attributes)
    .map(([name, value]) => ` ${name}="${value}"`)
    .join('');

// SPDX-License-Identifier: MIT
//
// The uses of the gallery. Most are what can be chosen in the embed builder, so that code and costs are those it
// gives, and a reader can go on from there; the tests of the built files run all of them.
import { readFileSync } from 'node:fs';

/**
 * @typedef {object} Use
 * @property {string} id Its anchor.
 * @property {string} title
 * @property {string} text Where it is of use; there may be Markdown in it.
 * @property {import('../assets/builder-state.js').State} state As in the address of the builder.
 * @property {'white' | 'paper' | 'dark' | 'brand'} page The page that it is shown on.
 * @property {'phone'} [width] A page that is narrower.
 * @property {string} [command] What prints it as plain HTML, which then is all there is of it.
 * @property {unknown} [data] A catalogue of one's own that stands in the page.
 */

const FOUR = 'data-scientist data-engineer research-scientist software-engineer';

const BRAND = { 'role-color-1': '7a1fa2', 'role-color-2': '00796b' };

/** The small example that the editor starts with, without pay and statements. */
function readOwnTable() {
  const text = readFileSync(new URL('example.json', import.meta.url), 'utf8');
  return JSON.parse(text, (name, value) =>
    name === 'salary' || name === 'fit' ? undefined : value,
  );
}

/** @type {readonly Use[]} */
export const USES = [
  {
    id: 'blog-post',
    title: 'A blog post',
    text: 'Between two paragraphs: only what differs. The table takes the font and the width of the text.',
    state: { only: 'differences', heading: 'What differs' },
    page: 'paper',
  },
  {
    id: 'newsletter',
    title: 'A newsletter',
    text: 'Mail runs no script. One command prints the table as plain HTML, to be pasted into the mail.',
    state: { aspects: 'primary-focus key-skills tools' },
    page: 'white',
    command:
      'npx role-comparison html role-comparison --aspects "primary-focus key-skills tools" --plain',
  },
  {
    id: 'course',
    title: 'The page of a course',
    text: 'What to learn for either role, and what for both: three aspects, under a heading of the page’s own.',
    state: { aspects: 'education key-skills tools', heading: 'What you need for which role' },
    page: 'white',
  },
  {
    id: 'article',
    title: 'A short answer',
    text: 'The answer of the guide above an article: both roles, what adverts offer, and where the sources disagree.',
    state: { element: 'role-guide', sections: 'in-short sources' },
    page: 'paper',
  },
  {
    id: 'dark',
    title: 'A dark page',
    text: 'Nothing is set: text, lines and the colours of the roles follow the text of the page.',
    state: { element: 'salary-chart', source: 'adverts', country: 'US' },
    page: 'dark',
  },
  {
    id: 'right-to-left',
    title: 'From right to left',
    text: 'In Arabic, as on a page with `lang="ar"`. What the data say in English stays English, and is marked as such.',
    state: { lang: 'ar', aspects: 'primary-focus key-skills tools' },
    page: 'white',
  },
  {
    id: 'german',
    title: 'In German',
    text: 'One of nine languages. Amounts, dates and lists are written as German writes them.',
    state: {
      element: 'salary-chart',
      source: 'adverts',
      'group-by': 'level',
      country: 'US',
      lang: 'de',
    },
    page: 'white',
  },
  {
    id: 'phone',
    title: 'A phone',
    text: 'The elements follow the width of their place, not that of the window, so a narrow column is a phone too.',
    state: { element: 'salary-chart', source: 'adverts', 'group-by': 'level', country: 'US' },
    page: 'white',
    width: 'phone',
  },
  {
    id: 'four-roles',
    title: 'Four roles',
    text: 'Of a catalogue of one’s own: here the second one of this site. Points say which roles share them.',
    state: { catalogue: 'demo', roles: FOUR, only: 'differences' },
    page: 'white',
  },
  {
    id: 'adverts-by-level',
    title: 'What adverts offer, by level',
    text: 'The range of a typical advert at each level, and whether the difference is clear, not clear, or rests on too few to say.',
    state: {
      element: 'salary-chart',
      source: 'adverts',
      'group-by': 'level',
      country: 'US',
      font: 'serif',
    },
    page: 'paper',
  },
  {
    id: 'trend',
    title: 'A trend',
    text: 'The same by year. A year that is not complete says so.',
    state: { element: 'salary-chart', source: 'adverts', 'group-by': 'year', country: 'US' },
    page: 'white',
  },
  {
    id: 'official',
    title: 'Official statistics',
    text: 'Wages of the nearest occupations, as the state counts them. They do not tell all roles apart, and say so.',
    state: { element: 'salary-chart', source: 'official' },
    page: 'white',
  },
  {
    id: 'without-menus',
    title: 'One view, without menus',
    text: 'The page decides what is shown: seniors in the United States.',
    state: {
      element: 'salary-chart',
      source: 'adverts',
      level: 'senior',
      country: 'US',
      'no-controls': 'yes',
    },
    page: 'paper',
  },
  {
    id: 'chooser',
    title: 'Which one suits you?',
    text: 'Statements, one at a time, for a sidebar or the end of an article. Answers stay in the page.',
    state: { element: 'role-chooser', layout: 'steps' },
    page: 'white',
  },
  {
    id: 'social-card',
    title: 'A social card',
    text: 'The picture at 1200 by 630, to be saved as PNG and named in `og:image`. All it draws is text below it, too.',
    state: { element: 'role-infographic', format: 'landscape' },
    page: 'white',
  },
  {
    id: 'brand',
    title: 'In the colours of a brand',
    text: 'Two custom properties change the colours of the roles, everywhere they show; the saved file has them too.',
    state: { element: 'role-infographic', format: 'portrait', ...BRAND },
    page: 'brand',
  },
  {
    id: 'print',
    title: 'On paper',
    text: 'Print this page to see it: menus and buttons go, and the table of all figures comes.',
    state: { element: 'salary-chart', source: 'adverts', 'group-by': 'level' },
    page: 'white',
  },
  {
    id: 'iframe',
    title: 'In an iframe',
    text: 'For sites that allow nothing else, such as Notion. The script beside it, where it may run, follows the height.',
    state: { element: 'salary-chart', source: 'adverts', theme: 'light', code: 'iframe' },
    page: 'white',
  },
  {
    id: 'stand-in',
    title: 'Where an editor strips tags',
    text: 'A `<div>` that the script fills, for WordPress and other editors that take out tags they do not know.',
    state: { element: 'salary-chart', code: 'div' },
    page: 'white',
  },
  {
    id: 'own-table',
    title: 'A table of your own',
    text: 'Roles that you write yourself, as JSON in the element. The [editor](your-data.html) says which line has a mistake.',
    state: { heading: 'Two invented roles' },
    page: 'paper',
    data: readOwnTable(),
  },
];

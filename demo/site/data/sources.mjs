// SPDX-License-Identifier: MIT
import { readCatalogue } from '../catalogues.mjs';

const CATALOGUES = [
  { folder: 'data', name: 'The data that come along' },
  { folder: 'demo/data', name: 'The second catalogue of this site' },
];

/** What a cell can rest on. */
const COUNTS = [
  { key: 'adverts', label: 'Adverts' },
  { key: 'distinct', label: 'Different adverts' },
  { key: 'reports', label: 'Reports' },
];

const toDate = (date) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));

const toNumber = (number) => new Intl.NumberFormat('en-GB').format(number);

/** What one role has from a source. */
function toUse({ name, source, salary = {} }, id) {
  const from = (list = []) => list.filter((item) => item.source === id);
  const adverts = from(salary.adverts);
  const survey = from(salary.survey);
  const cells = [...adverts, ...survey];
  const official = from(salary.official);
  return {
    name,
    words: source === id,
    estimates: from(salary.estimates).length,
    cells: cells.length,
    withheld: cells.filter(({ withheld }) => withheld).length,
    adverts: findAll(adverts)?.adverts ?? 0,
    distinct: findAll(adverts)?.distinct ?? 0,
    reports: findAll(survey)?.n ?? 0,
    official: official.length,
    occupations: unique(
      official.map(
        ({ code, title, mapping }) => `${code} ${title}${mapping === 'shared' ? ' (shared)' : ''}`,
      ),
    ),
    years: unique(official.map(({ year }) => year)).sort(),
  };
}

/** The cell of all levels, countries and years, which has every advert or report. */
const findAll = (cells) => cells.find(({ level, country, year }) => !level && !country && !year);

const unique = (list) => [...new Set(list)];

const list = (items) => new Intl.ListFormat('en-GB').format(items.map(String));

const sum = (uses, key) => uses.reduce((total, use) => total + use[key], 0);

/** Both catalogues with their sources, and what each role has from each of them. */
export default CATALOGUES.map(({ folder, name }) => {
  const { sources, roles, updated, disclaimer } = readCatalogue(folder);
  return {
    name,
    updated: toDate(updated),
    disclaimer,
    sources: sources.map((source) => {
      const uses = roles
        .map((role) => toUse(role, source.id))
        .filter(({ words, estimates, cells, official }) => words || estimates || cells || official);
      return {
        ...source,
        date: toDate(source.date),
        rows: source.rows && toNumber(source.rows),
        uses: uses.map((use) => ({
          ...use,
          adverts: toNumber(use.adverts),
          distinct: toNumber(use.distinct),
          reports: toNumber(use.reports),
          occupations: list(use.occupations),
          years: list(use.years),
        })),
        // What the columns of numbers are, where the source has cells.
        counts: COUNTS.filter(({ key }) => sum(uses, key) > 0),
        hasCells: sum(uses, 'cells') > 0,
        hasOfficial: sum(uses, 'official') > 0,
        cells: toNumber(sum(uses, 'cells')),
        withheld: toNumber(sum(uses, 'withheld')),
        unit: sum(uses, 'adverts') > 0 ? 'different adverts' : 'reports',
      };
    }),
  };
});

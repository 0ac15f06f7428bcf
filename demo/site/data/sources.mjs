// SPDX-License-Identifier: MIT
import { readCatalogue } from '../catalogues.mjs';

const CATALOGUES = [
  { folder: 'data', name: 'The data that come along' },
  { folder: 'demo/data', name: 'The second catalogue of this site' },
];

const toDate = (date) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeZone: 'UTC' }).format(new Date(date));

const toNumber = (number) => new Intl.NumberFormat('en-GB').format(number);

/** What one role has from a source. */
function toUse({ name, source, salary = {} }, id) {
  const from = (list = []) => list.filter((item) => item.source === id);
  const cells = from(salary.survey);
  return {
    name,
    words: source === id,
    estimates: from(salary.estimates).length,
    cells: cells.length,
    withheld: cells.filter(({ withheld }) => withheld).length,
    // The cell of all levels, countries and years has every report.
    reports: toNumber(
      cells.find(({ level, country, year }) => !level && !country && !year)?.n ?? 0,
    ),
  };
}

const sum = (uses, key) => toNumber(uses.reduce((total, use) => total + use[key], 0));

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
        .filter(({ words, estimates, cells }) => words || estimates || cells);
      return {
        ...source,
        date: toDate(source.date),
        rows: source.rows && toNumber(source.rows),
        uses,
        hasCells: uses.some(({ cells }) => cells),
        cells: sum(uses, 'cells'),
        withheld: sum(uses, 'withheld'),
      };
    }),
  };
});

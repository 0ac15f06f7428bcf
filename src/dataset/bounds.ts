// SPDX-License-Identifier: MIT
//
// How much of a dataset is drawn. A catalogue within all limits may have so many points and figures that nobody reads
// them and a page hangs; what is left out is counted, and said. The shipped data have far less.
import type { Dataset } from './query.js';
import type { AdvertCell, OfficialFigures, Pair, Role, SurveyCell } from './schema/schema.js';

/** The most points of a role, or a pair, in one aspect, and in all. */
const POINTS_OF_ASPECT = 50;
const POINTS = 500;

/** The most estimates of a role. */
const ESTIMATES = 20;

/** The most countries of adverts or of a survey, those with the largest samples; the most years, the last ones. */
const COUNTRIES = 40;
const YEARS = 20;

/** The most occupations of a role. */
const OCCUPATIONS = 10;

/** A dataset of which no more is left than is drawn, or itself where that is all of it. */
export function boundDataset(dataset: Dataset): Dataset {
  let leftOut = 0;
  const count = <Item>(all: readonly Item[], kept: readonly Item[]): Item[] => {
    leftOut += all.length - kept.length;
    return [...kept];
  };
  const boundAspects = <Part extends Pick<Pair, 'aspects'>>(part: Part): Part => {
    let room = POINTS;
    const entries = Object.entries(part.aspects).map(([id, { points = [], ...rest }]) => {
      const kept = count(points, points.slice(0, Math.min(room, POINTS_OF_ASPECT)));
      room -= kept.length;
      return [id, { ...rest, ...(points.length && { points: kept }) }];
    });
    return { ...part, aspects: Object.fromEntries(entries) as Part['aspects'] };
  };
  const survey = toChoice(dataset.roles.flatMap(({ salary }) => salary?.survey ?? []));
  const adverts = toChoice(dataset.roles.flatMap(({ salary }) => salary?.adverts ?? []));
  const roles = dataset.roles.map(boundAspects).map((role): Role => {
    const { salary } = role;
    if (!salary) return role;
    return {
      ...role,
      salary: {
        estimates: count(salary.estimates, salary.estimates.slice(0, ESTIMATES)),
        survey: count(salary.survey, salary.survey.filter(survey)),
        adverts: count(salary.adverts, salary.adverts.filter(adverts)),
        official: count(salary.official, boundOfficial(salary.official)),
      },
    };
  });
  const pairs = dataset.pairs.map(boundAspects);
  return leftOut ? { ...dataset, roles, pairs, whole: dataset, leftOut } : dataset;
}

/** Which of some cells are of the countries and years that are kept. */
function toChoice(
  cells: readonly (SurveyCell | AdvertCell)[],
): (cell: SurveyCell | AdvertCell) => boolean {
  const sizes = new Map<string, number>();
  for (const cell of cells) {
    const size = 'distinct' in cell ? cell.distinct : cell.n;
    if (cell.country) sizes.set(cell.country, (sizes.get(cell.country) ?? 0) + size);
  }
  const countries = [...sizes].sort(([, a], [, b]) => b - a).map(([country]) => country);
  const years = takeLastYears(cells.flatMap(({ year }) => year ?? []));
  const kept = new Set<unknown>([undefined, ...countries.slice(0, COUNTRIES), ...years]);
  return ({ country, year }) => kept.has(country) && kept.has(year);
}

/** The first occupations, and their last years. */
function boundOfficial(figures: readonly OfficialFigures[]): OfficialFigures[] {
  const toKey = ({ code, country }: OfficialFigures) => `${code} ${country}`;
  const kept = new Set([...new Set(figures.map(toKey))].slice(0, OCCUPATIONS));
  const last = new Set(takeLastYears(figures.map(({ year }) => year)));
  return figures.filter((one) => kept.has(toKey(one)) && last.has(one.year));
}

/** The last years of a list, each once, the newest first. */
function takeLastYears(years: readonly number[]): number[] {
  return [...new Set(years)].sort((a, b) => b - a).slice(0, YEARS);
}

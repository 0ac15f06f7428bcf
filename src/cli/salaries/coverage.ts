// SPDX-License-Identifier: MIT
import { formatCountry } from '../../format/country.js';
import { formatDate, formatList, formatNumber } from '../../format/intl.js';
import type { AdvertFigures } from './choose-cells.js';

/** Years are named, the fullest first, until they hold this share of all adverts. */
const MOST = 0.9;

/** How many countries are named after the first. */
const OTHER_COUNTRIES = 2;

const number = (value: number) => formatNumber(value, 'en');

/** A value of a filter, with the number of adverts that have it. */
type Share = readonly [value: string, adverts: number];

/**
 * What years and countries adverts are from, and how much of the last year they hold, in English.
 * @param figures All cells, those too that are too small to publish.
 * @param date The day of the file, such as 2025-08-03.
 */
export function describeCoverage(figures: readonly AdvertFigures[], date: string): string {
  const years = count(figures, 'year').sort(([a], [b]) => Number(a) - Number(b));
  const countries = count(figures, 'country').sort(([, a], [, b]) => b - a);
  const total = countries.reduce((sum, [, adverts]) => sum + adverts, 0);
  const [first, last] = [years[0]?.[0] ?? '', years.at(-1)?.[0] ?? ''];
  const span =
    first === last ? `All adverts are from ${first}` : `The adverts are from ${first} to ${last}`;
  return [
    // A file without years says nothing of them.
    ...(years.length ? [`${span}${describeFullest(years, total)}.`] : []),
    ...describeEnd(last, date),
    `${describeCountries(countries, total, years.length === 0)}.`,
  ].join(' ');
}

/** How many adverts of all roles together there are for each value. */
function count(figures: readonly AdvertFigures[], by: 'year' | 'country'): Share[] {
  const other = by === 'year' ? 'country' : 'year';
  const counts = new Map<string, number>();
  for (const row of figures) {
    if (row[by] === null || row[other] !== null || row.level !== null) continue;
    const value = String(row[by]);
    counts.set(value, (counts.get(value) ?? 0) + row.adverts);
  }
  return [...counts];
}

function describeFullest(years: readonly Share[], total: number): string {
  if (years.length === 1) return '';
  const fullest = years.toSorted(([, a], [, b]) => b - a);
  const named: Share[] = [];
  let held = 0;
  for (const share of fullest) {
    if (held >= MOST * total) break;
    named.push(share);
    held += share[1];
  }
  if (named.length === years.length) return '';
  const names = named.map(([year]) => year).sort();
  return `, ${percent(held, total)} of them from ${formatList(names, 'en')}`;
}

/** How many whole months the last year holds, where the file ends within it. */
function describeEnd(last: string, date: string): string[] {
  const [year = '', month = '', day = ''] = date.split('-');
  if (year !== last || (month === '12' && day === '31')) return [];
  const whole = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate() === Number(day);
  const months = Number(month) - (whole ? 0 : 1);
  const held = months === 0 ? 'less than a month' : months === 1 ? '1 month' : `${months} months`;
  return [`${last} holds ${held}: the file is of ${formatDate(date, 'en')}.`];
}

function describeCountries(countries: readonly Share[], total: number, alone: boolean): string {
  const all = alone ? 'adverts ' : '';
  const name = (code: string) => {
    const country = formatCountry(code, 'en');
    // Two-letter codes of these are the only ones in English that take an article.
    return /^(?:United|Netherlands|Philippines|Czech R)/.test(country) ? `the ${country}` : country;
  };
  const [[main, adverts] = ['', 0], ...others] = countries;
  if (others.length === 0) return `All ${all}are from ${name(main)}`;
  const next = others
    .slice(0, OTHER_COUNTRIES)
    .map(([code, n]) => `${name(code)} (${percent(n, total)})`);
  const rest = others.length - next.length;
  const list = [
    ...next,
    ...(rest ? [`${number(rest)} other ${rest === 1 ? 'country' : 'countries'}`] : []),
  ];
  return `${percent(adverts, total)} ${alone ? 'of the adverts ' : ''}are from ${name(main)}, the others from ${formatList(list, 'en')}`;
}

function percent(part: number, total: number): string {
  const share = (100 * part) / total;
  return share < 1 ? 'under 1%' : `${number(Math.round(share))}%`;
}

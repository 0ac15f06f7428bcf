// SPDX-License-Identifier: MIT
import { listMonthNames } from '../names.js';
import { foldText } from './clean-text.js';

/** The order of day, month and year in dates whose year has two digits. */
export const DATE_ORDERS = ['dmy', 'mdy', 'ymd'] as const;

/** The order of day, month and year. */
export type DateOrder = (typeof DATE_ORDERS)[number];

/** The first year and the last that pay can be of. */
const FIRST = 1900;
const LAST = 2100;

/** A time, and what may follow it, behind a date. */
const TIME = String.raw`(?:[T ,]+\d{1,2}[:.h]\d{2}.*)?`;

const DAY_OR_MONTH = String.raw`\d{1,2}`;

/** Dates whose year has four digits: where that stands is all that is asked. */
const DATES = [
  /^(?<year>\d{4})(?:\.0+)?$/u,
  new RegExp(`^(?<year>\\d{4})([-/.])(?<a>${DAY_OR_MONTH})\\2(?<b>${DAY_OR_MONTH})${TIME}$`, 'u'),
  new RegExp(`^(?<year>\\d{4})[-/](?<a>${DAY_OR_MONTH})$`, 'u'),
  new RegExp(`^(?<a>${DAY_OR_MONTH})([-/.] ?)(?<b>${DAY_OR_MONTH})\\2(?<year>\\d{4})${TIME}$`, 'u'),
  new RegExp(`^(?<a>${DAY_OR_MONTH})[-/.](?<year>\\d{4})$`, 'u'),
  /^(?<year>\d{4})(?<a>0[1-9]|1[0-2])(?<b>0[1-9]|[12]\d|3[01])$/u,
  /^(?:(?<year>\d{4})[- ]?Q[1-4]|Q[1-4][- ]?(?<late>\d{4}))$/iu,
  /^(?<year>\d{4})年(?:\d{1,2}月)?(?:\d{1,2}日)?$/u,
];

const SHORT_DATE = new RegExp(String.raw`^(\d{1,2})[-/.](\d{1,2})[-/.](\d{1,2})${TIME}$`, 'u');

let months: ReadonlySet<string> | undefined;

/**
 * The year of a text: a year, or a date with or without a time, whatever the order of its parts.
 * Undefined where there is none, or where it could be another, as in 03/04/05.
 * @param order The order in dates whose year has two digits; those from 70 on are of the last century.
 */
export function readYear(text: string, order?: DateOrder): number | undefined {
  const year = findYear(text, order);
  return year !== undefined && year >= FIRST && year <= LAST ? year : undefined;
}

function findYear(text: string, order: DateOrder | undefined): number | undefined {
  for (const pattern of DATES) {
    const { year, late, a, b } = pattern.exec(text)?.groups ?? {};
    if (year === undefined && late === undefined) continue;
    if (!isDayAndMonth(a, b) || isTwoYears(text)) return undefined;
    return Number(year ?? late);
  }
  const [, first = '', second = '', third = ''] = SHORT_DATE.exec(text) ?? [];
  if (first && order) {
    const year = order === 'ymd' ? first : third;
    const others = order === 'ymd' ? [second, third] : [first, second];
    if (year.length !== 2 || !isDayAndMonth(others[0], others[1])) return undefined;
    return Number(year) + (Number(year) < 70 ? 2000 : 1900);
  }
  return findYearBesideMonth(text);
}

/** Whether two numbers of a date can be a day and a month, in any order; a single one, a month. */
function isDayAndMonth(a: string | undefined, b: string | undefined): boolean {
  if (a === undefined) return true;
  if (b === undefined) return Number(a) >= 1 && Number(a) <= 12;
  const [lower = 0, higher = 0] = [Number(a), Number(b)].sort((x, y) => x - y);
  return lower >= 1 && lower <= 12 && higher <= 31;
}

/** Whether a text such as 2010-11 can be a year that begins in one and ends in the next. */
function isTwoYears(text: string): boolean {
  const [, first, second] = /^\d\d(\d\d)[-/](\d\d)$/u.exec(text) ?? [];
  return first !== undefined && (Number(first) + 1) % 100 === Number(second);
}

/** The year of 14 March 2025, Mar-2025 or 14. März 2025. */
function findYearBesideMonth(text: string): number | undefined {
  const date = text.replace(/(?<![T ,])[T ,]+\d{1,2}:\d{2}.*$/u, '');
  const numbers = date.match(/\d+/gu) ?? [];
  const years = numbers.filter(({ length }) => length === 4);
  const days = numbers.filter(({ length }) => length !== 4);
  if (years.length !== 1 || days.length > 1) return undefined;
  if (days.some((day) => day.length > 2 || Number(day) < 1 || Number(day) > 31)) return undefined;
  months ??= new Set(listMonthNames().map(foldText));
  const words = date.match(/\p{L}[\p{L}\p{M}]*/gu) ?? [];
  const others = words.map(foldText).filter((word) => !/^(?:de|del|of|st|nd|rd|th)$/u.test(word));
  const [month] = others;
  return others.length === 1 && month !== undefined && months.has(month)
    ? Number(years[0])
    : undefined;
}

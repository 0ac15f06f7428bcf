// SPDX-License-Identifier: MIT
import type { Dimension, Filters, GroupBy } from '../../../dataset/cell-query.js';
import type { Level, CitedSource } from '../../../dataset/schema/schema.js';
import { formatCountry } from '../../../format/country.js';
import type { AdvertMessages } from '../../../messages/en/adverts.js';
import type { Group, SurveyMessages } from '../../../messages/en/survey.js';

/** In which words figures are labelled. */
export interface Labels {
  readonly locale: string;
  readonly words: SurveyMessages;
  /** The year that the source has only a part of; undefined where it has all. */
  readonly incompleteYear?: number | undefined;
}

/** In which words adverts are labelled. */
export interface AdvertLabels extends Labels {
  readonly adverts: AdvertMessages;
}

/** The year in which a source ends, unless it ends with the year. */
export function findIncompleteYear({ date }: CitedSource): number | undefined {
  return !date || date.endsWith('-12-31') ? undefined : Number(date.slice(0, 4));
}

/** A level, country or year as a reader should see it. */
export function labelValue(dimension: Dimension, value: string, labels: Labels): string {
  const { locale, words, incompleteYear } = labels;
  if (dimension === 'level') return words.levels[value as Level];
  if (dimension === 'country') return formatCountry(value, locale);
  return Number(value) === incompleteYear ? words.incompleteYear(value) : value;
}

/** What tells a group from the others; empty where there is one group only. */
export function labelGroup(groupBy: GroupBy, filters: Filters, labels: Labels): string {
  const value = groupBy === 'none' ? undefined : filters[groupBy];
  return groupBy === 'none' || value === undefined
    ? ''
    : labelValue(groupBy, String(value), labels);
}

/** What a sentence says of a group. */
export function toGroup({ level, country, year }: Filters, locale: string): Group {
  return {
    level,
    year,
    country: country ? { code: country, name: formatCountry(country, locale) } : undefined,
  };
}

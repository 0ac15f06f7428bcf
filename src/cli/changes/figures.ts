// SPDX-License-Identifier: MIT
import type { AdvertCell, OfficialFigures, Role, SurveyCell } from '../../dataset/schema/schema.js';
import { formatMoney, formatNumber } from '../../format/intl.js';

/** Whose figures they are: those of people, of adverts, or of official statistics. */
export type Voice = 'people' | 'adverts' | 'official';

/** One cell of any voice, in what a comparison needs of it. */
export interface Figure {
  readonly voice: Voice;
  /** What the cell is of, in English. */
  readonly group: string;
  /** What its amounts mean. */
  readonly terms: Pick<SurveyCell, 'currency' | 'period' | 'definition'>;
  /** The number of reports, of distinct adverts, or of employees. */
  readonly sample: number;
  /** The sample in words, and as short as it can follow another of its kind. */
  readonly sampleWords: string;
  readonly shortSample: string;
  /** The median, or that of the middles of adverts; undefined in a cell that is withheld. */
  readonly median: number | undefined;
  /** The median in words. */
  readonly medianWords: string;
  /** All that the cell says but for its source. */
  readonly content: object;
}

const number = (value: number) => formatNumber(value, 'en');

/** All figures of a role but its estimates. */
export function listFigures({ salary }: Role): Figure[] {
  return [
    ...(salary?.survey ?? []).map(toPeople),
    ...(salary?.adverts ?? []).map(toAdverts),
    ...(salary?.official ?? []).map(toOfficial),
  ];
}

function toPeople(cell: SurveyCell): Figure {
  const { n, p50 } = cell;
  return {
    ...toCommon(cell),
    voice: 'people',
    group: describeGroup(cell),
    sample: n,
    sampleWords: `${number(n)} ${n === 1 ? 'report' : 'reports'}`,
    shortSample: number(n),
    median: p50,
    medianWords: p50 === undefined ? '' : money(p50, cell),
  };
}

function toAdverts(cell: AdvertCell): Figure {
  const { adverts, distinct, mid } = cell;
  return {
    ...toCommon(cell),
    voice: 'adverts',
    group: `adverts, ${describeGroup(cell)}`,
    sample: distinct,
    sampleWords: `${number(adverts)} ${adverts === 1 ? 'advert' : 'adverts'}, ${number(distinct)} distinct`,
    shortSample: `${number(adverts)}, ${number(distinct)} distinct`,
    median: mid?.p50,
    medianWords: mid ? money(mid.p50, cell) : '',
  };
}

function toOfficial(figures: OfficialFigures): Figure {
  const { code, title, country, year, employment, p50 } = figures;
  const median = typeof p50 === 'object' ? p50.orMore : p50;
  const words = median === undefined ? '' : money(median, figures);
  return {
    ...toCommon(figures),
    voice: 'official',
    group: `official statistics, ${code} ${title}, ${country}, ${year}`,
    sample: employment,
    sampleWords: `${number(employment)} employees`,
    shortSample: number(employment),
    median,
    medianWords: typeof p50 === 'object' ? `${words} or more` : words,
  };
}

function toCommon(cell: SurveyCell | AdvertCell | OfficialFigures) {
  const { currency, period, definition } = cell;
  return { terms: { currency, period, definition }, content: { ...cell, source: '' } };
}

function money(amount: number, { currency }: { readonly currency: string }): string {
  return formatMoney(amount, currency, 'en');
}

function describeGroup({ level, country, year }: SurveyCell | AdvertCell): string {
  return [
    level ? `level ${level}` : 'all levels',
    country ?? 'all countries',
    year ?? 'all years',
  ].join(', ');
}

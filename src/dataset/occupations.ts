// SPDX-License-Identifier: MIT
//
// Roles in the terms of schema.org, for machines that read pages.
import type {
  Dataset as DatasetSource,
  Graph,
  MonetaryAmount,
  MonetaryAmountDistribution,
  Occupation,
} from 'schema-dts';
import type { Dataset } from './query.js';
import { getSource } from './query.js';
import type { AdvertCell, Estimate, Role, CitedSource, SurveyCell } from './schema/schema.js';

/** The periods of pay as ISO 8601 durations. */
const DURATIONS: Record<Estimate['period'], string> = { year: 'P1Y', month: 'P1M', hour: 'PT1H' };

/**
 * The roles of a dataset as schema.org occupations. Pay stands in them as far as the dataset has it
 * for all levels, countries and years together: percentiles of the survey, each with its source,
 * its date and the number of reports, and the ranges of a typical advert and of estimates. Withheld cells are left
 * out, and so are official statistics, which count occupations and not roles.
 */
export function toOccupations(dataset: Dataset): Graph {
  return {
    '@context': 'https://schema.org',
    '@graph': dataset.roles.map((role) => toOccupation(role, dataset)),
  };
}

function toOccupation({ name, summary, salary }: Role, { catalogue }: Dataset): Occupation {
  const cited = ({ source }: AdvertCell | Estimate | SurveyCell) =>
    toCitation(getSource(catalogue, source));
  const isWhole = ({ level, country, year, withheld }: AdvertCell | SurveyCell) =>
    !level && !country && !year && !withheld;
  const cells = (salary?.survey ?? []).filter(isWhole);
  const adverts = (salary?.adverts ?? []).filter(isWhole);
  return {
    '@type': 'Occupation',
    name,
    description: summary,
    estimatedSalary: [
      ...cells.map((cell) => ({ ...toDistribution(cell), subjectOf: cited(cell) })),
      ...adverts.map((cell) => ({ ...toOffer(cell), subjectOf: cited(cell) })),
      ...(salary?.estimates ?? []).map((estimate) => ({
        '@type': 'MonetaryAmount' as const,
        name: estimate.definition,
        currency: estimate.currency,
        minValue: estimate.low,
        maxValue: estimate.high,
        // An amount has no period of its own, unlike a distribution.
        description: DURATIONS[estimate.period],
        subjectOf: cited(estimate),
      })),
    ],
  };
}

function toDistribution(cell: SurveyCell): Exclude<MonetaryAmountDistribution, string> {
  const { currency, period, definition, n, p10, p25, p50, p75, p90 } = cell;
  return {
    '@type': 'MonetaryAmountDistribution',
    name: definition,
    description: `n = ${n}`,
    currency,
    duration: DURATIONS[period],
    ...known({
      percentile10: p10,
      percentile25: p25,
      median: p50,
      percentile75: p75,
      percentile90: p90,
    }),
  };
}

/** The range of a typical advert: a range, not percentiles, which would be taken for those of people. */
function toOffer(cell: AdvertCell): Exclude<MonetaryAmount, string> {
  const { currency, period, definition, adverts, distinct, low, high } = cell;
  return {
    '@type': 'MonetaryAmount',
    name: `offered in adverts, ${definition}`,
    description: `${DURATIONS[period]}, ${adverts} adverts, ${distinct} different`,
    currency,
    ...known({ minValue: low?.p50, maxValue: high?.p50 }),
  };
}

function toCitation({ title, url, licence, date, attribution }: CitedSource): DatasetSource {
  return {
    '@type': 'Dataset',
    name: title,
    ...known({ license: licence, datePublished: date, url, creditText: attribution }),
  };
}

/** The properties that have a value. */
function known<Value>(
  values: Readonly<Record<string, Value | undefined>>,
): Readonly<Record<string, Value>> {
  return Object.fromEntries(
    Object.entries(values).filter((entry): entry is [string, Value] => entry[1] !== undefined),
  );
}

// SPDX-License-Identifier: MIT
import { getSource } from '../../../dataset/query.js';
import { listEstimates } from '../../../dataset/salary-query.js';
import type { CatalogueIndex, Estimate } from '../../../dataset/schema/schema.js';
import type { SalaryModel } from '../model.js';

/** A row of a file: numbers as they are, not as a language writes them. */
type Record = readonly (string | number | undefined)[];

const PERCENTILES = ['p10', 'p25', 'p50', 'p75', 'p90'] as const;

const TERMS = ['currency', 'period', 'definition', 'source', 'source date', 'licence'];

/** The figures that a view shows, with a header, for a program to read. */
export function toRecords(model: SalaryModel): Record[] {
  const { voice, dataset, groups } = model;
  const { catalogue, roles } = dataset;
  const name = (role: number) => roles[role]?.name;
  if (voice === 'estimate') {
    const estimates = listEstimates(roles);
    // What a file of estimates has no fields for, and a page's own table may have.
    const own = (['group', 'country', 'median', 'n'] as const).filter((key) =>
      estimates.some(({ estimate }) => estimate[key] !== undefined),
    );
    return [
      ['role', 'low', 'high', ...own, ...TERMS],
      ...estimates.map(({ role, estimate }) => [
        name(role),
        estimate.low,
        estimate.high,
        ...own.map((key) => estimate[key]),
        ...toTerms(catalogue, estimate),
      ]),
    ];
  }
  if (voice === 'official') return toOfficialRecords(model);
  if (voice === 'adverts') return toAdvertRecords(model);
  return [
    [
      ...['role', 'level', 'country', 'year', 'n', ...PERCENTILES],
      ...['median interval low', 'median interval high', ...TERMS],
    ],
    ...groups.flatMap(({ cells }) =>
      cells.flatMap((cell, role) =>
        cell && 'n' in cell
          ? [
              [
                ...[name(role), cell.level, cell.country, cell.year, cell.n],
                ...PERCENTILES.map((key) => cell[key]),
                ...(cell.medianInterval ?? [undefined, undefined]),
                ...toTerms(catalogue, cell),
              ],
            ]
          : [],
      ),
    ),
  ];
}

function toAdvertRecords({ dataset, groups }: SalaryModel): Record[] {
  const { catalogue, roles } = dataset;
  const measures = ['low', 'mid', 'high'] as const;
  return [
    [
      ...['role', 'level', 'country', 'year', 'adverts', 'distinct adverts'],
      ...measures.flatMap((measure) => PERCENTILES.map((key) => `${measure} ${key}`)),
      ...['mid median interval low', 'mid median interval high', ...TERMS],
    ],
    ...groups.flatMap(({ cells }) =>
      cells.flatMap((cell, role) =>
        cell && 'distinct' in cell
          ? [
              [
                ...[roles[role]?.name, cell.level, cell.country, cell.year],
                ...[cell.adverts, cell.distinct],
                ...measures.flatMap((measure) => PERCENTILES.map((key) => cell[measure]?.[key])),
                ...(cell.midInterval ?? [undefined, undefined]),
                ...toTerms(catalogue, cell),
              ],
            ]
          : [],
      ),
    ),
  ];
}

function toOfficialRecords({ dataset: { catalogue, roles } }: SalaryModel): Record[] {
  return [
    [
      ...['role', 'mapping', 'occupation', 'code', 'classification', 'country', 'year'],
      ...['employment', 'employment standard error', ...PERCENTILES, ...TERMS],
    ],
    ...roles.flatMap(({ name, salary }) =>
      (salary?.official ?? []).map((figures) => [
        ...[name, figures.mapping, figures.title, figures.code, figures.classification],
        ...[figures.country, figures.year, figures.employment, figures.employmentStandardError],
        ...PERCENTILES.map((key) => {
          const value = figures[key];
          // The top of what is published is no figure: a program must not take it for one.
          return typeof value === 'object' ? `${value.orMore} or more` : value;
        }),
        ...toTerms(catalogue, figures),
      ]),
    ),
  ];
}

function toTerms(
  catalogue: CatalogueIndex,
  {
    currency,
    period,
    definition,
    source,
  }: Pick<Estimate, 'currency' | 'period' | 'definition' | 'source'>,
): Record {
  const { title, date, licence } = getSource(catalogue, source);
  return [currency, period, definition, title, date, licence];
}

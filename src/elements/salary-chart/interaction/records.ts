// SPDX-License-Identifier: MIT
import { getSource } from '../../../dataset/query.js';
import { listEstimates } from '../../../dataset/salary-query.js';
import type { CatalogueIndex, Estimate } from '../../../dataset/schema/schema.js';
import type { SalaryModel } from '../model.js';

/** A row of a file: numbers as they are, not as a language writes them. */
type Record = readonly (string | number | undefined)[];

const TERMS = ['currency', 'period', 'definition', 'source', 'source date', 'licence'];

/** The figures that a view shows, with a header, for a program to read. */
export function toRecords({ voice, dataset, groups }: SalaryModel): Record[] {
  const { catalogue, roles } = dataset;
  const name = (role: number) => roles[role]?.name;
  if (voice === 'estimate') {
    return [
      ['role', 'low', 'high', ...TERMS],
      ...listEstimates(roles).map(({ role, estimate }) => [
        name(role),
        estimate.low,
        estimate.high,
        ...toTerms(catalogue, estimate),
      ]),
    ];
  }
  const figures = ['p10', 'p25', 'p50', 'p75', 'p90'] as const;
  return [
    [
      ...['role', 'level', 'country', 'year', 'n', ...figures],
      ...['median interval low', 'median interval high', ...TERMS],
    ],
    ...groups.flatMap(({ cells }) =>
      cells.flatMap((cell, role) =>
        cell
          ? [
              [
                ...[name(role), cell.level, cell.country, cell.year, cell.n],
                ...figures.map((key) => cell[key]),
                ...(cell.medianInterval ?? [undefined, undefined]),
                ...toTerms(catalogue, cell),
              ],
            ]
          : [],
      ),
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

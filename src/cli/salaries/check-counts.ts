// SPDX-License-Identifier: MIT
import { DatasetError } from '../../dataset/error.js';
import { formatNumber } from '../../format/intl.js';
import { quoteValue } from '../../format/reading/clean-text.js';
import type { Fault } from './faults.js';
import { describeExample, describeFault } from './faults.js';
import type { SurveyMap } from './read-map.js';
import type { RowCounts } from './read-survey.js';
import { countAll } from './read-survey.js';
import { pickNearMisses } from './titles.js';

const rows = (n: number) => `${formatNumber(n, 'en')} ${n === 1 ? 'row' : 'rows'}`;

/**
 * Every role of the map has to have rows that count.
 * @throws {DatasetError} when one has none: with the faults of the rows that have its titles, or with the titles of the
 * file that look like them.
 */
export function checkCounts(counts: RowCounts, map: SurveyMap, file: string, path: string): void {
  if (countAll(counts) === 0) throw new DatasetError('', 'has no rows', file);
  map.roles.forEach(({ id }, index) => {
    if (counts.kept.has(id)) return;
    const titled = counts.titles.rows.get(id);
    if (titled) {
      throw new DatasetError(
        '',
        `none of the ${rows(titled)} with a title of ${id} counts: ${describeRefused(counts, titled)}`,
        file,
      );
    }
    throw new DatasetError(
      `roles[${index}].titles`,
      `no row of ${file} has such a title${describeNear(counts, id)}`,
      path,
    );
  });
}

/** What is wrong in the rows of all roles, each fault with its first value. */
function describeRefused({ aside, refused, examples }: RowCounts, titled: number): string {
  const sum = [...refused.values(), ...aside.values()].reduce((total, n) => total + n, 0);
  const whole = sum > titled ? 'with those of other roles, ' : '';
  const others = examples.find(({ fault }) => fault === 'other currency');
  const faults = [
    ...[...refused]
      .sort(([, a], [, b]) => b - a)
      .map(
        ([fault, n]: readonly [Fault, number]) => `${rows(n)}: ${describeFault(fault, examples)}`,
      ),
    ...[...aside].map(([reason, n]) => {
      if (reason === 'where') return `${rows(n)}: left out by "where" of the map`;
      if (reason === 'empty') return `${rows(n)}: no pay`;
      return `${rows(n)}: pay in another currency than that of the map${describeExample(others)}`;
    }),
  ];
  return whole + faults.join('; ');
}

function describeNear({ titles }: RowCounts, role: string): string {
  const near = pickNearMisses(titles.near.filter((miss) => miss.role === role));
  if (near.length === 0) return '';
  const list = near.map(({ title, n }) => `${quoteValue(title)} (${rows(n)})`);
  return `; is ${list.join(' or ')} meant?`;
}

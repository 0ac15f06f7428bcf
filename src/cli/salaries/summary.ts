// SPDX-License-Identifier: MIT
import { MINIMUM_SAMPLE } from '../../dataset/schema/limits.js';
import type { SurveyCell } from '../../dataset/schema/schema.js';
import { formatNumber } from '../../format/intl.js';
import type { Fault, RowCounts } from './read-survey.js';
import { countAll } from './read-survey.js';

/** What a run has done. */
export interface Summary {
  /** The survey that was read. */
  readonly file: string;
  readonly counts: RowCounts;
  /** The cells by the id of the role. */
  readonly cells: ReadonlyMap<string, readonly SurveyCell[]>;
  /** The paths of the files. */
  readonly written: readonly string[];
}

const FAULTS: Readonly<Record<Fault, string>> = {
  level: 'unknown level',
  country: 'no country code such as US',
  year: 'no year from 1900 to 2100',
  pay: 'pay is not a positive number',
};

/** What a run has done, in a few lines for a terminal. */
export function formatSummary({ file, counts, cells, written }: Summary): string {
  const all = [...cells.values()].flat();
  const withheld = all.filter((cell) => cell.withheld).length;
  const lines: [label: string, count: number][] = [
    [`rows read from ${file}`, countAll(counts)],
    ['rows kept', sum(counts.kept)],
    ...[...counts.kept].sort().map(([id, n]): [string, number] => [`  ${id}`, n]),
    ['rows of other titles', counts.otherTitles],
    ['rows refused', sum(counts.refused)],
    ...[...counts.refused].sort().map(([fault, n]): [string, number] => [`  ${FAULTS[fault]}`, n]),
    ['cells written', all.length],
    [`  withheld, with fewer than ${MINIMUM_SAMPLE} reports`, withheld],
  ];
  const numbers = lines.map(([, count]) => formatNumber(count, 'en'));
  const width = Math.max(...numbers.map(({ length }) => length));
  return [
    ...lines.map(([label], index) => `${(numbers[index] ?? '').padStart(width)} ${label}`),
    ...written.map((path) => `wrote ${path}`),
  ].join('\n');
}

function sum(counts: ReadonlyMap<string, number>): number {
  return [...counts.values()].reduce((total, n) => total + n, 0);
}

// SPDX-License-Identifier: MIT
import { MINIMUM_SAMPLE } from '../../dataset/schema/limits.js';
import type { AdvertCell, SurveyCell } from '../../dataset/schema/schema.js';
import { formatNumber } from '../../format/intl.js';
import { quoteValue } from '../../format/reading/clean-text.js';
import { describeFault } from './faults.js';
import { PER_YEAR } from '../../format/reading/periods.js';
import type { RowKind } from './read-map.js';
import type { AdvertCounts, Aside, RowCounts } from './read-survey.js';
import { countAll } from './read-survey.js';
import { listTitles, pickNearMisses } from './titles.js';

/** What a run has done. */
export interface Summary {
  /** The file that was read. */
  readonly file: string;
  /** What its rows are by the map. */
  readonly kind: RowKind;
  /** What became of them; undefined where the file had cells, which were computed elsewhere. */
  readonly counts: RowCounts | undefined;
  /** The cells by the id of the role. */
  readonly cells: ReadonlyMap<string, readonly (SurveyCell | AdvertCell)[]>;
  /** What somebody should look at before the figures are published. */
  readonly warnings: readonly string[];
  /** The paths of the files. */
  readonly written: readonly string[];
}

const ASIDE: Readonly<Record<Aside, string>> = {
  where: 'left out by "where" of the map',
  'other currency': 'in another currency than that of the map',
  empty: 'without an amount in one of the columns of pay',
};

/** A line of the summary: what is counted, and how many there are. */
type Line = readonly [label: string, count: number];

/** What a run has done, in a few lines for a terminal. */
export function formatSummary(summary: Summary): string {
  const { file, counts, kind, cells, warnings, written } = summary;
  const all = [...cells.values()].flat();
  const withheld = all.filter((cell) => cell.withheld).length;
  const sample = kind === 'people' ? 'reports' : 'distinct adverts';
  const lines: Line[] = [
    ...(counts ? countRows(file, counts) : []),
    ...(counts?.adverts ? countAdverts(counts.adverts, kind) : []),
    ['cells written', all.length],
    [`  withheld, with fewer than ${MINIMUM_SAMPLE} ${sample}`, withheld],
  ];
  const numbers = lines.map(([, count]) => formatNumber(count, 'en'));
  const width = Math.max(...numbers.map(({ length }) => length));
  return [
    ...lines.map(([label], index) => `${(numbers[index] ?? '').padStart(width)} ${label}`),
    ...(counts?.titles.without.length
      ? [`no row has these titles: ${listTitles(counts.titles.without.map(({ title }) => title))}`]
      : []),
    ...written.map((path) => `wrote ${path}`),
    ...warnings.map((warning) => `warning: ${warning}`),
  ].join('\n');
}

function countRows(file: string, counts: RowCounts): Line[] {
  const { kept, reports, otherTitles, aside, refused, examples, converted, titles } = counts;
  const near = pickNearMisses(titles.near);
  return [
    [
      `rows read from ${file}${counts.readings > 1 ? `, each for ${counts.readings} columns of pay` : ''}`,
      countAll(counts),
    ],
    ['rows kept', sum([...kept.values()])],
    ...indent(kept),
    ...(reports
      ? [['reports that they stand for', sum([...reports.values()])] as Line, ...indent(reports)]
      : []),
    ...[...converted].map(([period, n]): Line => [
      `rows with pay for ${period === 'hour' ? 'an' : 'a'} ${period}, of which a year has ${formatNumber(PER_YEAR[period], 'en')}`,
      n,
    ]),
    ['rows of other titles', otherTitles],
    ...near.map(({ title, n, like, role }): Line => [
      `  ${quoteValue(title)}, which is near to ${quoteValue(like)} of ${role}`,
      n,
    ]),
    ...[...aside].sort().map(([reason, n]): Line => [`rows ${ASIDE[reason]}`, n]),
    ['rows refused', sum([...refused.values()])],
    ...[...refused].sort().map(([fault, n]): Line => [`  ${describeFault(fault, examples)}`, n]),
  ];
}

function countAdverts(byRole: ReadonlyMap<string, AdvertCounts>, kind: RowKind): Line[] {
  const list = (key: keyof AdvertCounts) =>
    new Map([...byRole].map(([id, counts]) => [id, counts[key]]));
  const part = (label: string, key: keyof AdvertCounts): Line[] => [
    [label, sum([...list(key).values()])],
    ...indent(list(key)),
  ];
  return [
    ...part(kind === 'neighbours' ? 'adverts, of two rows each' : 'adverts', 'adverts'),
    ...part('distinct adverts', 'distinct'),
    ['adverts with equal ends', sum([...list('equal').values()])],
    ...(kind === 'neighbours' ? part('single rows, used nowhere', 'singles') : []),
  ];
}

function indent(counts: ReadonlyMap<string, number>): Line[] {
  return [...counts].sort().map(([id, n]): Line => [`  ${id}`, n]);
}

function sum(counts: readonly number[]): number {
  return counts.reduce((total, n) => total + n, 0);
}

// SPDX-License-Identifier: MIT
import { MINIMUM_SAMPLE } from '../../dataset/schema/limits.js';
import type { AdvertCell, SurveyCell } from '../../dataset/schema/schema.js';
import { formatNumber } from '../../format/intl.js';
import type { RowKind } from './read-map.js';
import type { AdvertCounts, Fault, RowCounts } from './read-survey.js';
import { countAll } from './read-survey.js';

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

const FAULTS: Readonly<Record<Fault, string>> = {
  level: 'unknown level',
  country: 'no country code such as US',
  year: 'no year from 1900 to 2100',
  pay: 'pay is not a positive number',
  low: 'the low end is not a positive number',
  high: 'the high end is not a positive number',
  order: 'the low end is above the high end',
  native: 'no such pay in the currency of the advert',
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
    ...written.map((path) => `wrote ${path}`),
    ...warnings.map((warning) => `warning: ${warning}`),
  ].join('\n');
}

function countRows(file: string, counts: RowCounts): Line[] {
  return [
    [`rows read from ${file}`, countAll(counts)],
    ['rows kept', sum([...counts.kept.values()])],
    ...indent(counts.kept),
    ['rows of other titles', counts.otherTitles],
    ['rows refused', sum([...counts.refused.values()])],
    ...[...counts.refused].sort().map(([fault, n]): Line => [`  ${FAULTS[fault]}`, n]),
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

// SPDX-License-Identifier: MIT
import type { Entrant } from './entrants.js';
import { LIMIT, LIMIT_AGAIN } from './entrants.js';
import type { Outcome } from './goals.js';
import { isReached } from './goals.js';
import type { Measure } from './measures.js';
import { MEASURES } from './measures.js';
import type { Measured } from './rounds.js';
import type { Summary } from './statistics.js';
import { summarize, summarizeRatios } from './statistics.js';

/** What the benchmark found, as the documentation shows it. */
export interface Report {
  readonly date: string;
  readonly browser: string;
  readonly cores: number;
  readonly rounds: number;
  readonly measures: readonly Omit<Measure, 'read'>[];
  readonly conditions: readonly {
    readonly name: string;
    readonly label: string;
    readonly entrants: readonly Row[];
  }[];
  readonly goals: readonly (Outcome & { readonly isReached: boolean })[];
}

/** What was measured of one entrant under one condition. */
interface Row {
  readonly name: string;
  readonly label: string;
  readonly side: Entrant['side'];
  readonly packages: readonly string[];
  /** By the name of the measure; without those that the entrant does not have. */
  readonly measured: Readonly<Record<string, Summary>>;
  /** Ratios to the limit, taken within each round. */
  readonly ratios: Readonly<Record<string, Summary>>;
}

export interface Circumstances {
  readonly browser: string;
  readonly cores: number;
  readonly rounds: number;
  readonly entrants: readonly Entrant[];
  /** Version of a package that an entrant is made of. */
  readonly versionOf: (name: string) => string;
}

/** Makes a report of what was measured. */
export function toReport(
  measured: readonly Measured[],
  outcomes: readonly Outcome[],
  { browser, cores, rounds, entrants, versionOf }: Circumstances,
): Report {
  return {
    date: new Date().toISOString().slice(0, 10),
    browser,
    cores,
    rounds,
    measures: MEASURES.map(({ name, label, unit }) => ({ name, label, unit })),
    conditions: measured.map(({ condition: { name, label }, entrants: series }) => ({
      name,
      label,
      entrants: entrants.map((entrant): Row => {
        const read = (whose: string, measure: string) => series.get(whose)?.get(measure) ?? [];
        return {
          name: entrant.name,
          label: entrant.label,
          side: entrant.side,
          packages: (entrant.packages ?? []).map((name) => `${name} ${versionOf(name)}`),
          measured: pick((measure) => summarize(read(entrant.name, measure))),
          ratios: pick((measure) =>
            summarizeRatios(read(entrant.name, measure), read(LIMIT, measure)),
          ),
        };
      }),
    })),
    goals: outcomes.map((outcome) => ({ ...outcome, isReached: isReached(outcome) })),
  };
}

function pick(summarizeMeasure: (measure: string) => Summary | undefined): Record<string, Summary> {
  return Object.fromEntries(
    MEASURES.flatMap(({ name }) => {
      const summary = summarizeMeasure(name);
      return summary ? [[name, round(summary)] as const] : [];
    }),
  );
}

const round = ({ median, min, max }: Summary): Summary => ({
  median: toDigits(median),
  min: toDigits(min),
  max: toDigits(max),
});

/** Four digits are more than can be measured. */
const toDigits = (value: number) => Number(value.toPrecision(4));

/** Measures that one table shows, and for which of them the ratio to the limit stands beside. */
const TIMES = ['firstPaint', 'table', 'figures', 'picture', 'chart', 'mainThread', 'longestTask'];
const SIZES = [
  'tableScript',
  'figuresScript',
  'chartScript',
  'tableRequests',
  'figuresRequests',
  'chartRequests',
  'heap',
  'shift',
];
const RATIOS = ['chart', 'mainThread'];

/** A report as Markdown, to print. */
export function toMarkdown({
  date,
  browser,
  cores,
  rounds,
  measures,
  conditions,
  goals,
}: Report): string {
  const find = (names: readonly string[]) =>
    names.flatMap((name) => measures.filter((measure) => measure.name === name));
  const parts = conditions.flatMap(({ label, entrants }) => [
    `## ${label}`,
    toTable(
      [
        'page',
        ...find(TIMES).map(({ label }) => `${label}, ms`),
        ...find(RATIOS).map(({ label }) => `${label} to limit`),
      ],
      entrants.map((row) => [
        row.label,
        ...TIMES.map((name) => showRange(row.measured[name], 0)),
        ...RATIOS.map((name) => showRange(row.ratios[name], 2)),
      ]),
    ),
    toTable(
      ['page', ...find(SIZES).map(({ label, unit }) => (unit ? `${label}, ${unit}` : label))],
      entrants.map((row) => [
        row.label,
        ...find(SIZES).map(({ name, unit }) =>
          showMedian(row.measured[name], name === 'shift' ? 4 : unit ? 1 : 0),
        ),
      ]),
    ),
    showNoise(entrants),
  ]);
  return [
    `# Benchmark of ${date}`,
    `${browser}, ${cores} cores, ${rounds} rounds. Median, and in brackets minimum and maximum.`,
    ...parts,
    '## Goals',
    toTable(
      ['goal', 'at most', 'reached', 'ratio'],
      goals.map((goal) => [
        goal.goal,
        `${goal.most}`,
        goal.reached ? (goal.isReached ? 'yes' : 'no') : 'not measured',
        showRange(goal.reached, goal.most === 0 ? 4 : 2),
      ]),
    ),
  ].join('\n\n');
}

/** How far two identical pages are apart. */
function showNoise(entrants: Report['conditions'][number]['entrants']): string {
  const again = entrants.find(({ name }) => name === LIMIT_AGAIN)?.ratios;
  return again
    ? `The limit again, as a ratio to the limit: chart ${showRange(again['chart'], 2)}, main thread ${showRange(again['mainThread'], 2)}.`
    : 'The limit was not measured twice.';
}

function showMedian(summary: Summary | undefined, digits: number): string {
  return summary ? summary.median.toFixed(digits) : '';
}

function showRange(summary: Summary | undefined, digits: number): string {
  if (!summary) return '';
  const { median, min, max } = summary;
  return `${median.toFixed(digits)} (${min.toFixed(digits)}–${max.toFixed(digits)})`;
}

/** Rows as a table of Markdown. */
export function toTable(header: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = header.map((_, column) =>
    Math.max(3, ...[header, ...rows].map((cells) => cells[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${widths.map((width, column) => (column ? (cells[column] ?? '').padStart(width) : (cells[column] ?? '').padEnd(width))).join(' | ')} |`;
  const rule = `| ${widths.map((width, column) => (column ? `${'-'.repeat(width - 1)}:` : '-'.repeat(width))).join(' | ')} |`;
  return [line(header), rule, ...rows.map(line)].join('\n');
}

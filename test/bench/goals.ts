// SPDX-License-Identifier: MIT
import { ENTRANTS, LIMIT } from './entrants.js';
import type { Measured } from './rounds.js';
import type { Summary } from './statistics.js';
import { summarize, summarizeRatios } from './statistics.js';

/** A goal under the slow condition, and whether it was reached. */
export interface Outcome {
  readonly goal: string;
  /** The most that the median may be. */
  readonly most: number;
  /** A ratio, or for layout shift the value itself. Undefined when not measured. */
  readonly reached: Summary | undefined;
}

/** Whether a goal was reached. */
export function isReached({ most, reached }: Outcome): boolean {
  return reached !== undefined && reached.median <= most;
}

/** Compares what was measured under the slow condition with what was promised. */
export function judge({ entrants }: Measured): readonly Outcome[] {
  const read = (entrant: string, measure: string) => entrants.get(entrant)?.get(measure) ?? [];
  const compare = (goal: string, most: number, ours: Place, theirs: Place): Outcome => ({
    goal,
    most,
    reached: summarizeRatios(read(...ours), read(...theirs)),
  });
  const peers = ENTRANTS.filter(({ side, chart }) => side === 'peer' && chart !== 'none');
  const firstPeer = read(LIMIT, 'chart').map((_, round) =>
    Math.min(...peers.map(({ name }) => read(name, 'chart')[round] ?? Infinity)),
  );
  const beforePeers = (goal: string, measure: string): Outcome => ({
    goal,
    most: 1,
    reached: summarizeRatios(read('script-tag', measure), firstPeer),
  });
  return [
    compare(
      'Server-rendered: table as soon as on the static page',
      1.1,
      ['server-rendered', 'table'],
      ['static-chart', 'table'],
    ),
    compare(
      'Server-rendered: bars as soon as on the static page',
      1.1,
      ['server-rendered', 'picture'],
      ['static-chart', 'picture'],
    ),
    compare(
      'Script tag: table soon after the static table',
      1.7,
      ['script-tag', 'table'],
      ['static-table', 'table'],
    ),
    beforePeers('Script tag: pay figures before any peer’s chart', 'figures'),
    beforePeers('Script tag: bars before any peer’s chart', 'picture'),
    compare(
      'Script tag: Chart.js chart as soon as the hand-written one',
      1.1,
      ['script-tag', 'chart'],
      [LIMIT, 'chart'],
    ),
    compare(
      'Script tag: main thread no busier than with the hand-written page',
      1.15,
      ['script-tag', 'mainThread'],
      [LIMIT, 'mainThread'],
    ),
    ...ENTRANTS.filter(({ side }) => side === 'ours').map(({ name, label }): Outcome => ({
      goal: `${label}: layout shift`,
      most: 0,
      reached: summarize(read(name, 'shift')),
    })),
  ];
}

/** An entrant and a measure. */
type Place = readonly [entrant: string, measure: string];

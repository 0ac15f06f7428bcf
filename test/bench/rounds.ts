// SPDX-License-Identifier: MIT
import { launch } from 'puppeteer-core';
import { findBrowser } from '../browser-path.mjs';
import type { Content } from './content.js';
import type { Entrant } from './entrants.js';
import { MEASURES } from './measures.js';
import type { Condition, Instructions } from './open-page.js';
import { makeRandom } from './random.js';
import { shuffle } from './statistics.js';
import type { Milestone, Visit, Watch } from './visit.js';
import { visit } from './visit.js';

const UNSLOWED: Condition = {
  name: 'fast',
  label: 'Neither processor nor network slowed',
  cpuSlowdown: 1,
};

/** Conditions to measure under. The second is that of a cheap phone in a poor network. */
export const CONDITIONS: readonly Condition[] = [
  UNSLOWED,
  {
    name: 'slow',
    label: 'Processor slowed 4 times, 1.6 Mbit/s, 150 ms for each request',
    cpuSlowdown: 4,
    network: { bits: 1_600_000, latency: 150 },
  },
];

/** The values of each measure of an entrant, one for each round; NaN for what it does not have. */
export type Series = ReadonlyMap<string, readonly number[]>;

/** What was measured under one condition: the series of each entrant by its name. */
export interface Measured {
  readonly condition: Condition;
  readonly entrants: ReadonlyMap<string, Series>;
}

export interface RunOptions {
  readonly base: string;
  readonly entrants: readonly Entrant[];
  readonly conditions: readonly Condition[];
  readonly content: Content;
  readonly rounds: number;
  /** Decides the order within each round. */
  readonly seed: number;
  /** Where to put a picture of each entrant's page, without the end of the name. */
  readonly toPicturePath: (entrant: Entrant) => string;
  readonly say: (line: string) => void;
}

/**
 * Measures entrants in turn, in one browser, in another order each round.
 * Each is opened once before, to see that it works and to take a picture of it.
 * @throws {Error} when a page does not show what it should, or has errors.
 */
export async function measureRounds(options: RunOptions): Promise<readonly Measured[]> {
  const { entrants, conditions, rounds, say } = options;
  const random = makeRandom(options.seed);
  const browser = await launch(await findBrowser());
  try {
    const open = (entrant: Entrant, how: Pick<Instructions, 'condition' | 'look'>) =>
      visit(
        browser,
        `${options.base}/${entrant.name}.html`,
        toWatch(entrant, options.content),
        how,
      );
    for (const entrant of entrants) {
      const path = `${options.toPicturePath(entrant)}.png` as const;
      const { problems } = await open(entrant, {
        condition: UNSLOWED,
        look: (page) => page.screenshot({ path }),
      });
      if (problems.length > 0) throw new Error(`${entrant.label}: ${problems.join('; ')}`);
    }
    const measured: Measured[] = [];
    for (const condition of conditions) {
      const visits = new Map<string, Visit[]>(entrants.map(({ name }) => [name, []]));
      for (let round = 1; round <= rounds; round++) {
        say(`${condition.name}: round ${round} of ${rounds}`);
        for (const entrant of shuffle(entrants, random)) {
          visits.get(entrant.name)?.push(await open(entrant, { condition }));
        }
      }
      measured.push({
        condition,
        entrants: new Map([...visits].map(([name, list]) => [name, toSeries(list)])),
      });
    }
    return measured;
  } finally {
    await browser.close();
  }
}

function toSeries(visits: readonly Visit[]): Series {
  return new Map(
    MEASURES.map(({ name, read }) => [name, visits.map((visit) => read(visit) ?? NaN)]),
  );
}

/** What to look for on the page of an entrant. */
function toWatch({ side, chart }: Entrant, content: Content): Watch {
  // Ours is a picture first, and painted then.
  const charts: Milestone[] = chart === 'none' ? [] : side === 'ours' ? ['svg', chart] : [chart];
  return {
    tableText: content.rows.at(-1)?.cells.at(-1)?.at(-1) ?? '',
    figuresText: content.roles.at(-1)?.pay.split(' ')[0] ?? '',
    colors: content.roles.map(({ color }) => color),
    expected: ['table', 'figures', ...charts],
  };
}

// SPDX-License-Identifier: MIT
import { isDeepStrictEqual } from 'node:util';
import type { Role } from '../../dataset/schema/schema.js';
import type { Figure } from './figures.js';
import { listFigures } from './figures.js';

/** What became of the figures of one group. */
export type Kind = 'new' | 'gone' | 'withheld' | 'shown' | 'terms' | 'changed' | 'same';

/** One group in two versions of a dataset, of which at least one has it. */
export interface Change {
  readonly kind: Kind;
  /** The name of the role. */
  readonly role: string;
  readonly before: Figure | undefined;
  readonly after: Figure | undefined;
}

/**
 * Compares the figures of the roles of two datasets, by the id of the role. The source of a figure
 * does not count, for each survey is a new one. The largest changes of a median come first, by their
 * share of it.
 */
export function compareSurveys(before: readonly Role[], after: readonly Role[]): Change[] {
  const ids = [...new Set([...before, ...after].map(({ id }) => id))];
  return ids
    .flatMap((id) => {
      const [old, now] = [before, after].map((roles) => roles.find((role) => role.id === id));
      return pair(old ? listFigures(old) : [], now ? listFigures(now) : []).map(
        ([before, after]): Change => ({
          kind: toKind(before, after),
          role: (now ?? old)?.name ?? id,
          before,
          after,
        }),
      );
    })
    .sort((a, b) => Math.abs(shareOf(b)) - Math.abs(shareOf(a)) || moreOf(b) - moreOf(a));
}

/** By how much of itself the median has changed, such as 0.05; 0 where that cannot be told. */
export function shareOf({ before, after }: Change): number {
  if (!before?.median || !after?.median || !isDeepStrictEqual(before.terms, after.terms)) return 0;
  return after.median / before.median - 1;
}

function moreOf({ before, after }: Change): number {
  return Math.abs((after?.sample ?? 0) - (before?.sample ?? 0));
}

type Pair = readonly [before: Figure | undefined, after: Figure | undefined];

/**
 * Puts together what speaks of the same group in the same terms, and of what then is left, what
 * speaks of the same group in other terms, such as another currency.
 */
function pair(before: readonly Figure[], after: readonly Figure[]): Pair[] {
  const old = new Set(before);
  const take = (isSame: (figure: Figure) => boolean) => {
    const found = [...old].find(isSame);
    if (found) old.delete(found);
    return found;
  };
  const toKey = ({ group, terms }: Figure) => JSON.stringify([group, terms]);
  const same = new Map(before.map((figure) => [toKey(figure), figure]));
  const pairs = after.map((figure): Pair => {
    const found = same.get(toKey(figure));
    if (found) old.delete(found);
    return [found, figure];
  });
  return [
    ...pairs.map(([found, figure]): Pair => [
      found ?? take(({ group }) => group === figure?.group),
      figure,
    ]),
    ...[...old].map((figure): Pair => [figure, undefined]),
  ];
}

function toKind(before: Figure | undefined, after: Figure | undefined): Kind {
  if (!before) return 'new';
  if (!after) return 'gone';
  if (!isDeepStrictEqual(before.terms, after.terms)) return 'terms';
  const [was, is] = [before, after].map(({ median }) => median !== undefined);
  if (was && !is) return 'withheld';
  if (!was && is) return 'shown';
  return isDeepStrictEqual(before.content, after.content) ? 'same' : 'changed';
}

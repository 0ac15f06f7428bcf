// SPDX-License-Identifier: MIT
import { isDeepStrictEqual } from 'node:util';
import type { Role, SurveyCell } from '../../dataset/schema/schema.js';

/** What became of the figures of one group of reports. */
export type Kind = 'new' | 'gone' | 'withheld' | 'shown' | 'changed' | 'same';

/** One group of reports in two versions of a dataset, of which at least one has it. */
export interface Change {
  readonly kind: Kind;
  /** The name of the role. */
  readonly role: string;
  readonly before: SurveyCell | undefined;
  readonly after: SurveyCell | undefined;
}

/**
 * Compares the survey figures of the roles of two datasets, by the id of the role. The source of a
 * figure does not count, for each survey is a new one. The largest changes of a median come first,
 * by their share of it.
 */
export function compareSurveys(before: readonly Role[], after: readonly Role[]): Change[] {
  const ids = [...new Set([...before, ...after].map(({ id }) => id))];
  return ids
    .flatMap((id) => {
      const [old, now] = [before, after].map((roles) => roles.find((role) => role.id === id));
      const [oldCells, newCells] = [old, now].map(
        (role) => new Map((role?.salary?.survey ?? []).map((cell) => [toKey(cell), cell])),
      ) as [Map<string, SurveyCell>, Map<string, SurveyCell>];
      return [...new Set([...newCells.keys(), ...oldCells.keys()])].map((key) =>
        toChange((now ?? old)?.name ?? id, oldCells.get(key), newCells.get(key)),
      );
    })
    .sort((a, b) => Math.abs(shareOf(b)) - Math.abs(shareOf(a)) || moreReports(b) - moreReports(a));
}

/** By how much of itself the median has changed, such as 0.05; 0 where either is unknown. */
export function shareOf({ before, after }: Change): number {
  return before?.p50 && after?.p50 ? after.p50 / before.p50 - 1 : 0;
}

function moreReports({ before, after }: Change): number {
  return Math.abs((after?.n ?? 0) - (before?.n ?? 0));
}

/** What makes two cells speak of the same. */
function toKey({ level, country, year, currency, period, definition }: SurveyCell): string {
  return JSON.stringify([level, country, year, currency, period, definition]);
}

function toChange(
  role: string,
  before: SurveyCell | undefined,
  after: SurveyCell | undefined,
): Change {
  return { kind: toKind(before, after), role, before, after };
}

function toKind(before: SurveyCell | undefined, after: SurveyCell | undefined): Kind {
  if (!before) return 'new';
  if (!after) return 'gone';
  if (!before.withheld && after.withheld) return 'withheld';
  if (before.withheld && !after.withheld) return 'shown';
  const same = isDeepStrictEqual({ ...before, source: '' }, { ...after, source: '' });
  return same ? 'same' : 'changed';
}

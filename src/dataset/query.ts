// SPDX-License-Identifier: MIT
import { DatasetError } from './error.js';
import type {
  Aspect,
  CatalogueIndex,
  Pair,
  PairEntry,
  Role,
  RoleEntry,
  Source,
} from './schema/schema.js';

/** The most roles that can stand side by side. */
const MAXIMUM_ROLES = 4;

/** What an element shows: the roles chosen from a catalogue, in column order. */
export interface Dataset {
  readonly catalogue: CatalogueIndex;
  readonly roles: readonly Role[];
  /** What is true of the two roles together; only when two are shown and the catalogue has it. */
  readonly pair?: Pair | undefined;
}

/** One point of a role, and whether every role shown has the same. */
export interface Point {
  readonly text: string;
  readonly common: boolean;
}

/** One row of the comparison: an aspect, and what each role has to say of it. */
export interface ComparisonRow {
  readonly aspect: Aspect;
  /** True when no role has more than one point, so that each reads as a sentence. */
  readonly sentence: boolean;
  /** The points of each role, in the order of the roles. */
  readonly cells: readonly (readonly Point[])[];
  /** The points that every role has. */
  readonly common: readonly string[];
}

/** Which points a comparison keeps: all, those that differ, or those that every role has. */
export type Only = '' | 'differences' | 'common';

/** The ids in an attribute such as `roles`, which are separated by white space or commas. */
export function splitIds(list: string | null | undefined): string[] {
  return String(list ?? '')
    .split(/[\s,]+/)
    .filter(Boolean);
}

/**
 * The roles that `list` names, in its order; the catalogue's first two where it names none.
 * @throws {DatasetError} for an unknown or repeated id, fewer than two roles, more than four.
 */
export function chooseRoles(
  catalogue: CatalogueIndex,
  list: string | null | undefined,
): RoleEntry[] {
  const ids = splitIds(list);
  const chosen = ids.length
    ? ids.map((id) => findById(catalogue.roles, id, 'role', 'roles'))
    : catalogue.roles.slice(0, 2);
  if (new Set(chosen).size < chosen.length) {
    throw new DatasetError('roles', 'a role stands here twice');
  }
  if (chosen.length < 2) throw new DatasetError('roles', 'expected at least two roles');
  if (chosen.length > MAXIMUM_ROLES) {
    throw new DatasetError('roles', `expected at most ${MAXIMUM_ROLES} roles`);
  }
  return chosen;
}

/** What the catalogue says of two roles together; undefined where they, or more than two, are no pair. */
export function findPair(
  catalogue: CatalogueIndex,
  roles: readonly RoleEntry[],
): PairEntry | undefined {
  return catalogue.pairs.find((pair) => roles.every(({ id }) => pair.roles.includes(id)));
}

/**
 * The aspects that `list` names, in its order; all of the catalogue's where it names none.
 * @throws {DatasetError} for an unknown id.
 */
export function chooseAspects(
  catalogue: CatalogueIndex,
  list: string | null | undefined,
): Aspect[] {
  const ids = splitIds(list);
  return ids.length
    ? ids.map((id) => findById(catalogue.aspects, id, 'aspect', 'aspects'))
    : [...catalogue.aspects];
}

/** The source with this id. The parser has made sure that it exists. */
export function getSource({ sources }: CatalogueIndex, id: string): Source {
  return findById(sources, id, 'source', 'sources');
}

/**
 * The rows of the comparison. Points are shared when their text is the same in every role.
 * Aspects for which no point is left have no row.
 */
export function compareRoles(
  roles: readonly Role[],
  aspects: readonly Aspect[],
  only: Only = '',
): ComparisonRow[] {
  return aspects
    .map((aspect): ComparisonRow => {
      const lists = roles.map((role) => role.aspects[aspect.id]?.points ?? []);
      const common = (lists[0] ?? []).filter((text) => lists.every((list) => list.includes(text)));
      const cells = lists.map((list) =>
        list
          .map((text) => ({ text, common: common.includes(text) }))
          .filter((point) => !only || point.common === (only === 'common')),
      );
      return {
        aspect,
        sentence: lists.every((list) => list.length <= 1),
        cells,
        common: only === 'differences' ? [] : common,
      };
    })
    .filter(({ cells }) => cells.some((points) => points.length));
}

function findById<Item extends { readonly id: string }>(
  items: readonly Item[],
  id: string,
  what: string,
  path: string,
): Item {
  const found = items.find((item) => item.id === id);
  if (!found) throw new DatasetError(path, `there is no ${what} "${id}"`);
  return found;
}

// SPDX-License-Identifier: MIT
import { DatasetError } from './error.js';
import type {
  Aspect,
  CatalogueIndex,
  Pair,
  PairEntry,
  Role,
  RoleEntry,
  CitedSource,
} from './schema/schema.js';

/** What an element shows: the roles chosen from a catalogue, in column order. */
export interface Dataset {
  readonly catalogue: CatalogueIndex;
  readonly roles: readonly Role[];
  /** What is true of two of the roles together, for each two that the catalogue has it of. */
  readonly pairs: readonly Pair[];
  /** All of it, and how many points and figures are left out, where there is more than is drawn. */
  readonly whole?: Dataset;
  readonly leftOut?: number;
}

/** One point of a role that not every role shown has. */
export interface Point {
  readonly text: string;
  /** Indexes of the other roles that have it too. */
  readonly others: readonly number[];
}

/** One row of the comparison: an aspect, and what each role has to say of it. */
export interface ComparisonRow {
  readonly aspect: Aspect;
  /** The points of each role that not every role has, in the order of the roles. */
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

/** What the catalogue says of two of these roles together, for each two that it has something of. */
export function findPairs(
  { pairs }: Pick<CatalogueIndex, 'pairs'>,
  roles: readonly RoleEntry[],
): PairEntry[] {
  return pairs.filter((pair) => pair.roles.every((id) => roles.some((role) => role.id === id)));
}

/** The dataset of a catalogue that the generator has written, which has every role and pair in full. */
export function toDataset(catalogue: CatalogueIndex, roles: readonly RoleEntry[]): Dataset {
  return { catalogue, roles: roles as Role[], pairs: findPairs(catalogue, roles) as Pair[] };
}

/** What is true of the two roles shown together; undefined where there are more, or nothing is said of them. */
export function getPair({ roles, pairs }: Dataset): Pair | undefined {
  return roles.length === 2 ? pairs[0] : undefined;
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
export function getSource({ sources }: CatalogueIndex, id: string): CitedSource {
  return findById(sources, id, 'source', 'sources');
}

/** The ids of the sources of a role's words. */
export function listWordSources({ source, sources = [] }: Role): string[] {
  return [source, ...sources];
}

/**
 * The rows of the comparison. A role has the points of its own and those of its pairs; they are shared where their
 * text is the same. What a pair shares in one aspect it shares in every other that has it. Aspects for which no point
 * is left have no row.
 */
export function compareRoles(
  { roles, pairs }: Pick<Dataset, 'roles' | 'pairs'>,
  aspects: readonly Aspect[],
  only: Only = '',
): ComparisonRow[] {
  return aspects
    .map((aspect): ComparisonRow => {
      const listPoints = ({ aspects }: Role | Pair) => aspects[aspect.id]?.points ?? [];
      const has = (role: Role, text: string) =>
        listPoints(role).includes(text) ||
        pairs.some(
          (pair) =>
            pair.roles.includes(role.id) &&
            Object.values(pair.aspects).some(({ points }) => points?.includes(text)),
        );
      const points = [...new Set([...roles, ...pairs].flatMap(listPoints))].map((text) => ({
        text,
        owners: [...roles.keys()].filter((role) => has(roles[role] as Role, text)),
      }));
      const own = points.filter(({ owners }) => only !== 'common' && owners.length < roles.length);
      return {
        aspect,
        cells: roles.map((_, role) =>
          own
            .filter(({ owners }) => owners.includes(role))
            .map(({ text, owners }) => ({
              text,
              others: owners.filter((other) => other !== role),
            })),
        ),
        common: points
          .filter(({ owners }) => only !== 'differences' && owners.length === roles.length)
          .map(({ text }) => text),
      };
    })
    .filter(({ cells, common }) => common.length || cells.some((points) => points.length));
}

/**
 * The item with this id.
 * @param path What asks for it, for the message of the error.
 * @throws {DatasetError} where there is none.
 */
export function findById<Item extends { readonly id: string }>(
  items: readonly Item[],
  id: string,
  what: string,
  path: string,
): Item {
  const found = items.find((item) => item.id === id);
  if (!found) throw new DatasetError(path, `there is no ${what} "${id}"`);
  return found;
}

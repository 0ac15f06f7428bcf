// SPDX-License-Identifier: MIT
import { FORMAT_VERSION } from '../../dataset/schema/fields.js';
import type { Catalogue, Role, Source } from '../../dataset/schema/schema.js';
import type { MappedRole } from './read-map.js';

const DISCLAIMER =
  'These figures sum up what others have published. They are general information, not an offer, and not guaranteed to be complete or up to date.';

/** A catalogue without roles, for a folder that has none. Its author adds aspects and words. */
export function createCatalogue(
  sources: readonly [Source, ...Source[]],
): Omit<Catalogue, 'translations'> {
  return {
    version: FORMAT_VERSION,
    updated: sources[0].date,
    language: 'en',
    aspects: [],
    roles: [],
    pairs: [],
    sources: [...sources],
    disclaimer: DISCLAIMER,
  };
}

/** What a map says of a role besides its figures. */
export type RoleNames = Pick<MappedRole, 'id' | 'name' | 'summary'> &
  Partial<Pick<MappedRole, 'titles' | 'plural'>>;

/** A role that has nothing but a name, for a folder without a file of it. */
export function createRole(
  { id, name, plural, summary, titles = [] }: RoleNames,
  source: Source,
): Role {
  return {
    version: FORMAT_VERSION,
    id,
    name: name ?? titles[0] ?? id,
    ...(plural && { plural }),
    summary: summary ?? `Pay from ${source.title}`,
    source: source.id,
    aspects: {},
  };
}

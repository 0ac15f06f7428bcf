// SPDX-License-Identifier: MIT
import * as v from 'valibot';
import { DatasetError } from './error.js';
import type { Catalogue, Pair, Role } from './schema/schema.js';
import { catalogueSchema, pairSchema, roleSchema } from './schema/schema.js';

/** Where a piece of data stands, for the message of an error. */
export interface Place {
  /** Path of the piece within the dataset, such as `roles[1]`; empty for the whole. */
  readonly path?: string;
  /** Address of the file it came from. */
  readonly url?: string | undefined;
}

/**
 * Checks a catalogue, with the roles and pairs that it holds in full.
 * @throws {DatasetError} naming the first place that is wrong.
 */
export function parseCatalogue(input: unknown, place: Place = {}): Catalogue {
  const catalogue = parse(catalogueSchema, input, place);
  const at = (key: string) => join(place.path, key);
  checkUnique(catalogue.aspects, at('aspects'), place);
  checkUnique(catalogue.sources, at('sources'), place);
  checkUnique(catalogue.roles, at('roles'), place);
  catalogue.roles.forEach((role, index) => {
    if (!('file' in role)) checkRole(role, catalogue, { ...place, path: at(`roles[${index}]`) });
  });
  const roleIds = new Set(catalogue.roles.map(({ id }) => id));
  const seen = new Set<string>();
  catalogue.pairs.forEach((pair, index) => {
    const path = at(`pairs[${index}]`);
    pair.roles.forEach((id, side) => {
      if (!roleIds.has(id)) fail(`${path}.roles[${side}]`, `there is no role "${id}"`, place);
    });
    const key = [...pair.roles].sort().join(' ');
    if (seen.has(key)) fail(`${path}.roles`, 'this pair stands here twice', place);
    seen.add(key);
    if (!('file' in pair)) checkAspects(pair.aspects, catalogue, { ...place, path });
  });
  return catalogue;
}

/**
 * Checks the file of one role against the catalogue that names it.
 * @throws {DatasetError} naming the first place that is wrong.
 */
export function parseRole(input: unknown, catalogue: Catalogue, id: string, place: Place): Role {
  const role = parse(roleSchema, input, place);
  if (role.id !== id) {
    fail(join(place.path, 'id'), `expected "${id}", as the catalogue says`, place);
  }
  checkRole(role, catalogue, place);
  return role;
}

/**
 * Checks the file of one pair against the catalogue that names it.
 * @throws {DatasetError} naming the first place that is wrong.
 */
export function parsePair(
  input: unknown,
  catalogue: Catalogue,
  roles: readonly string[],
  place: Place,
): Pair {
  const pair = parse(pairSchema, input, place);
  if ([...pair.roles].sort().join() !== [...roles].sort().join()) {
    fail(
      join(place.path, 'roles'),
      `expected ${roles.join(' and ')}, as the catalogue says`,
      place,
    );
  }
  checkAspects(pair.aspects, catalogue, place);
  return pair;
}

function parse<const Schema extends v.GenericSchema>(
  schema: Schema,
  input: unknown,
  place: Place,
): v.InferOutput<Schema> {
  const result = v.safeParse(schema, input, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  return fail(
    (issue.path ?? []).reduce((path, { key }) => join(path, key), place.path ?? ''),
    issue.message,
    place,
  );
}

function checkRole(role: Role, catalogue: Catalogue, place: Place): void {
  checkAspects(role.aspects, catalogue, place);
  const sources = new Set(catalogue.sources.map(({ id }) => id));
  const check = (source: string, path: string) => {
    if (!sources.has(source)) fail(join(place.path, path), `there is no source "${source}"`, place);
  };
  check(role.source, 'source');
  role.sources?.forEach((source, index) => check(source, `sources[${index}]`));
  for (const kind of ['estimates', 'survey', 'adverts', 'official'] as const) {
    role.salary?.[kind].forEach(({ source }, index) =>
      check(source, `salary.${kind}[${index}].source`),
    );
  }
  const official = new Set<string>();
  role.salary?.official.forEach(({ code, country, year }, index) => {
    const key = `${code} in ${country} in ${year}`;
    if (official.has(key)) {
      fail(join(place.path, `salary.official[${index}]`), `${key} stands here twice`, place);
    }
    official.add(key);
  });
  role.fit?.forEach((statement, index, all) => {
    if (all.indexOf(statement) < index) {
      fail(join(place.path, `fit[${index}]`), 'this statement stands here twice', place);
    }
  });
}

function checkAspects(aspects: Role['aspects'], catalogue: Catalogue, place: Place): void {
  for (const id of Object.keys(aspects)) {
    if (!catalogue.aspects.some((aspect) => aspect.id === id)) {
      fail(join(place.path, `aspects.${id}`), `there is no aspect "${id}"`, place);
    }
  }
}

function checkUnique(items: readonly { readonly id: string }[], path: string, place: Place): void {
  const seen = new Set<string>();
  items.forEach(({ id }, index) => {
    if (seen.has(id)) fail(`${path}[${index}].id`, `"${id}" stands here twice`, place);
    seen.add(id);
  });
}

function join(path: string | undefined, key: unknown): string {
  if (typeof key === 'number') return `${path ?? ''}[${key}]`;
  return path ? `${path}.${String(key)}` : String(key);
}

function fail(path: string, reason: string, place: Place): never {
  throw new DatasetError(path, reason, place.url);
}

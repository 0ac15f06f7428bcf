// SPDX-License-Identifier: MIT
import * as v from 'valibot';
import { DatasetError } from './error.js';
import { MAXIMUM_FILE_BYTES, MAXIMUM_VALUES } from './schema/limits.js';
import type {
  Catalogue,
  Pair,
  PairEntry,
  Role,
  RoleEntry,
  TranslationFile,
} from './schema/schema.js';
import {
  aspectTextSchema,
  catalogueSchema,
  pairSchema,
  roleSchema,
  translationSchema,
} from './schema/schema.js';

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
  for (const key of ['roles', 'pairs'] as const) {
    catalogue[key].forEach((entry, index) => {
      const path = at(`${key}[${index}]`);
      keepAspects(entry, Reflect.get(input as Catalogue, key)[index], { ...place, path });
    });
  }
  checkUnique(catalogue.aspects, at('aspects'), place);
  checkUnique(catalogue.sources, at('sources'), place);
  checkUnique(catalogue.roles, at('roles'), place);
  const known = toKnown(catalogue);
  catalogue.roles.forEach((role, index) => {
    if (!('file' in role)) checkRole(role, known, { ...place, path: at(`roles[${index}]`) });
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
    if (!('file' in pair)) checkAspects(pair.aspects, known, { ...place, path });
  });
  const languages = new Set([catalogue.language]);
  catalogue.translations.forEach(({ language }, index) => {
    const path = `${at(`translations[${index}]`)}.language`;
    if (languages.has(language)) fail(path, `there are words in "${language}" already`, place);
    languages.add(language);
  });
  return catalogue;
}

/**
 * Checks the file of one translation against the catalogue that names it.
 * @throws {DatasetError} naming the first place that is wrong.
 */
export function parseTranslation(input: unknown, language: string, place: Place): TranslationFile {
  const translation = parse(translationSchema, input, place);
  if (translation.language !== language) {
    fail(join(place.path, 'language'), `expected "${language}", as the catalogue says`, place);
  }
  return translation;
}

/**
 * Checks the file of one role against the catalogue that names it.
 * @throws {DatasetError} naming the first place that is wrong.
 */
export function parseRole(input: unknown, catalogue: Catalogue, id: string, place: Place): Role {
  const role = parse(roleSchema, input, place);
  keepAspects(role, input, place);
  if (role.id !== id) {
    fail(join(place.path, 'id'), `expected "${id}", as the catalogue says`, place);
  }
  checkRole(role, toKnown(catalogue), place);
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
  keepAspects(pair, input, place);
  if ([...pair.roles].sort().join() !== [...roles].sort().join()) {
    fail(
      join(place.path, 'roles'),
      `expected ${roles.join(' and ')}, as the catalogue says`,
      place,
    );
  }
  checkAspects(pair.aspects, toKnown(catalogue), place);
  return pair;
}

function parse<const Schema extends v.GenericSchema>(
  schema: Schema,
  input: unknown,
  place: Place,
): v.InferOutput<Schema> {
  checkSize(input, place);
  const result = v.safeParse(schema, input, { abortEarly: true });
  if (result.success) return result.output;
  const [issue] = result.issues;
  return fail(
    (issue.path ?? []).reduce((path, { key }) => join(path, key), place.path ?? ''),
    issue.message,
    place,
  );
}

/**
 * Refuses data of more values, or of more text, than a page could go through at once. A file has been measured
 * before, an object of the page has not.
 */
function checkSize(input: unknown, place: Place): void {
  const left: unknown[] = [input];
  let [values, characters] = [0, 0];
  while (left.length) {
    const value = left.pop();
    if (typeof value === 'string') characters += value.length;
    const inner = typeof value === 'object' && value !== null ? Object.values(value) : [];
    values += inner.length;
    if (values > MAXIMUM_VALUES) {
      const most = `${MAXIMUM_VALUES / 1000},000`;
      const reason = `has more than ${most} values: put roles into files of their own`;
      fail(place.path ?? '', reason, place);
    }
    if (characters > MAXIMUM_FILE_BYTES) {
      fail(place.path ?? '', `is larger than ${MAXIMUM_FILE_BYTES / 1e6} MB`, place);
    }
    for (const one of inner) left.push(one);
  }
}

/** Keys that Valibot leaves out of a record without a word, and that are ids of aspects like any other. */
const LEFT_OUT = ['constructor', 'prototype'];

/** Puts what has been left out of the aspects of a role or pair back. */
function keepAspects(entry: RoleEntry | PairEntry, input: unknown, place: Place): void {
  if (!('aspects' in entry)) return;
  const { aspects } = input as { readonly aspects: object };
  for (const name of LEFT_OUT.filter((name) => Object.hasOwn(aspects, name))) {
    const path = join(join(place.path, 'aspects'), name);
    const value = parse(aspectTextSchema, Reflect.get(aspects, name), { ...place, path });
    Object.defineProperty(entry.aspects, name, {
      ...{ value, enumerable: true, configurable: true, writable: true },
    });
  }
}

/** The ids that a catalogue has. */
interface Known {
  readonly aspects: ReadonlySet<string>;
  readonly sources: ReadonlySet<string>;
}

function toKnown({ aspects, sources }: Catalogue): Known {
  const list = (items: readonly { readonly id: string }[]) => new Set(items.map(({ id }) => id));
  return { aspects: list(aspects), sources: list(sources) };
}

function checkRole(role: Role, known: Known, place: Place): void {
  checkAspects(role.aspects, known, place);
  const check = (source: string, path: string) => {
    if (!known.sources.has(source))
      fail(join(place.path, path), `there is no source "${source}"`, place);
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

function checkAspects(aspects: Role['aspects'], known: Known, place: Place): void {
  for (const id of Object.keys(aspects)) {
    if (!known.aspects.has(id)) {
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

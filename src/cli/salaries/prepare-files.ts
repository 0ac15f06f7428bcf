// SPDX-License-Identifier: MIT
import { join } from 'node:path';
import type { InferInput } from 'valibot';
import { DatasetError } from '../../dataset/error.js';
import { parseCatalogue, parseRole } from '../../dataset/parse.js';
import type {
  Catalogue,
  catalogueSchema,
  Role,
  roleSchema,
  Source,
} from '../../dataset/schema/schema.js';
import { sourceSchema } from '../../dataset/schema/schema.js';
import type { RoleNames } from './create-dataset.js';
import { createCatalogue, createRole } from './create-dataset.js';
import { withFolderLock } from '../files/folder-lock.js';
import { findJson } from '../files/read-json.js';
import type { DatasetFile } from '../files/replace-dataset.js';
import { replaceDataset, tidyDataset } from '../files/replace-dataset.js';
import { resolveBelow } from '../files/resolve-below.js';

/** Files as an author writes them: what is left out stays out, what the schema lacks stays in. */
type CatalogueFile = InferInput<typeof catalogueSchema>;
type RoleFile = InferInput<typeof roleSchema>;

/** New figures of pay: which part of `salary` they are, and what each role gets of them. */
export type NewFigures = {
  readonly [Part in 'survey' | 'adverts' | 'official']: {
    readonly part: Part;
    /** The figures by the id of the role. */
    readonly byRole: ReadonlyMap<string, NonNullable<Role['salary']>[Part]>;
  };
}['survey' | 'adverts' | 'official'];

/** A role file with its new figures. */
interface Update extends DatasetFile {
  readonly json: RoleFile;
}

/**
 * Writes new figures of pay into the files of a dataset, all or none, while no other run does.
 * @returns The paths of the files.
 * @throws {DatasetError} when a file that is there, or one that would be written, is wrong; nothing is
 * written then.
 */
export async function updateDataset(
  folder: string,
  mappedRoles: readonly RoleNames[],
  figures: NewFigures,
  sources: readonly [Source, ...Source[]],
): Promise<string[]> {
  const path = join(folder, 'catalogue.json');
  return withFolderLock(folder, async (lock) => {
    await tidyDataset(path);
    const { catalogue, updates } = await prepareFiles(folder, mappedRoles, figures, sources);
    await replaceDataset(path, catalogue, updates, lock);
    return [...updates.map((update) => update.path), path];
  });
}

/**
 * The files of a dataset with new figures of pay in them. Nothing is written.
 * @param folder The folder of the dataset. What is missing in it is made from the map.
 * @param mappedRoles The roles of the map.
 * @param figures The new figures.
 * @param sources Where they come from. Each replaces the source of the same id.
 * @throws {DatasetError} when a file that is there, or one that would be written, is wrong.
 */
async function prepareFiles(
  folder: string,
  mappedRoles: readonly RoleNames[],
  figures: NewFigures,
  sources: readonly [Source, ...Source[]],
): Promise<{ catalogue: CatalogueFile; updates: readonly Update[] }> {
  const path = join(folder, 'catalogue.json');
  const found = (await findJson(path)) ?? createCatalogue(sources);
  const known = parseCatalogue(found, { url: path });
  const updates = await Promise.all(
    mappedRoles.map(async (mapped): Promise<Update> => {
      const file = getRoleFile(mapped.id, known, path);
      const rolePath = await toPath(file, folder, path);
      const role = ((await findJson(rolePath)) ?? createRole(mapped, sources[0])) as RoleFile;
      return { path: rolePath, file, json: withFigures(role, figures) };
    }),
  );
  const catalogue = withRoles(sources.reduce(withSource, found as CatalogueFile), updates);
  const checked = parseCatalogue(catalogue, { url: path });
  updates.forEach(({ json, path: url }, index) =>
    parseRole(json, checked, mappedRoles[index]?.id ?? '', { url }),
  );
  return { catalogue, updates };
}

function getRoleFile(id: string, { roles }: Catalogue, catalogue: string): string {
  const index = roles.findIndex((role) => role.id === id);
  const entry = roles[index];
  if (!entry) return `roles/${id}.json`;
  if ('file' in entry) return entry.file;
  throw new DatasetError(
    `roles[${index}]`,
    'is held in full: move it to a file of its own, for only role files are updated',
    catalogue,
  );
}

/** A catalogue may point anywhere; what is written stays in its folder. */
function toPath(file: string, folder: string, catalogue: string): Promise<string> {
  return resolveBelow(file, folder, { path: '', url: catalogue });
}

function withFigures(role: RoleFile, { part, byRole }: NewFigures): RoleFile {
  return { ...role, salary: { ...role.salary, [part]: byRole.get(role.id) ?? [] } };
}

/** Of the source that is replaced only what the schema does not know stays: the rest may be outdated. */
function withSource(catalogue: CatalogueFile, source: Source): CatalogueFile {
  const { sources } = catalogue;
  const index = sources.findIndex(({ id }) => id === source.id);
  if (index < 0) return { ...catalogue, sources: [...sources, source] };
  const own = Object.entries(sources[index] ?? {}).filter(
    ([key]) => !(key in sourceSchema.entries),
  );
  return {
    ...catalogue,
    sources: sources.with(index, { ...source, ...Object.fromEntries(own) }),
  };
}

function withRoles(catalogue: CatalogueFile, updates: readonly Update[]): CatalogueFile {
  const known = new Set((catalogue.roles as { id: string }[]).map(({ id }) => id));
  const added = updates
    .filter(({ json }) => !known.has(json.id))
    .map(({ json: { id, name }, file }) => ({ id, name, file }));
  return { ...catalogue, roles: [...catalogue.roles, ...added] };
}

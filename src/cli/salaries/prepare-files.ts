// SPDX-License-Identifier: MIT
import { join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { InferInput } from 'valibot';
import { DatasetError } from '../../dataset/error.js';
import { parseCatalogue, parseRole } from '../../dataset/parse.js';
import type {
  Catalogue,
  catalogueSchema,
  roleSchema,
  Source,
  SurveyCell,
} from '../../dataset/schema/schema.js';
import { createCatalogue, createRole } from './create-dataset.js';
import { findJson } from './read-json.js';
import type { SurveyMap } from './read-map.js';

/** Files as an author writes them: what is left out stays out, what the schema lacks stays in. */
type CatalogueFile = InferInput<typeof catalogueSchema>;
type RoleFile = InferInput<typeof roleSchema>;

/** A role file with its new survey. */
interface Update {
  /** The path on disk. */
  readonly path: string;
  /** The address that the catalogue gives. */
  readonly file: string;
  readonly role: RoleFile;
}

/**
 * The files of a dataset with new survey figures in them, by path. Nothing is written.
 * @param folder The folder of the dataset. What is missing in it is made from the map.
 * @param cells The new survey cells by the id of the role.
 * @param source Where the cells come from. It replaces the source of the same id.
 * @throws {DatasetError} when a file that is there, or one that would be written, is wrong.
 */
export async function prepareFiles(
  folder: string,
  map: SurveyMap,
  cells: ReadonlyMap<string, readonly SurveyCell[]>,
  source: Source,
): Promise<Map<string, string>> {
  const path = join(folder, 'catalogue.json');
  const found = (await findJson(path)) ?? createCatalogue(source);
  const known = parseCatalogue(found, { url: path });
  const updates = await Promise.all(
    map.roles.map(async (mapped): Promise<Update> => {
      const file = getRoleFile(mapped.id, known, path);
      const rolePath = toPath(file, folder, path);
      const role = ((await findJson(rolePath)) ?? createRole(mapped, source)) as RoleFile;
      return { path: rolePath, file, role: withSurvey(role, cells.get(mapped.id) ?? []) };
    }),
  );
  const catalogue = withRoles(withSource(found as CatalogueFile, source), updates);
  const checked = parseCatalogue(catalogue, { url: path });
  updates.forEach(({ role, path: url }, index) =>
    parseRole(role, checked, map.roles[index]?.id ?? '', { url }),
  );
  return new Map([
    ...updates.map((update) => [update.path, toText(update.role)] as const),
    [path, toText(catalogue)],
  ]);
}

function toText(json: object): string {
  return `${JSON.stringify(json, null, 2)}\n`;
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
function toPath(file: string, folder: string, catalogue: string): string {
  const base = pathToFileURL(join(folder, '/'));
  const url = new URL(file, base);
  if (url.href.startsWith(base.href)) return join(folder, relative(folder, fileURLToPath(url)));
  throw new DatasetError('', `names "${file}", which is not in its folder`, catalogue);
}

function withSurvey(role: RoleFile, survey: readonly SurveyCell[]): RoleFile {
  return { ...role, salary: { ...role.salary, survey: [...survey] } };
}

function withSource(catalogue: CatalogueFile, source: Source): CatalogueFile {
  const { sources } = catalogue;
  const index = sources.findIndex(({ id }) => id === source.id);
  return {
    ...catalogue,
    sources:
      index < 0 ? [...sources, source] : sources.with(index, { ...sources[index], ...source }),
  };
}

function withRoles(catalogue: CatalogueFile, updates: readonly Update[]): CatalogueFile {
  const known = new Set((catalogue.roles as { id: string }[]).map(({ id }) => id));
  const added = updates
    .filter(({ role }) => !known.has(role.id))
    .map(({ role: { id, name }, file }) => ({ id, name, file }));
  return { ...catalogue, roles: [...catalogue.roles, ...added] };
}

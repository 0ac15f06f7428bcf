// SPDX-License-Identifier: MIT
import { mkdir, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import type { Catalogue, Role } from '../../src/dataset/schema.js';

/** One row of an invented survey of lamp keepers and bell ringers. */
export interface SampleRow {
  readonly post: string;
  readonly grade: string;
  readonly land: string;
  readonly year: string | number;
  readonly wage: string | number;
}

/** A map of the invented survey, as an author writes it. */
export const SAMPLE_MAP = {
  columns: { title: 'post', level: 'grade', country: 'land', year: 'year', pay: 'wage' },
  levels: { A: 'entry', B: 'senior' },
  roles: [
    { id: 'lamp-keeper', titles: ['Lamp Keeper'], name: 'Lamp Keeper', summary: 'Keeps lamps' },
    { id: 'bell-ringer', titles: ['Bell Ringer', 'Ringer'] },
  ],
  currency: 'EUR',
  period: 'month',
  definition: 'total',
  source: {
    id: 'tower-survey',
    title: 'Survey of towers',
    licence: 'Invented',
    date: '2024-02-29',
  },
} as const;

/** Rows that differ in pay only. */
export function makeRows(
  wages: readonly (number | string)[],
  rest: Partial<SampleRow> = {},
): SampleRow[] {
  return wages.map((wage) => ({
    post: 'Lamp Keeper',
    grade: 'A',
    land: 'NL',
    year: 2023,
    ...rest,
    wage,
  }));
}

/** The numbers from 1 to `count`, each times `step`. */
export function range(count: number, step = 1): number[] {
  return Array.from({ length: count }, (_, index) => (index + 1) * step);
}

/** Enough rows of both roles for a survey that can be written. */
export const PLAIN_ROWS: readonly SampleRow[] = [
  ...makeRows(range(10, 1000)),
  ...makeRows(range(10, 500), { post: 'Bell Ringer' }),
];

export function toCsv(rows: readonly SampleRow[], delimiter = ','): string {
  const lines = rows.map(({ post, grade, land, year, wage }) =>
    [post, grade, land, year, wage].join(delimiter),
  );
  return [['post', 'grade', 'land', 'year', 'wage'].join(delimiter), ...lines, ''].join('\n');
}

/** A folder for one test, removed after it, with the map and a path for the dataset in it. */
export interface Workplace {
  readonly folder: string;
  readonly map: string;
  readonly dataset: string;
  /** Writes a file into the folder and returns its path. */
  readonly write: (name: string, content: string | Uint8Array) => Promise<string>;
}

export async function makeWorkplace(
  test: TestContext,
  map: object = SAMPLE_MAP,
): Promise<Workplace> {
  const folder = await mkdtemp(join(tmpdir(), 'role-comparison-test-'));
  test.after(() => rm(folder, { recursive: true }));
  const write = async (name: string, content: string | Uint8Array) => {
    const path = join(folder, name);
    await mkdir(join(path, '..'), { recursive: true });
    await writeFile(path, content);
    return path;
  };
  return {
    folder,
    map: await write('map.json', JSON.stringify(map)),
    dataset: join(folder, 'dataset'),
    write,
  };
}

/** A file of the dataset, with a key that the schema does not know. */
export type Extended<File> = File & { readonly 'x-ours'?: number };

/** The catalogue of a dataset, as it stands in the file. */
export async function readCatalogue(dataset: string): Promise<Extended<Catalogue>> {
  return JSON.parse(await readFile(join(dataset, 'catalogue.json'), 'utf8')) as Catalogue;
}

/** A role of a dataset, as it stands in the file. */
export async function readRole(dataset: string, file: string): Promise<Extended<Role>> {
  return JSON.parse(await readFile(join(dataset, file), 'utf8')) as Role;
}

/** The text of every file of a folder, by its path there. */
export async function readFolder(folder: string): Promise<Record<string, string>> {
  const paths = await readdir(folder, { recursive: true });
  const texts = await Promise.all(
    paths.map(async (path) => {
      const file = join(folder, path);
      return (await stat(file)).isFile() ? [[path, await readFile(file, 'utf8')] as const] : [];
    }),
  );
  return Object.fromEntries(texts.flat());
}

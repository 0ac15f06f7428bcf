// SPDX-License-Identifier: MIT
//
// What is checked of the words of the roles. Run by itself, it lists the pairs of roles that have nearly all or nearly
// no points in common, for somebody to look at; with a folder of O*NET tables, whether each fact is in them.
import { readFile } from 'node:fs/promises';
import { pathToFileURL } from 'node:url';
import { loadDirectory } from '../src/cli/load-directory.js';
import type { Role } from '../src/dataset/schema/schema.js';

/** A point that roles can have, and where it comes from. */
export interface CanonicalPoint {
  readonly aspect: string;
  readonly text: string;
  /** By the id of a source, what in it the point rests on: a task by its number, a technology by its name. */
  readonly sources?: Readonly<Record<string, string>>;
  /** True where some role has it by the judgement of the editors, and no source of that role says so. */
  readonly editors?: boolean;
}

/** How much two roles have in common. */
export interface Overlap {
  readonly roles: readonly [string, string];
  readonly common: number;
  readonly all: number;
  /** `common` of `all`, from 0 to 1. */
  readonly share: number;
}

/** Reads the list of all points. */
export async function readPoints(file: URL): Promise<CanonicalPoint[]> {
  const { aspects } = JSON.parse(await readFile(file, 'utf8')) as {
    aspects: Record<string, Omit<CanonicalPoint, 'aspect'>[]>;
  };
  return Object.entries(aspects).flatMap(([aspect, points]) =>
    points.map((point) => ({ aspect, ...point })),
  );
}

/** What each two roles have in common. */
export function comparePoints(roles: readonly Pick<Role, 'id' | 'aspects'>[]): Overlap[] {
  const sets = roles.map(
    ({ aspects }) =>
      new Set(
        Object.entries(aspects).flatMap(([aspect, { points = [] }]) =>
          points.map((text) => `${aspect}: ${text}`),
        ),
      ),
  );
  return roles.flatMap((first, index) =>
    roles.slice(index + 1).map((second, offset): Overlap => {
      const [a, b] = [sets[index] ?? new Set(), sets[index + 1 + offset] ?? new Set()];
      const common = [...a].filter((point) => b.has(point)).length;
      const all = new Set([...a, ...b]).size;
      return { roles: [first.id, second.id], common, all, share: common / all };
    }),
  );
}

/** Whether the tables of O*NET have each fact; returns those that they have not. */
async function findMissing(points: readonly CanonicalPoint[], folder: string): Promise<string[]> {
  const read = async (name: string) =>
    (await readFile(`${folder}/${name}`, 'utf8')).split('\n').map((line) => line.split('\t'));
  const facts = new Set([
    ...(await read('tasks.tsv')).map(([code, id]) => `${code} task ${id}`),
    ...(await read('technologies.tsv')).map(([code, name]) => `${code} technology ${name}`),
    ...(await read('job-zones-29.2.tsv')).map(([code, zone]) => `${code} job zone ${zone}`),
    ...(await read('occupations.tsv')).map(([code]) => `${code} description`),
  ]);
  return points.flatMap(({ text, sources = {} }) =>
    Object.entries(sources)
      .filter(([id]) => id.startsWith('onet-'))
      .map(([id, fact]) => `${id.replace(/^onet-(.*)-/, '$1.')} ${fact}`)
      .filter((fact) => !facts.has(fact))
      .map((fact) => `${text}: ${fact}`),
  );
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  const data = new URL('../data/', import.meta.url);
  const { roles } = await loadDirectory(new URL('roles/', data));
  const overlaps = comparePoints(roles).sort((a, b) => b.share - a.share);
  const print = (heading: string, list: readonly Overlap[]) => {
    console.log(`${heading}: ${list.length} of ${overlaps.length} pairs`);
    for (const { roles, common, all } of list) {
      console.log(`  ${roles.join(' and ')}: ${common} of ${all} points`);
    }
  };
  print(
    'More than 80 % of points in common',
    overlaps.filter(({ share }) => share > 0.8),
  );
  print(
    'Less than 5 % of points in common',
    overlaps.filter(({ share }) => share < 0.05),
  );
  const [folder] = process.argv.slice(2);
  if (folder) {
    const missing = await findMissing(await readPoints(new URL('points.json', data)), folder);
    console.log(`${missing.length} facts are not in the tables of O*NET`);
    for (const fact of missing) console.log(`  ${fact}`);
  }
}

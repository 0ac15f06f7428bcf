// SPDX-License-Identifier: MIT
import { createReadStream } from 'node:fs';
import type { Figures } from '../../src/cli/salaries/choose-cells.js';
import type { SurveyMap } from '../../src/cli/salaries/read-map.js';

/** A role, level, country and year; null stands for all. */
type Group = [role: string, level: Figures['level'], country: string | null, year: number | null];

/**
 * What cells.sql computes, in the plain way: keep every pay in the list of each cell it belongs to,
 * then sort the lists. It reads CSV without quotes only.
 */
export async function computePlainFigures(path: string, map: SurveyMap): Promise<Figures[]> {
  const roles = new Map(map.roles.flatMap(({ id, titles }) => titles.map((title) => [title, id])));
  const cells = new Map<string, { group: Group; pays: number[] }>();
  let columns: Record<'title' | 'level' | 'country' | 'year' | 'pay', number> | undefined;
  for await (const line of readLines(path)) {
    const values = line.split(',');
    if (!columns) {
      const [named] = map.columns;
      const find = (meaning: 'title' | 'level' | 'country' | 'year' | 'pay') =>
        values.indexOf(named?.[meaning]?.column ?? '');
      columns = {
        title: find('title'),
        level: find('level'),
        country: find('country'),
        year: find('year'),
        pay: find('pay'),
      };
      continue;
    }
    const role = roles.get(values[columns.title]!);
    const level = map.levels?.[values[columns.level]!];
    if (role === undefined || level === undefined) continue;
    const country = values[columns.country]!;
    const year = Number(values[columns.year]);
    const pay = Number(values[columns.pay]);
    for (const group of listGroups(role, level, country, year)) {
      const key = group.join();
      const cell = cells.get(key);
      if (cell) cell.pays.push(pay);
      else cells.set(key, { group, pays: [pay] });
    }
  }
  return [...cells.values()].map(({ group, pays }) => toFigures(group, pays));
}

async function* readLines(path: string): AsyncGenerator<string> {
  let rest = '';
  for await (const chunk of createReadStream(path, 'utf8')) {
    const lines = (rest + String(chunk)).split('\n');
    rest = lines.pop() ?? '';
    yield* lines;
  }
  if (rest) yield rest;
}

function listGroups(
  role: string,
  level: NonNullable<Figures['level']>,
  country: string,
  year: number,
): Group[] {
  return [level, null].flatMap((someLevel) =>
    [country, null].flatMap((someCountry) =>
      [year, null].map((someYear): Group => [role, someLevel, someCountry, someYear]),
    ),
  );
}

function toFigures([role, level, country, year]: Group, pays: readonly number[]): Figures {
  const sorted = Float64Array.from(pays).sort();
  const n = sorted.length;
  const percentile = (percent: number) => {
    // In hundredths of a rank, so that a half is a half and rounds up.
    const hundredths = ((n - 1) * percent) % 100;
    const below = ((n - 1) * percent - hundredths) / 100;
    const above = Math.min(below + 1, n - 1);
    return Math.round((sorted[below]! * (100 - hundredths) + sorted[above]! * hundredths) / 100);
  };
  const low = Math.max(Math.floor((n + 1) / 2 - (1.96 * Math.sqrt(n)) / 2), 1);
  return {
    role,
    level,
    country,
    year,
    n,
    p10: percentile(10),
    p25: percentile(25),
    p50: percentile(50),
    p75: percentile(75),
    p90: percentile(90),
    median_low: sorted[low - 1]!,
    median_high: sorted[n - low]!,
  };
}

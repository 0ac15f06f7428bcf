// SPDX-License-Identifier: MIT
import type { DuckDBConnection } from '@duckdb/node-api';
import { cleanText, foldText, quoteValue } from '../../format/reading/clean-text.js';
import { readRows } from './duckdb.js';
import type { SurveyMap } from './read-map.js';
import { quoteText } from './sql-text.js';

/** How many titles an error or a summary names. */
const NAMED = 5;

/** A title of the file that is none of the map, and looks like one. */
export interface NearMiss {
  readonly title: string;
  /** In how many rows it stands. */
  readonly n: number;
  /** The title of the map. */
  readonly like: string;
  readonly role: string;
}

/** How the titles of the map and of the file meet. */
export interface Titles {
  /** How many rows have a title of the role, by its id. */
  readonly rows: ReadonlyMap<string, number>;
  /** Titles of the map that no row has, with the id of their role. */
  readonly without: readonly { readonly title: string; readonly role: string }[];
  /** Titles that differ from one of the map in case, accents or punctuation, the most frequent first. */
  readonly near: readonly NearMiss[];
}

/** Compares the titles of the map with those of `texts`. */
export async function compareTitles(connection: DuckDBConnection, map: SurveyMap): Promise<Titles> {
  const known = map.roles.flatMap(({ id, titles }) =>
    titles.map((title) => ({ title: cleanText(title), role: id, key: foldText(title) })),
  );
  const matched = await readRows<{ title: string; role: string; n: number }>(
    connection,
    'SELECT title, role, CAST(SUM(n) AS BIGINT) AS n FROM texts WHERE role IS NOT NULL GROUP BY 1, 2',
  );
  const rows = new Map<string, number>();
  for (const { role, n } of matched) rows.set(role, (rows.get(role) ?? 0) + n);
  const found = new Set(matched.map(({ title }) => title));
  // DuckDB narrows them down, foldText() decides.
  const first = [...new Set(known.map(({ key }) => String.fromCodePoint(key.codePointAt(0) ?? 0)))];
  const others = await readRows<{ title: string; n: number }>(
    connection,
    `SELECT title, CAST(SUM(n) AS BIGINT) AS n FROM texts
    WHERE role IS NULL AND (
      left(regexp_replace(strip_accents(lower(title)), '^[^\\p{L}\\p{N}]+', ''), 1)
        IN (${first.map(quoteText).join(', ')})
    )
    GROUP BY title ORDER BY n DESC, title`,
  );
  const near = others.flatMap(({ title, n }) => {
    const key = foldText(title);
    const like = known.find((one) => one.key === key);
    return like ? [{ title, n, like: like.title, role: like.role }] : [];
  });
  return {
    rows,
    without: known
      .filter(({ title }) => !found.has(title))
      .map(({ title, role }) => ({ title, role })),
    near,
  };
}

/** Titles in quotes, the first few, and how many more there are. */
export function listTitles(titles: readonly string[]): string {
  const named = titles.slice(0, NAMED).map(quoteValue);
  const rest = titles.length - named.length;
  return `${named.join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`;
}

/** The near misses that are named. */
export function pickNearMisses(near: readonly NearMiss[]): readonly NearMiss[] {
  return near.slice(0, NAMED);
}

// SPDX-License-Identifier: MIT
//
// The shipped data in the compact form in which they travel: field names once, and for each module the parts that a
// page needs together.
import { PERCENTILES } from '../src/dataset/schema/salary-schema.js';
import { SHORT_ANSWER } from '../src/dataset/short-answer.js';
import type { AdvertCell, Role, Source, SurveyCell } from '../src/dataset/schema/schema.js';

/** What the table needs of a role: everything but its long texts, its pay and its statements. */
export function toPoints(aspects: Role['aspects']): Role['aspects'] {
  const points = Object.entries(aspects)
    .filter(([, { points }]) => points?.length)
    .map(([id, { points }]) => [id, { points }] as const);
  return Object.fromEntries(points);
}

/** The long texts by aspect. */
export function toTexts(aspects: Role['aspects']): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(aspects)
      .filter(([id, { text }]) => text && id !== SHORT_ANSWER)
      .map(([id, { text }]) => [id, text]),
  );
}

/** What is true of two roles, without their short answer. */
export function withoutAnswer({ [SHORT_ANSWER]: _, ...aspects }: Role['aspects']): Role['aspects'] {
  return aspects;
}

/** One cell as a row of values, so that field names travel once. */
export function toSurveyRow(cell: SurveyCell): unknown[] {
  const { level, country, year, n, p10, p25, p50, p75, p90, medianInterval } = cell;
  const row = [level ?? 0, country ?? 0, year ?? 0, n];
  return cell.withheld ? row : [...row, p10, p25, p50, p75, p90, ...(medianInterval ?? [])];
}

/** A cell of adverts as a row of values. */
export function toAdvertRow(cell: AdvertCell): unknown[] {
  const { level, country, year, adverts, distinct, low, mid, high, midInterval } = cell;
  const row = [level ?? 0, country ?? 0, year ?? 0, adverts, distinct];
  if (!low || !mid || !high) return row;
  const figures = [low, mid, high].flatMap((measure) => PERCENTILES.map((key) => measure[key]));
  return [...row, ...figures, ...(midInterval ?? [])];
}

/** The cells of a role in groups that share currency, period, definition and source. */
export function toTables<Cell extends SurveyCell | AdvertCell>(
  cells: readonly Cell[],
  toRow: (cell: Cell) => unknown[],
): unknown[] {
  const tables = new Map<string, unknown[]>();
  for (const cell of cells) {
    const { currency, period, definition, source } = cell;
    const terms = JSON.stringify({ currency, period, definition, source });
    tables.set(terms, [...(tables.get(terms) ?? []), toRow(cell)]);
  }
  return [...tables].map(([terms, rows]) => ({
    terms: JSON.parse(terms) as unknown,
    rows,
  }));
}

/** The sources that a part of the data names, in the order of the catalogue. */
export function listNamed(part: unknown, sources: readonly Source[]): Source[] {
  const named = new Set<unknown>();
  // JSON.stringify hands every value of the part over, however deep.
  JSON.stringify(part, (key, value: unknown) => {
    if (key === 'source') named.add(value);
    if (key === 'sources' && Array.isArray(value)) for (const id of value) named.add(id);
    return value;
  });
  return sources.filter(({ id }) => named.has(id));
}

// SPDX-License-Identifier: MIT
//
// The folder's main file: an author's own HTML tables as a catalogue. A chunk of its own, for the pages that have one.
// It reads what stands there and adds nothing: no date, no licence, no source but the page.
import { DatasetError } from '../dataset/error.js';
import type { Dataset } from '../dataset/query.js';
import { chooseRoles } from '../dataset/choose-roles.js';
import { toLink } from '../dataset/schema/link.js';
import type { CatalogueIndex, Estimate, Role } from '../dataset/schema/schema.js';
import { foldText } from '../format/reading/clean-text.js';
import { findCitation, SourceList } from './citations.js';
import type { Grid } from './grid.js';
import { readGrid } from './grid.js';
import { toIds } from './ids.js';
import type { PayRow } from './pay-table.js';
import { readPay } from './pay-table.js';
import type { WordsTable } from './words-table.js';
import { readWords } from './words-table.js';
import { toNumberLanguage } from './written-pay.js';

/** What the page around a table says. */
export interface TablePage {
  /** The language of the table, as a locale. */
  readonly locale: string;
  /** The address of the page; shown where it is one of http or https. */
  readonly address: string;
  /** What links are relative to. */
  readonly base: string;
  /** Words for the author of the page, in the language of the table. */
  readonly author: string;
}

/** The marks by which an author says that a table is data, and of what. */
const MARKS = ['data-roles', 'data-pay'] as const;

type Mark = (typeof MARKS)[number];

/** What pay in a table is, by the value of `data-pay`. */
const DEFINITIONS: readonly Estimate['definition'][] = ['base', 'total', 'unstated'];

/** The most roles that an element shows. */
const MAXIMUM_ROLES = 4;

/**
 * The dataset that the marked tables below an element hold.
 * @param names Ids of the roles to show, separated by white space; empty for all.
 * @throws {DatasetError} naming row and column of what cannot be read.
 */
export function readTables(host: ParentNode, names: string | undefined, page: TablePage): Dataset {
  const tables = MARKS.map((mark) => findTable(host, mark));
  const both = tables.every((table) => table !== undefined);
  const [wordsGrid, payGrid] = tables.map(
    (table, index) => table && located(both, MARKS[index], () => readGrid(table)),
  );
  const sources = new SourceList();
  // The author of the page is a source only where the table names none.
  const address = toLink(withoutFragment(page.address));
  const author = { title: page.author, ...(address && { url: address }) };
  const citing = (grid: Grid) => () => sources.add(findCitation(grid, page.base) ?? author);
  const words = wordsGrid && located(both, 'data-roles', () => readWords(wordsGrid));
  const pay =
    payGrid &&
    located(both, 'data-pay', () =>
      readPay(payGrid, {
        language: toNumberLanguage(page.locale),
        definition: toDefinition(tables[1]),
        sources,
        source: citing(payGrid),
        base: page.base,
      }),
    );
  const grid = wordsGrid ?? payGrid;
  if (!grid) throw new DatasetError('', 'there is no table with data-roles or data-pay');
  return toDataset(words, pay ?? [], names, page, citing(grid), sources);
}

function findTable(host: ParentNode, mark: Mark): Element | undefined {
  const [table, second] = host.querySelectorAll(`table[${mark}]`);
  if (second) throw new DatasetError('', `two tables have ${mark}: expected one`);
  return table;
}

/** Where there are two tables an error says which of them it is in. */
function located<Result>(both: boolean, mark: Mark | undefined, read: () => Result): Result {
  try {
    return read();
  } catch (error) {
    if (!both || !(error instanceof DatasetError)) throw error;
    throw new DatasetError(
      [`table ${mark ?? ''}`, error.path].filter(Boolean).join(', '),
      error.reason,
    );
  }
}

function toDefinition(table: Element | undefined): Estimate['definition'] {
  const value = table?.getAttribute('data-pay') ?? '';
  const definition = DEFINITIONS.find((one) => one === (value || 'unstated'));
  if (definition) return definition;
  throw new DatasetError(
    'data-pay',
    `expected ${DEFINITIONS.join(', ')} or nothing, found ${JSON.stringify(value)}`,
  );
}

function toDataset(
  words: WordsTable | undefined,
  pay: readonly PayRow[],
  names: string | undefined,
  { locale }: TablePage,
  source: () => string,
  sources: SourceList,
): Dataset {
  const known = new Map((words?.roles ?? []).map((role) => [foldText(role.name), role]));
  for (const { role } of pay) {
    if (!known.has(foldText(role))) known.set(foldText(role), { name: role, summary: '' });
  }
  const all = [...known.values()];
  const roleIds = toIds(
    all.map(({ name }) => name),
    'role',
  );
  const labels = words?.aspects.map(({ label }) => label) ?? [];
  const aspectIds = toIds(labels, 'aspect');
  const roles = all.map(({ name, summary }, index): Role => {
    const estimates = pay.flatMap(({ role, estimate }) =>
      estimate && foldText(role) === foldText(name) ? [estimate] : [],
    );
    return {
      ...{ version: 1, id: roleIds[index] ?? '', name, summary, source: source() },
      aspects: Object.fromEntries(
        (words?.aspects ?? []).flatMap(({ points }, aspect) => {
          const own = points[index] ?? [];
          return own.length ? [[aspectIds[aspect] ?? '', { points: [...own] }]] : [];
        }),
      ),
      ...(estimates.length && { salary: { estimates, survey: [], adverts: [], official: [] } }),
    };
  });
  const catalogue: CatalogueIndex = {
    version: 1,
    language: locale,
    aspects: labels.map((label, index) => ({ id: aspectIds[index] ?? '', label })),
    roles,
    pairs: [],
    sources: sources.sources,
  };
  // Those that words are said of; where there are no words, those of the pay.
  const shown = words ? words.roles.length : roles.length;
  if (!names && shown > MAXIMUM_ROLES) {
    const list = roleIds.join(' ');
    throw new DatasetError(
      'roles',
      `the table has ${shown} roles: name up to ${MAXIMUM_ROLES} of ${list}`,
    );
  }
  const chosen = chooseRoles(catalogue, names || roleIds.slice(0, shown).join(' '));
  return {
    catalogue,
    roles: chosen.flatMap((role) => ('file' in role ? [] : [role])),
    pairs: [],
  };
}

function withoutFragment(address: string): string {
  return address.replace(/#.*/su, '');
}

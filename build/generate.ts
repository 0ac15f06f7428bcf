// SPDX-License-Identifier: MIT
//
// Compiles the shipped dataset into modules, in pieces by what a page needs first: the table's
// words, then the estimates, then the survey. The data are checked here, at build time, so that
// the validator need not travel to the reader with them.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { PERCENTILES } from '../src/dataset/schema/salary-schema.js';
import { SHORT_ANSWER } from '../src/dataset/short-answer.js';
import { summarizePay } from '../src/dataset/pay-summary.js';
import { toKey, toLine } from '../src/dataset/built-in/translation-table.js';
import { translateDataset } from '../src/dataset/translate.js';
import { loadDirectory } from '../src/cli/load-directory.js';
import type { AdvertCell, CatalogueIndex, Role, SurveyCell } from '../src/dataset/schema/schema.js';

const root = new URL('../', import.meta.url);

/** What the table needs of a role: everything but its long texts, its pay and its statements. */
function toPoints(aspects: Role['aspects']): Role['aspects'] {
  const points = Object.entries(aspects)
    .filter(([, { points }]) => points?.length)
    .map(([id, { points }]) => [id, { points }] as const);
  return Object.fromEntries(points);
}

/** One cell as a row of values, so that field names travel once. */
function toSurveyRow(cell: SurveyCell): unknown[] {
  const { level, country, year, n, p10, p25, p50, p75, p90, medianInterval } = cell;
  const row = [level ?? 0, country ?? 0, year ?? 0, n];
  return cell.withheld ? row : [...row, p10, p25, p50, p75, p90, ...(medianInterval ?? [])];
}

/** A cell of adverts as a row of values. */
function toAdvertRow(cell: AdvertCell): unknown[] {
  const { level, country, year, adverts, distinct, low, mid, high, midInterval } = cell;
  const row = [level ?? 0, country ?? 0, year ?? 0, adverts, distinct];
  if (!low || !mid || !high) return row;
  const figures = [low, mid, high].flatMap((measure) => PERCENTILES.map((key) => measure[key]));
  return [...row, ...figures, ...(midInterval ?? [])];
}

/** The cells of a role in groups that share currency, period, definition and source. */
function toTables<Cell extends SurveyCell | AdvertCell>(
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

/** The long texts by aspect. */
function toTexts(aspects: Role['aspects']): Record<string, string | undefined> {
  return Object.fromEntries(
    Object.entries(aspects)
      .filter(([id, { text }]) => text && id !== SHORT_ANSWER)
      .map(([id, { text }]) => [id, text]),
  );
}

/** What is true of two roles, without their short answer. */
function withoutAnswer({ [SHORT_ANSWER]: _, ...aspects }: Role['aspects']): Role['aspects'] {
  return aspects;
}

async function write(name: string, typeImport: string, declaration: string): Promise<void> {
  const text = `// Generated from data/ by build/generate.ts.\n${typeImport}\n${declaration}\n`;
  await writeFile(new URL(`src/generated/${name}.ts`, root), text);
}

function byRole<Value>(roles: readonly Role[], pick: (role: Role) => Value): string {
  return JSON.stringify(Object.fromEntries(roles.map((role) => [role.id, pick(role)])));
}

const { catalogue, roles, pairs, translations } = await loadDirectory(new URL('data/', root));
const { version } = JSON.parse(
  await readFile(fileURLToPath(new URL('package.json', root)), 'utf8'),
) as { version: string };
const { $schema: _, disclaimer: __, author: ___, translations: ____, aspects, ...rest } = catalogue;
const spoken = new Set(
  roles.flatMap(({ source, salary }) => [
    source,
    ...(salary?.estimates ?? []).map((estimate) => estimate.source),
  ]),
);
/** The sources of words and estimates, without their notes; the rest comes with the survey. */
const sources = catalogue.sources
  .filter(({ id }) => spoken.has(id))
  .map(({ id, title, url, licence, date }) => ({
    ...{ id, title, licence, date },
    ...(url && { url }),
  }));
const table: CatalogueIndex = {
  ...rest,
  // Those that only an article has come with the article.
  aspects: aspects
    .filter(({ id }) => roles.some((role) => role.aspects[id]?.points?.length))
    .map(({ id, label }) => ({ id, label })),
  sources,
  roles: roles.map(({ $schema: _, salary: __, fit: ___, aspects, ...role }) => ({
    ...role,
    aspects: toPoints(aspects),
  })),
  pairs: pairs.map(({ $schema: __, aspects, ...pair }) => ({
    ...pair,
    aspects: toPoints(aspects),
  })),
};

// A translation that there is no more goes.
await rm(new URL('src/generated/translations/', root), { recursive: true, force: true });
await mkdir(new URL('src/generated/translations/', root), { recursive: true });
await write('version', '', `export const VERSION = ${JSON.stringify(version)};`);
await write(
  'catalogue',
  "import type { CatalogueIndex } from '../dataset/schema/schema.js';",
  `export const catalogue: CatalogueIndex = ${JSON.stringify(table)};`,
);
await write(
  'estimates',
  "import type { Estimate } from '../dataset/schema/schema.js';",
  `export const estimates: Readonly<Record<string, Estimate[]>> = ${byRole(
    roles,
    (role) => role.salary?.estimates ?? [],
  )};`,
);
await write(
  'pay',
  `import type { AdvertTable } from '../dataset/built-in/advert-table.js';
import type { OfficialFigures, Source } from '../dataset/schema/schema.js';
import type { SurveyTable } from '../dataset/built-in/survey-table.js';`,
  `export const survey: Readonly<Record<string, readonly SurveyTable[]>> = ${byRole(roles, (role) =>
    toTables(role.salary?.survey ?? [], toSurveyRow),
  )};
export const adverts: Readonly<Record<string, readonly AdvertTable[]>> = ${byRole(roles, (role) =>
    toTables(role.salary?.adverts ?? [], toAdvertRow),
  )};
export const official: Readonly<Record<string, OfficialFigures[]>> = ${byRole(
    roles,
    (role) => role.salary?.official ?? [],
  )};
export const sources: Source[] = ${JSON.stringify(catalogue.sources)};`,
);
await write(
  'fit',
  '',
  `export const fit: Readonly<Record<string, readonly string[]>> = ${byRole(roles, (role) => role.fit ?? [])};`,
);
await write('disclaimer', '', `export const disclaimer = ${JSON.stringify(catalogue.disclaimer)};`);
await write(
  'article',
  "import type { Article } from '../dataset/schema/article.js';",
  `export const article: Article = ${JSON.stringify({
    disclaimer: catalogue.disclaimer,
    sources: catalogue.sources,
    aspects,
    roles: Object.fromEntries(roles.map(({ id, aspects }) => [id, toTexts(aspects)])),
    pairs: pairs.map(({ roles, aspects }) => ({ roles, aspects: withoutAnswer(aspects) })),
  })};`,
);
const pay = summarizePay({ catalogue, roles });
await write(
  'answer',
  "import type { Answer } from '../dataset/schema/article.js';",
  `export const answer: Answer = ${JSON.stringify({
    author: catalogue.author,
    roles: Object.fromEntries(
      roles.map(({ id, aspects }, index) => [
        id,
        { text: aspects[SHORT_ANSWER]?.text, pay: pay[index] },
      ]),
    ),
    pairs: pairs.map(({ roles, aspects }) => ({ roles, text: aspects[SHORT_ANSWER]?.text })),
  })};`,
);

/** Every text that can be translated, each once. */
const texts = new Set<string>();
translateDataset(
  { catalogue, roles, pairs },
  { language: '', machine: false, find: (text) => (texts.add(text), text) },
);
const keys = [...texts].map(toKey);
if (new Set(keys).size < keys.length) throw new Error('Two texts have the same key.');
for (const { language, machine, texts: translated } of translations) {
  // The keys of a record that comes from a file are what the file has, and nothing else.
  const found = new Map(Object.entries(translated));
  const lines = [...texts].map((text) => toLine(text, found.get(text)));
  await write(
    `translations/${language.toLowerCase()}`,
    '',
    `export const machine = ${machine};\nexport const lines = ${JSON.stringify(lines.join('\n'))};`,
  );
}
await write(
  'translations',
  "import type { TranslationTable } from '../dataset/built-in/translation-table.js';",
  `export const KEYS = '${keys.join('')}';
export const TABLES: Readonly<Record<string, () => Promise<TranslationTable>>> = {
${translations
  .map(
    ({ language }) =>
      `  '${language}': () => import('./translations/${language.toLowerCase()}.js'),`,
  )
  .join('\n')}
};`,
);

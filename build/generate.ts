// SPDX-License-Identifier: MIT
//
// Compiles the shipped dataset into modules, in pieces by what a page needs first: the table's
// words, then the estimates, then the survey. Every role, also those of the pair, has two modules of its own besides,
// for pages that show others. The data are checked here, at build time, so that the validator need not travel to the
// reader with them.
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { SHORT_ANSWER } from '../src/dataset/short-answer.js';
import { summarizePay } from '../src/dataset/pay-summary.js';
import { loadDirectory } from '../src/cli/load-directory.js';
import type { CatalogueIndex, Role } from '../src/dataset/schema/schema.js';
import {
  listNamed,
  toAdvertRow,
  toPoints,
  toSurveyRow,
  toTables,
  toTexts,
  withoutAnswer,
} from './compact.js';
import { writeRoles } from './generate-roles.js';

const root = new URL('../', import.meta.url);

async function write(name: string, typeImport: string, declaration: string): Promise<void> {
  const text = `// Generated from data/ by build/generate.ts.\n${typeImport}\n${declaration}\n`;
  await writeFile(new URL(`src/generated/${name}.ts`, root), text);
}

const { catalogue, roles, pairs } = await loadDirectory(new URL('data/', root));

function byRole<Value>(pick: (role: Role) => Value): string {
  return JSON.stringify(Object.fromEntries(roles.map((role) => [role.id, pick(role)])));
}

const { version } = JSON.parse(
  await readFile(fileURLToPath(new URL('package.json', root)), 'utf8'),
) as { version: string };
const { $schema: _, disclaimer: __, author: ___, aspects, ...rest } = catalogue;
/** The sources of words and estimates, without their notes; the rest comes with the survey. */
const sources = listNamed(
  roles.map(({ salary, ...words }) => [words, salary?.estimates]),
  catalogue.sources,
).map(({ id, title, url, licence, date }) => ({
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

// What is left of a role that there is no more would be shipped.
for (const folder of ['words', 'pay']) {
  await rm(new URL(`src/generated/${folder}/`, root), { recursive: true, force: true });
  await mkdir(new URL(`src/generated/${folder}/`, root), { recursive: true });
}
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
    (role) => role.salary?.estimates ?? [],
  )};`,
);
await write(
  'pay',
  `import type { AdvertTable } from '../dataset/built-in/advert-table.js';
import type { OfficialFigures, Source } from '../dataset/schema/schema.js';
import type { SurveyTable } from '../dataset/built-in/survey-table.js';`,
  `export const survey: Readonly<Record<string, readonly SurveyTable[]>> = ${byRole((role) =>
    toTables(role.salary?.survey ?? [], toSurveyRow),
  )};
export const adverts: Readonly<Record<string, readonly AdvertTable[]>> = ${byRole((role) =>
    toTables(role.salary?.adverts ?? [], toAdvertRow),
  )};
export const official: Readonly<Record<string, OfficialFigures[]>> = ${byRole(
    (role) => role.salary?.official ?? [],
  )};
export const sources: Source[] = ${JSON.stringify(catalogue.sources)};`,
);
await write(
  'fit',
  '',
  `export const fit: Readonly<Record<string, readonly string[]>> = ${byRole((role) => role.fit ?? [])};`,
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
await writeRoles({ ...(await loadDirectory(new URL('data/roles/', root))), pairs }, write);

// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { afterEach, beforeEach, describe, it, mock } from 'node:test';
import { toShownCatalogue } from '../../../src/base/shown-catalogue.js';
import { DatasetError } from '../../../src/dataset/error.js';
import { loadDataset } from '../../../src/dataset/load.js';
import { parseCatalogue } from '../../../src/dataset/parse.js';
import type { Dataset } from '../../../src/dataset/query.js';
import { chooseRoles, compareRoles, findPairs } from '../../../src/dataset/query.js';
import type { Pair, Role } from '../../../src/dataset/schema/schema.js';
import { translateDataset } from '../../../src/dataset/translate.js';
import { matchLanguage } from '../../../src/format/match-language.js';
import { inventedCatalogue, inventedFiles, put } from '../../fixtures/dataset.js';
import type { FileServer } from '../../fixtures/files.js';
import { startFileServer } from '../../fixtures/files.js';

function invented(): Dataset {
  const catalogue = parseCatalogue(inventedCatalogue());
  const roles = chooseRoles(catalogue, 'alpha beta') as Role[];
  return { catalogue, roles, pairs: findPairs(catalogue, roles) as Pair[] };
}

/** Every text in capitals, but those that are left out. */
const shout = (...without: readonly string[]) => ({
  language: 'de',
  machine: true,
  find: (text: string) => (without.includes(text) ? undefined : text.toUpperCase()),
});

/** All texts of a dataset that a reader sees, without those of the sources. */
const textsOf = ({ catalogue: { aspects, disclaimer }, roles, pairs }: Dataset) => [
  ...aspects.flatMap(({ label, heading }) => [label, heading]),
  ...[...roles, ...pairs].flatMap(({ summary, aspects }) => [
    summary,
    ...Object.values(aspects).flatMap(({ points = [], text }) => [...points, text]),
  ]),
  ...roles.flatMap(({ name, plural, fit = [] }) => [name, plural, ...fit]),
  disclaimer,
];

describe('translateDataset', () => {
  it('turns every text into the language, and says so', () => {
    const dataset = invented();
    const translated = translateDataset(dataset, shout());
    assert.equal(translated.catalogue.language, 'de');
    assert.deepEqual(
      textsOf(translated),
      textsOf(dataset).map((text) => text?.toUpperCase()),
    );
  });

  it('keeps which points roles share, and all figures', () => {
    const dataset = invented();
    const translated = translateDataset(dataset, shout());
    const shared = ({ catalogue, ...rest }: Dataset) =>
      compareRoles(rest, catalogue.aspects).map(({ common }) => common.length);
    assert.deepEqual(shared(translated), shared(dataset));
    assert.deepEqual(
      translated.roles.map(({ salary }) => salary),
      dataset.roles.map(({ salary }) => salary),
    );
  });

  it('leaves all as it is where one text of what is shown has no translation, and tells which', () => {
    const dataset = invented();
    const miss = mock.fn();
    const name = dataset.roles[1]?.summary ?? '';
    assert.equal(translateDataset(dataset, shout(name), undefined, miss), dataset);
    assert.deepEqual(miss.mock.calls[0]?.arguments, [name]);
  });

  it('says of each source in which language its title and note are', () => {
    const dataset = invented();
    const [source] = dataset.catalogue.sources;
    assert.ok(source);
    put(source, 'note', 'Mind the gap.');
    const [kept] = translateDataset(dataset, shout(source.title)).catalogue.sources;
    assert.equal(kept?.title, source.title);
    assert.equal(kept.note, 'MIND THE GAP.');
    assert.deepEqual(kept.languages, { title: 'en' });
  });
});

describe('matchLanguage', () => {
  for (const [locale, tags, expected] of [
    ['de', ['en', 'de'], 'de'],
    ['de-AT', ['en', 'de'], 'de'],
    ['pt-PT', ['en', 'pt-BR', 'pt-PT'], 'pt-PT'],
    ['zh-CN', ['en', 'zh-Hant', 'zh-Hans'], 'zh-Hans'],
    ['zh-TW', ['en', 'zh-Hans'], undefined],
    ['fr', ['en', 'not a tag', 'de'], undefined],
    ['en-GB', ['en', 'de'], 'en'],
  ] as const) {
    it(`finds ${expected} for ${locale} among ${tags.join(', ')}`, () => {
      assert.equal(matchLanguage(locale, tags), expected);
    });
  }
});

describe('a catalogue with translations', () => {
  let server: FileServer;
  beforeEach(async () => {
    server = await startFileServer();
    for (const [path, json] of Object.entries(inventedFiles())) server.serve(path, json);
    const catalogue = inventedFiles()['catalogue.json'] as object;
    const translations = ['de', 'fr'].map((language) => ({ language, file: `${language}.json` }));
    server.serve('catalogue.json', { ...catalogue, translations });
    server.serve('de.json', { version: 1, language: 'de', texts: { Alpha: 'Anton' } });
    server.serve('fr.json', { version: 1, language: 'es', texts: {} });
  });
  afterEach(async () => {
    mock.restoreAll();
    await server.close();
  });
  const load = (language: string) =>
    loadDataset({ src: 'catalogue.json' }, 'alpha beta', server.base, (languages) =>
      matchLanguage(language, languages),
    );

  it('has that of the reader fetched with its roles, and no other', async () => {
    const { translation } = await load('de-CH');
    assert.deepEqual(translation?.texts, { Alpha: 'Anton' });
    assert.equal(translation.machine, false);
    assert.ok(!server.asked.includes('fr.json'));
    assert.equal((await load('en')).translation, undefined);
  });

  it('is shown as it was written where the translation is wrong, which is told', async () => {
    const warn = mock.method(console, 'warn', () => undefined);
    const { translation, roles } = await load('fr');
    assert.equal(translation, undefined);
    assert.equal(roles[0]?.name, 'Alpha');
    assert.match(
      String(warn.mock.calls[0]?.arguments[1]),
      /translations\[1\]\.language: expected "fr", as the catalogue says/,
    );
  });

  it('names the place of a language that there are words in already', () => {
    const translation = { version: 1, language: 'de', texts: {} };
    for (const [languages, path] of [
      [['de', 'de'], 'translations[1].language'],
      [['en'], 'translations[0].language'],
    ] as const) {
      const translations = languages.map((language) => ({ ...translation, language }));
      assert.throws(
        () => parseCatalogue({ ...inventedCatalogue(), translations }),
        (error) => error instanceof DatasetError && error.path === path,
      );
    }
  });

  it('goes to the page with the texts that it shows in the language that it has', () => {
    const dataset = invented();
    const [role] = dataset.roles;
    const translation = {
      ...{ version: 1, language: 'de', machine: true },
      texts: { [role?.name ?? '']: 'Anton', Omega: 'Otto' },
    };
    const shown = toShownCatalogue('role-comparison', { ...dataset, translation });
    assert.deepEqual((shown as { translations: unknown }).translations, [
      { ...translation, texts: { [role?.name ?? '']: 'Anton' } },
    ]);
    assert.ok(!('translations' in toShownCatalogue('role-comparison', dataset)));
  });
});

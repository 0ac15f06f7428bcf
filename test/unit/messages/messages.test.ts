// SPDX-License-Identifier: MIT
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { DIMENSIONS } from '../../../src/dataset/cell-query.js';
import type { Estimate, Level } from '../../../src/dataset/schema/schema.js';
import { formatCountry } from '../../../src/format/country.js';
import { selectPlural } from '../../../src/format/plural.js';
import { language as ar } from '../../../src/messages/ar.js';
import { language as de } from '../../../src/messages/de.js';
import { enAdverts } from '../../../src/messages/en/adverts.js';
import { enChooser } from '../../../src/messages/en/chooser.js';
import { enGuide } from '../../../src/messages/en/guide.js';
import { enInfographic } from '../../../src/messages/en/infographic.js';
import { enOfficial } from '../../../src/messages/en/official.js';
import { enPictureTools } from '../../../src/messages/en/picture-tools.js';
import { enRoles } from '../../../src/messages/en/roles.js';
import { enSalary } from '../../../src/messages/en/salary.js';
import type { Group } from '../../../src/messages/en/survey.js';
import { enSurvey } from '../../../src/messages/en/survey.js';
import { enTable } from '../../../src/messages/en/table.js';
import { enTools } from '../../../src/messages/en/tools.js';
import { en } from '../../../src/messages/en/base.js';
import { enLimits } from '../../../src/messages/en/limits.js';
import { language as es } from '../../../src/messages/es.js';
import { language as fr } from '../../../src/messages/fr.js';
import { language as hi } from '../../../src/messages/hi.js';
import { language as ja } from '../../../src/messages/ja.js';
import type { Language } from '../../../src/messages/language.js';
import { loadLanguage } from '../../../src/messages/languages.js';
import { language as pt } from '../../../src/messages/pt.js';
import type { Sentence } from '../../../src/messages/sentence.js';
import { toText } from '../../../src/messages/sentence-text.js';
import { language as zh } from '../../../src/messages/zh-hans.js';

const LANGUAGES: Readonly<Record<string, Language>> = { ar, de, es, fr, hi, ja, pt, 'zh-Hans': zh };

const ENGLISH: Language = {
  base: en,
  roles: enRoles,
  salary: enSalary,
  adverts: enAdverts,
  survey: enSurvey,
  official: enOfficial,
  tools: enTools,
  chooser: enChooser,
  infographic: { ...enInfographic, ...enPictureTools },
  guide: enGuide,
  limits: enLimits,
  table: enTable,
};

/** Words that a language shares with English. */
const COMMON: Readonly<Record<string, readonly string[]>> = {
  de: ['Median', 'Senior', 'Median 15, n 40', 'Median 30'],
  fr: ['Aspect', 'Senior', 'Source', 'Sources', 'Portrait'],
};

/** Words that every language may use. */
const INTERNATIONAL = /\b(n|vs|CSV|PNG|SVG|USD)\b/g;

/** A message by the path to it, such as `base.failed`. */
type Messages = ReadonlyMap<string, unknown>;

function listMessages(value: unknown, path = ''): [path: string, message: unknown][] {
  if (typeof value !== 'object' || value === null || isSentence(value)) return [[path, value]];
  return Object.entries(value).flatMap(([key, part]) =>
    listMessages(part, path ? `${path}.${key}` : key),
  );
}

/** Whether a message is a sentence, which is in one piece here; a list of words has more. */
function isSentence(value: unknown): value is Sentence {
  return Array.isArray(value) && value.length === 1;
}

const PERIODS: readonly Estimate['period'][] = ['year', 'month', 'hour'];
const DEFINITIONS: readonly Estimate['definition'][] = ['base', 'total', 'unstated'];
const LEVELS: readonly Level[] = ['entry', 'mid', 'senior', 'executive'];

const ALL: Group = { level: undefined, country: undefined, year: undefined };

function listGroups(locale: string): Group[] {
  const country = { code: 'US', name: formatCountry('US', locale) };
  return [
    ALL,
    { ...ALL, country },
    { ...ALL, year: 2024 },
    ...LEVELS.map((level) => ({ ...ALL, level })),
    ...LEVELS.map((level) => ({ level, country, year: 2024 })),
  ];
}

const pair = <First, Second>(first: readonly First[], second: readonly Second[]) =>
  first.flatMap((one) => second.map((other) => [one, other] as const));

/** All titles of a voice. */
const sayTitles = ({ more, only, ...others }: Language['survey']['titles']) => [
  ...[more('Q1', ''), ...DIMENSIONS.map((dimension) => more('Q1', 'Q2', dimension)).slice(0, 1)],
  ...[only('Q2'), ...Object.values(others)],
];

/** The ways to call the messages that are functions; names and figures are unlike any word. */
function listCalls(locale: string): Readonly<Record<string, readonly (readonly unknown[])[]>> {
  const grouped = pair(listGroups(locale), PERIODS);
  const titles = [['Q1', ''], ...DIMENSIONS.map((dimension) => ['Q1', 'Q2', dimension])];
  return {
    'base.comparison.heading': [[['Q1', 'Q2']], [['Q1', 'Q2', 'Q3', 'Q4']]],
    'base.comparison.also': [['Q1']],
    'base.comparison.both': [[2], [3], [4]],
    'base.comparison.updated': [['5/3']],
    'salary.ahead': [['Q1']],
    'salary.terms': pair(PERIODS, DEFINITIONS).map((choice) => ['USD', ...choice]),
    'salary.estimateMark': PERIODS.map((period) => ['Q1', '10–20', period]),
    'salary.sameEstimate': PERIODS.map((period) => ['Q1+Q2', '10–20', period]),
    'salary.oneEstimate': PERIODS.map((period) => ['Q1', '10–20', period]),
    'salary.estimateAgainst': PERIODS.map((period) => ['Q1', '10–20', period, 'Q2', '3–4']),
    'adverts.sample': [['2,425']],
    'adverts.smallSample': [['30']],
    'adverts.incomplete': [['2025', '3/8']],
    'adverts.figures': [['10–20', '15', '14–16', '5–25', '4,408', '2,425']],
    'adverts.both': grouped.map(([group, period]) => [group, 'Q1', '10–20', period, 'Q2', '7–8']),
    'adverts.alone': grouped.map(([group, period]) => [group, 'Q1', '10–20', period]),
    'adverts.clear': [['7']],
    'adverts.unclear': [['7']],
    'adverts.few': [['7']],
    'adverts.titles.more': titles,
    'adverts.titles.only': [['Q1']],
    'adverts.disagree': listGroups(locale).map((group) => [
      ...[group, 'Q1', '10–20', 'year', 'Q2', '7–8', '2,425 + 730'],
    ]),
    'official.same': PERIODS.map((period) => ['Q1', 'Q2+Q3', '15', period, '2025']),
    'official.nearest': PERIODS.map((period) => ['Q1', 'Q2+Q3', '15', period, '2025']),
    'official.orMore': [['15']],
    'official.percent': [['4.5']],
    'official.sample': [['37,200']],
    'official.figures': [['15', '10–20', '5–25', '37,200', '4.5']],
    'survey.incompleteYear': [['2025']],
    'survey.sample': [[['12']], [['12', '30']]],
    'survey.notEnough': [['7']],
    'survey.smallSample': [['30']],
    'survey.incomplete': [['2025', '19/1']],
    'survey.surveyMark': [
      ['Q1', '', '10'],
      ['Q1', 'Q9', '10'],
    ],
    'survey.surveyFigures': [['15', '10–20', '30']],
    'survey.surveyAbove': grouped.map(([group, period]) => [group, 'Q1', '15', period, '7', 'Q2']),
    'survey.surveySame': grouped.map(([group, period]) => [group, 'Q1+Q2', '15', period]),
    'survey.surveyAlone': grouped.map(([group, period]) => [group, 'Q1', '15', period]),
    'survey.titles.more': titles,
    'survey.titles.only': [['Q1']],
    'limits.leftOut': [['15']],
    'roles.missing': [['Q1']],
    'tools.you': [['Q1']],
    'tools.yourPay': PERIODS.map((period) => ['USD', period]),
    'tools.standingOf': [['Q1', '7']],
    'tools.offered': [['Q1', 'Q2']],
    'tools.citation': [['Q1', 'Q2', 'Q3; Q4', 'https://5/6', '7/8']],
    'chooser.statements': [[1], [2], [3], [11], [100]],
    'chooser.progress': [['3', '8']],
    'chooser.lean': [['Q1']],
    'chooser.tie': [['Q1+Q2']],
    'chooser.answered': [['7', '8', '1']],
    'chooser.moved': [['Q1']],
    'chooser.leftOut': [['Q1']],
    'infographic.voiceIn': [['Q1', 'Q2']],
    ...Object.fromEntries(
      ['few', 'counts', 'middle', 'withheld'].flatMap((message) =>
        ['adverts', 'survey'].map((voice) => [`infographic.${message}.${voice}`, [['30']]]),
      ),
    ),
    'infographic.sourced': [[['Q1', '7/8', 'Q2']]],
    'infographic.origin': [
      ['Q1', []],
      ['Q1', ['30', 'Q2']],
    ],
    'infographic.facts': [['Q1']],
    'infographic.brief': [['Q1', 'Q2', '10–20']],
    'guide.author': [['Q1']],
    'guide.parts': [['6']],
    'guide.dates': [['Q1'], ['Q1', 'Q2']],
    'guide.adverts': [[{ code: 'NO', name: 'Q1' }], []],
    'guide.estimate': [[{ code: 'NO', name: 'Q1' }], []],
    'guide.offered': PERIODS.map((period) => [period, '15', '2,425']),
    'guide.estimated': PERIODS.flatMap((period) => [
      [period, true],
      [period, false],
    ]),
    'guide.dispute': [true, false].map((is) => [
      {
        ...{ offered: 'Q1', estimated: 'Q2', month: 'Q3', range: '10–20', lowerRange: '7–8' },
        ...{ unplaced: is, official: is },
      },
    ]),
    'guide.more': [[2], [3]],
  };
}

const CHOICES: readonly unknown[] = [...PERIODS, ...DEFINITIONS, ...DIMENSIONS];

/** The texts among arguments that what is said must contain. */
function listKept(values: readonly unknown[]): string[] {
  return values.flatMap((value): string[] => {
    if (Array.isArray(value)) return listKept(value);
    if (typeof value === 'string') return CHOICES.includes(value) ? [] : [value];
    if (typeof value !== 'object' || value === null) return [];
    if ('code' in value && 'name' in value) return listKept([value.name]);
    if ('offered' in value) return listKept(Object.values(value));
    const { country, year } = value as Group;
    return [...(country ? [country.name] : []), ...(year ? [String(year)] : [])];
  });
}

/** Something that a language says, and how it came to it. */
interface Saying {
  readonly path: string;
  readonly values: readonly unknown[];
  readonly said: string | Sentence;
  readonly text: string;
  /** The text without what it was given. */
  readonly own: string;
}

function say(message: unknown, values: readonly unknown[], path: string): Saying {
  const said = (
    typeof message === 'function'
      ? (message as (...args: unknown[]) => unknown)(...values)
      : message
  ) as string | Sentence;
  const text = typeof said === 'string' ? said : toText(said);
  const kept = listKept(values).sort((a, b) => b.length - a.length);
  const own = kept.reduce((rest, value) => (value ? rest.replaceAll(value, ' ') : rest), text);
  return { path, values, said, text, own };
}

/** All that a language says, each in every way that it is called. */
function sayAll(language: Language, locale: string): Saying[] {
  const calls = listCalls(locale);
  return listMessages(language).flatMap(([path, message]) =>
    (typeof message === 'function' ? (calls[path] ?? []) : [[]]).map((values) =>
      say(message, values, path),
    ),
  );
}

/** What English says in the same case. */
function findTwin(english: readonly Saying[], { path, values }: Saying): Saying {
  const twin = english.find((saying) => saying.path === path && same(saying.values, values));
  assert.ok(twin, path);
  return twin;
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b);

const kinds = (messages: Messages) =>
  [...messages].map(([path, message]) => `${path}: ${typeof message}`).sort();

for (const [tag, language] of Object.entries(LANGUAGES)) {
  describe(`the words of ${tag}`, () => {
    const sayings = sayAll(language, tag);
    const english = sayAll(ENGLISH, tag);

    it('are as many and of the same kind as the English ones', () => {
      assert.deepEqual(
        kinds(new Map(listMessages(language))),
        kinds(new Map(listMessages(ENGLISH))),
      );
      const functions = listMessages(language).filter(([, message]) => message instanceof Function);
      assert.deepEqual(
        functions.map(([path]) => path).sort(),
        Object.keys(listCalls(tag)).sort(),
        'each function is called',
      );
    });

    it('are there in every branch', () => {
      for (const { path, text } of sayings) {
        assert.ok(text.trim(), path);
        assert.doesNotMatch(text, /undefined|NaN|\[object|\(\s*\)|（\s*）| {2}|\s$/, path);
      }
    });

    it('keep every name and figure', () => {
      for (const { path, values, text } of sayings) {
        for (const kept of listKept(values)) {
          assert.ok(text.includes(kept), `${path} leaves out ${kept}: ${text}`);
        }
      }
    });

    it('set off the names and figures that English sets off', () => {
      const mark = ({ said }: Saying) =>
        typeof said === 'string' ? [] : said.filter((piece) => typeof piece !== 'string');
      sayings.forEach((saying) => {
        const twin = findTwin(english, saying);
        const sorted = (of: Saying) =>
          mark(of)
            .map((piece) => JSON.stringify(piece))
            .sort();
        assert.deepEqual(sorted(saying), sorted(twin), saying.path);
      });
    });

    it('are not English', () => {
      const common = COMMON[tag] ?? [];
      for (const saying of sayings) {
        const { path, own, text } = saying;
        const words = own.replaceAll(INTERNATIONAL, '');
        if (!/\p{L}/u.test(words) || common.includes(text)) continue;
        assert.notEqual(text.toLowerCase(), findTwin(english, saying).text.toLowerCase(), path);
        assert.doesNotMatch(
          words,
          /\b(the|of|and|are|is|with|not|pay|year|month|hour|survey)\b/i,
          path,
        );
        if (!['de', 'es', 'fr', 'pt'].includes(tag)) assert.doesNotMatch(words, /[a-z]/i, path);
      }
    });

    it('end a sentence where English ends one', () => {
      for (const saying of sayings) {
        const { path, text } = saying;
        const ends = (of: string) => /[.。।]$/.test(of);
        assert.equal(ends(text), ends(findTwin(english, saying).text), `${path}: ${text}`);
      }
    });

    it('leave a space between sentences where the language has one', () => {
      const { survey, adverts } = language;
      for (const text of [
        ...[survey.clear, survey.unclear, survey.few],
        ...[adverts.clear('7'), adverts.unclear('7'), adverts.few('7'), adverts.same],
      ]) {
        assert.equal(text.startsWith(' '), !['ja', 'zh-Hans'].includes(tag), text);
      }
    });

    it('tell periods, definitions, levels and bands apart', () => {
      const { salary, survey, tools } = language;
      const terms = pair(PERIODS, DEFINITIONS).map((choice) => salary.terms('USD', ...choice));
      const above = pair(listGroups(tag), PERIODS).map(([group, period]) =>
        toText(survey.surveyAbove(group, 'Q1', '15', period, '7', 'Q2')),
      );
      for (const texts of [
        ...[Object.values(salary.periods), Object.values(salary.definitions), terms, above],
        ...[Object.values(survey.levels), Object.values(survey.columns)],
        ...[tools.bands, tools.ranges, [survey.clear, survey.unclear, survey.few]],
        ...[language.adverts, survey].map(({ titles }) => sayTitles(titles)),
        Object.values(survey.verdicts),
      ]) {
        assert.equal(new Set(texts).size, texts.length, texts.join('\n'));
      }
    });

    it('tell two roles from more', () => {
      const { both } = language.base.comparison;
      assert.notEqual(both(2), both(3));
      assert.equal(both(3), both(4));
    });

    it('begin the name of a tool with the word that is shown', () => {
      const { csv, csvLong, png, pngLong, cite, citeLong } = language.tools;
      assert.ok(csvLong.includes(csv));
      assert.ok(pngLong.includes(png));
      assert.ok(citeLong.startsWith(cite));
    });

    it('tell the steps of an answer apart, and name the ends of the scale as the rule does', () => {
      const { scale, rule } = language.chooser;
      assert.equal(new Set(Object.values(scale)).size, 5);
      for (const end of [scale[1], scale[5]]) assert.ok(rule.includes(end), end);
    });

    it('ask for a number that can be read', () => {
      assert.match(language.tools.payHint, /120000/);
    });
  });
}

describe('words that go by the number', () => {
  it('have all six forms in Arabic', () => {
    const counts = [0, 1, 2, 3, 11, 100];
    assert.deepEqual(
      counts.map((value) => selectPlural(value, 'ar')),
      ['zero', 'one', 'two', 'few', 'many', 'other'],
    );
    const said = counts.slice(1).map((count) => ar.chooser.statements(count));
    assert.equal(new Set(said).size, said.length, said.join('\n'));
  });

  it('tell one from more in French', () => {
    assert.notEqual(
      fr.chooser.statements(1).replace(/\d/, ''),
      fr.chooser.statements(2).replace(/\d/, ''),
    );
  });
});

describe('the marks of a language', () => {
  const own = (language: Language, locale: string) =>
    sayAll(language, locale).map((saying) => saying.own.replaceAll(INTERNATIONAL, ''));

  it('stand after a no-break space in French, and so does a per cent sign in Spanish', () => {
    for (const text of own(fr, 'fr')) assert.doesNotMatch(text, /[ \p{L}\d][:;?!%]/u);
    for (const text of own(es, 'es')) assert.doesNotMatch(text, /[ \d]%/);
  });

  it('are Arabic, Chinese and Japanese ones in these languages', () => {
    for (const text of own(ar, 'ar')) assert.doesNotMatch(text, /[,;?]/);
    for (const text of [...own(ja, 'ja'), ...own(zh, 'zh-Hans')]) {
      assert.doesNotMatch(text, /[,;:?.()]/);
    }
  });

  it('are typographic apostrophes', () => {
    for (const [tag, language] of Object.entries(LANGUAGES)) {
      for (const text of own(language, tag)) assert.doesNotMatch(text, /['"]/);
    }
  });
});

describe('loadLanguage', () => {
  const tags: readonly (readonly [locale: string, language: Language | undefined])[] = [
    ['de', de],
    ['de-AT', de],
    ['fr-CA', fr],
    ['es-419', es],
    ['pt-BR', pt],
    ['pt-PT', pt],
    ['ja-JP', ja],
    ['hi-IN', hi],
    ['ar-EG', ar],
    ['zh', zh],
    ['zh-CN', zh],
    ['zh-SG', zh],
    ['zh-Hans', zh],
    ['zh-Hans-SG', zh],
    ['zh-Hans-HK', zh],
    ['zh-TW', undefined],
    ['zh-HK', undefined],
    ['zh-MO', undefined],
    ['zh-Hant', undefined],
    ['zh-Hant-TW', undefined],
    ['nl', undefined],
    ['en', undefined],
    ['und', undefined],
  ];
  for (const [locale, language] of tags) {
    it(`has ${language ? 'the words' : 'none'} of ${locale}`, async () => {
      assert.equal(await loadLanguage(locale), language);
    });
  }
});

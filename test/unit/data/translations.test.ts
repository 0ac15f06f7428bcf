// SPDX-License-Identifier: MIT
//
// The shipped texts in eight more languages: each there, with its numbers and names, and none of another language.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { loadDirectory } from '../../../src/cli/load-directory.js';
import { translateDataset } from '../../../src/dataset/translate.js';
import { builtInDataset } from '../../../src/dataset/built-in/catalogue.js';
import { withFit } from '../../../src/dataset/built-in/fit.js';
import { loadShippedTranslation } from '../../../src/dataset/built-in/translations.js';

const { catalogue, roles, pairs, translations } = await loadDirectory(
  new URL('../../../data/', import.meta.url),
);

/** Every text that has to be translated, and after them those that may be a name. */
const REQUIRED = new Set<string>();
const optional = new Set<string>();
translateDataset(
  { catalogue: { ...catalogue, sources: [] }, roles, pairs },
  { language: '', machine: false, find: (text) => (REQUIRED.add(text), text) },
);
for (const { title, note } of catalogue.sources) {
  optional.add(title);
  if (note) optional.add(note);
}
/** Titles under which the publications are found. */
const PUBLICATIONS = catalogue.sources.filter(({ url }) => url).map(({ title }) => title);

/** Words that are the same in English: products, degrees, and what the trade says in English. */
const SAME =
  /^(Python|TensorFlow|scikit-learn|Jupyter|Docker|Kubernetes|AI|Data Science|Deep Learning|E-Commerce|Finance|Data Scientists|(AI|Machine Learning) Engineers?)$/i;

/** What nobody may say of adverts: that people were asked, or are paid. */
const FORBIDDEN: Readonly<Record<string, RegExp>> = {
  ar: /استطلاع|استبيان|مسح|يتقاض|يكسب/,
  de: /Umfrage|Befragung|verdien|Befragte/i,
  es: /encuesta|ganan|cobran|percib/i,
  fr: /enquête|sondage|gagnent|perçoi|touchent/i,
  hi: /सर्वे|कमाते|कमाई/,
  ja: /アンケート|稼|回答者/,
  pt: /pesquisa de|ganham|recebem|enquete/i,
  'zh-Hans': /调查|赚|挣/,
};

/** Scripts that only one of the languages is written in. */
const SCRIPTS: Readonly<Record<string, RegExp>> = {
  ar: /\p{Script=Arabic}/u,
  hi: /\p{Script=Devanagari}/u,
  ja: /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u,
  'zh-Hans': /\p{Script=Han}/u,
};

/** The months of the text as numbers, which some languages write them as. */
const numbersOf = (text: string) =>
  [...text.replace(/Aug(?:ust)? (?=\d)|8月/g, '').matchAll(/\d+/g)]
    .map(([digits]) => digits)
    .sort();

/** Words that mean a product or a code, which no language translates. */
const namesOf = (text: string) =>
  text.match(
    /\b(?:Python|TensorFlow|PyTorch|OpenCV|NLTK|spaCy|AWS SageMaker|Google AI|Docker|Kubernetes|O\*NET|scikit-learn|\d\d-\d{4}(?:\.\d\d)?)(?![\w-])/g,
  ) ?? [];

describe('the shipped translations', () => {
  it('are in eight languages, each marked as nobody has proof-read it', () => {
    assert.deepEqual(translations.map(({ language }) => language).sort(), [
      ...['ar', 'de', 'es', 'fr', 'hi', 'ja', 'pt', 'zh-Hans'],
    ]);
    for (const { language, machine } of translations) assert.equal(machine, true, language);
  });

  for (const { language, texts } of translations) {
    describe(`in ${language}`, () => {
      const entries = Object.entries(texts);

      it('have every text, and no text that is nowhere in the data', () => {
        const keys = new Set(Object.keys(texts));
        const wanted = [
          ...REQUIRED,
          ...[...optional].filter((text) => !PUBLICATIONS.includes(text)),
        ];
        assert.deepEqual(
          wanted.filter((text) => !keys.has(text)),
          [],
        );
        assert.deepEqual(
          [...keys].filter((text) => !REQUIRED.has(text) && !optional.has(text)),
          [],
        );
      });

      it('keep numbers, codes and names of products', () => {
        for (const [text, translated] of entries) {
          assert.deepEqual(numbersOf(translated), numbersOf(text), translated);
          const names = new Set(namesOf(translated));
          for (const name of namesOf(text)) assert.ok(names.has(name), `${name}: ${translated}`);
        }
      });

      it('are not English but for names', () => {
        const same = entries.filter(([text, translated]) => text === translated);
        for (const [text] of same) assert.match(text, SAME);
        const script = SCRIPTS[language];
        if (!script) return;
        for (const [text, translated] of entries) {
          if (!SAME.test(text)) assert.match(translated, script);
        }
      });

      it('say of adverts neither that somebody was asked nor that somebody is paid', () => {
        for (const [, translated] of entries) {
          assert.doesNotMatch(translated, FORBIDDEN[language] ?? /^$/);
        }
      });

      it('have no space before or after, and no two spaces', () => {
        for (const [, translated] of entries) assert.doesNotMatch(translated, /^\s|\s$|\s\s/);
      });

      it('turn the table and the statements into the language', async () => {
        const translation = await loadShippedTranslation(language);
        assert.ok(translation);
        const dataset = withFit(builtInDataset(undefined));
        const translated = translateDataset(dataset, translation);
        assert.equal(translated.catalogue.language, language);
        const [role] = translated.roles;
        assert.equal(role?.summary, texts['Algorithms that learn from data']);
        assert.notEqual(role?.fit?.[0], dataset.roles[0]?.fit?.[0]);
      });
    });
  }
});

// SPDX-License-Identifier: MIT
//
// Adverts are not people. No word about them, and no word about official statistics, may say that people were
// asked: in no language, in no message and in nothing that is made of messages.
import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { toAside, toVoiceParts } from '../../../src/elements/salary-chart/voices/voices.js';
import { enAdverts } from '../../../src/messages/en/adverts.js';
import { enOfficial } from '../../../src/messages/en/official.js';
import { enSalary } from '../../../src/messages/en/salary.js';
import { enSurvey } from '../../../src/messages/en/survey.js';
import type { Language } from '../../../src/messages/language.js';
import { loadLanguage } from '../../../src/messages/languages.js';
import { toText } from '../../../src/messages/sentence-text.js';
import { offeredCatalogue, paidDataset } from '../../fixtures/salary.js';

type Words = Pick<Language, 'adverts' | 'survey' | 'official' | 'salary'>;

/** The words of people who are asked, who answer and who are paid, in each language. */
const FORBIDDEN: Readonly<Record<string, RegExp>> = {
  en: /\b(reports?|reported|survey|earn(s|ed)?|paid|respondents?|salar(y|ies))\b/i,
  de: /umfrage|befrag|angaben|verdien|gehaltsmeldung|berichte[nt]/i,
  fr: /enquête|sondage|répond|déclar|gagne|rémunéré|payé/i,
  es: /encuesta|declara|ganan?\b|pagad|respuestas/i,
  pt: /pesquisa|inquérito|declara|ganha|pago|respostas/i,
  ar: /استطلاع|استبيان|تقرير|تقارير|أفاد|يكسب|يتقاض/,
  hi: /सर्वेक्षण|रिपोर्ट|कमाते|कमाई|उत्तरदाता/,
  ja: /調査|回答|報告|稼/,
  'zh-Hans': /调查|受访|报告|赚/,
};

async function getWords(tag: string): Promise<Words> {
  if (tag === 'en') {
    return { adverts: enAdverts, survey: enSurvey, official: enOfficial, salary: enSalary };
  }
  const language = await loadLanguage(tag);
  assert.ok(language, tag);
  return language;
}

/** All texts of a section of messages, with something in place of what is put into them. */
function listTexts(messages: object): string[] {
  const group = { level: 'senior', country: { code: 'US', name: 'X' }, year: 2024 };
  return Object.values(messages).flatMap((message: unknown): string[] => {
    if (typeof message === 'string') return [message];
    if (typeof message === 'function') {
      const values = Array<unknown>(message.length).fill('year');
      // Only where there is a group is it the first.
      const said = [[group, ...values.slice(1)], values].flatMap((given) => {
        try {
          return [(message as (...given: unknown[]) => unknown)(...given)];
        } catch {
          return [];
        }
      });
      return said.flatMap((one) => listTexts({ one }));
    }
    if (Array.isArray(message)) return [toText(message as Parameters<typeof toText>[0])];
    return listTexts(message as object);
  });
}

for (const [tag, forbidden] of Object.entries(FORBIDDEN)) {
  describe(`adverts and official statistics in ${tag}`, () => {
    it('are in none of their messages people who were asked', async () => {
      const { adverts, official } = await getWords(tag);
      const texts = [adverts, official].flatMap(listTexts);
      assert.ok(texts.length > 40, `only ${texts.length} texts`);
      assert.deepEqual(
        texts.filter((text) => forbidden.test(text)),
        [],
      );
    });

    it('are nowhere in what is shown people who were asked', async () => {
      const words = await getWords(tag);
      const dataset = paidDataset('alpha beta', offeredCatalogue());
      const speech = { locale: tag, words };
      const shown = (['adverts', 'official'] as const).flatMap((voice) =>
        ['none', 'level', 'country', 'year'].flatMap((groupBy) => {
          const attributes = { groupBy, level: '', country: '', year: '' };
          const parts = toVoiceParts(voice, dataset, attributes, speech);
          return [
            parts.title,
            toText(parts.sentence),
            ...[parts.heads.value, parts.heads.end ?? ''],
            ...parts.notes,
            ...parts.rows.flatMap(({ label, detail, marks, end }) => [
              ...[label, detail, end?.figure ?? '', end?.note ?? ''],
              ...marks.flatMap(({ label, description }) => [label, description]),
            ]),
            ...parts.table.columns,
            ...parts.table.rows.flat(),
            ...parts.menus.flatMap(({ label, options }) => [
              label,
              ...options.map((option) => option.label),
            ]),
          ];
        }),
      );
      const aside = toAside(dataset, speech);
      assert.ok(aside, 'there is something to the contrary');
      assert.deepEqual(
        [...shown, toText(aside)].filter((text) => forbidden.test(text)),
        [],
      );
    });
  });
}

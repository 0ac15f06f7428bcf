// SPDX-License-Identifier: MIT
//
// The words of a language, and what turns content into it. A chunk that an English page does not need.
import { html } from 'lit';
import { loadShippedTranslation } from '../dataset/built-in/translations.js';
import type { Dataset } from '../dataset/query.js';
import type { TranslationFile } from '../dataset/schema/schema.js';
import type { Translation } from '../dataset/translate.js';
import { translateDataset } from '../dataset/translate.js';
import { enTranslated } from '../messages/en/translated.js';
import type { Language } from '../messages/language.js';
import { loadLanguage, toTag } from '../messages/languages.js';

/** What an element needs to speak a language. */
export interface Speech {
  /** The words of the elements; undefined for English, and where there are none. */
  readonly words: Language | undefined;
  /** Turns the shipped dataset into the language; undefined where there is no translation. */
  readonly translate: Dataset['translate'];
}

/**
 * The words of a locale. Rejects where their chunk cannot be had.
 * @param shipped Whether the shipped texts are asked for with them, so that both are there at once.
 */
export async function loadSpeech(locale: string, shipped: boolean): Promise<Speech> {
  const [words, translation] = await Promise.all([
    loadLanguage(locale),
    shipped ? loadTexts(locale) : undefined,
  ]);
  return { words, translate: translation && createTranslator(translation, words) };
}

/** The shipped texts. Without their chunk they stay English, which is no reason to say nothing. */
async function loadTexts(locale: string): Promise<Translation | undefined> {
  try {
    return await loadShippedTranslation(toTag(locale));
  } catch (error) {
    if (typeof document === 'undefined') throw error;
    console.warn('role-comparison:', error);
    return undefined;
  }
}

/** Turns a dataset of the page's own into the language of a translation that came with it. */
export async function translateOwn(
  { language, machine, texts }: TranslationFile,
  locale: string,
): Promise<NonNullable<Dataset['translate']>> {
  // A record of a file: what all objects have is not in it.
  const found = new Map(Object.entries(texts));
  let missed: string | undefined;
  return createTranslator(
    { language, machine, find: (text) => found.get(text) },
    await loadLanguage(locale),
    (text) => {
      // An element asks with each view.
      if (missed === text) return;
      missed = text;
      console.warn(`role-comparison: the translation "${language}" has no text for "${text}"`);
    },
  );
}

function createTranslator(
  translation: Translation,
  words: Language | undefined,
  miss?: (text: string) => void,
): NonNullable<Dataset['translate']> {
  const { machine } = words?.translated ?? enTranslated;
  const remark = translation.machine
    ? html`<p part="translation" class="muted">${machine}</p>`
    : undefined;
  return (dataset) => translateDataset(dataset, translation, remark, miss);
}

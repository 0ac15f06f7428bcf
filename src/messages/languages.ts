// SPDX-License-Identifier: MIT
import type { Language } from './language.js';

/** The languages besides English, each a chunk, by their BCP 47 tag. */
const LANGUAGES: Readonly<Record<string, () => Promise<{ readonly language: Language }>>> = {
  ar: () => import('./ar.js'),
  de: () => import('./de.js'),
  es: () => import('./es.js'),
  fr: () => import('./fr.js'),
  hi: () => import('./hi.js'),
  ja: () => import('./ja.js'),
  pt: () => import('./pt.js'),
  'zh-Hans': () => import('./zh-hans.js'),
};

/** The words of the language that `locale` is of; undefined where there are none. */
export async function loadLanguage(locale: string): Promise<Language | undefined> {
  const load = LANGUAGES[toTag(locale)];
  return load && (await load()).language;
}

/** The tag under which words stand: the language alone, but for Chinese with its script. */
export function toTag(locale: string): string {
  const [language = ''] = locale.split('-');
  if (language !== 'zh') return language;
  return /^zh(-Hant|-(TW|HK|MO)$)/.test(locale) ? '' : 'zh-Hans';
}

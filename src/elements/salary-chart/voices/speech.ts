// SPDX-License-Identifier: MIT
import { enAdverts } from '../../../messages/en/adverts.js';
import { enOfficial } from '../../../messages/en/official.js';
import { enSalary } from '../../../messages/en/salary.js';
import { enSurvey } from '../../../messages/en/survey.js';
import type { Language } from '../../../messages/language.js';

/** In which language voices speak. */
export interface Speech {
  readonly locale: string;
  /** Undefined for English. */
  readonly words: VoiceWords | undefined;
}

/** The words of the voices. */
export type VoiceWords = Pick<Language, 'salary' | 'adverts' | 'survey' | 'official'>;

/** The English ones. */
export const enVoices: VoiceWords = {
  salary: enSalary,
  adverts: enAdverts,
  survey: enSurvey,
  official: enOfficial,
};

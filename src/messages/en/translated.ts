// SPDX-License-Identifier: MIT

/** What is said of content in another language than it was written in. Comes with the first such content. */
export interface TranslatedMessages {
  /** Nobody has proof-read it. */
  readonly machine: string;
}

export const enTranslated: TranslatedMessages = {
  machine: 'The content was translated by machine, and nobody has proof-read it yet.',
};

// SPDX-License-Identifier: MIT
import type { PaySummary } from '../../dataset/pay-summary.js';
import type { Dataset } from '../../dataset/query.js';
import { getPair, splitIds } from '../../dataset/query.js';
import type { Role } from '../../dataset/schema/schema.js';
import { SHORT_ANSWER } from '../../dataset/short-answer.js';
import { formatMonth } from '../../format/month.js';
import type { GuideMessages } from '../../messages/en/guide.js';
import type { Messages } from '../../messages/en/base.js';
import type { Answer } from './answer.js';
import { toAnswer } from './answer.js';
import type { Chapter } from './chapter.js';

/** What `<role-guide>` draws. */
export interface GuideModel {
  readonly heading: string;
  /** False when the page gives the heading itself. */
  readonly headingVisible: boolean;
  readonly author: string | undefined;
  /** The months of words and figures, in the reader's language. */
  readonly dates: string;
  readonly summary: string | undefined;
  readonly roles: readonly Role[];
  /** Undefined where the page does not ask for it. */
  readonly answer: Answer | undefined;
  readonly chapters: readonly Chapter[];
  readonly disclaimer: string | undefined;
  /** BCP 47 tag of the language of the data. */
  readonly language: string;
  /** What the parts show. */
  readonly dataset: Dataset;
}

/** What a guide is made of. */
export interface GuideContent {
  /** The dataset with its texts, as far as they have come. */
  readonly article: Dataset;
  /** The same for the parts, which get what else they need themselves. */
  readonly dataset: Dataset;
  /** What is said of the pay of each role. */
  readonly pay: readonly PaySummary[];
  readonly chapters: readonly Chapter[];
}

/** What the attributes of `<role-guide>` ask for. */
export interface GuideOptions {
  readonly sections: string | undefined;
  readonly heading: string | undefined;
  readonly locale: string;
  readonly messages: Messages;
  readonly words: GuideMessages;
}

/** The article that the options ask for. */
export function toGuideModel(
  { article, dataset, pay, chapters }: GuideContent,
  { sections, heading, locale, messages, words }: GuideOptions,
): GuideModel {
  const { catalogue, roles } = article;
  const wanted = splitIds(sections);
  const last = pay
    .flatMap(({ offer }) => offer?.date ?? [])
    .sort()
    .at(-1);
  return {
    heading: heading || messages.comparison.heading(roles.map(({ name }) => name)),
    headingVisible: heading !== '',
    author: catalogue.author,
    dates:
      catalogue.updated === undefined
        ? ''
        : words.dates(formatMonth(catalogue.updated, locale), last && formatMonth(last, locale)),
    summary: getPair(article)?.summary,
    roles,
    answer:
      !wanted.length || wanted.includes(SHORT_ANSWER)
        ? toAnswer(article, pay, { locale, words })
        : undefined,
    chapters,
    disclaimer: catalogue.disclaimer,
    language: catalogue.language,
    dataset,
  };
}

// SPDX-License-Identifier: MIT
import { isBuiltIn } from '../../dataset/built-in/catalogue.js';
import { DatasetError } from '../../dataset/error.js';
import type { Dataset } from '../../dataset/query.js';
import { compareRoles, getPair, getSource, splitIds } from '../../dataset/query.js';
import type { Aspect, Role, Source } from '../../dataset/schema/schema.js';
import { formatDate } from '../../format/intl.js';
import type { GuideMessages } from '../../messages/en/guide.js';
import type { Messages } from '../../messages/en/base.js';
import type { Part } from './part.js';
import { PARTS } from './part.js';

/** The section that answers first, before the list of contents: an aspect's, by its id. */
export const SHORT_ANSWER = 'in-short';

/** What one role, or all of them together, has to say in a section. */
export interface Passage {
  readonly text: string | undefined;
  /** Stand in for the text where there is none. */
  readonly points: readonly string[];
}

/** One section of the article. */
export interface Section {
  readonly id: string;
  readonly heading: string;
  /** Whether the heading is in the language of the data. */
  readonly fromData: boolean;
  /** Of each role in order; undefined for one that has nothing to say. Empty: no role has. */
  readonly passages: readonly (Passage | undefined)[];
  /** What is true of all roles. */
  readonly both: Passage | undefined;
  /** The element that it shows; an aspect of the same id gives it its text. */
  readonly part: Part | undefined;
  /** The sources it lists, if that is what it is for. */
  readonly sources: readonly Source[];
}

/** What `<role-guide>` draws. */
export interface GuideModel {
  readonly heading: string;
  /** False when the page gives the heading itself. */
  readonly headingVisible: boolean;
  readonly author: string | undefined;
  /** The day the words were last checked, in the reader's language. */
  readonly updated: string;
  readonly summary: string | undefined;
  readonly roles: readonly Role[];
  readonly sections: readonly Section[];
  readonly disclaimer: string | undefined;
  /** BCP 47 tag of the language of the data. */
  readonly language: string;
  /** What the parts show. */
  readonly dataset: Dataset;
}

/** What the attributes of `<role-guide>` ask for. */
export interface GuideOptions {
  readonly sections: string | undefined;
  readonly heading: string | undefined;
  readonly locale: string;
  readonly messages: Messages;
  readonly words: GuideMessages;
}

/**
 * The article that the options ask for.
 * @param article The dataset with its texts.
 * @param dataset The same for the parts, which get what else they need themselves.
 * @throws {DatasetError} for a section that there is not.
 */
export function toGuideModel(
  article: Dataset,
  dataset: Dataset,
  options: GuideOptions,
): GuideModel {
  const { catalogue, roles } = article;
  const { heading, locale, messages, words } = options;
  // The pay of the shipped roles comes later, with the parts that show it.
  const sources = isBuiltIn(dataset) ? catalogue.sources : listSources(article);
  const known = listSections(article, sources, words);
  const wanted = splitIds(options.sections);
  return {
    heading: heading || messages.comparison.heading(roles.map(({ name }) => name)),
    headingVisible: heading !== '',
    author: catalogue.author,
    updated: formatDate(catalogue.updated, locale),
    summary: getPair(article)?.summary,
    roles,
    sections: wanted.length
      ? wanted.map((id) => findSection(known, id))
      : known.filter(({ id, both, passages }) => both || passages.length || hasBody(id, dataset)),
    disclaimer: catalogue.disclaimer,
    language: catalogue.language,
    dataset,
  };
}

/** All sections in their order: the short answer, the table, the aspects that have texts, and the rest. */
function listSections(
  article: Dataset,
  sources: readonly Source[],
  words: GuideMessages,
): Section[] {
  const { catalogue } = article;
  const aspects = catalogue.aspects
    .map((aspect) => toSection(article, aspect))
    .filter(({ passages, both, part }) => part ?? both?.text ?? passages.some((one) => one?.text));
  const first = aspects.filter(({ id }) => id === SHORT_ANSWER);
  const rest = aspects.filter(({ id }) => id !== SHORT_ANSWER);
  const [table, ...others] = PARTS.map((part) =>
    rest.some(({ id }) => id === part.id)
      ? []
      : [{ ...EMPTY, id: part.id, heading: words.sections[part.id], part }],
  );
  return [
    ...first,
    ...(table ?? []),
    ...rest,
    ...others.flat(),
    { ...EMPTY, id: 'sources', heading: words.sections.sources, sources },
  ];
}

/**
 * Whether the element of a section has anything to show of a dataset. The shipped one has all, some of
 * which comes later.
 */
function hasBody(id: string, dataset: Dataset): boolean {
  const { catalogue, roles } = dataset;
  if (isBuiltIn(dataset) || id === 'sources') return true;
  if (id === 'chooser') return roles.filter(({ fit }) => fit?.length).length > 1;
  const points = id !== 'salary' && compareRoles(dataset, catalogue.aspects).length > 0;
  if (points || id === 'comparison') return points;
  return roles.some(({ salary }) => Object.values(salary ?? {}).some(({ length }) => length));
}

const EMPTY = {
  fromData: false,
  passages: [],
  both: undefined,
  part: undefined,
  sources: [],
};

function toSection(article: Dataset, aspect: Aspect): Section {
  const { roles } = article;
  const pair = getPair(article);
  const { id, label, heading = label } = aspect;
  const [row] = compareRoles(article, [aspect]);
  const passages = roles.map(({ aspects }) => toPassage(aspects[id]?.text, aspects[id]?.points));
  return {
    id,
    heading,
    fromData: true,
    passages: passages.some(Boolean) ? passages : [],
    both: toPassage(pair?.aspects[id]?.text, row?.common),
    part: PARTS.find((part) => part.id === id),
    sources: [],
  };
}

function toPassage(text: string | undefined, points: readonly string[] = []): Passage | undefined {
  return text !== undefined || points.length ? { text, points } : undefined;
}

/** Where the words and figures of the roles come from; each source once. */
function listSources({ catalogue, roles }: Dataset): Source[] {
  const figures = roles.flatMap(({ salary }) => [
    ...(salary?.estimates ?? []),
    ...(salary?.adverts ?? []),
    ...(salary?.survey ?? []),
    ...(salary?.official ?? []),
  ]);
  const used = new Set([...roles, ...figures].map(({ source }) => source));
  return [...used].map((id) => getSource(catalogue, id));
}

function findSection(sections: readonly Section[], id: string): Section {
  const found = sections.find((section) => section.id === id);
  if (!found) {
    const known = sections.map((section) => section.id).join(' ');
    throw new DatasetError('sections', `there is no section "${id}"; there are ${known}`);
  }
  return found;
}

// SPDX-License-Identifier: MIT
import { isBuiltIn } from '../../dataset/built-in/catalogue.js';
import { DatasetError } from '../../dataset/error.js';
import type { PaySummary } from '../../dataset/pay-summary.js';
import type { Dataset } from '../../dataset/query.js';
import { compareRoles, getPair, getSource, splitIds } from '../../dataset/query.js';
import type { Aspect, Role, Source } from '../../dataset/schema/schema.js';
import { SHORT_ANSWER } from '../../dataset/short-answer.js';
import { formatMonth } from '../../format/month.js';
import type { GuideMessages } from '../../messages/en/guide.js';
import type { Messages } from '../../messages/en/base.js';
import type { Answer, Passage } from './answer.js';
import { toAnswer, toPassage } from './answer.js';
import type { Part } from './part.js';
import { PARTS } from './part.js';

/** The six parts of the article, in order, and that of aspects for which the data name none. */
const CHAPTERS = [
  ...(['comparison', 'work', 'requirements', 'rest'] as const),
  ...(['salary', 'chooser', 'sources'] as const),
];

type ChapterName = (typeof CHAPTERS)[number];

/** The parts that the shipped article has, which are named before it has come. */
const SHIPPED = CHAPTERS.filter((name) => name !== 'rest');

/** One section of the article. */
export interface Section {
  readonly id: string;
  readonly heading: string;
  /** Whether the heading is in the language of the data. */
  readonly fromData: boolean;
  /** Where it stands where nobody asks for another order. */
  readonly chapter: ChapterName;
  /** Of each role in order; undefined for one that has nothing to say. Empty: no role has. */
  readonly passages: readonly (Passage | undefined)[];
  /** What is true of all roles. */
  readonly both: Passage | undefined;
  /** The element that it shows; an aspect of the same id gives it its text. */
  readonly part: Part | undefined;
  /** The sources it lists, if that is what it is for. */
  readonly sources: readonly Source[];
}

/** Sections under one heading. */
export interface Chapter extends Pick<Section, 'heading' | 'fromData'> {
  /** The id of the only section, or of the one that gives the chapter its name, or of no section. */
  readonly id: string;
  readonly sections: readonly Section[];
}

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
 * @param article The dataset with its texts, as far as they have come.
 * @param dataset The same for the parts, which get what else they need themselves.
 * @param pay What is said of the pay of each role.
 * @throws {DatasetError} for a section that there is not.
 */
export function toGuideModel(
  article: Dataset,
  dataset: Dataset,
  pay: readonly PaySummary[],
  options: GuideOptions,
): GuideModel {
  const { catalogue, roles } = article;
  const { heading, locale, messages, words } = options;
  // The pay of the shipped roles comes later, with the parts that show it.
  const sources = isBuiltIn(dataset) ? catalogue.sources : listSources(article);
  const known = listSections(article, sources, words);
  const wanted = splitIds(options.sections);
  const dates = pay.flatMap(({ offer }) => offer?.date ?? []).sort();
  const last = dates.at(-1);
  const sections = wanted.length
    ? wanted.filter((id) => id !== SHORT_ANSWER).map((id) => findSection(known, id))
    : known.filter(({ id, both, passages }) => both || passages.length || hasBody(id, dataset));
  return {
    heading: heading || messages.comparison.heading(roles.map(({ name }) => name)),
    headingVisible: heading !== '',
    author: catalogue.author,
    dates: words.dates(formatMonth(catalogue.updated, locale), last && formatMonth(last, locale)),
    summary: getPair(article)?.summary,
    roles,
    answer:
      !wanted.length || wanted.includes(SHORT_ANSWER)
        ? toAnswer(article, pay, { locale, words })
        : undefined,
    chapters: toChapters(sections, words, isWhole(article) ? [] : SHIPPED),
    disclaimer: catalogue.disclaimer,
    language: catalogue.language,
    dataset,
  };
}

/** Whether the article of a dataset has come: without it nobody knows which sections there are. */
export function isWhole({ catalogue }: Dataset): boolean {
  return catalogue.disclaimer !== undefined;
}

/** All sections in their order. */
function listSections(
  article: Dataset,
  sources: readonly Source[],
  words: GuideMessages,
): Section[] {
  const aspects = article.catalogue.aspects
    .filter(({ id }) => id !== SHORT_ANSWER)
    .map((aspect) => toSection(article, aspect, words))
    .filter(({ passages, both, part }) => part ?? both?.text ?? passages.some((one) => one?.text));
  const parts = PARTS.filter((part) => !aspects.some(({ id }) => id === part.id)).map(
    (part): Section => ({
      ...{ ...EMPTY, id: part.id, heading: words.sections[part.id], part },
      chapter: part.chapter,
    }),
  );
  const { sections } = words;
  const list: Section = {
    ...EMPTY,
    id: 'sources',
    heading: sections.sources,
    chapter: 'sources',
    sources,
  };
  const all = [...aspects, ...parts, list];
  return CHAPTERS.flatMap((chapter) => {
    const own = all.filter((section) => section.chapter === chapter);
    return chapter === 'comparison' ? own.sort(byPart) : own;
  });
}

/** The table before the picture and before what else there is of it. */
const byPart = (one: Section, other: Section) =>
  Number(other.id === 'comparison') - Number(one.id === 'comparison');

/**
 * The sections under their headings. A heading that would stand for one section alone is that section's; those of
 * one chapter stand together, where the first of them is asked for.
 */
function toChapters(
  sections: readonly Section[],
  words: GuideMessages,
  expected: readonly ChapterName[],
): Chapter[] {
  const chapters = new Map<ChapterName, Section[]>(expected.map((name) => [name, []]));
  for (const section of new Set(sections)) {
    const { chapter } = section;
    chapters.set(chapter, [...(chapters.get(chapter) ?? []), section]);
  }
  return [...chapters].map(([name, sections]): Chapter => {
    const main = sections[1] ? sections.find(({ id }) => id === name) : sections[0];
    if (main) return { id: main.id, heading: main.heading, fromData: main.fromData, sections };
    return { id: `part-${name}`, heading: words.sections[name], fromData: false, sections };
  });
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

/** The chapters of aspects, by what the data say of them. */
const OF_ASPECTS = { work: 'work', requirements: 'requirements', fit: 'chooser' } as const;

function toSection(article: Dataset, aspect: Aspect, words: GuideMessages): Section {
  const { roles } = article;
  const pair = getPair(article);
  const { id, label, heading } = aspect;
  const part = PARTS.find((part) => part.id === id);
  const [row] = compareRoles(article, [aspect]);
  const passages = roles.map(({ aspects }) => toPassage(aspects[id]?.text, aspects[id]?.points));
  return {
    id,
    heading: heading ?? (part ? words.sections[part.id] : label),
    fromData: !part || heading !== undefined,
    chapter: part?.chapter ?? (aspect.part ? OF_ASPECTS[aspect.part] : 'rest'),
    passages: passages.some(Boolean) ? passages : [],
    both: toPassage(pair?.aspects[id]?.text, row?.common),
    part,
    sources: [],
  };
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
    const known = [SHORT_ANSWER, ...sections.map((section) => section.id)].join(' ');
    throw new DatasetError('sections', `there is no section "${id}"; there are ${known}`);
  }
  return found;
}

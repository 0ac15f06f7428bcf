// SPDX-License-Identifier: MIT
import { isBuiltIn } from '../../../dataset/built-in/catalogue.js';
import { DatasetError } from '../../../dataset/error.js';
import type { Dataset } from '../../../dataset/query.js';
import {
  compareRoles,
  getPair,
  getSource,
  listWordSources,
  splitIds,
} from '../../../dataset/query.js';
import type { Aspect, CitedSource } from '../../../dataset/schema/schema.js';
import { SHORT_ANSWER } from '../../../dataset/short-answer.js';
import type { GuideMessages } from '../../../messages/en/guide.js';
import { toPassage } from '../answer.js';
import type { Chapter, ChapterName, Section } from '../chapter.js';
import { CHAPTERS, toChapterId, toPartSection } from '../chapter.js';
import type { GuideOptions } from '../model.js';
import { PARTS } from '../part.js';

/**
 * The parts of the article that the options ask for.
 * @param article The dataset with its texts.
 * @param dataset The same for the elements in the guide, which get what else they need themselves.
 * @throws {DatasetError} for a section that there is not.
 */
export function toChapters(
  article: Dataset,
  dataset: Dataset,
  { sections, words }: Pick<GuideOptions, 'sections' | 'words'>,
): Chapter[] {
  // The pay of the shipped roles comes later, with the parts that show it.
  const sources = isBuiltIn(dataset) ? article.catalogue.sources : listSources(article);
  const known = listSections(article, sources, words);
  const wanted = splitIds(sections);
  return groupSections(
    wanted.length
      ? wanted.filter((id) => id !== SHORT_ANSWER).map((id) => findSection(known, id))
      : known.filter(({ id, both, passages }) => both || passages.length || hasBody(id, dataset)),
    words,
  );
}

/** All sections in their order. */
function listSections(
  article: Dataset,
  sources: readonly CitedSource[],
  words: GuideMessages,
): Section[] {
  const aspects = article.catalogue.aspects
    .filter(({ id }) => id !== SHORT_ANSWER)
    .map((aspect) => toSection(article, aspect, words))
    .filter(({ passages, both, part }) => part ?? both?.text ?? passages.some((one) => one?.text));
  const parts = PARTS.filter((part) => !aspects.some(({ id }) => id === part.id)).map((part) =>
    toPartSection(part, words),
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
function groupSections(sections: readonly Section[], words: GuideMessages): Chapter[] {
  const chapters = new Map<ChapterName, Section[]>();
  for (const section of new Set(sections)) {
    const { chapter } = section;
    chapters.set(chapter, [...(chapters.get(chapter) ?? []), section]);
  }
  return [...chapters].map(([name, sections]): Chapter => {
    const main = sections[1] ? sections.find(({ id }) => id === name) : sections[0];
    if (main) return { id: main.id, heading: main.heading, fromData: main.fromData, sections };
    return { id: toChapterId(name), heading: words.sections[name], fromData: false, sections };
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
export function listSources({ catalogue, roles }: Dataset): CitedSource[] {
  const figures = roles.flatMap(({ salary }) => [
    ...(salary?.estimates ?? []),
    ...(salary?.adverts ?? []),
    ...(salary?.survey ?? []),
    ...(salary?.official ?? []),
  ]);
  const used = new Set([...roles.flatMap(listWordSources), ...figures.map(({ source }) => source)]);
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

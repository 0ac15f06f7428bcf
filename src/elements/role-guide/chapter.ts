// SPDX-License-Identifier: MIT
import type { CitedSource } from '../../dataset/schema/schema.js';
import type { GuideMessages } from '../../messages/en/guide.js';
import type { Passage } from './answer.js';
import type { Part } from './part.js';
import { PARTS } from './part.js';

/** The six parts of the article, in order, and that of aspects for which the data name none. */
export const CHAPTERS = [
  ...(['comparison', 'work', 'requirements', 'rest'] as const),
  ...(['salary', 'chooser', 'sources'] as const),
];

/** A part of the article. */
export type ChapterName = (typeof CHAPTERS)[number];

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
  readonly sources: readonly CitedSource[];
}

/** Sections under one heading. */
export interface Chapter extends Pick<Section, 'heading' | 'fromData'> {
  /** The id of the only section, or of the one that gives the chapter its name, or of no section. */
  readonly id: string;
  readonly sections: readonly Section[];
}

/** A section that shows an element and says nothing by itself. */
export function toPartSection(part: Part, words: GuideMessages): Section {
  const { id, chapter } = part;
  return {
    ...{ id, chapter, part, heading: words.sections[id], fromData: false },
    ...{ passages: [], both: undefined, sources: [] },
  };
}

/** The id of a part of the article, which is that of the section that it is named after, if there is one. */
export function toChapterId(name: ChapterName): string {
  return name === 'sources' || PARTS.some(({ id }) => id === name) ? name : `part-${name}`;
}

/** The parts of the shipped article before it has come: all that it has, of which the table is there. */
export function listShippedChapters(words: GuideMessages): Chapter[] {
  return CHAPTERS.filter((name) => name !== 'rest').map((name) => ({
    ...{ id: toChapterId(name), heading: words.sections[name], fromData: false },
    sections: PARTS.filter(({ id }) => id === name && id === 'comparison').map((part) =>
      toPartSection(part, words),
    ),
  }));
}

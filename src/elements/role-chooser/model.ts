// SPDX-License-Identifier: MIT
import { withFit } from '../../dataset/built-in/fit.js';
import { isBuiltIn } from '../../dataset/built-in/catalogue.js';
import type { Answers } from '../../dataset/fit/answers.js';
import { readAnswers } from '../../dataset/fit/answers.js';
import type { Leaning, Statement } from '../../dataset/fit/query.js';
import { computeLeaning, listStatements } from '../../dataset/fit/query.js';
import { roundShares } from '../../dataset/fit/shares.js';
import type { Dataset } from '../../dataset/query.js';
import type { Role } from '../../dataset/schema/schema.js';
import { formatChange, formatPercent } from '../../format/share.js';
import { formatList, formatNumber } from '../../format/intl.js';
import type { ChooserMessages } from '../../messages/en/chooser.js';
import type { Sentence } from '../../messages/sentence.js';

/** How many of the answers that moved a leaning are named. */
const MAXIMUM_MOVES = 3;

/** What `<role-chooser>` draws. */
export interface ChooserModel {
  readonly heading: string;
  /** False when the page gives the heading itself and this one is for screen readers only. */
  readonly headingVisible: boolean;
  /** Where the statements are from. */
  readonly dataset: Dataset;
  readonly statements: readonly Statement[];
  readonly answers: Answers;
  /** Undefined where there is nothing to choose by. */
  readonly result: ResultModel | undefined;
  /** Names the roles that have no statements; undefined where all have. */
  readonly leftOut: Sentence | undefined;
  /** BCP 47 tag of the language the statements and names are in. */
  readonly language: string;
}

/** What the answers come to, in words and shares. */
export interface ResultModel {
  readonly sentence: Sentence;
  /** The share of each role; empty where nothing is answered. */
  readonly shares: readonly ShareModel[];
  /** How many statements are answered and how many are not. */
  readonly count: string;
  /** What the points are of, and the answers that moved the leaning most. */
  readonly moves: { readonly title: Sentence; readonly items: readonly MoveModel[] } | undefined;
}

/** One piece of the bar. */
export interface ShareModel {
  /** Index of the role among those shown. */
  readonly role: number;
  readonly name: string;
  /** From 0 to 100, rounded. */
  readonly percent: number;
  /** The same as text. */
  readonly text: string;
}

/** One answer that moved the leaning. */
export interface MoveModel {
  readonly statement: string;
  /** Percentage points with their sign. */
  readonly points: string;
}

/** What the attributes of `<role-chooser>` ask for. */
export interface ChooserOptions {
  readonly answers: string;
  readonly heading: string | undefined;
  readonly locale: string;
  readonly words: ChooserMessages;
}

/** The statements of a dataset's roles and what the answers to them come to. */
export function toChooserModel(dataset: Dataset, options: ChooserOptions): ChooserModel {
  const { catalogue } = dataset;
  const { roles } = isBuiltIn(dataset) ? withFit(dataset) : dataset;
  const { heading, locale, words } = options;
  const statements = listStatements(roles);
  const without = roles.filter(({ fit }) => !fit?.length).map(({ name }) => name);
  const comparable = roles.length - without.length > 1;
  const answers = readAnswers(options.answers, statements.length);
  return {
    heading: heading || words.heading,
    headingVisible: heading !== '',
    dataset,
    statements: comparable ? statements : [],
    answers,
    result: comparable ? toResult(roles, statements, answers, options) : undefined,
    leftOut: comparable && without.length ? words.leftOut(formatList(without, locale)) : undefined,
    language: catalogue.language,
  };
}

function toResult(
  roles: readonly Role[],
  statements: readonly Statement[],
  answers: Answers,
  { locale, words }: ChooserOptions,
): ResultModel {
  const nameOf = (role: number) => roles[role]?.name ?? '';
  const leaning = computeLeaning(statements, answers);
  const answered = answers.filter(Boolean).length;
  const leaders = (leaning?.leaders ?? []).map(nameOf);
  const [leader = ''] = leaders;
  const items = (leaning?.moves ?? [])
    .map(({ statement, points }) => ({
      statement: statements[statement]?.text ?? '',
      points: formatChange(points, locale),
    }))
    .filter(({ points }) => points !== formatChange(0, locale))
    .slice(0, MAXIMUM_MOVES);
  return {
    sentence: !leaning
      ? [words.none]
      : leaders.length > 1
        ? words.tie(formatList(leaders, locale))
        : words.lean(leader),
    shares: listShares(leaning).map(({ role, percent }) => ({
      ...{ role, percent, name: nameOf(role) },
      text: formatPercent(percent, locale),
    })),
    count: words.answered(
      formatNumber(answered, locale),
      formatNumber(statements.length, locale),
      formatNumber(statements.length - answered, locale),
    ),
    moves: items.length ? { title: words.moved(leader), items } : undefined,
  };
}

/** The result in short, for who hears it: the sentence, and how much the leading role has. */
export function toNews(result: ResultModel | undefined): Sentence {
  if (!result) return [];
  const { sentence, shares } = result;
  const [first, second] = [...shares].sort((one, other) => other.percent - one.percent);
  const isTie = first?.percent === second?.percent;
  return first && !isTie ? [...sentence, ` ${first.text}`] : sentence;
}

/** The leaning for programs, such as `machine-learning-engineer 64 ai-engineer 36`; null for none. */
export function toLeaningText(
  { dataset: { roles }, statements }: ChooserModel,
  answers: Answers,
): string | null {
  const shares = listShares(computeLeaning(statements, answers));
  return shares.map(({ role, percent }) => `${roles[role]?.id} ${percent}`).join(' ') || null;
}

/**
 * Answers as they are to the statements of another dataset: each stays with the words it was given
 * to.
 */
export function moveAnswers(
  answers: Answers,
  from: readonly Statement[],
  to: readonly Statement[],
): Answers {
  return to.map(({ text }) => answers[from.findIndex((statement) => statement.text === text)]);
}

function listShares(leaning: Leaning | undefined): Leaning['shares'] {
  const shares = leaning?.shares ?? [];
  const rounded = roundShares(shares.map(({ percent }) => percent));
  return shares.map(({ role }, index) => ({ role, percent: rounded[index] ?? 0 }));
}

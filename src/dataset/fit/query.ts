// SPDX-License-Identifier: MIT
import type { Answers } from './answers.js';
import type { Role } from '../schema/schema.js';

/** A statement that people who like a role agree with. */
export interface Statement {
  readonly text: string;
  /** Indices of the roles, among those compared, that have it. */
  readonly roles: readonly number[];
}

/** How much of a leaning is towards one role. */
export interface Share {
  /** Index of the role among those compared. */
  readonly role: number;
  /** From 0 to 100; the shares of all roles add up to 100. Not rounded. */
  readonly percent: number;
}

/** What one answer has done to a leaning. */
export interface Move {
  /** Index of the statement. */
  readonly statement: number;
  /**
   * The leading role's share less what it would be if this answer were in the middle, in percentage
   * points. Those of all answers add up to what the leading role has above its start.
   */
  readonly points: number;
}

/** Which roles the answers speak for. */
export interface Leaning {
  /** The roles that have statements, in their order. */
  readonly shares: readonly Share[];
  /** Indices of the roles with the largest share: one, or several in a tie. */
  readonly leaders: readonly number[];
  /** What each answer has moved, the most first; none in a tie, which nothing has moved to one side. */
  readonly moves: readonly Move[];
}

/** The answer that speaks neither for a role nor against it. */
const MIDDLE = 3;

/** From one end of the scale to the other. */
const SPAN = 4;

/**
 * The statements of roles, interleaved: the first of each role, then the second of each. One that
 * several roles have stands once, where it comes first.
 */
export function listStatements(roles: readonly Role[]): Statement[] {
  const lists = roles.map(({ fit }) => fit ?? []);
  const longest = Math.max(0, ...lists.map(({ length }) => length));
  const texts = [...Array(longest).keys()]
    .map((index) => lists.flatMap((list) => list[index] ?? []))
    .flat();
  return [...new Set(texts)].map((text) => ({
    text,
    roles: [...lists.keys()].filter((role) => lists[role]?.includes(text)),
  }));
}

/**
 * Which way answers lean; undefined where nothing is answered, or fewer than two roles have
 * statements.
 *
 * A role's average is that of the answers to its statements, or the middle where none is answered.
 * All roles start with the same share. Each share grows or shrinks by as large a part of itself as
 * the role's average is above or below the mean of the other roles' averages, the whole scale being
 * the whole share. So the shares add up to 100, none is negative, answers in the middle alone make a
 * tie, and an answer against a role weighs as much as one for it.
 *
 * Equal fractions are equal as floating-point numbers too, so that a tie is found by comparing.
 */
export function computeLeaning(
  statements: readonly Statement[],
  answers: Answers,
): Leaning | undefined {
  const roles = [...new Set(statements.flatMap(({ roles }) => roles))].sort((a, b) => a - b);
  if (roles.length < 2 || !answers.some(Boolean)) return undefined;
  const averages = roles.map((role) => average(role, statements, answers));
  const highest = Math.max(...averages);
  const leading = [...averages.keys()].filter((index) => averages[index] === highest);
  const [leader = 0] = leading;
  const percent = toPercents(averages);
  const move = (statement: number): Move => {
    const neutral = answers.map((answer, index) => (index === statement ? MIDDLE : answer));
    const without = toPercents(roles.map((role) => average(role, statements, neutral)));
    return { statement, points: (percent[leader] ?? 0) - (without[leader] ?? 0) };
  };
  return {
    shares: roles.map((role, index) => ({ role, percent: percent[index] ?? 0 })),
    leaders: leading.map((index) => roles[index] ?? 0),
    moves:
      leading.length > 1
        ? []
        : [...answers.keys()]
            .filter((statement) => answers[statement])
            .map(move)
            .sort((a, b) => Math.abs(b.points) - Math.abs(a.points)),
  };
}

function average(role: number, statements: readonly Statement[], answers: Answers): number {
  const own = statements.flatMap(({ roles }, index) =>
    roles.includes(role) ? (answers[index] ?? []) : [],
  );
  return own.length ? sum(own) / own.length : MIDDLE;
}

function toPercents(averages: readonly number[]): number[] {
  const { length } = averages;
  const all = sum(averages);
  return averages.map((own) => {
    const others = (all - own) / (length - 1);
    return (100 / length) * (1 + (own - others) / SPAN);
  });
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

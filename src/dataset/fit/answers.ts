// SPDX-License-Identifier: MIT

/** How much a statement is true of a person: from 1, not at all, over 3, the middle, to 5, very much. */
export type Answer = 1 | 2 | 3 | 4 | 5;

/** The answers to statements, in their order; undefined where there is none. */
export type Answers = readonly (Answer | undefined)[];

/** Every answer, from the least to the most. */
export const STEPS: readonly Answer[] = [1, 2, 3, 4, 5];

/** What stands for a statement that is not answered. */
const UNANSWERED = '-';

/**
 * The answers to `count` statements in a text such as `5 - 3 4`. What is not an answer, or is not
 * there, is none; what is too much is left out.
 */
export function readAnswers(text: string | null | undefined, count: number): Answers {
  const tokens = String(text ?? '')
    .split(/[\s,]+/)
    .filter(Boolean);
  return [...Array(count).keys()].map((index) =>
    STEPS.find((step) => String(step) === tokens[index]),
  );
}

/** Answers as such a text; empty where there is none. */
export function writeAnswers(answers: Answers): string {
  return answers.some(Boolean)
    ? answers.map((answer) => String(answer ?? UNANSWERED)).join(' ')
    : '';
}

// SPDX-License-Identifier: MIT
//
// The English words of <role-chooser>.
import type { Answer } from '../../dataset/fit/answers.js';
import type { Sentence } from '../sentence.js';

// As named() of sentence.ts makes one, which comes with the pay chart.
const name = (strong: string) => ({ strong, name: true });

export const enChooser = {
  heading: 'Which one suits you?',
  statements: (count: number) => (count === 1 ? '1 statement' : `${count} statements`),
  notATest: 'not a psychometric test',
  stays: 'nothing leaves this page',
  inAddress:
    'Your answers stand in the address of this page, so that you can keep it or pass it on.',
  scale: {
    1: 'not me',
    2: 'rather not me',
    3: 'in between',
    4: 'rather me',
    5: 'very me',
  } satisfies Record<Answer, string>,
  clear: 'Clear this answer',

  back: 'Back',
  next: 'Next',
  toResult: 'Show the result',
  progress: (statement: string, all: string) => `${statement} of ${all}`,

  none: 'No leaning yet: answer a statement to see one.',
  lean: (role: string): Sentence => ['You lean towards ', name(role), '.'],
  tie: (roles: string): Sentence => ['You lean equally towards ', name(roles), '.'],
  verdict: 'A leaning, not a verdict.',
  answered: (answered: string, all: string, left: string) =>
    `Answered: ${answered} of ${all}. Unanswered: ${left}.`,
  moved: (role: string): Sentence => [
    'The answers that moved it most, in percentage points towards ',
    name(role),
    ' or away:',
  ],
  computed: 'How this is computed',
  rule: 'Each answer counts from 1 (not me) to 5 (very me). A role’s average is that of the answers to its statements; where none is answered, it is 3, the middle. All roles start with the same share of 100 %. For each point by which a role’s average is above or below the mean of the other roles’ averages, its share grows or shrinks by a quarter of that start. You lean towards the role with the largest share; equal averages are a tie. A statement of several roles counts for each of them, and a role without statements is left out. What an answer moved is the share of the leading role, less what it would be if that answer were 3; in a tie no answer is named. Shares are rounded so that only equal ones look equal.',

  startOver: 'Start over',
  copyLink: 'Copy link',
  linkCopied: 'Link copied.',
  notCopied: 'The browser did not allow copying. Here is the link:',

  noStatements: 'There are no statements to choose between these roles by.',
  leftOut: (roles: string): Sentence => ['Left out for want of statements: ', name(roles)],
};

/** The words of `<role-chooser>` in one language. */
export type ChooserMessages = typeof enChooser;

// SPDX-License-Identifier: MIT
//
// Every English word that an element says to a reader. Another language is another such file.

/** Several things in a sentence of which each is its own piece of text. */
const versus = (names: readonly string[]) => names.join(' vs. ');

export const en = {
  failed: 'Something here could not be loaded. Please try again later.',

  /** What stands between two parts of one thing, and between two such things. */
  separators: [', ', '; '] as readonly [string, string],

  comparison: {
    heading: versus,
    aspect: 'Aspect',
    also: (names: string) => `(also ${names})`,
    both: (roles: number): string => (roles === 2 ? 'Both' : 'All'),
    onlyDifferences: 'Only differences',
    onlyCommon: 'Only shared',
    nothingShared: 'These roles share none of the points listed here.',
    nothingDifferent: 'These roles do not differ in the points listed here.',
    updated: (date: string) => `Updated ${date}`,
    source: 'Source:',
  },
};

/** The words of one language. */
export type Messages = typeof en;

// SPDX-License-Identifier: MIT

/** A cell with fewer reports, or fewer distinct adverts, is withheld: its percentiles would mislead. */
export const MINIMUM_SAMPLE = 10;

// Beyond what a reader could use, so that a wrong or hostile file is refused in words in place of
// freezing the page.

/** The most items in a list that has no limit of its own. */
export const MAXIMUM_ITEMS = 2_000;

/** The most characters in a text. */
export const MAXIMUM_TEXT = 20_000;

/** The most characters in an id, a link, and a text of one line such as a name or a point. */
export const MAXIMUM_NAME = 2_000;

/** The most sources in a catalogue: all that are used are listed. */
export const MAXIMUM_SOURCES = 200;

/** The most texts, numbers, lists and objects in a file: twenty whole roles with all their figures. */
export const MAXIMUM_VALUES = 100_000;

/** The most aspects in a catalogue. */
export const MAXIMUM_ASPECTS = 200;

/** The most roles in a catalogue, and the most pairs. */
export const MAXIMUM_ENTRIES = 10_000;

/** The most survey cells in a role, and the most cells of adverts. */
export const MAXIMUM_CELLS = 5_000;

/** How large a file may be, unpacked, in bytes. A role file with its survey is a hundredth of this. */
export const MAXIMUM_FILE_BYTES = 5_000_000;

/** The largest amount of pay, and the largest count: above it sums and scales lose their digits. */
export const MAXIMUM_NUMBER = 1e15;

/** The most statements in a role: four roles make a list that a person can still answer. */
export const MAXIMUM_STATEMENTS = 20;

// SPDX-License-Identifier: MIT

/** The most roles that can stand side by side. */
export const MAXIMUM_ROLES = 4;

/** A survey cell with fewer reports than this is withheld: its percentiles would mislead. */
export const MINIMUM_SAMPLE = 10;

/** Below this number of reports a survey cell is drawn paler and called a small sample. */
export const SMALL_SAMPLE = 30;

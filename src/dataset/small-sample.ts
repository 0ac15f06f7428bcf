// SPDX-License-Identifier: MIT

/** Below this number of reports, or of distinct adverts, a cell is drawn paler and called a small sample. */
export const SMALL_SAMPLE = 30;

// SPDX-License-Identifier: MIT

/** In place of the index of a role, where a mark is of none and has the colour of text. */
export const NO_ROLE = -1;

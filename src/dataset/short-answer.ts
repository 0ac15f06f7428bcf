// SPDX-License-Identifier: MIT

/** The aspect that a guide answers with first. */
export const SHORT_ANSWER = 'in-short';

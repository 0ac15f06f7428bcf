// SPDX-License-Identifier: MIT
//
// The English words for data of which there are more than is drawn.

export const enLimits = {
  leftOut: (count: string) =>
    `Points and figures that are left out here, since there are too many: ${count}.`,
};

/** The words for too many data in one language. */
export type LimitMessages = typeof enLimits;

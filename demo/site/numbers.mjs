// SPDX-License-Identifier: MIT
//
// Numbers as the pages of the site write them.

const WORDS =
  'No One Two Three Four Five Six Seven Eight Nine Ten Eleven Twelve Thirteen Fourteen Fifteen Sixteen Seventeen Eighteen Nineteen Twenty'.split(
    ' ',
  );

/**
 * A count in words, as a sentence begins, up to twenty; above that in digits.
 * @param {number} count
 */
export const toWords = (count) => WORDS[count] ?? String(count);

/**
 * Bytes as kilobytes of 1,000, rounded up, so that nothing is said to be smaller than it is.
 * @param {number} bytes
 */
export const toKilobytes = (bytes) => `${(Math.ceil(bytes / 100) / 10).toFixed(1)} kB`;

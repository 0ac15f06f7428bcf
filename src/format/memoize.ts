// SPDX-License-Identifier: MIT

/** How many results are kept: a server renders for months, with the languages of its requests. */
const MAXIMUM_RESULTS = 100;

/**
 * A function that keeps its results by its arguments, and begins anew when it has kept a maximum of them.
 * @param create Must return the same for the same arguments, and never undefined.
 */
export function memoize<Arguments extends readonly (string | number | undefined)[], Result>(
  create: (...args: Arguments) => Result,
  maximum = MAXIMUM_RESULTS,
): (...args: Arguments) => Result {
  const results = new Map<string, Result>();
  return (...args) => {
    const key = args.join('\n');
    const known = results.get(key);
    if (known !== undefined) return known;
    if (results.size >= maximum) results.clear();
    const result = create(...args);
    results.set(key, result);
    return result;
  };
}

// SPDX-License-Identifier: MIT

/** How many results are kept: a server renders for months, with the languages of its requests. */
const MAXIMUM_RESULTS = 100;

/**
 * A function that keeps its results by its arguments, the oldest of which are dropped beyond a maximum.
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
    const result = create(...args);
    results.set(key, result);
    for (const oldest of results.keys()) {
      if (results.size <= maximum) break;
      results.delete(oldest);
    }
    return result;
  };
}

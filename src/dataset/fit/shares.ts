// SPDX-License-Identifier: MIT

/** The most digits after the point. Shares of as many statements as a role can have differ by more. */
const MAXIMUM_DIGITS = 2;

/**
 * Shares in percent, rounded for people: to whole ones that add up to 100, where that neither makes
 * a tie nor hides one, and else with as many digits as it takes. Equal shares stay equal; three of
 * them are 33.3 each, since no rounded ones would add up.
 * @param shares From 0 to 100; together 100.
 */
export function roundShares(shares: readonly number[]): number[] {
  for (let digits = 0; digits <= MAXIMUM_DIGITS; digits += 1) {
    const rounded = roundTo(shares, 10 ** digits);
    if (rounded) return rounded;
  }
  return shares.map((share) => Math.round(share * 10) / 10);
}

/** The shares in units of which `scale` make one percent; undefined where they do not come out. */
function roundTo(shares: readonly number[], scale: number): number[] | undefined {
  // What floating-point numbers lack of a whole unit is not a part to be rounded away.
  const groups = [...new Set(shares)].map((share) => {
    const exact = Math.round(share * scale * 1e6) / 1e6;
    return {
      share,
      units: Math.floor(exact),
      rest: exact % 1,
      size: shares.filter((other) => other === share).length,
    };
  });
  let left = groups.reduce((total, { units, size }) => total - units * size, 100 * scale);
  // The largest remainders are rounded up; roles in a tie together or not at all.
  for (const group of groups.sort((a, b) => b.rest - a.rest || b.share - a.share)) {
    if (left <= 0) break;
    group.units += 1;
    left -= group.size;
  }
  groups.sort((a, b) => a.share - b.share);
  const ordered = groups.every(({ units }, index) => units > (groups[index - 1]?.units ?? -1));
  if (left || !ordered) return undefined;
  return shares.map((share) => (groups.find((group) => group.share === share)?.units ?? 0) / scale);
}

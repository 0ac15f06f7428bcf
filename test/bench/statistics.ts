// SPDX-License-Identifier: MIT

/** What was measured in several rounds. */
export interface Summary {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

/** Summarizes values. @returns Undefined where there are none. */
export function summarize(values: readonly number[]): Summary | undefined {
  const sorted = values.filter((value) => Number.isFinite(value)).sort((a, b) => a - b);
  const middle = (sorted.length - 1) / 2;
  const below = sorted[Math.floor(middle)];
  const above = sorted[Math.ceil(middle)];
  if (below === undefined || above === undefined) return undefined;
  return { median: (below + above) / 2, min: sorted[0] ?? below, max: sorted.at(-1) ?? above };
}

/**
 * Summarizes the ratios of two things measured in the same rounds. Taken within each round, since
 * what slows a machine down for a while slows both.
 */
export function summarizeRatios(
  values: readonly number[],
  others: readonly number[],
): Summary | undefined {
  return summarize(values.map((value, round) => value / (others[round] ?? NaN)));
}

/** A list in another order. */
export function shuffle<Item>(items: readonly Item[], random: () => number): Item[] {
  const shuffled = [...items];
  for (let last = shuffled.length - 1; last > 0; last--) {
    const other = Math.floor(random() * (last + 1));
    [shuffled[last], shuffled[other]] = [shuffled[other]!, shuffled[last]!];
  }
  return shuffled;
}

// SPDX-License-Identifier: MIT
import { names } from '../../generated/role-names.js';

/** The names of the shipped roles by their ids, in the order of the catalogue. */
export const SHIPPED_NAMES: ReadonlyMap<string, string> = /* @__PURE__ */ new Map(
  Object.entries(names),
);

/** The shipped role whose id is most like another id. */
export function findNearest(id: string): string | undefined {
  const distances = [...SHIPPED_NAMES.keys()].map(
    (known) => [known, countEdits(id, known)] as const,
  );
  const [nearest] = distances.sort(([, one], [, other]) => one - other);
  return nearest?.[0];
}

/** How many characters are to be put in, taken out or replaced, at least (V. I. Levenshtein, 1966). */
function countEdits(from: string, to: string): number {
  let row = [...Array(to.length + 1).keys()];
  for (let line = 0; line < from.length; line += 1) {
    let left = line + 1;
    row = row.map((above, index) => {
      if (!index) return left;
      const replaced = (row[index - 1] ?? 0) + (to[index - 1] === from[line] ? 0 : 1);
      return (left = Math.min(left + 1, above + 1, replaced));
    });
  }
  return row[to.length] ?? 0;
}

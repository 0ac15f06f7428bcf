// SPDX-License-Identifier: MIT
import type { OfficialFigures, Role } from './schema/schema.js';

/** An occupation of official statistics, and the roles that map to it. */
export interface Occupation {
  /** Indexes of the roles among those shown. */
  readonly roles: readonly number[];
  /** The figures of the last year. */
  readonly latest: OfficialFigures;
  /** The figures of all years, the last one first. */
  readonly years: readonly OfficialFigures[];
}

/** The occupations that roles map to, each once, in the order of the roles. */
export function listOccupations(roles: readonly Role[]): Occupation[] {
  const found = new Map<
    string,
    { readonly roles: Set<number>; readonly years: Map<number, OfficialFigures> }
  >();
  roles.forEach(({ salary }, role) => {
    for (const figures of salary?.official ?? []) {
      const { country, classification, code, year } = figures;
      const key = [country, classification, code].join(' ');
      const occupation = found.get(key) ?? { roles: new Set(), years: new Map() };
      occupation.roles.add(role);
      if (!occupation.years.has(year)) occupation.years.set(year, figures);
      found.set(key, occupation);
    }
  });
  return [...found.values()].flatMap(({ roles, years }) => {
    const sorted = [...years.values()].sort((a, b) => b.year - a.year);
    const [latest] = sorted;
    return latest ? [{ roles: [...roles], latest, years: sorted }] : [];
  });
}

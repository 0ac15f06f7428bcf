// SPDX-License-Identifier: MIT

/** The length of an id that a page still writes by hand. */
const LONGEST = 60;

/**
 * Ids for names, in their order: a name in small letters, with hyphens between its words, and one of its place where
 * nothing of it is left, as of names in other scripts, or another name has it already.
 * @param kind What the names are of, such as `role`.
 */
export function toIds(names: readonly string[], kind: string): string[] {
  const ids: string[] = [];
  names.forEach((name, index) => {
    const id = name
      .normalize('NFKD')
      .toLowerCase()
      .replaceAll(/[\u0300-\u036F]/gu, '')
      .replaceAll(/[^a-z0-9]+/gu, '-')
      .slice(0, LONGEST)
      .replaceAll(/^-|-$/gu, '');
    ids.push(id && !ids.includes(id) ? id : `${kind}-${index + 1}`);
  });
  return ids;
}

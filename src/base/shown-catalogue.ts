// SPDX-License-Identifier: MIT
import type { Dataset } from '../dataset/query.js';

/** Parts of a role that an element does not show, so that a page need not carry them. */
const UNSHOWN: Readonly<Record<string, readonly string[]>> = {
  'role-comparison': ['salary', 'fit'],
  'salary-chart': ['fit'],
};

/**
 * As much of a dataset as an element shows: a catalogue with the roles that are shown and no others, and of its
 * translations that into the page's language.
 */
export function toShownCatalogue(tag: string, dataset: Dataset): object {
  const { translation } = dataset;
  // What is left out is so again in the page, which says how much that is.
  const { catalogue, roles, pairs } = dataset.whole ?? dataset;
  const unshown = ['$schema', 'translations', ...(UNSHOWN[tag] ?? [])];
  const trim = (part: object) =>
    Object.fromEntries(Object.entries(part).filter(([key]) => !unshown.includes(key)));
  const shown = { ...trim(catalogue), roles: roles.map(trim), pairs: pairs.map(trim) };
  if (!translation) return shown;
  const used = new Set<unknown>();
  JSON.stringify(shown, (_key, value: unknown) => {
    used.add(value);
    return value;
  });
  const texts = Object.entries(translation.texts).filter(([text]) => used.has(text));
  return {
    ...shown,
    translations: [{ ...trim(translation), texts: Object.fromEntries(texts) }],
  };
}
